import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decoded } from "./decode.ts";
import { guarded, unguarded } from "./formula.ts";
import { MAX_CELLS, readCsv } from "./read-csv.ts";
import { inEncoding } from "./testing/in-encoding.ts";
import { csvText } from "./write-csv.ts";

const HEAD = "N° de session;* Prénom;E-mail (formateur, enseignant)";
const ENCODINGS = ["utf-8", "windows-1252", "iso-8859-15", "macintosh"] as const;

function recordsOf(text: string): string[][] {
  const table = readCsv(text);
  if (!table.ok) throw new Error(table.reason);
  return table.records;
}

test.each(ENCODINGS)("[CV1] %s is recognised by what comes out of it", (encoding) => {
  const text = `${HEAD}\r\n48217;Zoé;\r\n;Benoît;Cœur à L'Haÿ-les-Roses\r\n;FRANÇOIS-ÉLIE;`;
  expect(decoded(inEncoding(text, encoding))).toEqual({ text, encoding });
});

test("[CV1] the one letter in which ISO-8859-15 differs from Windows is read", () => {
  const text = "Nom;Prénom\nSœur;Cœur de Lys";
  expect(decoded(inEncoding(text, "iso-8859-15"))).toEqual({ text, encoding: "iso-8859-15" });
  expect(decoded(inEncoding(text, "windows-1252"))).toEqual({ text, encoding: "windows-1252" });
});

test("[CV1] however far down the first letter stands in which they differ", () => {
  const text = `Prénom\n${"Hélène\n".repeat(12_000)}Cœur`;
  for (const encoding of ["iso-8859-15", "windows-1252"])
    expect(decoded(inEncoding(text, encoding))).toEqual({ text, encoding });
});

test("[CV1] a mark is no part of the text", () => {
  expect(decoded(inEncoding("\uFEFFPrénom", "utf-8"))).toEqual({
    text: "Prénom",
    encoding: "utf-8",
  });
  const wide = Uint8Array.from([0xff, 0xfe, 0xe9, 0x00, 0x74, 0x00]);
  expect(decoded(wide)).toEqual({ text: "ét", encoding: "utf-16le" });
});

test("[CV1] a name with an accent is read right in each encoding that has its letters", () => {
  const name = fc.string({
    unit: fc.constantFrom(...Array.from("abelnorstuéèêëàâçîïôûùœ'- ")),
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 20 }), fc.constantFrom(...ENCODINGS), (names, each) => {
      const text = `Numéro;Nom;* Prénom;Début\n${names.join("\n")}`;
      expect(decoded(inEncoding(text, each)).text).toBe(text);
    }),
  );
});

test.each([";", "\t", ","])("[CV2] the separator is that of the first line: %j", (separator) => {
  expect(recordsOf(["a", "b;b", "c"].join(separator))[0]?.at(-1)).toBe("c");
});

test("[CV2] a comma in a heading separates nothing", () => {
  expect(recordsOf(`${HEAD}\n1;2;3`)).toEqual([HEAD.split(";"), ["1", "2", "3"]]);
});

test.each(["\n", "\r\n", "\r"])("[CV2] lines end with %j, and cells may have several", (end) => {
  const text = ["a;b", '"1', '2";3', "", "4;5", ""].join(end);
  expect(recordsOf(text)).toEqual([["a", "b"], ["1\n2", "3"], [""], ["4", "5"]]);
});

test("[CV3] what is no CSV is refused with its reason", () => {
  expect(readCsv("PK\u0003\u0004\0\0")).toEqual({ ok: false, reason: "not-text" });
  expect(readCsv('a;b\n"c;d\ne;f')).toEqual({ ok: false, reason: "broken-quotes" });
  expect(readCsv('a;b\n"c"d;e')).toEqual({ ok: false, reason: "broken-quotes" });
  expect(readCsv(";".repeat(MAX_CELLS + 1))).toEqual({ ok: false, reason: "too-many-cells" });
});

test.each([
  ["quotes", '"'],
  ["pairs of quotes and letters", '"a'],
  ["quotes that open", ';"'],
  ["carriage returns", "\r"],
  ["one cell", "é"],
  ["separators", ";,\t"],
])("[CV3] ten million letters of %s end within seconds", (_what, part) => {
  const text = part.repeat(10_000_000 / part.length);
  const before = performance.now();
  readCsv(text);
  expect(performance.now() - before).toBeLessThan(5000);
});

test("[CV3] no text whatever throws", () => {
  const piece = fc.constantFrom(
    '"',
    ";",
    ",",
    "\t",
    "\n",
    "\r",
    "\0",
    "\uFEFF",
    "a",
    "é",
    "'",
    "=",
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(piece, fc.string({ maxLength: 3 })) }), (text) => {
      const table = readCsv(text);
      expect(table.ok ? Array.isArray(table.records) : typeof table.reason).toBeTruthy();
    }),
  );
});

test("[CV3] no bytes whatever throw", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(readCsv(decoded(bytes).text)).toHaveProperty("ok");
    }),
  );
});

const cell = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...Array.from("='+-@\t\n\"; ,＝a\uFEFF")), maxLength: 6 }),
);

test("[CV4] what is written reads back the same, also from bytes", () => {
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 });
  fc.assert(
    fc.property(table, (given) => {
      const records = given.map((record) =>
        record.map((text) => text.replaceAll(/\r\n?/g, "\n").replaceAll("\0", "")),
      );
      // The first record says what separates.
      const head = ["a", "b", "c", "d", "e", "f"];
      const bytes = new TextEncoder().encode(csvText([head, ...records]));
      expect(recordsOf(decoded(bytes).text)).toEqual([head, ...records]);
    }),
  );
});

test("[CV4] no cell begins like a formula, and an apostrophe that was there stays", () => {
  fc.assert(
    fc.property(cell, (text) => {
      expect(guarded(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
      expect(unguarded(guarded(text))).toBe(text);
    }),
  );
  expect(guarded("'t Hooft")).toBe("'t Hooft");
  expect(guarded("=1+1")).toBe("'=1+1");
});
