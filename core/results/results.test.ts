import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EnrolledCandidate } from "../roster/queries.ts";
import { enrolledCandidates } from "../roster/queries.ts";
import { at, candidate, maelys, roomOf, told, zoe } from "../testing/cast.ts";
import { contentHash } from "../ids.ts";
import { unguarded } from "../csv/formula.ts";
import { resultsCsv, resultsFileName, type ResultRow } from "./csv.ts";
import {
  COMPETENCES,
  parseResults,
  publishedResults,
  resultsOf,
  resultStatus,
  type CertificationResult,
} from "./results.ts";

const ofMaelys: CertificationResult = {
  certification: 900_001,
  candidate: candidate(maelys),
  status: "validated",
  pix: 512,
  levels: { "1.1": 4, "3.2": 5 },
  comment: "",
};
const ofZoe: CertificationResult = {
  ...ofMaelys,
  certification: 900_002,
  candidate: candidate(zoe),
  status: "rejected",
  pix: null,
  levels: {},
  comment: "Plus de la moitié des questions sans réponse.",
};
const lines = (csv: string) => csv.trimEnd().split("\r\n");
const utf8 = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe("results", () => {
  test("[RS1] the same results are the same bytes, in whatever order they were given", () => {
    expect(resultsOf([ofZoe, ofMaelys])?.hash).toBe(resultsOf([ofMaelys, ofZoe])?.hash);
  });

  test("[RS1] what was written is read back, byte for byte", () => {
    const one = fc.record({
      certification: fc.integer({ min: 1, max: 9_999_999 }),
      candidate: fc.constantFrom(candidate(maelys), candidate(zoe)),
      status: fc.constantFrom(...resultStatus.options),
      pix: fc.option(fc.integer({ min: 0, max: 1024 })),
      levels: fc.dictionary(fc.constantFrom(...COMPETENCES), fc.integer({ min: 0, max: 8 })),
      comment: fc.string({ unit: "grapheme", maxLength: 40 }),
    });
    const several = fc.uniqueArray(one, { minLength: 1, selector: (each) => each.certification });
    fc.assert(
      fc.property(several, (given) => {
        const written = resultsOf(given);
        expect(written && parseResults(written.bytes)).toEqual(written);
      }),
    );
  });

  test("[RS1] two results of one certification are none", () => {
    expect(resultsOf([ofMaelys, { ...ofZoe, certification: 900_001 }])).toBeNull();
  });

  test.each([
    ["other bytes", utf8("results")],
    ["another order of keys", utf8({ results: [ofMaelys], kind: "results@1" })],
    ["nobody", utf8({ kind: "results@1", results: [] })],
    ["a name", utf8({ kind: "results@1", results: [{ ...ofMaelys, name: "Maëlys" }] })],
    [
      "a level that there is not",
      utf8({ kind: "results@1", results: [{ ...ofMaelys, levels: { "1.1": 9 } }] }),
    ],
    ["no text", new Uint8Array([255, 254])],
  ])("[RS1] %s is no result", (_, bytes) => expect(parseResults(bytes)).toBeNull());

  test("[RS2] results count once they are published", () => {
    const results = contentHash.parse("5e".repeat(32));
    expect(publishedResults([])).toBeNull();
    expect(publishedResults([{ kind: "published", at: at("18:00") }])).toBeNull();
    expect(publishedResults([{ kind: "published", at: at("18:00"), results }])).toBe(results);
  });
});

describe("CSV", () => {
  const people = enrolledCandidates(roomOf(maelys, zoe).roster, told());
  const person = (id: string): EnrolledCandidate | null =>
    people.find((each) => each.id === id) ?? null;
  const row = (result: CertificationResult): ResultRow => ({
    ...result,
    person: person(result.candidate),
  });
  const sheet = {
    sessionNumber: 48_217,
    centre: "Lycée Ampère",
    date: "2026-03-12",
    rows: [row(ofMaelys), row(ofZoe)],
  };

  test("[RS4] has the columns of Pix, and a line for each certification", () => {
    const [head, first, second] = lines(resultsCsv(sheet));
    expect(head?.startsWith("\uFEFFNuméro de certification;Prénom;Nom;Date de naissance;")).toBe(
      true,
    );
    expect(head?.split(";")).toHaveLength(29);
    expect(first).toBe(
      "900001;Maëlys;O’Connor-Lévêque;14/03/2009;;;Certification Pix;Validée;512;4;;;;;;;;5;;;;;;;;48217;Lycée Ampère;12/03/2026;",
    );
    expect(second).toContain(";Rejetée;;");
  });

  test("[RS4] its name says the day, the session and the class, and nobody", () => {
    expect(resultsFileName(sheet, null)).toBe("20260312_resultats_session_48217.csv");
    expect(resultsFileName(sheet, "3ème É/2")).toBe(
      "20260312_resultats_session_48217_3eme-e-2.csv",
    );
  });

  test("[RS4] the identifier that the centre gave stands in its column", () => {
    const known = row(ofMaelys);
    const named = known.person && { ...known.person, externalId: "LYC-0042" };
    const [head, line] = lines(resultsCsv({ ...sheet, rows: [{ ...known, person: named }] }));
    const column = head?.split(";").indexOf("Identifiant Externe") ?? -1;
    expect(line?.split(";")[column]).toBe("LYC-0042");
  });

  test("[RS4] each line says for what somebody was enrolled", () => {
    const [ofPix, other] = [row(ofMaelys), row(ofZoe)];
    const zoes = other.person && { ...other.person, subscription: "CLEA" as const };
    const [head, first, second] = lines(
      resultsCsv({ ...sheet, rows: [ofPix, { ...other, person: zoes }] }),
    );
    const column = head?.split(";").indexOf("Type de certification") ?? -1;
    expect(head?.split(";")[column + 1]).toBe("Statut");
    expect(first?.split(";")[column]).toBe("Certification Pix");
    expect(second?.split(";")[column]).toBe("Double certification Pix-CléA");
  });

  test("[RS4] whoever is not known keeps their line", () => {
    const unknown = { ...sheet, rows: [{ ...ofMaelys, person: null }] };
    expect(lines(resultsCsv(unknown))[1]?.startsWith("900001;;;;;;;Validée;512;")).toBe(true);
  });

  test.each(["=1+1", "+33", "-1", "@cmd", "\tx", '=HYPERLINK("x")', "＝1+1"])(
    "[RS5] %j is text, not a formula",
    (comment) => {
      const csv = resultsCsv({ ...sheet, rows: [row({ ...ofMaelys, comment })] });
      expect(csv).toMatch(/;"?'[=+\-@\t＝]/);
    },
  );

  test("[RS5] whatever is typed stays one cell and begins no formula", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (comment) => {
        const csv = resultsCsv({ ...sheet, rows: [row({ ...ofMaelys, comment })] });
        const cells = cellsOf(csv.slice(csv.indexOf("\r\n") + 2, -2));
        expect(cells).toHaveLength(29);
        expect(unguarded(cells.at(-1) ?? "")).toBe(comment);
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
    );
  });
});

/** The cells of one line, as a spreadsheet reads them. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'),
  );
}
