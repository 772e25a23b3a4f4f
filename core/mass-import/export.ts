// The same file the other way: sessions and candidates as Pix's template takes them.
import { complementary, type CentreProfile } from "../centre/profile.ts";
import { csvText } from "../csv/write-csv.ts";
import { ABROAD, FRANCE, isBornAbroad } from "../roster/more-details.ts";
import type { EnrolledCandidate } from "../roster/queries.ts";
import type { SessionDetails } from "../session/policy.ts";
import { BILLING_NAMES, YES } from "./cells.ts";
import { columnsOf, HEADINGS, type Column } from "./columns.ts";
import { emptyCells } from "./file.ts";

export type SessionToExport = {
  /** How the session is named in the file: by its number, as one that exists, or by what it is, as one to create. */
  named: { number: number } | { details: SessionDetails };
  people: readonly EnrolledCandidate[];
};

/** The template, empty where there is no session. What Pix has no column for stays out of it. [MI12] */
export function massImportCsv(sessions: readonly SessionToExport[], centre: CentreProfile): string {
  const rows = sessions.flatMap(rowsOf);
  const columns = [...columnsOf(centre), ...certificationsLeft(rows, centre)];
  return csvText([
    columns.map((column) => HEADINGS[column]),
    ...rows.map((row) => columns.map((column) => row[column])),
  ]);
}

/** Who is enrolled for what the centre is no longer habilitated for stays so: without its column they would be Pix's. [SU5] */
export function certificationsLeft(
  rows: readonly Row[],
  { habilitations }: CentreProfile,
): Column[] {
  return complementary.options.filter(
    (each) => !habilitations.includes(each) && rows.some((row) => row[each] !== ""),
  );
}

/** `sessions_20261127.csv`: a name that names nobody. `date` is `YYYY-MM-DD`. */
export function exportFileName(date: string): string {
  return `sessions_${date.replaceAll("-", "")}.csv`;
}

/** As Pix names its own. */
export const TEMPLATE_FILE_NAME = "import-sessions.csv";

type Row = Record<Column, string>;

/** The session stands in its first row; the others go on with it. */
function rowsOf({ named, people }: SessionToExport): Row[] {
  const [first, ...others] = people.map(personRow);
  return [{ ...(first ?? emptyCells()), ...sessionCells(named) }, ...others];
}

function sessionCells(named: SessionToExport["named"]): Partial<Row> {
  if ("number" in named) return { sessionNumber: String(named.number) };
  const { date, ...others } = named.details;
  return { ...others, date: frenchDate(date) };
}

/** What stands of a candidate in the columns of Pix. */
export function personRow(person: EnrolledCandidate): Row {
  const { lastName, firstName, sex, externalId, resultRecipientEmail, email } = person;
  const { billingMode, prepaymentCode, extraTimePercent, subscription } = person;
  const certification = complementary.options.find((each) => each === subscription);
  return {
    ...emptyCells(),
    ...placeCells(person),
    lastName,
    firstName,
    birthdate: frenchDate(person.birthdate),
    sex,
    externalId,
    resultRecipientEmail,
    email,
    extraTime: extraTimePercent === null ? "" : `${extraTimePercent}%`,
    billingMode: billingMode === "" ? "" : BILLING_NAMES[billingMode],
    prepaymentCode,
    ...(certification ? { [certification]: YES } : {}),
  };
}

/** Pix takes a code alone, or a postal code with its commune; abroad, 99. */
function placeCells(person: EnrolledCandidate): Partial<Row> {
  const { birthCity, birthCountry, birthInseeCode, birthPostalCode } = person;
  if (isBornAbroad(person)) return { birthCity, birthCountry, birthInseeCode: ABROAD };
  if (birthInseeCode !== "") return { birthCountry: FRANCE, birthInseeCode };
  return { birthCountry: FRANCE, birthPostalCode, birthCity };
}

export function frenchDate(date: string): string {
  return date.split("-").toReversed().join("/");
}
