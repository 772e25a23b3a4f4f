import { expect, test } from "vitest";
import { messagesIn } from "#core/messages/language.ts";
import { entryProblems, sessionNumberOf, type Entry } from "./entry.ts";

const LUC: Entry = {
  server: "https://scelle.ac-lyon.fr",
  number: "48217",
  password: "C-7KQM-4RXV",
  name: "Luc Dumas",
};
const french = messagesIn("fr");

test("[PA6] an entry with everything in it has nothing missing", () => {
  expect(entryProblems(LUC, french)).toEqual({});
});

test("[PA6] everything that is missing is told at once", () => {
  const nothing = { server: "", number: "", password: " ", name: "" };
  expect(Object.keys(entryProblems(nothing, french))).toEqual([
    "server",
    "number",
    "password",
    "name",
  ]);
});

test.each(["48217", " 48 217 ", "N° 48217", "48\u00a0217"])(
  "[PA6] %s is the session number 48217",
  (typed) => {
    expect(sessionNumberOf(typed)).toBe(48_217);
  },
);

test.each(["", "B12", "-3", "4.5", "0"])("[PA6] %o is no session number", (typed) => {
  expect(sessionNumberOf(typed)).toBeNull();
});
