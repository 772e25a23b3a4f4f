// Which category the words of an incident speak of.
import { folded } from "../roster/spelling.ts";
import { categoryCode, type CategoryCode } from "./categories.ts";
import { CATEGORY_WORDS, SAYING_NOTHING } from "./category-words.ts";

/** `because`: what made it, as it was written. */
export type Proposal = { category: CategoryCode; because: string };

type Word = { text: string; start: number; end: number };
/** Words from one place to before another. */
type Match = { from: number; to: number };

/**
 * The category of which most words speak, and where two are as likely the one that is mentioned first; null
 * where the words speak of none. A word is known by its beginning, whatever its accents and capitals. [RE23]
 */
export function proposedCategory(description: string): Proposal | null {
  const words = wordsOf(description);
  const idle = placesOf(matches(SAYING_NOTHING, words));
  const [best] = categoryCode.options
    .flatMap((category) => {
      const found = matches(CATEGORY_WORDS[category], words);
      const meant = found.filter((match) => ![...placesOf([match])].some((at) => idle.has(at)));
      return weighed(category, meant);
    })
    .toSorted((one, other) => other.weight - one.weight || one.first.from - other.first.from);
  const [first, last] = best ? [words[best.first.from], words[best.first.to - 1]] : [];
  if (!best || !first || !last) return null;
  return { category: best.category, because: description.slice(first.start, last.end) };
}

/** However many keywords know a word, in whichever language, it is one word. */
function weighed(category: CategoryCode, found: readonly Match[]) {
  const [first] = found.toSorted((one, other) => one.from - other.from || other.to - one.to);
  return first ? [{ category, first, weight: placesOf(found).size }] : [];
}

function placesOf(found: readonly Match[]): Set<number> {
  return new Set(
    found.flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, offset) => from + offset),
    ),
  );
}

/** Where the keywords stand. Of several words all have to follow one another. */
function matches(keywords: readonly string[], words: readonly Word[]): Match[] {
  return keywords.flatMap((keyword) => {
    const parts = keyword.split(" ");
    return words.flatMap((_, from) =>
      parts.every((part, offset) => isMeant(part, words[from + offset]))
        ? [{ from, to: from + parts.length }]
        : [],
    );
  });
}

function isMeant(part: string, word: Word | undefined): boolean {
  if (!word) return false;
  return part.endsWith("=") ? word.text === part.slice(0, -1) : word.text.startsWith(part);
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: folded(word),
    start: index,
    end: index + word.length,
  }));
}
