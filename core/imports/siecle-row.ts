import { MAX_SHORT } from "../schema.ts";
import { calendarDate } from "../time.ts";
import type { ImportedPupil, RowFault } from "./imported-pupil.ts";
import type { SiecleField, SiecleRow } from "./siecle-tree.ts";
import { LOST } from "./xml-references.ts";

const FRANCE = "100";
/** What stands for "unknown" in some schools, and no pupil was born before it. */
const TOO_EARLY = "1900-01-01";
const INSEE_CODE = /^(\d{5}|2[AB]\d{3})$/;
const INACTIVE = "inactifs";
const UNREADABLE = new RegExp(`[\\p{Cc}${LOST}]`, "u");

/** A pupil who left before `today`, or whom the school keeps among its inactive ones: neither is a mistake. */
export function leftOut(row: SiecleRow, today: string): "left" | "inactive" | null {
  const leaving = isoDate(row.field("DATE_SORTIE").trim());
  if (leaving !== "" && leaving < today) return "left";
  return divisionOf(row) === "" && row.divisions.some(isInactive) ? "inactive" : null;
}

/** A row as far as it can be read; each field is empty where the row says nothing that counts. */
export type PupilDraft = Omit<ImportedPupil, "sex"> & { sex: ImportedPupil["sex"] | "" };

/** `repair` sees each text as the file has it, before spaces are tidied. */
export function pupilDraft(row: SiecleRow, repair: (text: string) => string): PupilDraft {
  const read = (field: SiecleField) => tidy(repair(row.field(field)));
  return {
    ine: read("ID_NATIONAL").replaceAll(" ", "").toUpperCase(),
    lastName: read("NOM_DE_FAMILLE"),
    usageName: read("NOM_USAGE"),
    firstName: read("PRENOM"),
    birthdate: isoDate(read("DATE_NAISS")),
    sex: sexOf(read("CODE_SEXE")),
    birthCity: read("VILLE_NAISS"),
    birthInseeCode: inseeCode(read("CODE_COMMUNE_INSEE_NAISS")),
    birthCountry: read("CODE_PAYS"),
    schoolClass: tidy(repair(divisionOf(row))),
  };
}

/** Everything that is wrong with the row by itself. */
export function faultsOf(draft: PupilDraft, row: SiecleRow, today: string): RowFault[] {
  const texts = Object.values(draft);
  const bornInFrance = draft.birthCountry === FRANCE;
  const faults: readonly (RowFault | false)[] = [
    draft.ine === "" && "no-ine",
    (draft.lastName === "" || draft.firstName === "") && "no-name",
    draft.schoolClass === "" && "no-class",
    draft.sex === "" && "no-sex",
    birthdateFault(draft.birthdate, row.field("DATE_NAISS"), today),
    bornInFrance && draft.birthInseeCode === "" && "no-birth-city",
    texts.some((text) => UNREADABLE.test(text)) && "unreadable",
    texts.some((text) => text.length > MAX_SHORT) && "too-long",
  ];
  return faults.filter((fault) => fault !== false);
}

function birthdateFault(birthdate: string, written: string, today: string): RowFault | false {
  if (written.trim() === "") return "no-birthdate";
  return (birthdate <= TOO_EARLY || birthdate > today) && "wrong-birthdate";
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
  return INSEE_CODE.test(code) ? code : "";
}

/** `dd/mm/yyyy` as `YYYY-MM-DD`; empty when it is not a day of the calendar. */
function isoDate(written: string): string {
  const iso = /^\d{2}\/\d{2}\/\d{4}$/.test(written)
    ? written.split("/").toReversed().join("-")
    : "";
  return calendarDate.safeParse(iso).success ? iso : "";
}

/** Composed letters and single spaces, so that a name is the same from whichever machine it comes. */
function tidy(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/g, " ").trim();
}
