// Buttons are named by their own messages, so that the guide says what the screen says.
import { absence } from "./absence.ts";
import { account } from "./account.ts";
import { finalisation } from "./finalisation.ts";
import { issueReport } from "./issue-report.ts";
import { journal } from "./journal.ts";
import { paper } from "./paper.ts";
import { popup } from "./popup.ts";
import { rehearsal } from "./rehearsal.ts";
import { room } from "./room.ts";
import { sync } from "./sync.ts";

const quoted = (word: string) => `« ${word} »`;

const before = [
  {
    title: "Ayez les papiers sous la main",
    text: `Le kit surveillant porte les codes ; gardez-le hors de la vue des candidats. La feuille d’émargement se signe à l’entrée. Imprimez aussi ${quoted(paper.incidentSheet)} et ${quoted(paper.fraudReport)} : ils servent si l’ordinateur s’arrête.`,
  },
  {
    title: "Entrez dans la session",
    text: `Cliquez sur l’icône de Scellé dans la barre du navigateur, puis sur ${quoted(popup.openPanel)}. Choisissez ${quoted(account.join.invited.scan)} et présentez le code QR du kit, ou tapez le numéro et le mot de passe. Indiquez vos prénom et nom, puis ${quoted(account.join.submit)}. Le réseau est nécessaire à cet instant ; ensuite, vous pouvez continuer sans lui.`,
  },
  {
    title: "Essayez sans risque, si vous avez dix minutes",
    text: `Sur la même page, ${quoted(rehearsal.start)} ouvre une fausse session avec des candidats inventés. Rien n’est envoyé.`,
  },
  {
    title: "Confirmez chaque présence",
    text: `Vérifiez l’identité, faites signer, puis ${quoted(room.presence.confirmShort)} sur sa ligne. Le candidat a 15 min pour commencer ; passé ce délai, confirmez à nouveau. Une erreur se reprend dans sa fiche : ${quoted(room.presence.withdraw)}.`,
  },
  {
    title: "Notez les absents",
    text: `Ouvrez la fiche d’un clic sur le nom, puis ${quoted(absence.mark)} ; la raison est facultative. S’il arrive ensuite : ${quoted(absence.takeBack)}, puis sa présence.`,
  },
  {
    title: "Donnez le code d’accès",
    text: "Quand tout le monde est prêt, dictez le code d’accès ou écrivez-le au tableau. Chacun le saisit et son test commence ; l’heure de fin s’affiche à côté de son nom, temps majoré compris.",
  },
];

const during = [
  {
    title: "Un candidat signale sa question",
    text: `Son test est en pause et sa carte passe en tête. Allez voir son écran, puis ${quoted(room.alert.handle)} : choisissez la raison et ${quoted(room.alert.validate)}, puis dites-lui de rafraîchir sa page ; ou ${quoted(room.alert.dismiss)}, et il continue sur la même question.`,
  },
  {
    title: "Une extension n’est pas détectée",
    text: `Vérifiez qu’elle est active sur le poste du candidat, puis ${quoted(room.alert.extensionHandled)}.`,
  },
  {
    title: "Noter un incident, en trois clics",
    text: `${quoted(issueReport.note)}, le candidat, la catégorie : c’est noté. La description peut attendre, et quelques mots dans ${quoted(issueReport.field.what)} proposent la catégorie. Pour plusieurs candidats : ${quoted(issueReport.also.open)}.`,
  },
  {
    title: "Vous soupçonnez une fraude",
    text: `Notez la catégorie C6, ${quoted(issueReport.category.C6)}, et remplissez ${quoted(paper.fraudReport)} le jour même, avec ceux qui ont vu les faits.`,
  },
  {
    title: "Un test s’est fermé, ou doit s’arrêter",
    text: `Dans la fiche du candidat : ${quoted(room.resume.act)} s’il est encore dans la salle. ${quoted(room.end.act)} ne peut pas être annulé ; la raison de l’abandon sera demandée.`,
  },
  {
    title: "Le réseau tombe",
    text: `Continuez : tout ce que vous notez est gardé sur cet appareil et part au retour du réseau. Laissez le panneau ouvert. Une présence notée sans réseau permet de commencer dès qu’il revient. Un signalement déjà affiché se note avec ${quoted(room.alert.handleOffline)}, et le test attend le réseau. ${quoted(room.presence.unknownStartShort)} : regardez l’écran du candidat.`,
  },
  {
    title: "Vous êtes plusieurs, ou quelqu’un vous remplace",
    text: `Chacun entre avec le même kit, et tous voient la même liste. Dans le menu, ${quoted(journal.title)} garde ce qui s’est passé. Pour partir : ${quoted(room.head.quit)}, avec une note pour la personne suivante ; elle la lit en entrant, puis ${quoted(journal.leave.read)}.`,
  },
];

const after = [
  {
    title: "Attendez que chacun ait terminé",
    text: "Rien ne s’arrête tout seul à l’heure de fin : c’est vous qui annoncez le temps, et qui laissez à chacun celui qu’il a.",
  },
  {
    title: "Faites votre part de la finalisation",
    text: `Dans le menu, ${quoted(journal.part.title)} montre ce qui manque : la raison de chaque abandon, les signalements incomplets, ${quoted(finalisation.extra.title)}. Puis ${quoted(journal.part.mark)} ; ${quoted(journal.part.takeBack)} si vous aviez oublié quelque chose.`,
  },
  {
    title: "Laissez l’administrateur sceller",
    text: `Il ouvre ${quoted(finalisation.confirm.open)} dans l’onglet et voit vos modifications arriver ; vous voyez où il en est. Gardez le panneau ouvert et le réseau jusqu’à ${quoted(sync.indicator.sealed)} : ce qui arrive plus tard est gardé, mais hors du PV.`,
  },
  {
    title: "Rendez les papiers",
    text: `Remettez la feuille d’émargement signée et les PV à l’administrateur, reprenez les codes, puis ${quoted(room.head.quit)}.`,
  },
];

/** Two pages for whoever has never been an invigilator; the panel shows them, too. */
export const guide = {
  intro:
    "Pour surveiller une session, même la première fois. Entre guillemets : les mots de l’écran.",
  panel: {
    title: "Le panneau, de haut en bas",
    parts: [
      {
        title: room.head.menu,
        text: "La salle, l’heure et les trois points du menu restent toujours visibles.",
      },
      {
        title: room.alert.question,
        text: "En premier, le plus ancien d’abord : un candidat attend. Le nombre reste en haut.",
      },
      {
        title: room.list.toDo,
        text: `Les présences à confirmer, d’un clic sur ${quoted(room.presence.confirmShort)}.`,
      },
      {
        title: room.list.candidates,
        text: "Les autres, avec l’heure de fin. Un clic sur un nom ouvre sa fiche.",
      },
      { title: issueReport.note, text: "Au bas de la liste, toujours au même endroit." },
      {
        title: sync.details.title,
        text: "Dit si votre travail est sur cet appareil ou déjà sur le serveur.",
      },
    ],
  },
  before: { title: "Avant", steps: before },
  during: { title: "Pendant", steps: during },
  after: { title: "Après", steps: after },
};
