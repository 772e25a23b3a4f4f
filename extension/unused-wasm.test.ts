import { expect, test } from "vitest";
import binaryen from "binaryen";
import { withoutExports } from "./unused-wasm.ts";

const MODULE = `(module
  (func $shared (result i32) i32.const 40)
  (func $kept (export "kept") (result i32) call $shared i32.const 2 i32.add)
  (func $alone (result i32) i32.const 7)
  (func $left (export "left") (result i32) call $shared call $alone i32.add))`;

test("what nobody calls from outside goes, with all that only it leads to; the rest answers as before", async () => {
  const before = binaryen.parseText(MODULE).emitBinary();
  const after = await withoutExports(before, ["left"]);
  expect(binaryen.readBinary(after).getNumFunctions()).toBe(2);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(after)));
  expect(Object.keys(exports)).toEqual(["kept"]);
  const kept = exports["kept"];
  expect(typeof kept === "function" && kept()).toBe(42);
});
