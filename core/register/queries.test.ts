import { expect, test } from "vitest";
import { centreId } from "../ids.ts";
import type { ImportedPupil } from "../imports/imported-pupil.ts";
import { registerChanges } from "./difference.ts";
import { classesCalled, classesOf, classSizes, pupilsOfClasses } from "./queries.ts";
import { registerVersion } from "./register.ts";

const centre = { centre: centreId.parse("c1".repeat(16)), hashKey: new Uint8Array(32).fill(1) };

function pupil(ine: string, name: string, schoolClass: string): ImportedPupil {
  const [lastName = "", firstName = ""] = name.split(", ");
  return {
    ine,
    lastName,
    usageName: "",
    firstName,
    birthdate: "2011-11-14",
    sex: "F",
    birthCity: "",
    birthInseeCode: "69383",
    birthCountry: "100",
    schoolClass,
  };
}

function register(...pupils: readonly ImportedPupil[]) {
  return registerVersion(pupils, centre);
}

const zoe = pupil("101071364FK", "ÉLUARD, Zoé", "6E2");
const adele = pupil("607151283BD", "ELUARD, Adèle", "6E2");
const theo = pupil("310965605GC", "FABRE, Théo", "6E10");
const ines = pupil("588136138BK", "FERREIRA, Inès", "3B");
const lea = pupil("852958473CD", "D'ARC, Léa", "3A");

test("[RG11] classes are in the order in which people count", () => {
  expect(classesOf(register(theo, zoe, ines, lea, adele))).toEqual(["3A", "3B", "6E2", "6E10"]);
});

test("[RG11] the pupils of the chosen classes come class by class, by name as a French list has them", () => {
  const chosen = pupilsOfClasses(register(theo, zoe, ines, lea, adele), ["6E10", "6E2"]);
  expect(chosen.map(({ firstName }) => firstName)).toEqual(["Adèle", "Zoé", "Théo"]);
});

test("[RG11] homonyms come by age", () => {
  const elder = { ...zoe, ine: "852958473CE", birthdate: "2010-01-31" };
  const list = pupilsOfClasses(register(zoe, elder), ["6E2"]);
  expect(list.map(({ birthdate }) => birthdate)).toEqual(["2010-01-31", "2011-11-14"]);
});

test("[RG11] a class that does not exist has nobody", () => {
  expect(pupilsOfClasses(register(zoe), ["6E1"])).toEqual([]);
});

test("[RG12] an import says how many come, change, go and stay", () => {
  const before = register(zoe, adele, theo, lea);
  const after = register({ ...theo, schoolClass: "6E2" }, ines, adele, zoe);
  expect(registerChanges(before, after)).toEqual({
    added: 1,
    changed: 1,
    removed: 1,
    unchanged: 2,
  });
});

test("[RG12] a corrected name is a change of the same pupil, a homonym is another one", () => {
  const before = register(zoe, theo);
  const after = register({ ...zoe, firstName: "Zoë" }, { ...theo, ine: "852958473CE" });
  expect(registerChanges(before, after)).toEqual({
    added: 1,
    changed: 1,
    removed: 1,
    unchanged: 0,
  });
});

test("[RG12] the first import adds everybody", () => {
  expect(registerChanges(null, register(zoe, lea))).toEqual({
    added: 2,
    changed: 0,
    removed: 0,
    unchanged: 0,
  });
});

test("[RG11] each class has its number of pupils beside it", () => {
  expect(classSizes(register(theo, zoe, ines, adele))).toEqual([
    { name: "3B", size: 1 },
    { name: "6E2", size: 2 },
    { name: "6E10", size: 1 },
  ]);
});

test("[RG17] a class is found by any part of its name, and a chosen one stays in sight", () => {
  const classes = classSizes(register(theo, zoe, ines, lea));
  const names = (typed: string, chosen: readonly string[]) =>
    classesCalled(classes, typed, chosen).map(({ name }) => name);
  expect(names("e1", [])).toEqual(["6E10"]);
  expect(names("E1", ["3B"])).toEqual(["3B", "6E10"]);
  expect(names("", [])).toEqual(["3A", "3B", "6E2", "6E10"]);
});
