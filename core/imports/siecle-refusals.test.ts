import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { parseSiecle } from "./siecle.ts";
import { eleve, inLatin9, siecleXml } from "./testing/siecle-export.ts";

const TODAY = "2026-11-22";
const PDF = strToU8("%PDF-1.7\n%âãÏÓ\n1 0 obj");
const ONDE = strToU8("Nom élève;Nom d'usage élève;Prénom élève;Date naissance\nLEFÈVRE;;Hugo;");
const RESPONSABLES = strToU8(
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- SIECLE --><BEE_RESPONSABLES VERSION="4.0"><DONNEES/></BEE_RESPONSABLES>`,
);
const NOMENCLATURE = strToU8(`<BEE_NOMENCLATURES><DONNEES/></BEE_NOMENCLATURES>`);
const PAGE = strToU8(`<!DOCTYPE html>\n<html lang="fr"><p>Votre session a expiré.<br></html>`);
const pupils = siecleXml([eleve()]);

function reason(file: Uint8Array): string {
  const read = parseSiecle(file, TODAY);
  return read.ok ? "ok" : read.reason;
}

test("[RG6] what is neither zip nor XML is not taken for it", () => {
  expect([PDF, ONDE, new Uint8Array(), strToU8("PK")].map(reason)).toEqual([
    "not-a-zip-or-xml",
    "not-a-zip-or-xml",
    "not-a-zip-or-xml",
    "not-a-zip-or-xml",
  ]);
});

test("[RG6] another XML file, even one that is not well-formed, is said not to be SIECLE's", () => {
  expect([PAGE, strToU8(`<svg/>`), strToU8(`<EDT_STS/>`)].map(reason)).toEqual([
    "not-siecle",
    "not-siecle",
    "not-siecle",
  ]);
});

test("[RG6] the other files of SIECLE are known as its own, zipped or not", () => {
  const zipped = zipSync({ "ResponsablesAvecAdresses.xml": RESPONSABLES });
  expect([RESPONSABLES, NOMENCLATURE, zipped].map(reason)).toEqual([
    "siecle-sibling",
    "siecle-sibling",
    "siecle-sibling",
  ]);
});

test("[RG6] among several files of a zip the pupils' is found by its name", () => {
  const zip = zipSync({
    "Nomenclature.xml": NOMENCLATURE,
    "ElevesSansAdresses.xml": inLatin9(pupils),
    "ResponsablesAvecAdresses.xml": RESPONSABLES,
  });
  expect(reason(zip)).toBe("ok");
});

test("[RG6] a zip that leaves the choice is refused, and one without XML", () => {
  const two = zipSync({ "Communs.xml": RESPONSABLES, "Nomenclature.xml": NOMENCLATURE });
  const years = zipSync({
    "2025/ElevesSansAdresses.xml": inLatin9(pupils),
    "2026/ElevesSansAdresses.xml": inLatin9(pupils),
  });
  const letter = zipSync({ "word/document.txt": strToU8("Madame, Monsieur,") });
  expect([two, years, letter, zipSync({})].map(reason)).toEqual([
    "ambiguous-zip",
    "ambiguous-zip",
    "no-xml",
    "no-xml",
  ]);
});

test("[RG6] an export that stops before its end is damaged, not half a school", () => {
  const lines = pupils.split("\n");
  const cut = inLatin9(lines.slice(0, 6).join("\n"));
  const crossed = inLatin9(pupils.replace("</PRENOM>", "</PRENON>"));
  const bareAmpersand = inLatin9(pupils.replace("Hugo", "Hugo & Cie"));
  expect([cut, crossed, bareAmpersand].map(reason)).toEqual(["damaged", "damaged", "damaged"]);
});

test("[RG6] a zip that stops before its end is damaged", () => {
  const zip = zipSync({ "ElevesSansAdresses.xml": inLatin9(pupils) });
  expect(reason(zip.subarray(0, zip.length - 30))).toBe("damaged");
});

test("[RG6] a zip behind a password, or packed in a way of its own, is said to be so", () => {
  const zip = zipSync({ "ElevesSansAdresses.xml": inLatin9(pupils) });
  expect(reason(withDirectoryByte(zip, { at: 8, value: 1 }))).toBe("unsupported-zip");
  expect(reason(withDirectoryByte(zip, { at: 10, value: 93 }))).toBe("unsupported-zip");
});

test("[RG6] an export without a single pupil would empty the register, so it is refused", () => {
  expect(reason(inLatin9(siecleXml([])))).toBe("no-pupil");
});

/** `at` counts from the beginning of the only entry of the directory. */
function withDirectoryByte(zip: Uint8Array, { at, value }: { at: number; value: number }) {
  const directory = new DataView(zip.buffer, zip.byteOffset).getUint32(zip.length - 6, true);
  return zip.with(directory + at, value);
}
