import { number, plural } from "./counting.ts";

type Count = { count: number };

const changes = (count: number) =>
  plural(count, { one: `${number(count)} modification`, other: `${number(count)} modifications` });

/** This device: what is on it, its clock, its room. */
export const device = {
  leave: ({ count }: Count) =>
    plural(count, {
      one: `${changes(count)} n’est pas encore sur le serveur. Elle reste sur cet appareil ; rouvrez Scellé ici pour l’envoyer.`,
      other: `${changes(count)} ne sont pas encore sur le serveur. Elles restent sur cet appareil ; rouvrez Scellé ici pour les envoyer.`,
    }),
  clock: {
    behind: ({ length }: { length: string }) =>
      `L’horloge de cet appareil retarde de ${length}. Les heures du PV sont celles du serveur.`,
    ahead: ({ length }: { length: string }) =>
      `L’horloge de cet appareil avance de ${length}. Les heures du PV sont celles du serveur.`,
  },
  /** How somebody who looks elsewhere is called for an alert. */
  calling: {
    notifications: "Une notification prévient de chaque nouveau signalement.",
    notificationsHint:
      "Elle indique la salle, jamais un nom. Rien ne s’affiche tant que vous regardez le panneau.",
    notAllowed: "Le navigateur ne l’autorise pas : aucune notification ne s’affiche.",
    sound: "Un son court prévient de chaque nouveau signalement.",
    soundHint: "Le navigateur le joue après un premier clic dans le panneau.",
    thisDevice: "Ces réglages sont ceux de cet appareil.",
  },
  list: {
    roomy: "La liste des candidats est aérée.",
    roomyHint:
      "Des lignes plus hautes, plus faciles à toucher du doigt ; il en tient moins à l’écran.",
  },
  storage: {
    export: "Exporter la session",
    full: "Le navigateur n’a plus de place. Ce que vous venez d’écrire n’est pas enregistré : exportez la session, puis libérez de l’espace.",
    failed:
      "Le navigateur n’a pas pu enregistrer. Ce que vous venez d’écrire n’est pas enregistré : gardez cette page ouverte, copiez votre texte, puis rouvrez Scellé.",
  },
};
