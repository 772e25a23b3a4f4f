import { expect, test } from "vitest";
import { createAim } from "./double-click.ts";

const [confirm, next] = [{}, {}];

test("the second of two clicks is for the button that had the first, and for none that has come there since", () => {
  const isAstray = createAim();
  expect(isAstray({ detail: 1, button: confirm })).toBe(false);
  expect(isAstray({ detail: 2, button: next })).toBe(true);
  expect(isAstray({ detail: 3, button: next })).toBe(true);
  expect(isAstray({ detail: 1, button: next })).toBe(false);
});

test("a button may be clicked quickly several times, and pressed by keys as often", () => {
  const isAstray = createAim();
  for (const detail of [1, 2, 3]) expect(isAstray({ detail, button: confirm })).toBe(false);
  for (const button of [next, confirm]) expect(isAstray({ detail: 0, button })).toBe(false);
});

test("a button that comes under the pointer where there was none is not pressed by a second click", () => {
  const isAstray = createAim();
  expect(isAstray({ detail: 1, button: null })).toBe(false);
  expect(isAstray({ detail: 2, button: confirm })).toBe(true);
});

test("what is no button takes every click, as for the choice of a word", () => {
  const isAstray = createAim();
  isAstray({ detail: 1, button: confirm });
  expect(isAstray({ detail: 2, button: null })).toBe(false);
});
