import { hexToBytes } from "@noble/hashes/utils.js";
import { expect, test } from "vitest";
import { withoutCustomSections } from "./without-names.ts";

/** A module with one function that answers 42, called `f` outside. */
const MODULE = bytes("0061736d 01000000 0105016000017f 03020100 07050101660000 0a06010400412a0b");
/** A custom section `x` of 200 bytes: its length takes two bytes. */
const NAMES = bytes(`00c801 0178 ${"55".repeat(198)}`);

test("what only a debugger reads goes, the module stays byte for byte", () => {
  const named = Uint8Array.from([...MODULE.slice(0, 8), ...NAMES, ...MODULE.slice(8), ...NAMES]);
  expect([...withoutCustomSections(named)]).toEqual(MODULE);
});

function bytes(hex: string): number[] {
  return [...hexToBytes(hex.replaceAll(" ", ""))];
}
