// Pix's list of the candidates of one session, as its own ODS template has it, version 1.5.
import type { CentreProfile } from "../centre/profile.ts";
import { HEADINGS, listColumnsOf, OLDER_HEADINGS, type Column } from "../mass-import/columns.ts";
import { certificationsLeft, frenchDate, personRow } from "../mass-import/export.ts";
import type { EnrolledCandidate } from "../roster/queries.ts";
import type { SessionDetails } from "../session/policy.ts";
import { odsBytes, type OdsCell } from "./write-ods.ts";

export type ListToWrite = {
  /** null while the server has not given one. */
  number: number | null;
  details: SessionDetails;
  people: readonly EnrolledCandidate[];
  centre: CentreProfile;
};

/** On which row, from 0, Pix looks for the headings. */
const HEADING_ROW = 11;
/** For whoever is added by hand, as in Pix's own. */
const EMPTY_ROWS = 20;

/** Where this template has other words than the one of many sessions. */
const OWN_HEADINGS: Partial<Record<Column, string>> = {
  ...OLDER_HEADINGS,
  birthdate: "* Date de naissance (format : jj/mm/aaaa)",
};

/** The file of this list; class and adjustment have no column in it. [TB9] */
export function candidateListOds(list: ListToWrite): Uint8Array<ArrayBuffer> {
  const people = list.people.map((person) => ({ person, row: personRow(person) }));
  const rows = people.map(({ row }) => row);
  const columns = [...listColumnsOf(list.centre), ...certificationsLeft(rows, list.centre)].filter(
    (column) => column !== "schoolClass",
  );
  const head = sessionBlock(list);
  const blank: OdsCell[] = [];
  return odsBytes(
    "Liste des candidats",
    [
      ...Array.from({ length: HEADING_ROW }, (_, at) => head[at] ?? blank),
      columns.map((column) => OWN_HEADINGS[column] ?? HEADINGS[column]),
      ...people.map(({ person, row }) =>
        columns.map((column) => cellOf(column, row[column], person)),
      ),
      ...Array.from({ length: EMPTY_ROWS }, () => blank),
    ],
    HEADING_ROW,
  );
}

function sessionBlock({ number, details }: ListToWrite): OdsCell[][] {
  return [
    ["N° de session", number === null ? "" : String(number)],
    ["Date", frenchDate(details.date)],
    ["Heure locale (début)", details.time],
    ["Nom du site", details.site],
    ["Nom de la salle", details.room],
    ["Session surveillée par", details.invigilators],
  ];
}

/** Pix reads extra time as a number. */
function cellOf(column: Column, text: string, { extraTimePercent }: EnrolledCandidate): OdsCell {
  return column === "extraTime" && extraTimePercent !== null ? { percent: extraTimePercent } : text;
}
