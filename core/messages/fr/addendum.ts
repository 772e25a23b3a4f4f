import type { HttpRefusal } from "../../wire/http.ts";
import { number, plural } from "./counting.ts";

type Moment = { day: string; time: string };

const kept = "Rien n’est perdu : vos modifications restent sur cet appareil.";

/** Why the server does not take one, or why there is none to be sent; everything else is `other`. */
const refused = {
  "results-published": `Les résultats de la session sont déjà publiés : le serveur ne prend plus de complément. ${kept} Exportez-les et remettez le fichier à votre administrateur.`,
  "too-large": `C’est plus que ce que le serveur accepte pour cette session. ${kept} Exportez-les et remettez le fichier à votre administrateur.`,
  unprepared: `Le complément n’a pas pu être préparé sur cet appareil. ${kept} Exportez-les, ou réessayez.`,
  other: `Le serveur n’a pas pris le complément. ${kept} Exportez-les, ou réessayez.`,
} satisfies Partial<Record<HttpRefusal | "unprepared" | "other", string>>;

/** What is sent after the seal of what it does not hold. */
export const addendum = {
  send: "Envoyer en complément",
  what: "Les membres du centre et la plateforme de test pourront lire ces modifications à côté du PV, avec votre nom. Le PV scellé ne change pas.",
  reason: "Explication (facultatif)",
  reasonHint: "Par exemple, pourquoi cet appareil était hors ligne.",
  reasonTooLong: ({ max }: { max: number }) =>
    `Cette explication est trop longue : ${number(max)} caractères au plus.`,
  waiting: "Complément en attente.",
  waitingText:
    "Il est gardé sur cet appareil et part dès que le serveur répond, même si vous fermez cette page et rouvrez Scellé plus tard.",
  /** Where the server does not let this device in any more. */
  waitingForAccess:
    "Le serveur ne reconnaît plus cet accès. Le complément est gardé sur cet appareil et part à votre prochaine connexion. Vous pouvez aussi exporter ces modifications.",
  sent: ({ day, time }: Moment) => `Complément envoyé le ${day} à ${time}.`,
  sentText:
    "Il est enregistré sur le serveur : les membres du centre et la plateforme de test peuvent le lire. Le PV scellé n’a pas changé.",
  refused,
  remove: "Supprimer de cet appareil",
  removeFirst: "Exportez ou envoyez d’abord ces modifications.",
  removeWhileWaiting: "Un complément attend encore d’être envoyé : il doit d’abord partir.",
  removal: {
    question: "Supprimer ces modifications de cet appareil ?",
    text: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} modification non incluse dans le PV sera supprimée de cet appareil. Attention, cette action est irréversible.`,
        other: `${number(count)} modifications non incluses dans le PV seront supprimées de cet appareil. Attention, cette action est irréversible.`,
      }),
    sealedStays: "Le PV scellé et les compléments envoyés restent.",
    done: "Les modifications non incluses sont supprimées de cet appareil. Le PV scellé et les compléments envoyés restent.",
    failed: "Le navigateur n’a pas pu tout supprimer. Réessayez.",
  },
  /** Of others, or of oneself, as everybody in the session hears of it. */
  told: ({ name, count, day, time }: { name: string; count: number } & Moment) =>
    plural(count, {
      one: `${name} a envoyé un complément le ${day} à ${time} : ${number(count)} modification, à côté du PV scellé.`,
      other: `${name} a envoyé un complément le ${day} à ${time} : ${number(count)} modifications, à côté du PV scellé.`,
    }),
  received: {
    title: ({ count }: { count: number }) =>
      plural(count, { one: "Complément reçu", other: "Compléments reçus" }),
    beside: "Envoyé après le scellement, à côté du PV. Le PV scellé et son reçu n’ont pas changé.",
    from: ({ name, day, time }: { name: string } & Moment) => `${name}, le ${day} à ${time}`,
    unchecked: "Ce sont les mots de la personne qui l’envoie ; le serveur ne les a pas vérifiés.",
    noReason: "Sans explication.",
    away: "Son contenu s’affichera quand le serveur répondra.",
  },
};
