import { COMPETENCE_NAMES, STATUS_NAMES } from "../../results/french-names.ts";
import { number, plural } from "./counting.ts";

/** What Pix has given out of a session. */
export const results = {
  title: "Résultats",
  list: "Liste des résultats",
  away: "Les résultats ne sont pas encore sur cet appareil.",
  awayText: "Ils sont publiés. Ils s’afficheront dès que le serveur répondra, puis resteront ici.",
  search: "Chercher un candidat",
  schoolClass: "Classe",
  allClasses: "Toutes les classes",
  csv: "Télécharger les résultats (CSV)",
  csvOf: ({ schoolClass }: { schoolClass: string }) =>
    `Télécharger les résultats de ${schoolClass} (CSV)`,
  count: ({ count }: { count: number }) =>
    plural(count, { one: `${number(count)} résultat`, other: `${number(count)} résultats` }),
  candidate: "Candidat",
  statusColumn: "Statut",
  status: STATUS_NAMES,
  pix: "Nombre de Pix",
  noPix: "–",
  levels: "Niveaux par compétence",
  open: "Niveaux",
  openFor: ({ name }: { name: string }) => `Niveaux et commentaire de ${name}`,
  comment: "Commentaire du jury :",
  competence: COMPETENCE_NAMES,
  unknown: "Candidat effacé ou inconnu de cet appareil",
};
