import { calendarDate } from "../time.ts";
import { fieldFaults, isInseeCode, tidy, tidyDraft } from "./draft-faults.ts";
import type { PupilDraft, RowFault } from "./imported-pupil.ts";
import type { SiecleField, SiecleRow } from "./siecle-tree.ts";

const INACTIVE = "inactifs";

/** A pupil who left before `today`, or whom the school keeps among its inactive ones: neither is a mistake. */
export function leftOut(row: SiecleRow, today: string): "left" | "inactive" | null {
  const leaving = isoDate(row.field("DATE_SORTIE").trim());
  if (leaving !== "" && leaving < today) return "left";
  return divisionOf(row) === "" && row.divisions.some(isInactive) ? "inactive" : null;
}

/** `repair` sees each text as the file has it, before spaces are tidied. */
export function pupilDraft(row: SiecleRow, repair: (text: string) => string): PupilDraft {
  const read = (field: SiecleField) => tidy(repair(row.field(field)));
  return tidyDraft({
    ine: read("ID_NATIONAL"),
    lastName: read("NOM_DE_FAMILLE"),
    usageName: read("NOM_USAGE"),
    firstName: read("PRENOM"),
    birthdate: isoDate(read("DATE_NAISS")),
    sex: sexOf(read("CODE_SEXE")),
    birthCity: read("VILLE_NAISS"),
    birthInseeCode: inseeCode(read("CODE_COMMUNE_INSEE_NAISS")),
    birthCountry: read("CODE_PAYS"),
    schoolClass: tidy(repair(divisionOf(row))),
  });
}

/** Everything that is wrong with the row by itself. `draft` is what was read of it. */
export function rowFaults(draft: PupilDraft, row: SiecleRow, today: string): RowFault[] {
  const isUnread = draft.birthdate === "" && row.field("DATE_NAISS").trim() !== "";
  const faults = fieldFaults(draft, today).map(({ fault }) =>
    fault === "no-birthdate" && isUnread ? "wrong-birthdate" : fault,
  );
  return [...new Set(faults)];
}

/** The first division that is a class; empty when there is none. */
function divisionOf({ divisions }: SiecleRow): string {
  return divisions.find((code) => tidy(code) !== "" && !isInactive(code)) ?? "";
}

function isInactive(code: string): boolean {
  return tidy(code).toLowerCase() === INACTIVE;
}

function sexOf(code: string): PupilDraft["sex"] {
  if (code === "1") return "M";
  return code === "2" ? "F" : "";
}

function inseeCode(written: string): string {
  const code = written.toUpperCase();
  return isInseeCode(code) ? code : "";
}

/** `dd/mm/yyyy` as `YYYY-MM-DD`; empty when it is not a day of the calendar. */
function isoDate(written: string): string {
  const iso = /^\d{2}\/\d{2}\/\d{4}$/.test(written)
    ? written.split("/").toReversed().join("-")
    : "";
  if (iso === "") return "";
  return calendarDate.safeParse(iso).success ? iso : "";
}
