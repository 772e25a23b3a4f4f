import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inEncoding } from "../csv/testing/in-encoding.ts";
import { csvText } from "../csv/write-csv.ts";
import { columnsOf, HEADINGS } from "./columns.ts";
import { MAX_BYTES, MAX_ROWS, readMassImport } from "./file.ts";
import { judged } from "./judge.ts";
import { csvOf, fileOf, FIRM, LEA, MORNING, SCHOOL, WORLD } from "./testing/mass-file.ts";

/** As they stood in the templates of before. */
const OLDER =
  "N° de session;* Nom du site;* Nom de la salle;* Date de début;* Heure de début (heure locale);* Surveillant(s);Observations (optionnel);* Nom de naissance;* Prénom;* Date de naissance (format: jj/mm/aaaa);* Sexe (M ou F);Code Insee;Code postal;Nom de la commune;* Pays;E-mail du destinataire des résultats (formateur, enseignant…);E-mail de convocation;Identifiant local;Temps majoré ?;Tarification part Pix;Code de prépaiement";
const ROW =
  ";Campus Nord;B12;14/12/2026;09:00;Luc Dumas;;MARTIN;Léa;02/05/1999;F;69383;;;FRANCE;;;LYC-42;33%;Gratuite;";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, centre = FIRM) => readMassImport(bytes(text), centre);

test("[MI1] the headings of today and those of before are read alike", () => {
  const today = fileOf(
    csvText([columnsOf(FIRM).map((column) => HEADINGS[column]), ROW.split(";")]),
  );
  const before = fileOf(`${OLDER}\n${ROW}`);
  expect(before.rows).toEqual(today.rows);
  expect(before.rows[0]?.cells).toMatchObject({ externalId: "LYC-42", extraTime: "33%" });
});

test("[MI1] capitals, accents, blanks and the order of the columns do not matter", () => {
  const turned = [OLDER, ROW].map((line) => line.split(";").toReversed());
  const [headings = [], row = []] = turned;
  const shouted = headings.map((heading) => ` ${heading.toUpperCase()} `);
  expect(fileOf(csvText([shouted, row])).rows).toEqual(fileOf(`${OLDER}\n${ROW}`).rows);
});

test("[MI1] all headings that are unknown, doubled or missing are named", () => {
  const altered = OLDER.replace("* Prénom", "Surnom").replace("* Pays", "* Nom du site");
  expect(read(`${altered}\n${ROW}`)).toEqual({
    ok: false,
    reason: "headings-not-valid",
    unknown: ["Surnom", "* Nom du site"],
    missing: ["* Prénom", "* Pays de naissance"],
  });
});

test("[MI2] a certification without its habilitation, and a pricing where nobody pays, are no columns", () => {
  const unhabilitated = `${OLDER};Pix+ Pro Santé ('oui' ou laisser vide)\n${ROW};`;
  expect(read(unhabilitated)).toMatchObject({ unknown: [HEADINGS.PRO_SANTE], missing: [] });
  expect(read(`${OLDER}\n${ROW}`, SCHOOL)).toMatchObject({
    unknown: ["Tarification part Pix", "Code de prépaiement"],
  });
  expect(columnsOf(SCHOOL)).toHaveLength(19);
  expect(columnsOf({ ...FIRM, habilitations: [] })).toHaveLength(21);
});

test.each(["windows-1252", "iso-8859-15", "macintosh", "utf-8"])(
  "[MI3] the file is read in %s",
  (encoding) => {
    const text = `${OLDER}\n${ROW}`.replace("…", "etc.");
    const file = fileOf(inEncoding(text.replace("etc.", ""), encoding));
    expect(file.rows[0]?.cells.firstName).toBe("Léa");
  },
);

test("[MI3] lines are those of the spreadsheet, and empty ones are no rows", () => {
  const { rows } = fileOf(`${OLDER}\n\n${";".repeat(20)}\n${ROW}\n`);
  expect(rows.map(({ line }) => line)).toEqual([4]);
});

test("[MI3] what is no such file is refused with its reason", () => {
  expect(readMassImport(new Uint8Array(MAX_BYTES + 1), FIRM)).toMatchObject({
    reason: "too-large",
  });
  expect(read("PK\u0003\u0004 ods")).toMatchObject({ reason: "spreadsheet" });
  expect(readMassImport(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), FIRM)).toMatchObject({
    reason: "spreadsheet",
  });
  expect(read("\u0000\u0001")).toMatchObject({ reason: "not-text" });
  expect(read(OLDER)).toMatchObject({ reason: "data-missing" });
  expect(read(`${OLDER}\n;;;`)).toMatchObject({ reason: "data-missing" });
  expect(read(`${OLDER}\n"${ROW}`)).toMatchObject({ reason: "broken-quotes" });
  expect(read("")).toMatchObject({ reason: "headings-not-valid" });
  expect(read(`${OLDER}${`\n${ROW}`.repeat(MAX_ROWS + 1)}`)).toMatchObject({
    reason: "too-many-rows",
  });
});

test("[MI3] a mutated file ends in rows or in a reason, never in an error, within a second", () => {
  const good = bytes(csvOf([{ ...MORNING, ...LEA }, LEA, { ...LEA, firstName: "Zoé" }]));
  const mutation = fc.record({
    at: fc.nat(good.length),
    out: fc.nat(40),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc.constantFrom('"', ";", "\n", "\r\n", "\0", "=1+1", "Ã©", "\uFEFF").map(bytes),
    ),
  });
  fc.assert(
    fc.property(fc.array(mutation, { maxLength: 6 }), (mutations) => {
      let mutated = good;
      for (const { at, out, put } of mutations)
        mutated = Uint8Array.from([
          ...mutated.subarray(0, at),
          ...put,
          ...mutated.subarray(at + out),
        ]);
      const before = performance.now();
      const file = readMassImport(mutated, FIRM);
      const rows = file.ok ? file.rows : [];
      const answer = judged(rows, new Map(), WORLD);
      expect(file.ok).toBe(answer.sessions.length > 0);
      expect(performance.now() - before).toBeLessThan(1000);
    }),
    { numRuns: 500 },
  );
});
