// Countries by their French names. Pix has INSEE's list, which the extension has not: this one is of Unicode, with the
// names in which INSEE differs, so it only points out what looks mistyped.
import { foldedName } from "../roster/spelling.ts";

/** Whether a name is that of a country, in whatever order its words stand. */
export function isCountry(name: string): boolean {
  return KEYS.has(lettersOf(name));
}

const OF_INSEE = [
  "Birmanie",
  "Myanmar",
  "Congo",
  "Congo (République démocratique)",
  "Corée (République de)",
  "Corée (République populaire démocratique de)",
  "Iraq",
  "Kirghizistan",
  "Micronésie (États fédérés de)",
  "Palestine (État de)",
  "Palestine",
  "Samoa occidentales",
  "Tchèque (République)",
  "Vatican, ou Saint-Siège",
  "Vatican",
];

const ALPHABET = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const french = new Intl.DisplayNames("fr", { type: "region", fallback: "none" });
const OF_UNICODE = ALPHABET.flatMap((first) =>
  ALPHABET.flatMap((second) => french.of(first + second) ?? []),
);
const KEYS: ReadonlySet<string> = new Set([...OF_UNICODE, ...OF_INSEE].map(lettersOf));

/** `DOMINICAINE (REPUBLIQUE)` is `République dominicaine`. */
function lettersOf(name: string): string {
  return Array.from(foldedName(name).replaceAll(" ", "")).toSorted().join("");
}
