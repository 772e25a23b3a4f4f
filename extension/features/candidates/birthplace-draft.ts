import type { Commune } from "#core/communes/commune.ts";
import type { CommuneFinder } from "#core/communes/finder.ts";
import { ABROAD, isBornAbroad } from "#core/roster/more-details.ts";

/** What is typed of a birthplace. */
export type BirthplaceDraft = {
  birthCountry: string;
  birthInseeCode: string;
  birthPostalCode: string;
  birthCity: string;
  /** How one in France is told, what is typed for another way does not count: `commune` is from the list. */
  birthplaceBy: "commune" | "insee-code" | "postal-code";
};
type Place = Omit<BirthplaceDraft, "birthplaceBy">;

/** Told together: none says a place without the others. */
export const PLACE_FIELDS = [
  "birthCountry",
  "birthInseeCode",
  "birthPostalCode",
  "birthCity",
] as const satisfies readonly (keyof Place)[];

/** How a place that is known is told: whatever has a code is a commune, whether the list has it or not. */
export function wayOf({ birthInseeCode, birthPostalCode, birthCity }: Place) {
  const hasPlace = birthPostalCode !== "" || birthCity !== "";
  return birthInseeCode === "" && hasPlace ? "postal-code" : "commune";
}

/** A commune known beside its INSEE code stays. [RO14] */
export function withOnePlace<Draft extends BirthplaceDraft>(
  draft: Draft,
  first: BirthplaceDraft,
): Draft {
  if (isBornAbroad(draft)) return { ...draft, birthInseeCode: ABROAD, birthPostalCode: "" };
  switch (draft.birthplaceBy) {
    case "commune":
      return { ...draft, birthPostalCode: "" };
    case "postal-code":
      return { ...draft, birthInseeCode: "" };
    case "insee-code": {
      const isAsBefore = draft.birthInseeCode === first.birthInseeCode;
      return { ...draft, birthPostalCode: "", birthCity: isAsBefore ? first.birthCity : "" };
    }
  }
}

/** What another country changes beside it: the code of a birth abroad is none of France. [RO14] */
export function inCountry(draft: BirthplaceDraft, birthCountry: string): Partial<BirthplaceDraft> {
  const { birthInseeCode } = draft;
  const isNowFrench = birthInseeCode === ABROAD && !isBornAbroad({ ...draft, birthCountry });
  return isNowFrench ? { birthCountry, birthInseeCode: "" } : { birthCountry };
}

/** A name is typed, and of which commune it is nobody has said. [CM4] */
export function isUnchosen(draft: BirthplaceDraft): boolean {
  const { birthplaceBy, birthInseeCode, birthCity } = draft;
  const isByName = birthplaceBy === "commune" && !isBornAbroad(draft);
  return isByName && birthInseeCode === "" && birthCity.trim() !== "";
}

/** Whether the list may say more of this place than is typed. One that nobody has touched stays as it is written. */
export function isOpenToList(draft: BirthplaceDraft, first: BirthplaceDraft): boolean {
  if (isUnchosen(draft)) return true;
  return draft.birthplaceBy !== "commune" && !isBornAbroad(draft) && isOtherPlace(draft, first);
}

function isOtherPlace(draft: BirthplaceDraft, first: BirthplaceDraft): boolean {
  const [told, before] = [withOnePlace(draft, first), withOnePlace(first, first)];
  return PLACE_FIELDS.some((field) => told[field] !== before[field]);
}

/** The commune that is meant, whichever way it is told; null where the list knows none or several. [CM4] [CM5] */
export function communeMeant(draft: BirthplaceDraft, finder: CommuneFinder): Commune | null {
  switch (draft.birthplaceBy) {
    case "commune":
      return isUnchosen(draft) ? finder.named(draft.birthCity) : null;
    case "insee-code":
      return finder.coded(draft.birthInseeCode);
    case "postal-code":
      return finder.at(draft.birthPostalCode, draft.birthCity);
  }
}

/** Which of those that are proposed is meant beyond doubt: the only one, or the only one of this name. [CM4] */
export function meantAmong(
  found: readonly Commune[],
  draft: BirthplaceDraft,
  finder: CommuneFinder,
): Commune | undefined {
  const named = communeMeant(draft, finder);
  return found.length === 1 ? found[0] : found.find((commune) => commune === named);
}

/** What to write where a commune is chosen, or recognised: the code follows from it, and the name from the code. */
export function ofCommune({ code, name }: Commune): Partial<BirthplaceDraft> {
  return { birthplaceBy: "commune", birthInseeCode: code, birthCity: name };
}

/** What to write where the list is asked again: the commune that was told another way, or only its name. [CM4] */
export function fromList(
  draft: BirthplaceDraft,
  finder: CommuneFinder | null,
): Partial<BirthplaceDraft> {
  const commune = finder && communeMeant(draft, finder);
  return commune ? ofCommune(commune) : { birthplaceBy: "commune", birthInseeCode: "" };
}

/**
 * How a commune is told where the list cannot be read: by its code. What was typed of a name goes, and that of a
 * commune whose code stays comes back with it. [RO14]
 */
export function withoutList(draft: BirthplaceDraft): Partial<BirthplaceDraft> {
  if (draft.birthplaceBy !== "commune") return {};
  const { birthCity } = draft;
  return { birthplaceBy: "insee-code", birthCity: isBornAbroad(draft) ? birthCity : "" };
}
