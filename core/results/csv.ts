// The results as a table for a spreadsheet, as Pix writes it: French, `;`, UTF-8 with its mark.
import { csvText } from "../csv/write-csv.ts";
import type { EnrolledCandidate } from "../roster/queries.ts";
import { folded } from "../roster/spelling.ts";
import { COMPETENCE_NAMES, STATUS_NAMES, SUBSCRIPTION_NAMES } from "./french-names.ts";
import { COMPETENCES, type CertificationResult } from "./results.ts";

/** One result, with whoever it is of; null for somebody who was erased or is not known. */
export type ResultRow = CertificationResult & { person: EnrolledCandidate | null };

export type ResultsSheet = {
  sessionNumber: number;
  centre: string;
  /** Of the session, `YYYY-MM-DD`. */
  date: string;
  rows: readonly ResultRow[];
};

const COLUMNS = [
  "Numéro de certification",
  "Prénom",
  "Nom",
  "Date de naissance",
  "Lieu de naissance",
  "Identifiant Externe",
  "Type de certification",
  "Statut",
  "Nombre de Pix",
  ...COMPETENCES.map((code) => COMPETENCE_NAMES[code]),
  "Session",
  "Centre de certification",
  "Date de passage de la certification",
  "Commentaire jury pour l’organisation",
];

/** `20261124_resultats_session_48217.csv`, or of one class `20261124_resultats_session_48217_3e1.csv`. [RS4] */
export function resultsFileName(
  { date, sessionNumber }: Pick<ResultsSheet, "date" | "sessionNumber">,
  schoolClass: string | null,
): string {
  const part = schoolClass === null ? "" : `_${folded(schoolClass).replaceAll(/[^a-z0-9]+/g, "-")}`;
  return `${date.replaceAll("-", "")}_resultats_session_${sessionNumber}${part}.csv`;
}

/** No cell of it is a formula, and each stays one. [RS5] */
export function resultsCsv(sheet: ResultsSheet): string {
  return csvText([COLUMNS, ...sheet.rows.map((row) => cells(sheet, row))]);
}

function cells({ sessionNumber, centre, date }: ResultsSheet, row: ResultRow): string[] {
  const { person } = row;
  return [
    String(row.certification),
    person?.firstName ?? "",
    person?.lastName ?? "",
    frenchDate(person?.birthdate ?? ""),
    person?.birthCity ?? "",
    person?.externalId ?? "",
    person ? SUBSCRIPTION_NAMES[person.subscription] : "",
    STATUS_NAMES[row.status],
    row.pix === null ? "" : String(row.pix),
    ...COMPETENCES.map((code) => String(row.levels[code] ?? "")),
    String(sessionNumber),
    centre,
    frenchDate(date),
    row.comment,
  ];
}

function frenchDate(date: string): string {
  return date.split("-").toReversed().join("/");
}
