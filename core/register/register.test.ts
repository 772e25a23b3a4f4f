import * as fc from "fast-check";
import { expect, test } from "vitest";
import { centreId } from "../ids.ts";
import type { ImportedPupil } from "../imports/imported-pupil.ts";
import { parseRegister, registerVersion } from "./register.ts";

const camus = { centre: centreId.parse("c1".repeat(16)), hashKey: new Uint8Array(32).fill(1) };
const zola = { centre: centreId.parse("2a".repeat(16)), hashKey: new Uint8Array(32).fill(2) };

const hugo: ImportedPupil = {
  ine: "101071364FK",
  lastName: "LEFÈVRE",
  usageName: "",
  firstName: "Hugo",
  birthdate: "2011-11-14",
  sex: "M",
  birthCity: "",
  birthInseeCode: "69383",
  birthCountry: "100",
  schoolClass: "3A",
};
const leila: ImportedPupil = {
  ...hugo,
  ine: "607151283BD",
  lastName: "BENALI",
  firstName: "Leïla",
  sex: "F",
  birthCity: "Alger",
  birthInseeCode: "",
  birthCountry: "352",
};

function text(written: Uint8Array): string {
  return new TextDecoder().decode(written);
}

function inBytes(written: string): Uint8Array {
  return new TextEncoder().encode(written);
}

test("[RG8] the same pupils are the same version, in whatever order the file has them", () => {
  const version = registerVersion([hugo, leila], camus);
  expect(registerVersion([leila, hugo], camus)).toEqual(version);
});

test("[RG8] one letter of one name is another version, and so is another school", () => {
  const { hash } = registerVersion([hugo], camus);
  expect(registerVersion([{ ...hugo, lastName: "LEFEVRE" }], camus).hash).not.toBe(hash);
  expect(registerVersion([hugo], { ...camus, centre: zola.centre }).hash).not.toBe(hash);
});

test("[RG8] a version is its canonical JSON, and its name the SHA-256 of it", () => {
  const version = registerVersion([hugo], camus);
  expect(text(version.bytes)).toBe(
    `{"centre":"c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1c1","kind":"register@1","pupils":[` +
      `{"birthCity":"","birthCountry":"100","birthInseeCode":"69383","birthdate":"2011-11-14",` +
      `"firstName":"Hugo","lastName":"LEFÈVRE","pupil":"b04ad9a4c2a0c63d7f3f32355683b11d",` +
      `"schoolClass":"3A","sex":"M","usageName":""}]}`,
  );
  expect(version.hash).toBe("fed659c2aab9af621d3a654bbee7eef5bc8140f04c07c0143e7b2504d7907eea");
});

test("[RG9] no national number is in the register", () => {
  const { bytes: written } = registerVersion([hugo, leila], camus);
  expect(text(written)).not.toMatch(/101071364|607151283/i);
});

test("[RG9] a pupil is the same in every version of a school, whatever else changes", () => {
  const [before] = registerVersion([hugo], camus).pupils;
  const [after] = registerVersion(
    [{ ...hugo, lastName: "MARTIN", schoolClass: "2B" }],
    camus,
  ).pupils;
  expect(after?.pupil).toBe(before?.pupil);
});

test("[RG9] without the school's key nobody can tell who a pupil is", () => {
  const [ours] = registerVersion([hugo], camus).pupils;
  const [theirs] = registerVersion([hugo], zola).pupils;
  expect(theirs?.pupil).not.toBe(ours?.pupil);
});

test("[RG9] a key that could be guessed is not taken", () => {
  const hashKey = new Uint8Array(8);
  expect(() => registerVersion([hugo], { ...camus, hashKey })).toThrow(RangeError);
});

test("[RG9] two pupils with one national number make no register", () => {
  expect(() => registerVersion([hugo, { ...leila, ine: hugo.ine }], camus)).toThrow(
    "national number",
  );
});

test("[RG10] what was written is read back", () => {
  const version = registerVersion([hugo, leila], camus);
  expect(parseRegister(version.bytes)).toEqual(version);
});

test("[RG10] a register of nobody is none", () => {
  expect(() => registerVersion([], camus)).toThrow("Too small");
  const nobody = text(registerVersion([hugo], camus).bytes).replace(/\[.*\]/, "[]");
  expect(parseRegister(inBytes(nobody))).toBeNull();
});

test("[RG10] anything else is no register", () => {
  const written = text(registerVersion([hugo], camus).bytes);
  const others = [
    "",
    "[]",
    `${written} `,
    written.replace("register@1", "register@2"),
    written.replace("2011-11-14", "14/11/2011"),
    written.replace(`"sex":"M"`, `"sex":"X"`),
    written.replace(`"kind"`, `"ine":"101071364FK","kind"`),
    written.replace(`"usageName":""`, `"usageName":"","ine":"101071364FK"`),
    written.replace(/\[(.*)\]/, "[$1,$1]"),
    `\ufeff${written}`,
  ];
  expect(others.map(inBytes).map(parseRegister)).toEqual(others.map(() => null));
});

test("[RG10] whatever the bytes are, there is an answer", () => {
  const { bytes: written } = registerVersion([hugo, leila], camus);
  fc.assert(
    fc.property(fc.nat(written.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const damaged = written.with(at, (written[at] ?? 0) ^ flip);
      expect(parseRegister(damaged)?.hash).not.toBe(registerVersion([hugo, leila], camus).hash);
      expect(parseRegister(written.subarray(0, at))).toBeNull();
    }),
  );
});
