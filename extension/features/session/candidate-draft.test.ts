import { expect, test } from "vitest";
import { draftProblems, EMPTY_CANDIDATE, percentOf, problemAt } from "./candidate-draft.ts";

const basile = {
  ...EMPTY_CANDIDATE,
  lastName: "Guérin",
  firstName: "Basile",
  birthdate: "2010-03-04",
  sex: "M",
};

test("a candidate needs a name, a birthdate and a sex, said all at once", () => {
  expect(draftProblems(EMPTY_CANDIDATE)).toEqual([
    "last-name-missing",
    "first-name-missing",
    "birthdate-missing",
    "sex-missing",
  ]);
});

test("extra time may be typed with its sign", () => {
  expect(percentOf({ ...basile, extraTime: "33 %" })).toBe(33);
});

test("extra time that is no whole percentage is told beside its field", () => {
  const problems = draftProblems({ ...basile, extraTime: "un tiers" });
  expect(problemAt("extraTime", problems)).toBe("percent-invalid");
});

test("no extra time is no problem", () => {
  expect(draftProblems(basile)).toEqual([]);
});
