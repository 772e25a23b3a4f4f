import { expect, test } from "vitest";
import { typedSessionPassword } from "./session-codes.ts";

const typings = [
  "C-K7QM-22XD",
  "K7QM-22XD",
  "K7QM22XD",
  "ck7qm22xd",
  "c-k7qm-22xd",
  " C K7QM 22XD ",
  "C\u2011K7QM\u201322XD",
  "C-K7QM\u00a022XD\n",
];
test.each(typings)("[AC9] %j is read as what was printed", (typed) => {
  expect(typedSessionPassword(typed)).toBe("K7QM22XD");
});

test("[AC9] a password that begins with C keeps it, with prefix and without", () => {
  expect(typedSessionPassword("CAFE-2345")).toBe("CAFE2345");
  expect(typedSessionPassword("C-CAFE-2345")).toBe("CAFE2345");
});
