import { expect, test } from "vitest";
import { createFinder } from "#core/communes/finder.ts";
import { readTable, writeTable } from "#core/communes/table.ts";
import { communeTable, knownCommunes } from "./commune-table.ts";

const communes = knownCommunes();
const finder = createFinder(communes);
const names = (typed: string) =>
  finder.find(typed, 5).map(({ name, department }) => `${name} (${department.code})`);

test("[CM6] the table of the build holds every commune as the State publishes it", () => {
  expect(readTable(communeTable())).toEqual(communes);
  expect(writeTable(communes)).toBe(communeTable());
  expect(communes.filter(({ successor }) => successor === null).length).toBeGreaterThan(34_900);
});

test("[CM1] what a secretary types finds the commune of today", () => {
  expect(names("nant").slice(0, 2)).toEqual(["Nant (12)", "Nantes (44)"]);
  expect(names("st-étienne")[0]).toBe("Saint-Étienne (42)");
  expect(names("LE HAVRE")[0]).toBe("Le Havre (76)");
  expect(names("l’hay les roses")[0]).toBe("L'Haÿ-les-Roses (94)");
  expect(names("2A004")[0]).toBe("Ajaccio (2A)");
  expect(names("59000")[0]).toBe("Lille (59)");
  expect(names("saint denis")).toEqual(
    expect.arrayContaining(["Saint-Denis (93)", "Saint-Denis (974)"]),
  );
  expect(names("saint denis 974")[0]).toBe("Saint-Denis (974)");
});

test("[CM2] Paris, Lyon and Marseille are found by their arrondissements", () => {
  expect(names("paris").slice(0, 2)).toEqual([
    "Paris 1er Arrondissement (75)",
    "Paris 2e Arrondissement (75)",
  ]);
  expect(names("Lyon 3ème")).toEqual(["Lyon 3e Arrondissement (69)"]);
  expect(names("13016")[0]).toBe("Marseille 16e Arrondissement (13)");
  expect(finder.named("Paris")).toBeNull();
  expect(finder.coded("75056")?.name).toBe("Paris");
});

test("[CM3] who was born in a commune that has merged finds it, and what it is part of", () => {
  expect(finder.named("Aix-en-Othe")).toMatchObject({
    code: "10003",
    successor: { code: "10003", name: "Aix-Villemaur-Pâlis" },
  });
  expect(finder.coded("10003")?.name).toBe("Aix-Villemaur-Pâlis");
  expect(finder.coded("75012")).toMatchObject({
    name: "",
    successor: { name: "Boulogne-Billancourt" },
  });
  expect(finder.coded("20004")?.successor?.name).toBe("Ajaccio");
});

test("[CM4] one bearer of a name needs no choice, several do", () => {
  expect(finder.named("nantes")?.code).toBe("44109");
  expect(finder.named("Saint Denis")).toBeNull();
  expect(finder.at("93200", "Saint Denis")?.code).toBe("93066");
});

test("[CM5] a code that no commune has or had is not known", () => {
  expect(finder.coded("44999")).toBeNull();
});
