import { expect, test } from "vitest";
import { createAim } from "./double-click.ts";

const [confirm, next] = [{}, {}];
const here = { clientX: 300, clientY: 200 };
const aRowBelow = { clientX: 300, clientY: 236 };

test("[DE14] the second of two clicks is for the button that had the first, and for none that has come there since", () => {
  const isAstray = createAim();
  expect(isAstray({ ...here, detail: 1, button: confirm })).toBe(false);
  expect(isAstray({ ...here, detail: 2, button: next })).toBe(true);
  expect(isAstray({ ...here, detail: 3, button: next })).toBe(true);
  expect(isAstray({ ...here, detail: 1, button: next })).toBe(false);
});

test("[DE14] a button that comes under the pointer where there was none is not pressed by a second click", () => {
  const isAstray = createAim();
  expect(isAstray({ ...here, detail: 1, button: null })).toBe(false);
  expect(isAstray({ ...here, detail: 2, button: confirm })).toBe(true);
});

test("a button may be clicked quickly several times, and pressed by keys as often", () => {
  const isAstray = createAim();
  for (const detail of [1, 2, 3]) {
    expect(isAstray({ ...here, detail, button: confirm })).toBe(false);
  }
  for (const button of [next, confirm]) {
    expect(isAstray({ clientX: 0, clientY: 0, detail: 0, button })).toBe(false);
  }
});

test("two quick taps on the buttons of two rows are two presses", () => {
  const isAstray = createAim();
  isAstray({ ...here, detail: 1, button: confirm });
  expect(isAstray({ ...aRowBelow, detail: 2, button: next })).toBe(false);
  expect(isAstray({ ...aRowBelow, detail: 3, button: confirm })).toBe(true);
});

test("what is no button takes every click, as for the choice of a word", () => {
  const isAstray = createAim();
  isAstray({ ...here, detail: 1, button: confirm });
  expect(isAstray({ ...here, detail: 2, button: null })).toBe(false);
});
