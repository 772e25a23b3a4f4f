/** France in the INSEE's list of countries. */
export const FRANCE = "100";

/** One pupil as a school's own file tells it: the same whatever the file was. Texts may be empty unless said. */
export type ImportedPupil = {
  /** Identifiant national élève, upper case, without spaces; never empty. It goes no further than the import. */
  ine: string;
  /** Nom de famille, the name of birth; never empty. */
  lastName: string;
  /** Nom d'usage. */
  usageName: string;
  /** First of the first names; never empty. */
  firstName: string;
  /** `YYYY-MM-DD`. */
  birthdate: string;
  sex: "F" | "M";
  /** As the school wrote it; SIECLE gives it for births abroad only. */
  birthCity: string;
  /** INSEE code of the commune, `69383`, `2A004`; never empty for a birth in France. */
  birthInseeCode: string;
  /** Code of the country in the INSEE's list. */
  birthCountry: string;
  /** Division; never empty. */
  schoolClass: string;
};

/** A row as far as it can be read; each field is empty where the row says nothing that counts. */
export type PupilDraft = Omit<ImportedPupil, "sex"> & { sex: ImportedPupil["sex"] | "" };

/** Why a row cannot be a pupil as it is. */
export type RowFault =
  | "no-ine"
  /** Another row has the same number: which of them is right, only the school knows. */
  | "duplicate-ine"
  | "no-name"
  | "no-class"
  /** Absent, or neither of the two codes. */
  | "no-sex"
  | "no-birthdate"
  /** Not a day of the calendar, a day still to come, or 1900 and before. */
  | "wrong-birthdate"
  /** Born in France, without an INSEE code of the commune. */
  | "no-birth-city"
  /** Characters that got lost before the file reached us. */
  | "unreadable"
  | "too-long";

/** By which a row is known: its place among the rows of the file, from 0. Several can stand on one line. */
export type RowPlace = number;

/**
 * What is wrong with one row; a row with two faults gives two problems. `line` counts from 1, `name` is
 * what the row says. A garbled row brings the pupil that it means, to be taken once a person agrees.
 */
export type ImportProblem =
  | { code: RowFault; place: RowPlace; line: number; name: string }
  | { code: "mojibake"; place: RowPlace; line: number; name: string; repaired: ImportedPupil };
