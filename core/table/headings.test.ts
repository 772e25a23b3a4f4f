import { expect, test } from "vitest";
import { SCHOOL } from "../mass-import/testing/mass-file.ts";
import { proposedLayout, withoutPrivate, type Layout } from "./layout.ts";
import { readText, type Sheet } from "./table.ts";

function sheetOf(lines: readonly string[]): Sheet {
  const table = readText(lines.join("\n"), null);
  if (!table.ok || !table.sheets[0]) throw new Error("This is no table.");
  return table.sheets[0];
}

function layoutOf(lines: readonly string[]): Layout {
  return proposedLayout([sheetOf(lines)], SCHOOL, {});
}

test.each([
  ["Nom;Prénom;Nom de naissance", 2],
  ["Nom;Nom de famille", 1],
  ["Nom de famille;Nom de naissance", 1],
  ["Nom élève;Nom", 0],
])("[TB4] of two headings for a last name, the more exact one counts: %s", (line, at) => {
  expect(layoutOf([line]).targets.indexOf("lastName")).toBe(at);
});

test.each([
  [
    "Nom;Prénom;Code postal;Nom de la commune;* Pays",
    ["birthPostalCode", "birthCity", "birthCountry"],
  ],
  ["Nom;Prénom;Code postal;Pays;Adresse", [null, null, null]],
  ["Nom;Prénom;Code postal;Pays;Ville", [null, null, null]],
  ["Nom;Prénom;Code postal;Pays;Adresse e-mail", ["birthPostalCode", "birthCountry", "email"]],
  ["Nom;Prénom;Code postal;CP naissance;Rue", [null, "birthPostalCode", null]],
  ["Nom;Prénom;Pays;Ville de naissance", ["birthCountry", "birthCity"]],
])("[TB4] a postal code or a country beside an address is that of a home: %s", (line, targets) => {
  expect(layoutOf([line]).targets.slice(2)).toEqual(targets);
});

test("[TB4] without headings, numbers are no sexes", () => {
  expect(layoutOf(["MARTIN;Léa;1;F", "DURAND;Tom;2;M"]).targets).toEqual([
    "lastName",
    "firstName",
    null,
    "sex",
  ]);
});

test.each([
  "N° INE",
  "INE (ou NNE)",
  "Numéro national",
  "N° national",
  "N° de sécurité sociale",
  "N° de téléphone",
  "Tél. portable",
  "Mobile",
  "Nom responsable",
  "Nom (responsable)",
  "Mail (responsable légal)",
  "Mail (mère)",
  "Adresse",
  "Adresse du père",
  "Ville",
])("[TB5] what stands under « %s » is forgotten", (heading) => {
  const [sheet] = withoutPrivate([sheetOf([`Nom;${heading}`, "MARTIN;secret"])]);
  expect(sheet?.rows.at(-1)?.cells).toEqual(["MARTIN", ""]);
  expect(layoutOf([`Nom;Prénom;${heading}`]).targets).toEqual(["lastName", "firstName", null]);
});

test.each(["Adresse courriel", "Adresse de messagerie", "Adresse électronique", "Adresse mail"])(
  "[TB5] « %s » is an address of the pupil that stays",
  (heading) => {
    const lines = [`Nom;${heading}`, "MARTIN;lea@exemple.fr"];
    expect(withoutPrivate([sheetOf(lines)])[0]?.rows).toEqual(sheetOf(lines).rows);
    expect(layoutOf(lines).targets).toEqual(["lastName", "email"]);
  },
);

test("[TB5] national numbers are forgotten where no heading is known, and names whatever stands above", () => {
  const unknown = ["Truc;N° INE;Tél.", "Léa;101071364FK;0612345678"];
  expect(withoutPrivate([sheetOf(unknown)])[0]?.rows.at(-1)?.cells).toEqual(["Léa", "", ""]);
  const titled = ["Téléphone;0123456789", "Nom;Prénom;INE", "PÈRE;Léa;101071364FK"];
  const [kept] = withoutPrivate([sheetOf(titled)]);
  expect(kept?.rows.at(-1)?.cells).toEqual(["PÈRE", "Léa", ""]);
});
