import type { CandidateDetails } from "./policy.ts";

/** What is known of a candidate in words as they were typed, as it is told. */
export const TEXT_FIELDS = [
  "lastName",
  "firstName",
  "birthCity",
  "birthInseeCode",
  "birthPostalCode",
  "birthCountry",
  "schoolClass",
  "externalId",
  "email",
  "resultRecipientEmail",
  "prepaymentCode",
] as const satisfies readonly (keyof CandidateDetails)[];
