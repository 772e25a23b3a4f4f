import { expect, test } from "vitest";
import { MAX_SHORT } from "#core/schema.ts";
import { groundsToNote, isUntouched, lastGrounds } from "./grounds-to-note.ts";

const kept = { reason: "no-news", words: "Famille appelée." } as const;

test("[RE22] blanks around the words are no correction, and a colleague's correction comes in over them", () => {
  expect(groundsToNote({ typed: "Famille appelée. ", kept })).toBeNull();
  expect(isUntouched("Famille appelée. ", kept.words)).toBe(true);
  expect(isUntouched("Famille appelée deux fois.", kept.words)).toBe(false);
});

test("[RE22] a reason that is chosen is noted with what is typed", () => {
  expect(groundsToNote({ typed: "Famille prévenue. ", kept }, { reason: "ill" })).toEqual({
    reason: "ill",
    words: "Famille prévenue.",
  });
});

test("[RE22] while the words are too long a reason is noted with those that were kept", () => {
  const typed = "a".repeat(MAX_SHORT + 1);
  expect(groundsToNote({ typed, kept }, { reason: "ill" })).toEqual({ ...kept, reason: "ill" });
  expect(groundsToNote({ typed, kept })).toBeNull();
});

test("[RE22] words that are too long when their field goes are noted as far as they fit", () => {
  const typed = ` ${"a".repeat(MAX_SHORT - 1)}😀 et la suite`;
  expect(lastGrounds({ typed, kept })).toEqual({ ...kept, words: "a".repeat(MAX_SHORT - 1) });
  expect(lastGrounds({ typed: kept.words, kept })).toBeNull();
});
