import { number, plural } from "./counting.ts";

/** Choosing pupils by class. */
export const enrolment = {
  title: "Ajouter des candidats",
  subtitle: ({ day, time, room }: { day: string; time: string; room: string }) =>
    `Cochez les élèves qui doivent passer la certification le ${day} à ${time}, ${room}.`,
  classes: {
    title: "Classes",
    search: "Chercher une classe",
    nothingFound: ({ words }: { words: string }) => `Aucune classe ne correspond à « ${words} ».`,
    size: ({ count }: { count: number }) =>
      plural(count, { one: `${number(count)} élève`, other: `${number(count)} élèves` }),
  },
  pupils: {
    title: "Élèves",
    count: ({ count, classes }: { count: number; classes: string }) =>
      plural(count, {
        one: `${number(count)} élève en ${classes}`,
        other: `${number(count)} élèves en ${classes}`,
      }),
    table: "Élèves des classes choisies",
    search: "Chercher un élève",
    remark: "Remarque",
    select: ({ name, birthdate }: { name: string; birthdate: string }) => `${name}, ${birthdate}`,
    selectAll: "Sélectionner les élèves affichés",
    enrolled: "Déjà inscrit(e)",
    homonym: "Homonyme",
    chooseClass: "Choisissez une classe pour voir ses élèves.",
    nothingFound: ({ words }: { words: string }) => `Aucun élève ne correspond à « ${words} ».`,
    keys: "Plage : Maj et flèches. Tout : Ctrl A.",
  },
  register: {
    importedAt: ({ day }: { day: string }) => `Élèves importés de SIECLE le ${day}.`,
    update: "Mettre à jour la liste",
    emptyTitle: "Aucun élève pour l’instant",
    emptyText: "Importez la liste des élèves de SIECLE ; elle servira pour toutes les sessions.",
    importFirst: "Importer la liste des élèves",
  },
  bar: {
    nobody: "Aucun candidat sélectionné",
    selected: ({ count }: { count: number }) =>
      plural(count, {
        one: `${number(count)} candidat sélectionné`,
        other: `${number(count)} candidats sélectionnés`,
      }),
    enrolled: ({ count }: { count: number }) =>
      plural(count, {
        zero: "Aucun candidat encore inscrit à la session",
        one: `${number(count)} candidat déjà inscrit à la session`,
        other: `${number(count)} candidats déjà inscrits à la session`,
      }),
    subscriptionHint: "Pour tous les élèves cochés.",
    extraTimeHint: "Facultatif, pour tous les élèves cochés. Jamais le motif.",
    clear: "Tout désélectionner",
    cancel: "Annuler",
    submit: ({ count }: { count: number }) =>
      plural(count, {
        zero: "Inscrire les candidats",
        one: `Inscrire ${number(count)} candidat`,
        other: `Inscrire ${number(count)} candidats`,
      }),
    nobodyReason: "Cochez au moins un élève.",
  },
  done: ({ count }: { count: number }) =>
    plural(count, {
      one: `${number(count)} candidat est inscrit. Vous pouvez en ajouter jusqu’à la fin de la session.`,
      other: `${number(count)} candidats sont inscrits. Vous pouvez en ajouter jusqu’à la fin de la session.`,
    }),
  /** `session-started`: still allowed, and worth a second look. */
  warning: {
    "session-started":
      "La session a commencé. Vous pouvez encore ajouter des candidats ; réimprimez la feuille d’émargement.",
  },
};
