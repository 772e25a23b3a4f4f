import { expect, test } from "vitest";
import { candidateId } from "#core/ids.ts";
import { MAX_SHORT } from "#core/schema.ts";
import { keepLongWords, longWords } from "./long-words.ts";

const zoe = candidateId.parse("0123456789abcdef0123456789abcdef");
const noted = "a".repeat(MAX_SHORT);
const tooLong = `${noted}a`;

test("[RE22] words that are too long are found as they were typed, until they are shorter", () => {
  const [morning, afternoon] = [{}, {}];
  keepLongWords(morning, zoe, tooLong);
  expect(longWords(morning, zoe, noted)).toBe(tooLong);
  expect(longWords(afternoon, zoe, noted)).toBeNull();
  keepLongWords(morning, zoe, "Famille appelée.");
  expect(longWords(morning, zoe, noted)).toBeNull();
});

test("[RE22] words that are too long are gone for good once something else is said than what was noted of them", () => {
  const morning = {};
  keepLongWords(morning, zoe, tooLong);
  expect(longWords(morning, zoe, "Malade depuis hier")).toBeNull();
  expect(longWords(morning, zoe, noted)).toBeNull();
});
