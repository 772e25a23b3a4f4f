import { expect, test } from "vitest";
import { keepRefusedWords, takeRefusedWords } from "./refused-words.ts";

const tooLong = "Le poste 12 s’est éteint. ".repeat(30);
const says = (words: string) => () => words;

test("[RE25] words of which nothing was noted are found as they were typed, once, by the field that had them", () => {
  const [morning, afternoon] = [{}, {}];
  keepRefusedWords(morning, "note", { typed: tooLong, id: null, noted: "" });
  expect(takeRefusedWords(morning, "incident", says(""))).toBeNull();
  expect(takeRefusedWords(afternoon, "note", says(""))).toBeNull();
  expect(takeRefusedWords(morning, "note", says(""))?.typed).toBe(tooLong);
  expect(takeRefusedWords(morning, "note", says(""))).toBeNull();
});

test("[RE25] words of which the beginning was noted go on there, unless something else is said by then", () => {
  const morning = {};
  const words = { typed: tooLong, id: "a", noted: "Le poste 12" };
  keepRefusedWords(morning, "note", words);
  expect(takeRefusedWords(morning, "note", says("Le poste 12"))).toEqual(words);
  keepRefusedWords(morning, "note", words);
  expect(takeRefusedWords(morning, "note", says("Le poste 13"))).toBeNull();
});

test("[RE25] what was taken after all, or cleared, is kept no longer", () => {
  const morning = {};
  const words = { typed: tooLong, id: null, noted: "" };
  keepRefusedWords(morning, "note", words);
  keepRefusedWords(morning, "note", null);
  expect(takeRefusedWords(morning, "note", says(""))).toBeNull();
  keepRefusedWords(morning, "note", { ...words, typed: " " });
  expect(takeRefusedWords(morning, "note", says(""))).toBeNull();
});
