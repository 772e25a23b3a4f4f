// The product’s voice: what it says at the moments that matter, letter by letter.
import { expect, test } from "vitest";
import { fr } from "./fr.ts";

const lost = { name: "Inès Ferreira", sex: "F" };

const MOMENTS: readonly (readonly [string, string, string])[] = [
  ["saved here", fr.sync.state.saved, "Enregistré sur cet appareil."],
  [
    "sending",
    fr.sync.state.sending({ count: 3 }),
    "Enregistré sur cet appareil, envoi de 3 modifications.",
  ],
  [
    "acknowledged",
    fr.sync.state.acknowledged({ time: "10:42" }),
    "Enregistré sur le serveur, 10:42.",
  ],
  [
    "offline",
    fr.sync.state.offline({ length: "4 min", count: 3 }),
    "Hors ligne depuis 4 min. Continuez : tout est enregistré sur cet appareil. 3 modifications partiront au retour du réseau.",
  ],
  [
    "server unreachable",
    fr.sync.state.unreachable({ time: "10:38", wait: "20 s" }),
    "Le serveur ne répond pas depuis 10:38, mais le réseau fonctionne. Vous pouvez continuer ; nouvel essai dans 20 s.",
  ],
  [
    "back",
    fr.sync.state.back({ count: 3 }),
    "Vous êtes de nouveau en ligne. Vos 3 modifications sont enregistrées sur le serveur.",
  ],
  [
    "old facts",
    fr.sync.state.stale({ length: "4 min" }),
    "Dernier contact il y a 4 min. Les débuts et les fins de test plus récents ne sont pas encore connus ici.",
  ],
  [
    "unknown start",
    fr.room.presence.unknownStart,
    "Départ inconnu : le serveur ne l’a pas encore confirmé. Vérifiez sur l’écran du candidat.",
  ],
  [
    "alert while offline",
    fr.room.alert.noted,
    "Votre décision est notée. La plateforme la recevra au retour du réseau ; le test reste en pause d’ici là.",
  ],
  [
    "leave with unsent work",
    fr.device.leave({ count: 3 }),
    "3 modifications ne sont pas encore sur le serveur. Elles restent sur cet appareil ; rouvrez Scellé ici pour les envoyer.",
  ],
  [
    "refused change",
    fr.sync.state.refused,
    "Une de vos modifications a été refusée par le serveur. Son texte est gardé ici : relisez-le, puis proposez-le à nouveau.",
  ],
  [
    "wrong sign-in",
    fr.account.signIn.refused["wrong-credentials"]({ wait: "" }),
    "L’adresse e-mail ou le mot de passe est incorrect. Il reste possible de demander à votre administrateur un nouveau mot de passe.",
  ],
  [
    "wrong session codes",
    fr.account.join.refused["wrong-credentials"]({ wait: "" }),
    "Le numéro de session et/ou le mot de passe saisis sont incorrects. Ils figurent en haut du kit surveillant.",
  ],
  [
    "too many tries",
    fr.account.join.refused["slow-down"]({ wait: "2 min" }),
    "Trop d’essais. Réessayez dans 2 min, ou utilisez le code QR du kit surveillant.",
  ],
  [
    "password changed",
    fr.sessionAct.password.done,
    "Le mot de passe de session a été changé. L’ancien ne fonctionne plus ; les appareils déjà entrés restent dans la session.",
  ],
  [
    "duplicate session",
    fr.session.form.duplicate({ sessionNumber: 48217 }),
    "La session 48217 existe déjà à ce lieu, cette date et cette heure. Rien n’a été créé.",
  ],
  [
    "cannot delete",
    fr.sessionAct.deletion.unavailable.started,
    "Au moins un candidat a rejoint la session, vous ne pouvez pas la supprimer.",
  ],
  [
    "import, some problems",
    fr.register.preview.problems({ count: 618, problems: 2 }),
    "618 élèves sont prêts, 2 lignes sont à corriger. Rien n’est encore modifié : corrigez-les ici ou importez sans elles.",
  ],
  [
    "import, one problem",
    fr.register.preview.problems({ count: 617, problems: 1 }),
    "617 élèves sont prêts, 1 ligne est à corriger. Rien n’est encore modifié : corrigez-la ici ou importez sans elle.",
  ],
  [
    "import, wrong file",
    fr.register.refused["not-siecle"],
    "Ce fichier n’est pas un export SIECLE. Rien n’a été modifié. Choisissez le fichier ExportXML_ElevesSansAdresses.",
  ],
  [
    "import, damaged",
    fr.register.refused.damaged,
    "Le fichier s’arrête avant la fin. Rien n’a été modifié. Téléchargez-le de nouveau depuis SIECLE.",
  ],
  [
    "enrolled",
    fr.enrolment.done({ count: 9 }),
    "9 candidats sont inscrits. Vous pouvez en ajouter jusqu’à la fin de la session.",
  ],
  ["removed", fr.candidate.list.removed(lost), "Inès Ferreira a été retirée de la liste."],
  ["take it back", fr.action.undo, "Annuler"],
  [
    "presence lapses",
    fr.room.presence.lapses({ name: "Noé Chevalier", sex: "M", length: "3 min" }),
    "La présence de Noé Chevalier expire dans 3 min. Confirmez-la à nouveau s’il n’a pas commencé.",
  ],
  [
    "finished meanwhile",
    fr.finalisation.abortReason.finishedMeanwhile({ name: "Sacha Moreau", time: "12:03" }),
    "Sacha Moreau vient de terminer son test à 12:03. La raison de l’abandon que vous aviez choisie a été retirée.",
  ],
  [
    "reason missing",
    fr.finalisation.refused["abort-reason-missing"],
    "Une ou plusieurs certification(s) non terminée(s) n’ont pas de motif d’abandon. Veuillez les renseigner.",
  ],
  [
    "pending device",
    fr.finalisation.preview.pendingDevice({ name: "Hélène Marty", day: null, time: "11:58" }),
    "L’ordinateur de Hélène Marty n’a pas donné de nouvelles depuis 11:58.",
  ],
  [
    "closing",
    fr.finalisation.closing({ name: "Nadia Benali", wait: "20 s" }),
    "Nadia Benali finalise la session. Vos dernières phrases sont envoyées ; la saisie reprend dans 20 s si la finalisation n’aboutit pas.",
  ],
  [
    "changed since preview",
    fr.finalisation.changedBy({ name: "Luc Dumas", count: 1 }),
    "Luc Dumas a modifié 1 signalement pendant votre relecture. Rien n’a été finalisé. Relisez la différence, puis confirmez.",
  ],
  [
    "finalise offline",
    fr.finalisation.offline,
    "Finaliser demande une connexion. Tout ce que vous avez préparé est gardé ; le bouton reviendra avec le réseau.",
  ],
  [
    "sealed",
    fr.seal.done,
    "Les informations de la session ont été transmises avec succès. Plus personne ne peut les modifier.",
  ],
  [
    "already sealed",
    fr.seal.already({ name: "Nadia Benali", time: "12:14" }),
    "La session a déjà été finalisée, par Nadia Benali à 12:14. Voici le même reçu.",
  ],
  [
    "late edits",
    fr.seal.late.count({ count: 3 }),
    "3 modifications écrites avant de savoir que la session était scellée. Rien n’est perdu ; rien n’a changé dans le PV.",
  ],
  [
    "divergence",
    fr.seal.receipt.divergent,
    "Le contenu de cet appareil ne correspond pas au reçu. Ne l’imprimez pas. Exportez les deux versions et prévenez votre administrateur.",
  ],
  [
    "clock",
    fr.device.clock.behind({ length: "3 min" }),
    "L’horloge de cet appareil retarde de 3 min. Les heures du PV sont celles du serveur.",
  ],
  [
    "storage",
    fr.device.storage.full,
    "Le navigateur n’a plus de place. Ce que vous venez d’écrire n’est pas enregistré : exportez la session, puis libérez de l’espace.",
  ],
];

test.each(MOMENTS)("[WL11] %s: the sentence is kept to the letter", (_moment, said, sentence) => {
  expect(said.replaceAll("\u00a0", " ")).toBe(sentence);
});

test("[WL11] French agrees with the candidate, or leaves it open", () => {
  const { removed } = fr.candidate.list;
  expect(removed({ name: "Noé Chevalier", sex: "M" })).toBe(
    "Noé Chevalier a été retiré de la liste.",
  );
  expect(removed({ name: "Camille Berthelot", sex: "" })).toBe(
    "Camille Berthelot a été retiré(e) de la liste.",
  );
});
