import { expect, test } from "vitest";
import { createRecent } from "./recent.ts";

test("when there are too many, the one that was longest unused goes", () => {
  const recent = createRecent<string, string>(2);
  recent.set("48217", "room B12");
  recent.set("48218", "room B13");
  recent.get("48217");
  recent.set("48219", "room B14");
  expect(["48217", "48218", "48219"].map((number) => recent.get(number))).toEqual([
    "room B12",
    undefined,
    "room B14",
  ]);
});

test("what is deleted is gone and leaves room for another", () => {
  const recent = createRecent<string, string>(1);
  recent.set("48217", "room B12");
  expect(recent.delete("48217")).toBe(true);
  expect(recent.get("48217")).toBeUndefined();
});
