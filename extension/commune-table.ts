// The list of communes that the extension carries, made from what the State publishes whenever it is built.
import { createRequire } from "node:module";
import type { Commune, Department } from "#core/communes/commune.ts";
import { writeTable } from "#core/communes/table.ts";

/** What `@etalab/decoupage-administratif` says of a place, as far as it is of use here. */
type Place = {
  code: string;
  nom: string;
  type: "commune-actuelle" | "commune-deleguee" | "commune-associee" | "arrondissement-municipal";
  codesPostaux?: string[];
  population?: number;
  /** Of a former commune: the one of today that it is part of. */
  chefLieu?: string;
  /** Of an arrondissement: its city, which is what people mean. */
  commune?: string;
  /** Codes of what has become part of it, and codes that it had itself. */
  anciensCodes?: string[];
};
type NamedCode = { code: string; nom: string };

/** Until 1976, as the INSEE knew it. */
const CORSICA: NamedCode = { code: "20", nom: "Corse" };

export function communeTable(): string {
  return writeTable(knownCommunes());
}

/** Every commune that has an INSEE code or had one, by code; under one code, that of today comes first. */
export function knownCommunes(): Commune[] {
  const require = createRequire(import.meta.url);
  const places: Place[] = require("@etalab/decoupage-administratif/data/communes.json");
  const areas: NamedCode[] = require("@etalab/decoupage-administratif/data/departements.json");
  const departments = new Map([...areas, CORSICA].map(({ code, nom }) => [code, nom]));
  const today = new Map(places.filter(isOfToday).map((place) => [place.code, place]));
  const communeOf = (place: Place): Commune => ({
    code: place.code,
    name: place.nom,
    department: departmentOf(place, departments),
    postalCodes: (today.get(place.chefLieu ?? "") ?? place).codesPostaux ?? [],
    size: sizeOf(today.get(place.commune ?? "") ?? place),
    successor: successorOf(place, today),
  });
  return [...places, ...codesOnly(places)]
    .filter((place) => isOfToday(place) || today.get(place.code)?.nom !== place.nom)
    .map(communeOf)
    .toSorted((one, other) => compare(one, other));
}

function isOfToday({ type }: Place): boolean {
  return type === "commune-actuelle" || type === "arrondissement-municipal";
}

/** Former codes of which no place has the name any more. */
function codesOnly(places: readonly Place[]): Place[] {
  const named = new Set(places.map(({ code }) => code));
  return places.flatMap(({ code: chefLieu, anciensCodes = [] }) =>
    anciensCodes
      .filter((code) => !named.has(code))
      .map((code) => ({ code, nom: "", type: "commune-associee" as const, chefLieu })),
  );
}

/** By the code: a former commune may have changed its department when it became part of another. */
function departmentOf({ code }: Place, departments: ReadonlyMap<string, string>): Department {
  const area = /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2);
  const name = departments.get(area);
  if (name === undefined) throw new Error(`No department has the commune ${code}.`);
  return { code: area, name };
}

function successorOf({ chefLieu }: Place, today: ReadonlyMap<string, Place>): Commune["successor"] {
  const successor = today.get(chefLieu ?? "");
  return successor ? { code: successor.code, name: successor.nom } : null;
}

/** 0 below 2,000 people, then one more whenever they are twice as many, 9 at most. */
function sizeOf({ population = 0 }: Place): number {
  return population < 2000 ? 0 : Math.min(9, 1 + Math.floor(Math.log2(population / 2000)));
}

function compare(one: Commune, other: Commune): number {
  if (one.code !== other.code) return one.code < other.code ? -1 : 1;
  return Number(one.successor !== null) - Number(other.successor !== null);
}
