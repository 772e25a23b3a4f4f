import { expect, test } from "vitest";
import { candidateId } from "#core/ids.ts";
import { MAX_SHORT } from "#core/schema.ts";
import { keepLongWords, longWords } from "./long-words.ts";

const zoe = candidateId.parse("0123456789abcdef0123456789abcdef");
const tooLong = "a".repeat(MAX_SHORT + 1);

test("[RE22] words that are too long are found as they were typed, until they are shorter", () => {
  const [morning, afternoon] = [{}, {}];
  keepLongWords(morning, zoe, tooLong);
  expect(longWords(morning, zoe)).toBe(tooLong);
  expect(longWords(afternoon, zoe)).toBeNull();
  keepLongWords(morning, zoe, "Famille appelée.");
  expect(longWords(morning, zoe)).toBeNull();
});
