import { type Language, LOCALES } from "./locale.ts";

/**
 * A sentence for one, and one for every other number; `one` is what the language takes for singular.
 * `zero` where "nobody" reads better than a number.
 */
type Forms = { zero?: string; one: string; other: string };

/** How a language counts: French says "0 candidat" and "1,5 candidat", English "0 candidates". */
export function countingIn(language: Language) {
  const rules = new Intl.PluralRules(LOCALES[language]);
  const numbers = new Intl.NumberFormat(LOCALES[language]);
  return {
    plural: (count: number, { zero, one, other }: Forms): string => {
      if (count === 0 && zero !== undefined) return zero;
      return rules.select(count) === "one" ? one : other;
    },
    /** With the separators of the language; not for codes and session numbers. */
    number: (count: number): string => numbers.format(count),
  };
}
