import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { parseSiecle } from "./siecle.ts";
import { type Eleve, eleve, inLatin9, inUtf8, siecleXml } from "./testing/siecle-export.ts";

const TODAY = "2026-11-22";
const school = readFileSync(new URL("./samples/ExportXML_ElevesSansAdresses.zip", import.meta.url));

const hugo = eleve();
const ines = eleve({ ID_NATIONAL: "607151283BD", NOM_DE_FAMILLE: "FERREIRA", PRENOM: "Inès" });

function read(eleves: readonly Eleve[]) {
  return parseSiecle(inLatin9(siecleXml(eleves)), TODAY);
}

test("[RG1] the export of a school of 620 is read as it was downloaded", () => {
  expect(parseSiecle(school, TODAY)).toMatchObject({
    ok: true,
    school: { uai: "0755890X", schoolYear: "2026" },
    pupils: { length: 616 },
    problems: [
      { code: "no-class", line: 199, name: "DE LA TOUR DU PIN Louise" },
      { code: "no-ine", line: 207, name: "BRETON François-Xavier" },
    ],
    leftOut: { left: 1, inactive: 1 },
  });
});

test("[RG1] everything a certification asks about a pupil is there", () => {
  const gwenaelle = eleve({
    ID_NATIONAL: "310965605gc",
    NOM_DE_FAMILLE: "ŒUVRARD",
    NOM_USAGE: "D'ABOVILLE",
    PRENOM: "Gwenaëlle",
    DATE_NAISS: "29/02/2012",
    CODE_SEXE: "2",
    CODE_COMMUNE_INSEE_NAISS: "2A004",
  });
  expect(read([gwenaelle])).toMatchObject({
    pupils: [
      {
        ine: "310965605GC",
        lastName: "ŒUVRARD",
        usageName: "D'ABOVILLE",
        firstName: "Gwenaëlle",
        birthdate: "2012-02-29",
        sex: "F",
        birthCity: "",
        birthInseeCode: "2A004",
        birthCountry: "100",
        schoolClass: "3A",
      },
    ],
  });
});

test("[RG1] the XML taken out of its zip is read as well", () => {
  expect(read([hugo, ines])).toMatchObject({
    pupils: [{ lastName: "LEFÈVRE" }, { firstName: "Inès" }],
  });
});

test("[RG1] a zip that a Mac has packed again is read", () => {
  const zip = zipSync({
    "Export/siecle.xml": inLatin9(siecleXml([hugo])),
    "__MACOSX/Export/._siecle.xml": Uint8Array.of(0, 5, 22, 7),
  });
  expect(parseSiecle(zip, TODAY)).toMatchObject({ pupils: [{ firstName: "Hugo" }] });
});

test("[RG1] a zip that is not compressed, and one with a comment, are read", () => {
  const xml = inLatin9(siecleXml([hugo]));
  const zip = zipSync({ "ElevesSansAdresses.xml": [xml, { level: 0 }] });
  const comment = Uint8Array.of(...zip.slice(0, -2), 3, 0, 83, 73, 69);
  expect(parseSiecle(zip, TODAY)).toMatchObject({ pupils: [{ firstName: "Hugo" }] });
  expect(parseSiecle(comment, TODAY)).toMatchObject({ pupils: [{ firstName: "Hugo" }] });
});

test("[RG1] references that XML defines are read, what stands in CDATA is taken literally", () => {
  const xml = siecleXml([hugo])
    .replace("LEFÈVRE", "D&apos;ARC &amp; &lt;WA&#321;&#x118;SA&gt; &quot;&#x20BB7;&quot;")
    .replace("Hugo", "<![CDATA[Tom & <Tim> &amp;]]>");
  expect(parseSiecle(inLatin9(xml), TODAY)).toMatchObject({
    pupils: [{ lastName: `D'ARC & <WAŁĘSA> "𠮷"`, firstName: "Tom & <Tim> &amp;" }],
  });
});

test("[RG1] the MEF of last year and names in lists are no trouble", () => {
  const xml = siecleXml([hugo]).replace("<CODE_MEF>", "<PRENOM>Personne</PRENOM><CODE_MEF>");
  expect(parseSiecle(inLatin9(xml), TODAY)).toMatchObject({ pupils: [{ firstName: "Hugo" }] });
});

test("[RG2] who left yesterday is left out, who leaves today or next summer stays", () => {
  const gone = eleve({ DATE_SORTIE: "21/11/2026" });
  const lastDay = eleve({ ID_NATIONAL: "607151283BD", PRENOM: "Léna", DATE_SORTIE: "22/11/2026" });
  const nextSummer = eleve({
    ID_NATIONAL: "310965605GC",
    PRENOM: "Tom",
    DATE_SORTIE: "30/06/2027",
  });
  expect(read([gone, lastDay, nextSummer])).toMatchObject({
    pupils: [{ firstName: "Léna" }, { firstName: "Tom" }],
    problems: [],
    leftOut: { left: 1, inactive: 0 },
  });
});

test("[RG2] a pupil among the inactive ones is no mistake", () => {
  const inactive = eleve({ structures: [["Inactifs", "D"]] });
  expect(read([inactive])).toMatchObject({ pupils: [], problems: [], leftOut: { inactive: 1 } });
});

test("[RG2] who was inactive and is in a class again is a pupil of that class", () => {
  const back = eleve({
    structures: [
      ["Inactifs", "D"],
      ["3B", "D"],
    ],
  });
  expect(read([back])).toMatchObject({ pupils: [{ schoolClass: "3B" }] });
});

test("[RG2] who has left does not dispute a number with who came back", () => {
  expect(read([eleve({ DATE_SORTIE: "04/10/2026" }), hugo])).toMatchObject({
    pupils: [{ firstName: "Hugo" }],
    problems: [],
  });
});

test("[RG3] two rows to correct are both named, the third pupil is kept", () => {
  const nobody = eleve({ ID_NATIONAL: "", PRENOM: "Nino", structures: [["3LATIN", "G"]] });
  const unborn = eleve({ ID_NATIONAL: "310965605GC", PRENOM: "Zoé", DATE_NAISS: "30/02/2012" });
  expect(read([nobody, ines, unborn])).toMatchObject({
    pupils: [{ firstName: "Inès" }],
    problems: [
      { code: "no-ine", line: 6, name: "LEFÈVRE Nino" },
      { code: "no-class", line: 6, name: "LEFÈVRE Nino" },
      { code: "wrong-birthdate", line: 8, name: "LEFÈVRE Zoé" },
    ],
  });
});

test.for<[string, Eleve]>([
  ["no-ine", { ID_NATIONAL: " " }],
  ["no-name", { NOM_DE_FAMILLE: "" }],
  ["no-name", { PRENOM: "\u00a0" }],
  ["no-class", { structures: [] }],
  ["no-class", { structures: [["", "D"]] }],
  ["no-sex", { CODE_SEXE: "" }],
  ["no-sex", { CODE_SEXE: "3" }],
  ["no-birthdate", { DATE_NAISS: "" }],
  ["wrong-birthdate", { DATE_NAISS: "2011-11-14" }],
  ["wrong-birthdate", { DATE_NAISS: "23/11/2026" }],
  ["wrong-birthdate", { DATE_NAISS: "01/01/1900" }],
  ["no-birth-city", { CODE_COMMUNE_INSEE_NAISS: "" }],
  ["no-birth-city", { CODE_COMMUNE_INSEE_NAISS: "Lyon" }],
  ["unreadable", { PRENOM: "Zo\ufffd" }],
  ["unreadable", { VILLE_NAISS: "Ly\u0085on" }],
  ["too-long", { NOM_USAGE: "DE ".repeat(100) }],
])("[RG3] the reason is said: %s", ([code, fields]) => {
  expect(read([eleve(fields)])).toMatchObject({ pupils: [], problems: [{ code, line: 6 }] });
});

test("[RG3] a birth abroad needs no INSEE code", () => {
  const leila = eleve({ CODE_PAYS: "352", CODE_COMMUNE_INSEE_NAISS: "", VILLE_NAISS: "Alger" });
  expect(read([leila])).toMatchObject({ pupils: [{ birthCity: "Alger", birthCountry: "352" }] });
});

test("[RG3] lines are counted as an editor counts them, whatever ends them", () => {
  const xml = siecleXml([hugo, eleve({ ID_NATIONAL: "607151283BD", CODE_SEXE: "" })]);
  const windows = parseSiecle(inLatin9(xml.replaceAll("\n", "\r\n")), TODAY);
  const oldMac = parseSiecle(inLatin9(xml.replaceAll("\n", "\r")), TODAY);
  expect(windows).toMatchObject({ problems: [{ code: "no-sex", line: 7 }] });
  expect(oldMac).toMatchObject({ problems: [{ code: "no-sex", line: 7 }] });
});

test("[RG4] a number that two rows share is given to neither, and both are named", () => {
  const twin = eleve({ PRENOM: "Basile", ID_NATIONAL: "101071364 fk" });
  expect(read([hugo, ines, twin])).toMatchObject({
    pupils: [{ firstName: "Inès" }],
    problems: [
      { code: "duplicate-ine", line: 6, name: "LEFÈVRE Hugo" },
      { code: "duplicate-ine", line: 8, name: "LEFÈVRE Basile" },
    ],
  });
});

test("[RG4] two rows without a number do not share it", () => {
  const nameless = eleve({ ID_NATIONAL: "" });
  expect(read([nameless, nameless])).toMatchObject({
    problems: [
      { code: "no-ine", line: 6 },
      { code: "no-ine", line: 7 },
    ],
  });
});

test("[RG4] homonyms with a number each are two pupils", () => {
  expect(read([hugo, eleve({ ID_NATIONAL: "310965605GC" })])).toMatchObject({
    pupils: { length: 2 },
    problems: [],
  });
});

test("[RG5] an export saved again as UTF-8 shows its broken names with what they mean", () => {
  const savedAgain = inUtf8(
    siecleXml([hugo, eleve({ ID_NATIONAL: "607151283BD", NOM_DE_FAMILLE: "BARON" })]),
  );
  expect(parseSiecle(savedAgain, TODAY)).toMatchObject({
    pupils: [{ lastName: "BARON" }],
    problems: [
      { code: "mojibake", line: 6, name: "LEFÃ\u0088VRE Hugo", repaired: { lastName: "LEFÈVRE" } },
    ],
  });
});

test("[RG5] a name that ends with à is not cut by the half that looks like a space", () => {
  expect(parseSiecle(inUtf8(siecleXml([eleve({ PRENOM: "Éva-Là" })])), TODAY)).toMatchObject({
    problems: [{ code: "mojibake", repaired: { lastName: "LEFÈVRE", firstName: "Éva-Là" } }],
  });
});

test("[RG5] a broken row that has another mistake waits for that one", () => {
  expect(parseSiecle(inUtf8(siecleXml([eleve({ CODE_SEXE: "" })])), TODAY)).toMatchObject({
    problems: [{ code: "no-sex", name: "LEFÈVRE Hugo" }],
  });
});
