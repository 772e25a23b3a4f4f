import type { Commune } from "../communes/commune.ts";
import type { CommuneFinder } from "../communes/finder.ts";
import { isInseeCode } from "../imports/draft-faults.ts";
import { ABROAD, FRANCE, told, type MoreDetails } from "../roster/more-details.ts";
import { folded } from "../roster/spelling.ts";
import type { Told } from "./codes.ts";
import { isCountry } from "./countries.ts";

export type Place = Pick<MoreDetails, "birthCountry" | "birthPostalCode"> & {
  birthInseeCode: string;
  birthCity: string;
};
/** `isMalformed`: it is no code at all, whatever list one asks. */
export type PlaceProblem = Told & { isMalformed?: boolean };
export type Communes = Pick<CommuneFinder, "at" | "coded" | "find" | "named">;

const POSTAL_CODE = /^\d{5}$/;

/**
 * What is wrong with a place as it is written, and the place with what the list of communes says of it. What the list
 * does not know is pointed out and kept. [MI9]
 */
export function birthplaceOf(
  written: Place,
  communes: Communes | null,
): { place: Place; problems: PlaceProblem[] } {
  const { birthCountry, birthInseeCode } = written;
  const isFrench = birthCountry === "" ? birthInseeCode !== ABROAD : isFrance(birthCountry);
  const problems = told<PlaceProblem>([
    [birthCountry === "", { column: "birthCountry", code: "CANDIDATE_BIRTH_COUNTRY_REQUIRED" }],
  ]);
  problems.push(...(isFrench ? problemsInFrance(written) : problemsAbroad(written)));
  const place = isFrench && birthCountry !== "" ? { ...written, birthCountry: FRANCE } : written;
  if (!isFrench || !communes || problems.length > 0) return { place, problems };
  return listed(place, communes);
}

/** The list is read again and again in a file of one town: what it has said once is kept. */
export function remembering(finder: Communes): Communes {
  const codes = new Map<string, Commune | null>();
  const places = new Map<string, Commune | null>();
  const names = new Map<string, Commune | null>();
  return {
    coded: (code) => kept(codes, code, () => finder.coded(code)),
    at: (postalCode, name) =>
      kept(places, `${postalCode} ${name}`, () => finder.at(postalCode, name)),
    find: finder.find,
    named: (name) => kept(names, name, () => finder.named(name)),
  };
}

function isFrance(country: string): boolean {
  return folded(country) === folded(FRANCE);
}

function problemsAbroad(written: Place): PlaceProblem[] {
  const { birthCountry, birthInseeCode, birthPostalCode, birthCity } = written;
  return told<PlaceProblem>([
    [
      birthCountry !== "" && !isCountry(birthCountry),
      { column: "birthCountry", code: "CANDIDATE_BIRTH_COUNTRY_NOT_FOUND" },
    ],
    [birthCity === "", { column: "birthCity", code: "CANDIDATE_FOREIGN_BIRTH_CITY_REQUIRED" }],
    [
      birthInseeCode !== ABROAD,
      { column: "birthInseeCode", code: "CANDIDATE_FOREIGN_INSEE_CODE_NOT_VALID" },
    ],
    [
      birthPostalCode !== "",
      { column: "birthPostalCode", code: "CANDIDATE_FOREIGN_POSTAL_CODE_MUST_BE_EMPTY" },
    ],
  ]);
}

function problemsInFrance(written: Place): PlaceProblem[] {
  const { birthInseeCode: code, birthPostalCode: postal, birthCity: city } = written;
  const isByCode = code !== "";
  return told<PlaceProblem>([
    [
      !isByCode && postal === "" && city === "",
      { column: "birthInseeCode", code: "CANDIDATE_BIRTH_INFORMATION_REQUIRED" },
    ],
    [
      isByCode && (postal !== "" || city !== ""),
      {
        column: "birthInseeCode",
        code: "CANDIDATE_BIRTH_INSEE_CODE_OR_BIRTH_POSTAL_CODE_AND_BIRTH_CITY_REQUIRED",
      },
    ],
    [
      isByCode && !isInseeCode(code),
      {
        column: "birthInseeCode",
        code: "CANDIDATE_BIRTH_INSEE_CODE_NOT_VALID",
        isMalformed: true,
      },
    ],
    [
      !isByCode && postal === "" && city !== "",
      { column: "birthPostalCode", code: "CANDIDATE_BIRTH_POSTAL_CODE_REQUIRED" },
    ],
    [
      postal !== "" && !POSTAL_CODE.test(postal),
      {
        column: "birthPostalCode",
        code: "CANDIDATE_BIRTH_POSTAL_CODE_NOT_FOUND",
        isMalformed: true,
      },
    ],
    [
      !isByCode && postal !== "" && city === "",
      { column: "birthCity", code: "CANDIDATE_BIRTH_CITY_REQUIRED" },
    ],
  ]);
}

/** A place in order, as the list has it. */
function listed(place: Place, communes: Communes): { place: Place; problems: PlaceProblem[] } {
  const { birthInseeCode: code, birthPostalCode: postal, birthCity: city } = place;
  const commune = code === "" ? communes.at(postal, city) : communes.coded(code);
  if (!commune) return { place, problems: [unlisted(place, communes)] };
  // A code that was in use at the birth stays, whatever the list makes of it.
  const birthInseeCode = code || commune.code;
  const known = { birthInseeCode, birthPostalCode: "", birthCity: commune.name };
  return { place: { ...place, ...known }, problems: [] };
}

function unlisted({ birthInseeCode, birthPostalCode }: Place, communes: Communes): PlaceProblem {
  if (birthInseeCode !== "")
    return { column: "birthInseeCode", code: "CANDIDATE_BIRTH_INSEE_CODE_NOT_VALID" };
  return communes.find(birthPostalCode, 1).length > 0
    ? { column: "birthCity", code: "CANDIDATE_BIRTH_POSTAL_CODE_CITY_NOT_VALID" }
    : { column: "birthPostalCode", code: "CANDIDATE_BIRTH_POSTAL_CODE_NOT_FOUND" };
}

function kept<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
