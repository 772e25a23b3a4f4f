import { expect, test } from "vitest";
import { isPaletteKey, singleKey, type KeyPress } from "./single-key.ts";

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  defaultPrevented: false,
  isInField: false,
  isUnderDialog: false,
  ...more,
});

test("[PK3] a letter alone is a key, whether or not capitals are on", () => {
  expect([singleKey(press("j")), singleKey(press("J")), singleKey(press("?"))]).toEqual([
    "j",
    "j",
    "?",
  ]);
});

test.each([
  ["in a field", { isInField: true }],
  ["under a dialog", { isUnderDialog: true }],
  ["with Ctrl", { ctrlKey: true }],
  ["with ⌘", { metaKey: true }],
  ["with Alt", { altKey: true }],
  ["while a character is composed", { isComposing: true }],
  ["that something else has taken", { defaultPrevented: true }],
])("[PK3] a letter %s is none", (_where, more) => {
  expect(singleKey(press("j", more))).toBeNull();
});

test("[PK3] keys with a name are none", () => {
  expect(singleKey(press("Enter"))).toBeNull();
});

test("[PK4] Ctrl K and ⌘K open the palette; K alone, Ctrl Alt K and Ctrl Shift K do not", () => {
  expect(isPaletteKey(press("k", { ctrlKey: true }))).toBe(true);
  expect(isPaletteKey(press("K", { metaKey: true }))).toBe(true);
  expect(isPaletteKey(press("k"))).toBe(false);
  expect(isPaletteKey(press("k", { ctrlKey: true, altKey: true }))).toBe(false);
  // The console of Firefox.
  expect(isPaletteKey(press("K", { ctrlKey: true, shiftKey: true }))).toBe(false);
});
