import type { HttpRefusal } from "../../wire/http.ts";
import type { RefusedTry } from "../refused-try.ts";
import { elsewhere } from "./account.ts";
import { number, plural } from "./counting.ts";

/** Why the server has not done what was asked of a whole session. */
type Refused = Record<HttpRefusal | "unreachable", RefusedTry>;

const wrong = () =>
  "Le serveur n’a pas accepté la demande. Rien n’a été modifié. Réessayez dans un instant.";

const refused = {
  ...elsewhere,
  "not-signed-in": () =>
    "Vous n’êtes plus connecté. Rien n’a été modifié. Connectez-vous, puis recommencez.",
  "not-found": () =>
    "Le serveur ne connaît plus cette session : elle a peut-être été supprimée par un collègue. Revenez à la liste des sessions.",
  "session-finalised": () =>
    "La session est finalisée : rien n’a été modifié. Plus personne ne peut la modifier.",
  "wrong-credentials": wrong,
  blocked: wrong,
  "slow-down": wrong,
} satisfies Record<HttpRefusal, RefusedTry>;

const deletionRefused: Refused = {
  ...refused,
  "session-started": () =>
    "Un candidat vient de commencer son test : la session n’a pas été supprimée, et rien n’a changé.",
  "session-finalised": () =>
    "La session vient d’être finalisée : elle n’a pas été supprimée, et rien n’a changé.",
  unreachable: () =>
    "Le serveur ne répond pas : on ne sait pas encore si la session est supprimée. La liste le dira quand la connexion sera revenue. Vous pouvez le demander à nouveau, cela ne change rien si elle l’est déjà.",
};

const passwordRefused: Refused = {
  ...refused,
  unreachable: () =>
    "Le serveur ne répond pas : on ne sait pas encore si le mot de passe a changé. Celui qui compte s’affichera ici quand la connexion sera revenue.",
};

const invitationRefused: Refused = {
  ...refused,
  unreachable: () =>
    "Le serveur ne répond pas : on ne sait pas encore si l’invitation a changé. Celle qui compte s’affichera ici quand la connexion sera revenue.",
};

/** What is asked of a whole session: that it goes, that its password or its invitation is another one. */
export const sessionAct = {
  deletion: {
    act: ({ sessionNumber }: { sessionNumber: number }) => `Supprimer la session ${sessionNumber}`,
    actPending: "Supprimer la session en attente de numéro",
    question: ({ sessionNumber }: { sessionNumber: number }) =>
      `Souhaitez-vous supprimer la session ${sessionNumber} ?`,
    questionPending: "Souhaitez-vous supprimer la session en attente de numéro ?",
    enrolled: ({ count }: { count: number }) =>
      plural(count, {
        zero: "Aucun candidat n’est inscrit à cette session.",
        one: `${number(count)} candidat est inscrit à cette session.`,
        other: `${number(count)} candidats sont inscrits à cette session.`,
      }),
    irreversible: "Attention, cette action est irréversible.",
    irreversiblePending:
      "Elle n’existe que sur cet appareil : le serveur n’en a encore rien reçu. Attention, cette action est irréversible.",
    confirm: "Supprimer la session",
    asking: "La suppression est demandée au serveur.",
    done: ({ sessionNumber }: { sessionNumber: number }) =>
      `La session ${sessionNumber} est supprimée.`,
    donePending: "La session en attente de numéro est supprimée.",
    /** On the bin that does nothing. */
    unavailable: {
      started: "Au moins un candidat a rejoint la session, vous ne pouvez pas la supprimer.",
      finalised: "La session est finalisée, vous ne pouvez plus la supprimer.",
    },
    refused: deletionRefused,
  },
  password: {
    change: "Changer le mot de passe de session",
    question: "Donner un nouveau mot de passe à cette session ?",
    text: "L’ancien cesse aussitôt de fonctionner. Les surveillants déjà entrés restent dans la session ; les autres auront besoin du nouveau. Un kit surveillant déjà imprimé porte l’ancien : il faudra l’imprimer de nouveau.",
    invitationToo: "L’invitation est remplacée elle aussi.",
    confirm: "Changer le mot de passe",
    asking: "Le nouveau mot de passe est demandé au serveur.",
    done: "Le mot de passe de session a été changé. L’ancien ne fonctionne plus ; les appareils déjà entrés restent dans la session.",
    refused: passwordRefused,
  },
  invitation: {
    title: "Invitation des surveillants",
    text: "Avec ce code QR ou ce lien, un surveillant entre dans la session en n’indiquant que ses prénom et nom. Le kit surveillant le porte aussi.",
    qr: "Code QR de l’invitation",
    copy: "Copier le lien d’invitation",
    until: ({ day, time }: { day: string; time: string }) => `Valable jusqu’au ${day} à ${time}.`,
    over: "Le jour de la session est passé : cette invitation ne fonctionne plus.",
    used: ({ count, most }: { count: number; most: number }) =>
      plural(count, {
        zero: `Pas encore utilisée (${number(most)} appareils au plus).`,
        one: `Utilisée sur ${number(count)} appareil (${number(most)} au plus).`,
        other: `Utilisée sur ${number(count)} appareils (${number(most)} au plus).`,
      }),
    full: ({ most }: { most: number }) =>
      `Utilisée sur ${number(most)} appareils, son maximum : un autre appareil demande une nouvelle invitation.`,
    usedUnknown: "Le nombre d’appareils s’affichera quand le serveur répondra.",
    none: "Cette session n’a pas d’invitation : les surveillants entrent avec le numéro et le mot de passe.",
    dayFirst: "Le jour de la session est passé : changez d’abord sa date.",
    /** Where there is none. */
    first: {
      change: "Nouvelle invitation",
      question: "Faire une nouvelle invitation ?",
      text: "Les surveillants pourront entrer avec son lien ou son code QR, sans le mot de passe. Un kit surveillant déjà imprimé ne porte pas ce code QR : il faudra l’imprimer de nouveau.",
      confirm: "Faire une nouvelle invitation",
      asking: "La nouvelle invitation est demandée au serveur.",
      done: "La nouvelle invitation est prête.",
      refused: invitationRefused,
    },
    renewal: {
      change: "Nouvelle invitation",
      question: "Faire une nouvelle invitation ?",
      text: "L’ancien lien et son code QR cessent aussitôt de fonctionner. Les appareils déjà entrés restent dans la session. Un kit surveillant déjà imprimé porte l’ancien code QR : il faudra l’imprimer de nouveau.",
      confirm: "Faire une nouvelle invitation",
      asking: "La nouvelle invitation est demandée au serveur.",
      done: "La nouvelle invitation est prête. L’ancienne ne fonctionne plus ; les appareils déjà entrés restent dans la session.",
      refused: invitationRefused,
    },
    revocation: {
      change: "Révoquer l’invitation",
      question: "Révoquer l’invitation de cette session ?",
      text: "Le lien et le code QR cessent aussitôt de fonctionner, y compris sur les kits déjà imprimés. Les appareils déjà entrés restent dans la session ; les autres entreront avec le numéro et le mot de passe.",
      confirm: "Révoquer l’invitation",
      asking: "La révocation est demandée au serveur.",
      done: "L’invitation est révoquée. Les appareils déjà entrés restent dans la session.",
      refused: invitationRefused,
    },
  },
};
