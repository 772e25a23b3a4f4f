import * as fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalBytes, canonicalJson } from "./canonical.ts";

/** The example of RFC 8785 § 3.2.2, as it is printed there. */
const example: unknown = JSON.parse(String.raw`{
  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
  "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
  "literals": [null, true, false]
}`);

test("[CF1] keys are sorted and white space is gone, as in RFC 8785 § 3.2.3", () => {
  expect(canonicalJson(example)).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
});

test("[CF1] the bytes are UTF-8, as in RFC 8785 § 3.2.4", () => {
  const expected =
    "7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72 75 65 2c 66 61 6c 73 65 5d 2c 22 " +
    "6e 75 6d 62 65 72 73 22 3a 5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31 65 2b " +
    "33 30 2c 34 2e 35 2c 30 2e 30 30 32 2c 31 65 2d 32 37 5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 " +
    "82 ac 24 5c 75 30 30 30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d";
  expect(Buffer.from(canonicalBytes(example)).toString("hex")).toBe(expected.replaceAll(" ", ""));
});

test("[CF1] keys are compared by UTF-16 code units, as in RFC 8785 § 3.2.3", () => {
  const value = {
    "\u20ac": "Euro Sign",
    "\r": "Carriage Return",
    "\ufb33": "Hebrew Letter Dalet With Dagesh",
    "1": "One",
    "\ud83d\ude00": "Emoji: Grinning Face",
    "\u0080": "Control",
    "\u00f6": "Latin Small Letter O With Diaeresis",
  };
  const inOrder = [
    "Carriage Return",
    "One",
    "Control",
    "Latin Small Letter O With Diaeresis",
    "Euro Sign",
    "Emoji: Grinning Face",
    "Hebrew Letter Dalet With Dagesh",
  ];
  expect(canonicalJson(value).match(/(?<=:")[^"]+/g)).toEqual(inOrder);
});

/** The bits of a double, most significant first, and its text: RFC 8785 appendix B. */
const doubles: readonly [bits: string, text: string][] = [
  ["0000000000000000", "0"],
  ["8000000000000000", "0"],
  ["0000000000000001", "5e-324"],
  ["8000000000000001", "-5e-324"],
  ["7fefffffffffffff", "1.7976931348623157e+308"],
  ["ffefffffffffffff", "-1.7976931348623157e+308"],
  ["4340000000000000", "9007199254740992"],
  ["c340000000000000", "-9007199254740992"],
  ["4430000000000000", "295147905179352830000"],
  ["44b52d02c7e14af5", "9.999999999999997e+22"],
  ["44b52d02c7e14af6", "1e+23"],
  ["44b52d02c7e14af7", "1.0000000000000001e+23"],
  ["444b1ae4d6e2ef4e", "999999999999999700000"],
  ["444b1ae4d6e2ef4f", "999999999999999900000"],
  ["444b1ae4d6e2ef50", "1e+21"],
  ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
  ["3eb0c6f7a0b5ed8d", "0.000001"],
  ["41b3de4355555553", "333333333.3333332"],
  ["41b3de4355555554", "333333333.33333325"],
  ["41b3de4355555555", "333333333.3333333"],
  ["41b3de4355555556", "333333333.3333334"],
  ["41b3de4355555557", "333333333.33333343"],
  ["becbf647612f3696", "-0.0000033333333333333333"],
  ["43143ff3c1cb0959", "1424953923781206.2"],
];
test.each(doubles)("[CF1] the double %s is written %s", (bits, text) => {
  expect(canonicalJson(Buffer.from(bits, "hex").readDoubleBE())).toBe(text);
});

const unwritable: readonly [name: string, value: unknown][] = [
  ["undefined", undefined],
  ["a field that is undefined", { room: undefined }],
  ["a hole in an array", ["Salle 104", ...Array<string>(1)].concat(Array<string>(1))],
  ["a function", { mayStart: () => true }],
  ["a symbol", Symbol("salle")],
  ["NaN", [Number.NaN]],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
  ["a bigint", 48217n],
  ["a lone surrogate in a string", "\ud83d"],
  ["a lone surrogate in a key", { "\ude00": "Lovelace" }],
  ["a date", new Date(0)],
  ["bytes", new Uint8Array(16)],
  ["a map", new Map([["room", "Salle 104"]])],
];
test.each(unwritable)("[CF2] %s has no canonical form", (_name, value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

test("[CF2] a field that somebody forgot to set is not left out in silence", () => {
  expect(() => canonicalJson({ session: { room: undefined } })).toThrow(TypeError);
});

test("[CF1] a reader gets back the value that was written", () => {
  fc.assert(
    fc.property(writable(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(value);
    }),
  );
});

test("[CF1] the order in which keys were set does not matter", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: "binary" }), writable()), (value) => {
      const backwards = Object.fromEntries(Object.entries(value).toReversed());
      expect(canonicalJson(backwards)).toBe(canonicalJson(value));
    }),
  );
});

/** Any JSON value; −0 is written 0, so no reader can get it back. */
function writable(): fc.Arbitrary<unknown> {
  return fc.jsonValue({ stringUnit: "binary" }).map(withoutNegativeZero);
}

function withoutNegativeZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
