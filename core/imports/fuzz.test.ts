// Every parser of files on files that are almost right: an answer, never an exception, and within a second of work.
import { unzipSync, zipSync } from "fflate";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decoded } from "../csv/decode.ts";
import { readCsv } from "../csv/read-csv.ts";
import { readMassImport } from "../mass-import/file.ts";
import { judged } from "../mass-import/judge.ts";
import { ANAS, csvOf, FIRM, LEA, MORNING, WORLD } from "../mass-import/testing/mass-file.ts";
import { incidentSheet } from "../papers/incident-sheet.ts";
import { readIncidentSheet } from "../papers/read-incident-sheet.ts";
import { candidateListOds } from "../table/candidate-list.ts";
import { proposedLayout, withoutPrivate } from "../table/layout.ts";
import { judgedList, listRows } from "../table/list.ts";
import { readTable } from "../table/table.ts";
import { xlsxOf } from "../table/testing/workbooks.ts";
import { mutated } from "../testing/mutations.ts";
import { listed, NAMES, orderOf } from "../testing/paper-orders.ts";
import { parseSiecle } from "./siecle.ts";
import { eleve, inLatin9, siecleXml } from "./testing/siecle-export.ts";

const TODAY = "2026-11-27";
const WORK_MS = 1000;
/** They take half a minute together; a busy machine is no failure. */
const PATIENCE_MS = 240_000;
const DETAILS = {
  site: "a",
  room: "b",
  date: "2026-12-14",
  time: "09:00",
  invigilators: "c",
  observations: "",
};
const utf8 = (text: string) => new TextEncoder().encode(text);

const SIECLE = inLatin9(
  siecleXml([eleve(), eleve({ ID_NATIONAL: "607151283BD", PRENOM: "Inès" })]),
);
const LIST = utf8(
  'Nom;Prénom;Né le;Sexe;Code INSEE\nMARTIN;Léa;2/5/1999;F;1004\n"BEN\nSAÏD";Anas;36282;M;99',
);
const MASS = utf8(csvOf([{ ...MORNING, ...LEA }, ANAS]));
const XLSX = xlsxOf([
  ["Nom", "Prénom", "Né le"],
  ["MARTIN", "Léa", "02/05/1999"],
]);
const ODS = candidateListOds({ number: 7, details: DETAILS, people: [], centre: FIRM });

/** How many were given, each of which has its answer in time: the machine may be busy, so it is our own work that counts. */
async function fuzz(
  files: readonly Uint8Array[],
  numRuns: number,
  read: (bytes: Uint8Array) => unknown,
): Promise<number> {
  const property = fc.asyncProperty(mutated(files), async (bytes) => {
    const before = process.cpuUsage();
    expect(await read(bytes)).toHaveProperty("ok");
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(WORK_MS);
  });
  await fc.assert(property, { numRuns });
  return numRuns;
}

const siecleRead = (bytes: Uint8Array) => parseSiecle(bytes, TODAY);
const csvRead = (bytes: Uint8Array) => readCsv(decoded(bytes).text);

function massRead(bytes: Uint8Array) {
  const file = readMassImport(bytes, FIRM);
  return file.ok ? { ok: true, ...judged(file.rows, new Map(), WORLD) } : file;
}

function tableRead(bytes: Uint8Array) {
  const table = readTable(bytes);
  if (!table.ok) return table;
  const sheets = withoutPrivate(table.sheets);
  const layout = proposedLayout(sheets, FIRM, {});
  const rows = sheets.flatMap((sheet) => listRows(sheet, layout));
  const { communes } = WORLD;
  const world = { centre: FIRM, today: TODAY, communes, encoding: "utf-8", pupils: [] };
  return { ok: true, ...judgedList(rows, { corrections: new Map(), leftOut: new Set() }, world) };
}

/** Wrong inside, and a right zip around it: what is unpacked is what is read. */
function inZip(zip: Uint8Array, part: string, numRuns: number): Promise<number> {
  const parts = unzipSync(zip);
  return fuzz([parts[part] ?? new Uint8Array()], numRuns, (bytes) =>
    tableRead(zipSync({ ...parts, [part]: bytes }, { level: 0 })),
  );
}

test(
  "[RG7] 4,500 files that are nearly SIECLE's",
  async () => {
    const zip = zipSync({ "ElevesSansAdresses.xml": SIECLE });
    expect(await fuzz([SIECLE], 3500, siecleRead)).toBe(3500);
    expect(await fuzz([zip], 1000, siecleRead)).toBe(1000);
  },
  PATIENCE_MS,
);

test(
  "[CV3] 6,000 texts that are nearly tables",
  async () => {
    expect(await fuzz([LIST, MASS], 6000, csvRead)).toBe(6000);
  },
  PATIENCE_MS,
);

test(
  "[MI3] 3,000 files that are nearly Pix's",
  async () => {
    expect(await fuzz([MASS], 3000, massRead)).toBe(3000);
  },
  PATIENCE_MS,
);

test(
  "[TB3] 6,000 workbooks and lists that are nearly whole",
  async () => {
    expect(await fuzz([XLSX, ODS, LIST], 2000, tableRead)).toBe(2000);
    expect(await inZip(XLSX, "xl/worksheets/sheet1.xml", 1500)).toBe(1500);
    expect(await inZip(XLSX, "xl/workbook.xml", 500)).toBe(500);
    expect(await inZip(ODS, "content.xml", 2000)).toBe(2000);
  },
  PATIENCE_MS,
);

test(
  "[PP9] 500 papers that are nearly incident sheets",
  async () => {
    const paper = await incidentSheet(orderOf(listed(NAMES.slice(0, 1))));
    expect(await fuzz([paper], 500, readIncidentSheet)).toBe(500);
  },
  PATIENCE_MS,
);
