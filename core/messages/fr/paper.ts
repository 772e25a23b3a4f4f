import { number, plural } from "./counting.ts";

const pages = ({ count }: { count: number }) =>
  plural(count, { one: `${number(count)} page`, other: `${number(count)} pages` });

/** The papers of a session, where they are offered. */
export const paper = {
  title: "Téléchargements",
  format: "PDF",
  group: {
    before: "Avant la session",
    room: "Dans la salle",
    incident: "S’il se passe quelque chose",
    files: "Fichiers",
  },
  attendanceSheet: "Feuille d’émargement",
  attendanceSheetHint: (args: { candidates: number; pages: number }) =>
    plural(args.candidates, {
      one: `${number(args.candidates)} candidat, ${pages({ count: args.pages })}`,
      other: `${number(args.candidates)} candidats, ${pages({ count: args.pages })}`,
    }),
  attendanceSheetEmpty: "Disponible dès qu’un candidat est inscrit.",
  incidentSheet: "PV d’incident",
  incidentSheetHint: "À imprimer ou à remplir à l’écran",
  invigilatorKit: "Kit surveillant",
  invigilatorKitHint: "Codes et étapes de lancement",
  invigilatorKitPending: "Disponible dès que le serveur a attribué le numéro et les codes.",
  invigilatorGuide: "Guide du surveillant",
  invigilatorGuideHint: "Deux pages, pour une première fois",
  candidateSlips: "Coupons candidats",
  candidateSlipsHint: "Numéro et code d’accès, un par candidat, à découper",
  candidateSlipsPending:
    "Disponibles dès qu’un candidat est inscrit et que le serveur a attribué les codes.",
  doorSign: "Affichette de porte",
  doorSignHint: "Une page, sans aucun code d’accès",
  fraudReport: "PV de fraude",
  fraudReportHint: "En cas de suspicion de fraude",
  failed:
    "Le document n’a pas pu être écrit. La session n’a pas changé. Réessayez ; si cela se répète, libérez de l’espace sur cet appareil.",
  keep: "Gardez la feuille d’émargement et le PV d’incident pendant 2 ans.",
  /** The same words on the page, for whoever cannot read a PDF. */
  view: {
    read: "Lire à l’écran",
    readPaper: ({ paper: name }: { paper: string }) => `Lire à l’écran : ${name}`,
    download: "Télécharger le PDF",
    toFillIn: "à remplir",
    notYet: "Ce document n’est pas encore disponible. La page de la session dit ce qui manque.",
  },
};
