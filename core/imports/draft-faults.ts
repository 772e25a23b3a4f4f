import { MAX_SHORT } from "../schema.ts";
import { calendarDate } from "../time.ts";
import { FRANCE, type PupilDraft, type RowFault } from "./imported-pupil.ts";
import { LOST } from "./xml-references.ts";

/** What stands for "unknown" in some schools, and no pupil was born before it. */
const TOO_EARLY = "1900-01-01";
const INSEE_CODE = /^(\d{5}|2[AB]\d{3})$/;
const UNREADABLE = new RegExp(`[\\p{Cc}${LOST}]`, "u");

export type DraftField = keyof PupilDraft;
export type FieldFault = { field: DraftField; fault: RowFault };

/** Everything that is wrong with a draft by itself, with the field that it is about. */
export function fieldFaults(draft: PupilDraft, today: string): FieldFault[] {
  const missing = (field: DraftField, fault: RowFault) => draft[field] === "" && { field, fault };
  const birthdate = birthdateFault(draft.birthdate, today);
  const faults: readonly (FieldFault | false)[] = [
    missing("ine", "no-ine"),
    missing("lastName", "no-name"),
    missing("firstName", "no-name"),
    missing("schoolClass", "no-class"),
    missing("sex", "no-sex"),
    birthdate && { field: "birthdate", fault: birthdate },
    lacksCommune(draft) && { field: "birthInseeCode", fault: "no-birth-city" },
    ...DRAFT_FIELDS.map(
      (field) => UNREADABLE.test(draft[field]) && ({ field, fault: "unreadable" } as const),
    ),
    ...DRAFT_FIELDS.map(
      (field) => draft[field].length > MAX_SHORT && ({ field, fault: "too-long" } as const),
    ),
  ];
  return faults.filter((fault) => fault !== false);
}

/**
 * The draft with another country of birth. Abroad nobody has the code of a commune, right or wrong; whoever
 * comes back to France has the one of `before` again.
 */
export function bornIn(draft: PupilDraft, birthCountry: string, before: PupilDraft): PupilDraft {
  const code = draft.birthInseeCode || before.birthInseeCode;
  return { ...draft, birthCountry, birthInseeCode: birthCountry === FRANCE ? code : "" };
}

/** A draft as it counts, whoever has written it. */
export function tidyDraft(draft: PupilDraft): PupilDraft {
  return {
    ine: tidy(draft.ine).replaceAll(" ", "").toUpperCase(),
    lastName: tidy(draft.lastName),
    usageName: tidy(draft.usageName),
    firstName: tidy(draft.firstName),
    birthdate: tidy(draft.birthdate),
    sex: draft.sex,
    birthCity: tidy(draft.birthCity),
    birthInseeCode: tidy(draft.birthInseeCode).toUpperCase(),
    birthCountry: tidy(draft.birthCountry),
    schoolClass: tidy(draft.schoolClass),
  };
}

/** Composed letters and single spaces, so that a name is the same from whichever machine it comes. */
export function tidy(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/g, " ").trim();
}

export function isInseeCode(code: string): boolean {
  return INSEE_CODE.test(code);
}

const DRAFT_FIELDS = [
  "ine",
  "lastName",
  "usageName",
  "firstName",
  "birthdate",
  "sex",
  "birthCity",
  "birthInseeCode",
  "birthCountry",
  "schoolClass",
] as const satisfies readonly DraftField[];

function birthdateFault(birthdate: string, today: string): RowFault | false {
  if (birthdate === "") return "no-birthdate";
  const isDay = calendarDate.safeParse(birthdate).success;
  return (!isDay || birthdate <= TOO_EARLY || birthdate > today) && "wrong-birthdate";
}

/** Born in France, a pupil needs the code of the commune; wherever somebody writes one, it is a code. */
function lacksCommune({ birthCountry, birthInseeCode }: PupilDraft): boolean {
  return (birthCountry === FRANCE || birthInseeCode !== "") && !isInseeCode(birthInseeCode);
}
