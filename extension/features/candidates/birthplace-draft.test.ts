import { A_SCHOOL } from "#core/centre/profile.ts";
import type { Commune } from "#core/communes/commune.ts";
import { createFinder } from "#core/communes/finder.ts";
import { expect, test } from "vitest";
import {
  communeMeant,
  fromList,
  inCountry,
  isOpenToList,
  meantAmong,
  ofCommune,
  withoutList,
} from "./birthplace-draft.ts";
import {
  changedDetails,
  draftOf,
  draftProblems,
  EMPTY_CANDIDATE,
  problemAt,
  settled,
  type CandidateDraft,
} from "./candidate-draft.ts";

const basile: CandidateDraft = {
  ...EMPTY_CANDIDATE,
  lastName: "Guérin",
  firstName: "Basile",
  birthdate: "2010-03-04",
  sex: "M",
};
const typed = { ...basile, birthInseeCode: "44109", birthPostalCode: "69003", birthCity: "Nantes" };
const settle = (draft: CandidateDraft) => settled(draft, basile, A_SCHOOL);
const problems = (draft: CandidateDraft) => draftProblems(draft, true, { centre: A_SCHOOL });

const reunion = { code: "974", name: "La Réunion" };
const communes: readonly Commune[] = [
  commune("44109", "Nantes", ["44000"]),
  commune("93066", "Saint-Denis", ["93200", "93210"]),
  { ...commune("97411", "Saint-Denis", ["97400"]), department: reunion },
  { ...commune("75012", "", ["92100"]), successor: { code: "92012", name: "Boulogne" } },
];
const finder = createFinder(communes);

function commune(code: string, name: string, postalCodes: readonly string[]): Commune {
  const department = { code: code.slice(0, 2), name: "" };
  return { code, name, department, postalCodes, size: 0, successor: null };
}

function recognised(draft: CandidateDraft): CandidateDraft {
  const found = communeMeant(draft, finder);
  return found ? { ...draft, ...ofCommune(found) } : draft;
}

test("of a birthplace counts what the form shows of it", () => {
  expect(settle(typed)).toMatchObject({
    birthInseeCode: "44109",
    birthPostalCode: "",
    birthCity: "Nantes",
  });
  expect(settle({ ...typed, birthplaceBy: "insee-code" })).toMatchObject({
    birthInseeCode: "44109",
    birthPostalCode: "",
    birthCity: "",
  });
  expect(settle({ ...typed, birthplaceBy: "postal-code" })).toMatchObject({
    birthInseeCode: "",
    birthPostalCode: "69003",
    birthCity: "Nantes",
  });
  expect(settle({ ...typed, birthCountry: "Bénin" })).toMatchObject({
    birthInseeCode: "99",
    birthPostalCode: "",
    birthCity: "Nantes",
  });
});

test("a commune that the register has beside its code stays, until the code is another", () => {
  const known = { ...basile, birthCountry: "", birthInseeCode: "69383", birthCity: "Lyon" };
  const first = draftOf({ ...known, extraTimePercent: null });
  const changed = (draft: CandidateDraft) => changedDetails(settled(draft, first, A_SCHOOL), first);
  expect(changed({ ...first, firstName: "Bazile" })).toEqual({ firstName: "Bazile" });
  expect(changed({ ...first, birthplaceBy: "insee-code" })).toEqual({});
  expect(changed({ ...first, birthplaceBy: "insee-code", birthInseeCode: "2A004" })).toEqual({
    birthCountry: "",
    birthInseeCode: "2A004",
    birthPostalCode: "",
    birthCity: "",
  });
});

test("a birthplace that the form began with is told as it was told", () => {
  const place = { birthInseeCode: "", birthPostalCode: "69003", birthCity: "Lyon" };
  const first = draftOf({ ...basile, ...place, extraTimePercent: null });
  expect(first.birthplaceBy).toBe("postal-code");
  expect(draftProblems(settled(first, first, A_SCHOOL), true, { centre: A_SCHOOL })).toEqual([]);
});

test("[CM4] a whole name that only one commune bears is that commune", () => {
  const named = recognised({ ...basile, birthCity: "nantes" });
  expect(settle(named)).toMatchObject({ birthInseeCode: "44109", birthCity: "Nantes" });
  expect(problems(named)).toEqual([]);
});

test.each(["Saint-Denis", "Nant", "Atlantis"])(
  "[CM4] %s is no choice, and the form says so beside the field",
  (birthCity) => {
    const unchosen = recognised({ ...basile, birthCity });
    expect(problemAt("birthplace", problems(settle(unchosen)))).toBe("birthplace-not-chosen");
  },
);

test.each([
  ["saint denis", undefined],
  ["n", "44109"],
  ["nantes", "44109"],
  ["st denis 974", "97411"],
  ["9", undefined],
])("[CM4] of what is proposed for %s, without an arrow Enter takes %s", (birthCity, code) => {
  const found = finder.find(birthCity, 20);
  expect(meantAmong(found, { ...basile, birthCity }, finder)?.code).toBe(code);
});

test("[CM4] a name that begins others is that of its only bearer", () => {
  const some = [commune("76540", "Rouen", []), commune("76541", "Rouen-sur-Mer", [])];
  const rouen = createFinder(some);
  const meant = (birthCity: string) =>
    meantAmong(rouen.find(birthCity, 20), { ...basile, birthCity }, rouen);
  expect(meant("rouen")?.code).toBe("76540");
  expect(meant("roue")).toBeUndefined();
});

test("[CM4] a postal code tells communes of one name apart", () => {
  const told = { ...basile, birthplaceBy: "postal-code", birthCity: "St Denis" } as const;
  expect(settle(recognised({ ...told, birthPostalCode: "97400" }))).toMatchObject({
    birthInseeCode: "97411",
    birthPostalCode: "",
    birthCity: "Saint-Denis",
  });
});

test("[CM5] a code says its commune, also one that is none any more", () => {
  const byCode = { ...basile, birthplaceBy: "insee-code" } as const;
  expect(settle(recognised({ ...byCode, birthInseeCode: "93066" })).birthCity).toBe("Saint-Denis");
  expect(settle(recognised({ ...byCode, birthInseeCode: "75012" }))).toMatchObject({
    birthInseeCode: "75012",
    birthCity: "",
  });
});

test("[CM5] what the list does not know is kept as it is written", () => {
  const byCode = { ...basile, birthplaceBy: "insee-code", birthInseeCode: "44999" } as const;
  expect(settle(recognised(byCode)).birthInseeCode).toBe("44999");
  expect(problems(settle(recognised(byCode)))).toEqual([]);
  const byPlace = { birthplaceBy: "postal-code", birthPostalCode: "44000", birthCity: "Chantenay" };
  const told = { ...basile, ...byPlace } as const;
  expect(settle(recognised({ ...told, birthplaceBy: "postal-code" }))).toMatchObject({
    birthInseeCode: "",
    birthPostalCode: "44000",
    birthCity: "Chantenay",
  });
});

test.each([
  ["whose country was misspelt", { birthCountry: "FRNCE", birthCity: "Nantes" }],
  ["of whom only the code of abroad was known", { birthCountry: "", birthCity: "" }],
])("[RO14] somebody %s was born in France after all", (_, place) => {
  const first = draftOf({ ...basile, ...place, birthInseeCode: "99", extraTimePercent: null });
  const corrected = { ...first, ...inCountry(first, "France") };
  expect(corrected.birthInseeCode).toBe("");
  const chosen = { ...corrected, birthCity: "Nantes" };
  expect(settle(recognised(chosen))).toMatchObject({ birthInseeCode: "44109" });
  expect(problems(settle(recognised(chosen)))).toEqual([]);
});

test("[RO14] another country keeps the code of a birth abroad", () => {
  const first = { ...basile, birthCountry: "", birthInseeCode: "99" };
  expect({ ...first, ...inCountry(first, "Bénin") }.birthInseeCode).toBe("99");
});

test("[CM4] back at the list, a code that is no commune is gone, and one that is has its name", () => {
  const byCode = { ...basile, birthplaceBy: "insee-code" } as const;
  const half = { ...byCode, birthInseeCode: "4410" };
  expect(fromList(half, finder)).toEqual({ birthplaceBy: "commune", birthInseeCode: "" });
  expect(fromList(half, null)).toEqual({ birthplaceBy: "commune", birthInseeCode: "" });
  const nantes = { birthplaceBy: "commune", birthInseeCode: "44109", birthCity: "Nantes" };
  expect(fromList({ ...byCode, birthInseeCode: "44109" }, finder)).toEqual(nantes);
  const byPlace = { birthplaceBy: "postal-code", birthPostalCode: "44000", birthCity: "nantes" };
  const told = { ...basile, ...byPlace, birthInseeCode: "93066" } as const;
  expect(fromList({ ...told, birthplaceBy: "postal-code" }, finder)).toEqual(nantes);
});

test("[CM5] a place that nobody touches is not looked up, and stays as it is written", () => {
  const place = { birthPostalCode: "44000", birthCity: "Nantes" };
  const first = draftOf({ ...basile, ...place, extraTimePercent: null });
  const moved: CandidateDraft = { ...first, schoolClass: "3EB" };
  expect(isOpenToList(moved, first)).toBe(false);
  expect(isOpenToList({ ...first, birthplaceBy: "insee-code" }, first)).toBe(true);
  expect(isOpenToList({ ...first, birthCity: "Saint-Denis" }, first)).toBe(true);
  expect(isOpenToList({ ...first, ...fromList(first, null) }, first)).toBe(true);
});

test("[CM5] a birthplace is written as a whole, so that it does not mix with a colleague's", () => {
  const first = draftOf({ ...basile, birthPostalCode: "44000", extraTimePercent: null });
  const named = { ...first, birthCity: "Nantes" };
  expect(changedDetails(settled(recognised(named), named, A_SCHOOL), named)).toEqual({
    birthCountry: "FRANCE",
    birthInseeCode: "44109",
    birthPostalCode: "",
    birthCity: "Nantes",
  });
});

test("[RO14] where the list cannot be read, a code is asked for, and nothing half typed stands beside one", () => {
  const half = { ...basile, birthCity: "Nan" };
  const byCode = { ...half, ...withoutList(half) };
  expect(byCode).toMatchObject({ birthplaceBy: "insee-code", birthCity: "" });
  expect(problemAt("birthplace", problems(settle(byCode)))).toBe("birthplace-missing");
  const coded = { ...byCode, birthInseeCode: "44109" };
  expect(settle(coded)).toMatchObject({ birthInseeCode: "44109", birthCity: "" });
});

test("[RO14] a birthplace that is known stays where the list cannot be read, also one abroad", () => {
  const known = { ...basile, birthInseeCode: "44109", birthCity: "Nantes" };
  const cotonou = { ...basile, birthCountry: "Bénin", birthInseeCode: "99", birthCity: "Cotonou" };
  const byPlace = { ...basile, birthPostalCode: "44000", birthCity: "Chantenay" };
  for (const place of [known, cotonou, byPlace]) {
    const first = draftOf({ ...place, extraTimePercent: null });
    const unread = { ...first, ...withoutList(first) };
    expect(changedDetails(settled(unread, first, A_SCHOOL), first)).toEqual({});
    expect(isOpenToList(unread, first)).toBe(false);
  }
});
