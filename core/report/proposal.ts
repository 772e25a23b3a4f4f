// Which category the words of an incident speak of.
import { folded } from "../roster/spelling.ts";
import { categoryCode, type CategoryCode } from "./categories.ts";
import { CATEGORY_WORDS } from "./category-words.ts";

/** `because`: what made it, as it was written. */
export type Proposal = { category: CategoryCode; because: string };

type Word = { text: string; start: number; end: number };
type Match = { words: number; start: number; end: number };

/**
 * The category of which most is said, and where two are as likely the one that is mentioned first; null where
 * the words speak of none. A word is known by its beginning, whatever its accents and capitals. [RE23]
 */
export function proposedCategory(description: string): Proposal | null {
  const words = wordsOf(description);
  const [best] = categoryCode.options
    .flatMap((category) => weighed(category, matches(CATEGORY_WORDS[category], words)))
    .toSorted((one, other) => other.weight - one.weight || one.first.start - other.first.start);
  if (!best) return null;
  const { start, end } = best.first;
  return { category: best.category, because: description.slice(start, end) };
}

function weighed(category: CategoryCode, found: readonly Match[]) {
  const [first] = found.toSorted((one, other) => one.start - other.start || other.end - one.end);
  if (!first) return [];
  const weight = found.reduce((sum, { words }) => sum + words, 0);
  return [{ category, first, weight }];
}

/** Where each of the keywords stands first. Of several words all have to follow one another. */
function matches(keywords: readonly string[], words: readonly Word[]): Match[] {
  return keywords.flatMap((keyword) => {
    const parts = keyword.split(" ");
    const at = words.findIndex((_, place) =>
      parts.every((part, offset) => words[place + offset]?.text.startsWith(part)),
    );
    const [first, last] = [words[at], words[at + parts.length - 1]];
    return first && last ? [{ words: parts.length, start: first.start, end: last.end }] : [];
  });
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: folded(word),
    start: index,
    end: index + word.length,
  }));
}
