// What may be wrong with a row, in the words of Pix's catalogue; below it, what only we look for.
import type { DetailsProblem } from "../session/policy.ts";
import type { CandidateProblem } from "../roster/policy.ts";
import type { Column } from "./columns.ts";

/** Each with whether it stops the import. */
const BLOCKS = {
  SESSION_ADDRESS_REQUIRED: true,
  SESSION_ROOM_REQUIRED: true,
  SESSION_DATE_REQUIRED: true,
  SESSION_DATE_NOT_VALID: true,
  SESSION_TIME_REQUIRED: true,
  SESSION_TIME_NOT_VALID: true,
  SESSION_EXAMINER_REQUIRED: true,
  SESSION_WITH_DATE_AND_TIME_ALREADY_EXISTS: true,
  SESSION_SCHEDULED_IN_THE_PAST: true,
  SESSION_ID_NOT_EXISTING: true,
  SESSION_ID_NOT_VALID: true,
  INFORMATION_NOT_ALLOWED_WITH_SESSION_ID: true,
  CANDIDATE_NOT_ALLOWED_FOR_STARTED_SESSION: true,
  CANDIDATE_FIRST_NAME_REQUIRED: true,
  CANDIDATE_LAST_NAME_REQUIRED: true,
  CANDIDATE_SEX_REQUIRED: true,
  CANDIDATE_SEX_NOT_VALID: true,
  CANDIDATE_BIRTHDATE_REQUIRED: true,
  CANDIDATE_BIRTHDATE_FORMAT_NOT_VALID: true,
  CANDIDATE_BIRTHDATE_MUST_BE_GREATER: true,
  CANDIDATE_BIRTH_INFORMATION_REQUIRED: true,
  CANDIDATE_BIRTH_COUNTRY_REQUIRED: true,
  CANDIDATE_BIRTH_COUNTRY_NOT_FOUND: false,
  CANDIDATE_BIRTH_CITY_REQUIRED: true,
  CANDIDATE_BIRTH_POSTAL_CODE_REQUIRED: true,
  CANDIDATE_BIRTH_POSTAL_CODE_NOT_FOUND: false,
  CANDIDATE_BIRTH_POSTAL_CODE_CITY_NOT_VALID: false,
  CANDIDATE_BIRTH_INSEE_CODE_NOT_VALID: false,
  CANDIDATE_BIRTH_INSEE_CODE_OR_BIRTH_POSTAL_CODE_AND_BIRTH_CITY_REQUIRED: true,
  CANDIDATE_FOREIGN_INSEE_CODE_NOT_VALID: true,
  CANDIDATE_FOREIGN_BIRTH_CITY_REQUIRED: true,
  CANDIDATE_FOREIGN_POSTAL_CODE_MUST_BE_EMPTY: true,
  CANDIDATE_EXTRA_TIME_INTEGER: true,
  CANDIDATE_EXTRA_TIME_OUT_OF_RANGE: true,
  CANDIDATE_BILLING_MODE_REQUIRED: true,
  CANDIDATE_BILLING_MODE_NOT_VALID: true,
  CANDIDATE_PREPAYMENT_CODE_REQUIRED: true,
  CANDIDATE_PREPAYMENT_CODE_MUST_BE_EMPTY: true,
  CANDIDATE_EMAIL_NOT_VALID: true,
  CANDIDATE_RESULT_RECIPIENT_EMAIL_NOT_VALID: true,
  CANDIDATE_MAX_ONE_COMPLEMENTARY_CERTIFICATION: true,
  DUPLICATE_CANDIDATE_IN_SESSION: false,
  EMPTY_SESSION: false,
  /** Neither `oui` nor empty. */
  CANDIDATE_COMPLEMENTARY_NOT_VALID: true,
  CELL_TOO_LONG: true,
  /** Letters were lost before the file came here. */
  CELL_UNREADABLE: true,
  /** Accents that another program has spoilt, and that can be repaired. */
  CELL_GARBLED: true,
  ROW_SHIFTED: true,
  /** The register has several of this name and date of birth. */
  PUPILS_ALIKE: false,
} as const satisfies Record<string, boolean>;
export type ProblemCode = keyof typeof BLOCKS;

export type MassProblem = {
  line: number;
  /** null for what is about the row as a whole. */
  column: Column | null;
  code: ProblemCode;
  /** Nothing is imported while there is one that is. */
  isBlocking: boolean;
  /** What a garbled cell means. */
  repaired?: string;
  /** The session that is there already; null while it has no number. */
  twin?: number | null;
};
export type Told = { column: Column | null; code: ProblemCode };

/** Of codes that our list does not know, form and existence are two things: only the first is for us to refuse. [MI9] */
export function problemAt(line: number, { column, code }: Told, isMalformed = false): MassProblem {
  return { line, column, code, isBlocking: BLOCKS[code] || isMalformed };
}

/** The rules of a session's form, as the catalogue has them. */
export const OF_DETAILS: Record<DetailsProblem, Told> = {
  "site-missing": { column: "site", code: "SESSION_ADDRESS_REQUIRED" },
  "site-too-long": { column: "site", code: "CELL_TOO_LONG" },
  "room-missing": { column: "room", code: "SESSION_ROOM_REQUIRED" },
  "room-too-long": { column: "room", code: "CELL_TOO_LONG" },
  "date-missing": { column: "date", code: "SESSION_DATE_REQUIRED" },
  "date-invalid": { column: "date", code: "SESSION_DATE_NOT_VALID" },
  "date-past": { column: "date", code: "SESSION_SCHEDULED_IN_THE_PAST" },
  "time-missing": { column: "time", code: "SESSION_TIME_REQUIRED" },
  "time-invalid": { column: "time", code: "SESSION_TIME_NOT_VALID" },
  "invigilators-missing": { column: "invigilators", code: "SESSION_EXAMINER_REQUIRED" },
  "invigilators-too-long": { column: "invigilators", code: "CELL_TOO_LONG" },
  "observations-too-long": { column: "observations", code: "CELL_TOO_LONG" },
};

/** What the rules of a candidate's form say that a file can break; the others it cannot. */
export const OF_CANDIDATE: Record<CandidateProblem, Told | null> = {
  "last-name-missing": { column: "lastName", code: "CANDIDATE_LAST_NAME_REQUIRED" },
  "last-name-too-long": { column: "lastName", code: "CELL_TOO_LONG" },
  "first-name-missing": { column: "firstName", code: "CANDIDATE_FIRST_NAME_REQUIRED" },
  "first-name-too-long": { column: "firstName", code: "CELL_TOO_LONG" },
  "birthdate-missing": { column: "birthdate", code: "CANDIDATE_BIRTHDATE_REQUIRED" },
  "birthdate-invalid": { column: "birthdate", code: "CANDIDATE_BIRTHDATE_FORMAT_NOT_VALID" },
  "birthdate-too-early": { column: "birthdate", code: "CANDIDATE_BIRTHDATE_MUST_BE_GREATER" },
  "sex-missing": { column: "sex", code: "CANDIDATE_SEX_REQUIRED" },
  "sex-invalid": { column: "sex", code: "CANDIDATE_SEX_NOT_VALID" },
  "school-class-too-long": { column: "schoolClass", code: "CELL_TOO_LONG" },
  "subscription-not-habilitated": null,
  "billing-mode-missing": { column: "billingMode", code: "CANDIDATE_BILLING_MODE_REQUIRED" },
  "billing-mode-not-asked": null,
  "prepayment-code-missing": {
    column: "prepaymentCode",
    code: "CANDIDATE_PREPAYMENT_CODE_REQUIRED",
  },
  "prepayment-code-not-asked": {
    column: "prepaymentCode",
    code: "CANDIDATE_PREPAYMENT_CODE_MUST_BE_EMPTY",
  },
  "prepayment-code-too-long": { column: "prepaymentCode", code: "CELL_TOO_LONG" },
  // Where somebody was born is judged in `birthplace.ts`, for one rule is two codes in France and abroad.
  "birthplace-missing": null,
  "birth-country-missing": null,
  "birth-country-too-long": { column: "birthCountry", code: "CELL_TOO_LONG" },
  "birth-insee-code-invalid": null,
  "birth-insee-code-abroad": null,
  "birth-insee-code-not-abroad": null,
  "birth-insee-code-and-postal-code": null,
  "birth-postal-code-invalid": null,
  "birth-postal-code-missing": null,
  "birth-city-missing": null,
  "birth-city-too-long": { column: "birthCity", code: "CELL_TOO_LONG" },
  "external-id-too-long": { column: "externalId", code: "CELL_TOO_LONG" },
  "result-recipient-email-invalid": {
    column: "resultRecipientEmail",
    code: "CANDIDATE_RESULT_RECIPIENT_EMAIL_NOT_VALID",
  },
  "email-invalid": { column: "email", code: "CANDIDATE_EMAIL_NOT_VALID" },
};
