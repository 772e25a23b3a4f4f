// What columns without headings are, by what stands in them.
import { dayMeant, sexMeant } from "./meaning.ts";
import type { TableRow } from "./table.ts";
import type { Target } from "./targets.ts";

const SAMPLE = 20;
const ADDRESS = /^\S+@\S+\.\S+$/;
const WORD = /^[\p{L}\p{M} .'’-]{2,}$/u;

/** Days, sexes and addresses are known by their form; the first two columns of words are the names. */
export function guessedTargets(rows: readonly TableRow[], width: number): (Target | null)[] {
  const sample = rows.slice(0, SAMPLE);
  let names: Target[] = ["lastName", "firstName"];
  return Array.from({ length: width }, (_, column) => {
    const texts = sample
      .map(({ cells }) => (cells[column] ?? "").trim())
      .filter((text) => text !== "");
    const known = knownBy(texts);
    if (known) return known;
    if (texts.length === 0 || !texts.every((text) => WORD.test(text))) return null;
    const [name = null, ...left] = names;
    names = left;
    return name;
  });
}

function knownBy(texts: readonly string[]): Target | null {
  if (texts.length === 0) return null;
  if (texts.every((text) => ADDRESS.test(text))) return "email";
  if (texts.every(isSexInLetters)) return "sex";
  return texts.every((text) => dayMeant(text, "9999-12-31") !== null && !/^\d+$/.test(text))
    ? "birthdate"
    : null;
}

/** `1` and `2` are a sex below a heading that says so; without one they may be anything. */
function isSexInLetters(text: string): boolean {
  return !/\d/.test(text) && ["F", "M"].includes(sexMeant(text));
}
