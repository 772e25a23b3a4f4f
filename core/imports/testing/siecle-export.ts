// Writes exports as SIECLE does, one ELEVE a line, for the tests of the import.
import type { SiecleField } from "../siecle-tree.ts";

export type Eleve = Partial<Record<SiecleField, string>> & {
  /** Code and type (D a class, G a group) of each structure. */
  structures?: readonly (readonly [string, "D" | "G"])[];
};

/** An ELEVE without a mistake, born in Lyon, in 3A; a test gives the fields that matter to it. */
export function eleve(fields: Eleve = {}): Eleve {
  return {
    ID_NATIONAL: "101071364FK",
    NOM_DE_FAMILLE: "LEFÈVRE",
    PRENOM: "Hugo",
    DATE_NAISS: "14/11/2011",
    CODE_SEXE: "1",
    CODE_PAYS: "100",
    CODE_COMMUNE_INSEE_NAISS: "69383",
    structures: [
      ["3LATIN", "G"],
      ["3A", "D"],
    ],
    ...fields,
  };
}

/** The text of an export of the school 0755890X for 2026; the first ELEVE is on line 6. */
export function siecleXml(eleves: readonly Eleve[], encoding = "ISO-8859-15"): string {
  return [
    `<?xml version="1.0" encoding="${encoding}"?>`,
    `<BEE_ELEVES VERSION="2.1">`,
    `<PARAMETRES><UAJ>0755890X</UAJ><ANNEE_SCOLAIRE>2026</ANNEE_SCOLAIRE></PARAMETRES>`,
    `<DONNEES>`,
    `<ELEVES>`,
    ...eleves.map(eleveXml),
    `</ELEVES>`,
    `<STRUCTURES>`,
    ...eleves.map(structuresXml),
    `</STRUCTURES>`,
    `</DONNEES>`,
    `</BEE_ELEVES>`,
    ``,
  ].join("\n");
}

/** ISO-8859-15; what it does not have becomes a numeric reference. */
export function inLatin9(text: string): Uint8Array {
  const written = Array.from(text, (char) => (LATIN_9.has(char) ? char : reference(char))).join("");
  return Uint8Array.from(written, (char) => LATIN_9.get(char) ?? 0);
}

export function inUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const LATIN_9: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder("iso-8859-15").decode(Uint8Array.of(byte)),
    byte,
  ]),
);

function eleveXml(fields: Eleve, index: number): string {
  const texts = Object.entries(fields)
    .filter((field): field is [string, string] => typeof field[1] === "string")
    .map(([name, text]) => element(name, escaped(text)));
  const lastYear = element("SCOLARITE_AN_DERNIER", element("CODE_MEF", "10010012110"));
  return `<ELEVE ELEVE_ID="${index}">${texts.join("")}${lastYear}</ELEVE>`;
}

function structuresXml({ structures = [] }: Eleve, index: number): string {
  const elements = structures.map(([code, type]) =>
    element(
      "STRUCTURE",
      element("CODE_STRUCTURE", escaped(code)) + element("TYPE_STRUCTURE", type),
    ),
  );
  return `<STRUCTURES_ELEVE ELEVE_ID="${index}">${elements.join("")}</STRUCTURES_ELEVE>`;
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>'"]/g, reference);
}

function reference(char: string): string {
  return `&#${char.codePointAt(0)};`;
}
