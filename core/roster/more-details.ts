// What else may be known of a candidate: the birthplace by country and postal code, addresses, an identifier.
import * as z from "zod";
import { email as address } from "../accounts/credentials.ts";
import { MAX_SHORT } from "../schema.ts";

/** All of it may be empty, and is where nobody has written it. */
export type MoreDetails = {
  /** By its name; empty stands for France, unless the INSEE code says abroad. */
  birthCountry: string;
  birthPostalCode: string;
  /** Identifiant externe: how the centre itself names the person. */
  externalId: string;
  /** Whom the results are mailed to. */
  resultRecipientEmail: string;
  /** Where the person is convoked. */
  email: string;
  /** Never the reason for it. */
  accessibilityAdjustmentNeeded: boolean;
};
type Birthplace = { birthCity: string; birthInseeCode: string } & Partial<
  Pick<MoreDetails, "birthCountry" | "birthPostalCode">
>;

export const MORE_TEXTS = [
  "birthCountry",
  "birthPostalCode",
  "externalId",
  "resultRecipientEmail",
  "email",
] as const satisfies readonly (keyof MoreDetails)[];
export const MORE_FIELDS = [
  ...MORE_TEXTS,
  "accessibilityAdjustmentNeeded",
] as const satisfies readonly (keyof MoreDetails)[];

export const FRANCE = "FRANCE";
/** Pix's code for a birth abroad, whatever the country. */
export const ABROAD = "99";

type BirthplaceProblem =
  | "birthplace-missing"
  | "birth-country-missing"
  | "birth-country-too-long"
  | "birth-insee-code-invalid"
  | "birth-insee-code-abroad"
  | "birth-insee-code-not-abroad"
  | "birth-insee-code-and-postal-code"
  | "birth-postal-code-invalid"
  | "birth-postal-code-missing"
  | "birth-city-missing"
  | "birth-city-too-long";
export type MoreProblem =
  | BirthplaceProblem
  | "external-id-too-long"
  | "result-recipient-email-invalid"
  | "email-invalid";

const inseeCode = z.string().regex(/^(\d{5}|2[AB]\d{3}|99)?$/);
const postalCode = z.string().regex(/^(\d{5})?$/);
const optionalAddress = z.union([z.string().trim().length(0), address]);

/** Born outside France, as far as the country tells, or the code where no country is named. */
export function isBornAbroad({ birthCountry = "", birthInseeCode }: Birthplace): boolean {
  const country = birthCountry.trim().toUpperCase();
  return country === "" ? birthInseeCode === ABROAD : country !== FRANCE;
}

/** Codes are checked for their form, and that there is a place only where somebody types it. [RO14] [RO16] */
function birthplaceProblems(place: Birthplace, typed: boolean): BirthplaceProblem[] {
  const { birthCity, birthInseeCode, birthCountry = "", birthPostalCode = "" } = place;
  const city = birthCity.trim();
  const isNamed = birthCountry.trim() !== "";
  const isAbroad = isBornAbroad(place);
  const isFrench = !isAbroad && (isNamed || typed);
  const isForeign = isAbroad && (isNamed || typed);
  const hasCode = birthInseeCode !== "" || birthPostalCode !== "";
  return told<BirthplaceProblem>([
    [typed && !isAbroad && city === "" && !hasCode, "birthplace-missing"],
    [isForeign && !isNamed, "birth-country-missing"],
    [birthCountry.trim().length > MAX_SHORT, "birth-country-too-long"],
    [!inseeCode.safeParse(birthInseeCode).success, "birth-insee-code-invalid"],
    [isFrench && birthInseeCode === ABROAD, "birth-insee-code-abroad"],
    [isForeign && birthInseeCode !== ABROAD, "birth-insee-code-not-abroad"],
    [birthInseeCode !== "" && birthPostalCode !== "", "birth-insee-code-and-postal-code"],
    [!postalCode.safeParse(birthPostalCode).success, "birth-postal-code-invalid"],
    [isFrench && city !== "" && !hasCode, "birth-postal-code-missing"],
    [city === "" && (isForeign || birthPostalCode !== ""), "birth-city-missing"],
    [city.length > MAX_SHORT, "birth-city-too-long"],
  ]);
}

/** What is wrong with the birthplace and with the rest, in the order of the form. [RO14] [RO15] [RO16] */
export function moreProblems(
  details: Birthplace & Partial<MoreDetails>,
  typed: boolean,
): MoreProblem[] {
  const { externalId = "", resultRecipientEmail = "", email = "" } = details;
  const problems = told<MoreProblem>([
    [externalId.trim().length > MAX_SHORT, "external-id-too-long"],
    [!isAddress(resultRecipientEmail), "result-recipient-email-invalid"],
    [!isAddress(email), "email-invalid"],
  ]);
  return [...birthplaceProblems(details, typed), ...problems];
}

/** Nothing, or in the form of an address. */
function isAddress(text: string): boolean {
  return optionalAddress.safeParse(text).success;
}

/** The problems that there are. */
export function told<Problem>(problems: readonly (readonly [boolean, Problem])[]): Problem[] {
  return problems.flatMap(([applies, problem]) => (applies ? [problem] : []));
}
