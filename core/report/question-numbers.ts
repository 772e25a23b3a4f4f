/** The last question there is, and the most at once: an incident of a whole test is none of its questions. */
const LAST = 500;
const MOST = 20;

/**
 * The questions that "7", "7, 9" or "7-9" name, each once, the lowest first; null for anything else, for
 * a number that is no question (1 … 500), or for more than 20 at once. [RE20]
 */
export function questionNumbers(typed: string): number[] | null {
  const parts = typed.split(/[\s,;]+/).filter(Boolean);
  const ranges = parts.map((part) => /^(\d{1,3})(?:[-–](\d{1,3}))?$/.exec(part));
  if (parts.length === 0 || ranges.includes(null)) return null;
  const numbers = new Set<number>();
  for (const range of ranges) {
    const from = Number(range?.[1]);
    const to = Number(range?.[2] ?? from);
    if (from < 1 || to > LAST || to < from || to - from >= MOST) return null;
    for (let question = from; question <= to; question++) numbers.add(question);
  }
  return numbers.size > MOST ? null : [...numbers].toSorted((one, other) => one - other);
}
