import type { Texts } from "./texts.ts";

export const fr: Texts = {
  lang: "fr",
  locale: "fr-FR",
  other: { lang: "en", name: "English" },
  title: "Passer le test",
  demonstration:
    "Page de démonstration : vous jouez un candidat. Aucune certification n’est passée ici.",
  noScript: "Cette page a besoin de JavaScript. Activez-le, puis rechargez la page.",
  join: {
    title: "Rejoindre la session",
    sessionNumber: "Numéro de session",
    lastName: "Nom de naissance",
    firstName: "Prénom",
    birthdate: "Date de naissance",
    button: "Rejoindre la session",
  },
  start: {
    title: "Avant le test",
    accessCode: "Code d’accès",
    hint: "Le surveillant le donne dans la salle, par exemple BCDF23.",
    begin: "Commencer le test",
    goOn: "Reprendre le test",
  },
  test: {
    title: "Test en cours",
    certification: "N° de certification",
    question: "Numéro de la question",
    report: "Signaler un problème",
    noExtension: "Faire comme si l’extension manquait",
    finish: "Terminer",
    sureToFinish: "Oui, terminer mon test",
    goBack: "Non, continuer le test",
  },
  end: { title: "Test terminé", again: "Jouer un autre candidat" },
  publish: {
    title: "Publier les résultats",
    lead: "Page de démonstration : vous jouez la plateforme de test, qui transmet les résultats d’une session finalisée.",
    button: "Publier les résultats",
  },
  received: {
    title: "Ce que la plateforme a reçu",
    button: "Voir ce qui a été reçu",
    fingerprint: "Empreinte du contenu scellé (SHA-256)",
    noAddenda: "Aucun complément n’a été envoyé.",
    addendum: "Complément envoyé le {time}",
    noReason: "Sans explication.",
    things: {
      session: "Session",
      candidate: "Candidat",
      decision: "Décision de la salle",
      "issue-report": "Signalement",
      answers: "Informations complémentaires",
    },
  },
  says: {
    waiting:
      "Vous avez rejoint la session. Le surveillant n’a pas encore confirmé votre présence : restez à votre place, cette page suit toute seule.",
    mayBegin: "Votre présence est confirmée. Saisissez le code d’accès pour commencer.",
    mayGoOn: "La reprise est autorisée. Saisissez le code d’accès pour reprendre.",
    resumeNeeded:
      "Votre test a déjà commencé ailleurs. Demandez au surveillant d’autoriser la reprise : cette page suit toute seule.",
    running: "Votre test est en cours.",
    alertRaised:
      "Votre signalement est transmis et le test est en pause. Levez la main : le surveillant va venir.",
    alertDismissed: "Le surveillant a refusé le signalement. Reprenez la même question.",
    alertValidated: "Le surveillant a validé le signalement. Une nouvelle question est proposée.",
    alertCleared: "Le surveillant a confirmé la présence de l’extension. Reprenez le test.",
    completed: "Vous avez terminé votre test. Vous pouvez quitter la salle.",
    endedByInvigilator: "Le surveillant a terminé votre test. Il ne peut plus être repris.",
    published: "Les résultats de la session sont publiés.",
    unreachable:
      "Le serveur ne répond pas. Rien n’est perdu : cette page réessaie toutes les 2 secondes.",
  },
  refusals: {
    "unknown-session": "Aucune session n’a ce numéro. Vérifiez-le auprès du surveillant.",
    "unknown-candidate": "Vous n’êtes plus inscrit à cette session. Adressez-vous au surveillant.",
    "unknown-alert": "Ce signalement n’existe pas. Rien n’a changé.",
    "no-match":
      "Personne n’est inscrit à cette session sous ce nom et cette date de naissance. Vérifiez votre saisie, ou adressez-vous au surveillant.",
    "not-sealed": "La session n’est pas finalisée. Rien n’est encore scellé.",
    "wrong-access-code": "Le code d’accès est incorrect. Vérifiez-le auprès du surveillant.",
    "several-matches":
      "Plusieurs candidats sont inscrits sous ce nom et cette date de naissance. Le centre doit corriger la liste avant que vous puissiez entrer.",
    "already-joined":
      "Quelqu’un a déjà rejoint la session sous cette identité. Adressez-vous au surveillant.",
    "joined-as-somebody-else":
      "Vous avez déjà rejoint cette session sous une autre identité. Adressez-vous au surveillant.",
    "not-habilitated":
      "Le centre n’est plus habilité pour la certification à laquelle vous êtes inscrit. Il doit corriger la liste avant que vous puissiez entrer.",
    "not-open-yet":
      "Vous ne pouvez pas encore rejoindre cette session : l’espace du centre ouvre le {day}. Revenez ce jour-là.",
    "not-joined": "Vous n’avez pas encore rejoint la session. Commencez par là.",
    "not-started": "Le test n’a pas commencé. Rien n’a changé.",
    "alert-open": "Un signalement est déjà en attente. Le surveillant va y répondre.",
    "alert-reused": "Ce signalement existe déjà. Faites-en un nouveau.",
    "alert-closed": "Ce signalement est déjà traité. Reprenez le test.",
    "not-finalised":
      "La session n’est pas encore finalisée. L’administrateur doit la finaliser avant la publication.",
    "already-published": "Les résultats de cette session sont déjà publiés. Rien n’a changé.",
    "unknown-addendum": "Ce complément n’existe pas. Rien n’a changé.",
    "unknown-results": "Ces résultats n’ont pas été remis. Rien n’a été publié.",
    "results-invalid": "Ces résultats ne sont pas complets. Rien n’a été gardé.",
    "event-reused": "Cette demande a déjà servi à autre chose. Rechargez la page.",
    finalised: "La session est finalisée. Plus aucun test ne peut y commencer.",
    deleted: "La session est supprimée. Vérifiez le numéro auprès du surveillant.",
    "already-finished": "Ce test est déjà terminé. Il ne peut plus être repris.",
    "session-over":
      "La session a commencé il y a plus de 24 heures. Plus personne ne peut y entrer.",
    "test-over": "Ce test a commencé il y a plus de 24 heures. Il ne peut plus être repris.",
    "not-present":
      "Le surveillant n’a pas encore confirmé votre présence. Restez à votre place : cette page suit toute seule.",
    "presence-not-received":
      "La confirmation de votre présence n’est pas encore arrivée au serveur. Cette page suit toute seule.",
    "presence-lapsed":
      "Votre présence a été confirmée il y a plus de 15 minutes. Demandez au surveillant de la confirmer à nouveau.",
    "resume-not-authorised":
      "Votre test a déjà commencé. Demandez au surveillant d’autoriser la reprise.",
    "bad-request": "La saisie n’est pas complète. Vérifiez chaque champ.",
    "slow-down": "Trop de demandes viennent de ce réseau. Réessayez dans une minute.",
    internal: "Le serveur n’a pas pu répondre. Rien n’a changé : réessayez.",
  },
};
