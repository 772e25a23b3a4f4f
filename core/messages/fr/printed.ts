import { MAX_INVITED_DEVICES } from "../../facts/invitation.ts";
import { account } from "./account.ts";
import { number } from "./counting.ts";
import { issueReport } from "./issue-report.ts";
import { popup } from "./popup.ts";
import { door } from "./printed-door.ts";
import { fraud } from "./printed-fraud.ts";
import { guide } from "./printed-guide.ts";
import { record } from "./printed-record.ts";
import { sealed } from "./printed-sealed.ts";
import { slip } from "./printed-slip.ts";
import { room } from "./room.ts";

type Numbered = { sessionNumber: number | null };

/** `prefix` alone while the session has no number. */
const fileName = (prefix: string, { sessionNumber }: Numbered) =>
  `${prefix}${sessionNumber === null ? "" : `-${sessionNumber}`}.pdf`;

/** What stands on the papers of a session, beside the labels that the screens have too. */
export const printed = {
  page: ({ page, of }: { page: number; of: number }) => `Page ${page}/${of}`,
  made: ({ day, time }: { day: string; time: string }) => `Scellé, document du ${day} à ${time}`,
  fileName: {
    attendanceSheet: (args: Numbered) => fileName("feuille-emargement-session", args),
    incidentSheet: (args: Numbered) => fileName("pv-incident-session", args),
    invigilatorKit: (args: Numbered) => fileName("kit-surveillant-session", args),
    fraudReport: (args: Numbered) => fileName("pv-fraude-session", args),
    candidateSlips: (args: Numbered) => fileName("coupons-candidats-session", args),
    doorSign: (args: Numbered) => fileName("affichette-session", args),
    sealedReport: (args: Numbered) => fileName("pv-finalise-session", args),
    invigilatorGuide: (args: Numbered) => fileName("guide-surveillant-session", args),
  },
  attendance: {
    session: "La session de certification",
    number: "N°",
    time: "Heure locale (début)",
    invigilators: "Le(s) surveillant(s)",
    supervisedBy: "Surveillé par",
    signatures: "Signature(s)",
    candidates: "Liste des candidats",
    signature: "Signature",
  },
  kit: {
    secret:
      "Ces codes ouvrent la session : gardez cette page hors de la vue des candidats. Le code d’accès leur est donné au moment de commencer.",
    invitation: {
      title: "Entrer avec ce code QR",
      text: `Dans le panneau, choisissez « ${account.join.invited.scan} », présentez ce code et indiquez vos prénom et nom : ni numéro, ni mot de passe, ni adresse à taper.`,
      limits: ({ day, time }: { day: string; time: string }) =>
        `Il sert sur ${number(MAX_INVITED_DEVICES)} appareils au plus, jusqu’au ${day} à ${time}.`,
      limitsUnknown: `Il sert sur ${number(MAX_INVITED_DEVICES)} appareils au plus, jusqu’à la fin du jour de la session.`,
      none: "Cette page n’a pas de code QR : la session n’avait pas d’invitation quand la page a été faite. Entrez avec le numéro et le mot de passe.",
    },
    steps: "Lancer la session, étape par étape",
    step: [
      {
        title: "Entrez dans la session",
        text: `Cliquez sur l’icône de Scellé dans la barre du navigateur, puis sur « ${popup.openPanel} ». Dans le panneau, présentez le code QR, ou indiquez le numéro et le mot de passe de la session et, si elle est demandée, l’adresse du serveur ; puis indiquez vos prénom et nom et choisissez « ${account.join.submit} ». Une connexion est nécessaire à cet instant ; ensuite, vous pouvez continuer sans réseau.`,
      },
      {
        title: "Faites entrer les candidats",
        text: "Chaque candidat se connecte à son compte sur pix.fr et rejoint la session : il saisit le numéro de session, puis ses nom, prénom et date de naissance comme sur la feuille d’émargement.",
      },
      {
        title: "Confirmez les présences",
        text: `Vérifiez l’identité de chaque candidat et faites-le signer, puis choisissez « ${room.presence.confirmShort} » sur sa ligne du panneau. Il a ensuite 15 min pour commencer ; passé ce délai, confirmez à nouveau.`,
      },
      {
        title: "Donnez le code d’accès",
        text: "Dictez-le ou écrivez-le au tableau. Les candidats le saisissent et leur test commence ; l’heure de fin de chacun, temps majoré compris, est dans le panneau.",
      },
      {
        title: "Pendant l’épreuve",
        text: `Un signalement se place en haut du panneau : allez voir l’écran du candidat, puis choisissez « ${room.alert.handle} ». Pour tout autre problème, « ${issueReport.note} ». Si un candidat a fermé son test, « ${room.resume.act} ».`,
      },
      {
        title: "À la fin",
        text: "Attendez que tous les candidats aient terminé. Remettez la feuille d’émargement signée et le PV d’incident à la personne qui finalise la session.",
      },
    ],
  },
  incident: {
    howTo:
      "À remplir à l’écran ou à la main, pendant la session : une ligne par signalement, avec le code de sa catégorie. Ce qui est noté dans le panneau de Scellé n’a pas besoin d’être recopié ici.",
    present: "Surveillant(s) présent(s), si ce ne sont pas ceux qui étaient prévus",
    categories: "Catégories de signalement",
    description: "À décrire, sauf C6",
    question: "Numéro de la question à indiquer ; un signalement par question",
    candidates: "Signalements des candidats",
    candidate: "Candidat",
    code: "Code",
    number: "N° question",
    abortReason: "Raison de l’abandon, si le test n’est pas terminé",
    other: "Autres signalements, pour un candidat déjà nommé ou absent de la liste",
    tooltip: ({ field, about }: { field: string; about: string }) => `${field}, ${about}`,
    otherLine: ({ line }: { line: number }) => `autre signalement ${line}`,
  },
  fraud,
  slip,
  door,
  guide,
  record,
  sealed,
};
