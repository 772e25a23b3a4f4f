// What the worker does with a table. It keeps the rows, so that a correction sends none of them again.
import type { CentreProfile } from "#core/centre/profile.ts";
import type { Encoding } from "#core/csv/decode.ts";
import type { Communes } from "#core/mass-import/birthplace.ts";
import type { Cells } from "#core/mass-import/file.ts";
import type { MassCorrections } from "#core/mass-import/judge.ts";
import {
  layoutAt,
  proposedLayout,
  signatureOf,
  taken,
  withoutPrivate,
  type Layout,
  type Place,
  type Remembered,
} from "#core/table/layout.ts";
import type { RegisterPupil } from "#core/register/register.ts";
import { judgedList, listRows, type JudgedList } from "#core/table/list.ts";
import { candidateListOds, type ListToWrite } from "#core/table/candidate-list.ts";
import { readTable, readText, type Table, type TableRefusal } from "#core/table/table.ts";
import { refuse, type Refusal } from "#core/verdict.ts";
import { keptBytes, tableKept } from "./kept-table.ts";
import { headingChoices, tableColumns, type TableColumn } from "./table-columns.ts";

/** How somebody wants the table to be read; without targets, as its headings propose. */
export type Wanted = Place & { targets: Layout["targets"] | null };
export type Known = {
  centre: CentreProfile;
  /** `YYYY-MM-DD`. */
  today: string;
  /** null: as the table proposes itself. */
  wanted: Wanted | null;
  leftOut: ReadonlySet<number>;
  /** Of the school's register. */
  pupils: readonly RegisterPupil[];
};
/** As it was read once, in the bytes that an answer has given. */
export type KeptTable = { kept: Uint8Array };
type ReadRequest = {
  kind: "read";
  source: Uint8Array | string | KeptTable;
  remembered: Remembered;
  known: Known;
};
type JudgeRequest = { kind: "judge"; corrections: MassCorrections; known: Known };
type WriteRequest = { kind: "write"; list: ListToWrite };
export type Request = ReadRequest | JudgeRequest | WriteRequest;

export type TableAnswer = JudgedList & {
  ok: true;
  layout: Layout;
  sheets: readonly string[];
  /** Lines that may be the one with the headings. */
  headingChoices: readonly { line: number; text: string }[];
  columns: readonly TableColumn[];
  /** By which the layout is remembered; null without headings. */
  signature: string | null;
  encoding: Encoding | null;
  /** The rows with a problem, as they were typed. */
  typed: ReadonlyMap<number, Cells>;
  hasCommunes: boolean;
  /** The table for whoever comes back to it, without what is forgotten; only where it has just been read. [TB11] */
  kept: Uint8Array | null;
};
export type ListAnswer = TableAnswer | Refusal<TableRefusal>;
export type Answer = ListAnswer | Uint8Array;

export function createTableDesk(
  readCommunes: () => Promise<Communes>,
): (request: Request) => Promise<Answer> {
  let table: Table | null = null;
  let remembered: Remembered = {};
  let communes: Promise<Communes | null> | undefined;

  return async (request) => {
    if (request.kind === "write") return candidateListOds(request.list);
    if (request.kind === "read") {
      const read = tableIn(request.source);
      table = read.ok ? { ...read, sheets: withoutPrivate(read.sheets) } : null;
      remembered = request.remembered;
      if (!read.ok) return read;
    }
    if (!table) throw new Error("A correction came before any table.");
    // Without the list the table is read all the same: only what it would have pointed out is not.
    communes ??= readCommunes().catch(() => null);
    const corrections = request.kind === "judge" ? request.corrections : new Map<number, Cells>();
    const layout = layoutOf(table, remembered, request.known);
    const answer = answerOf({ table, layout, corrections }, request.known, await communes);
    const isNew = request.kind === "read" && !isKept(request.source);
    return { ...answer, kept: isNew ? keptBytes(table) : null };
  };
}

function tableIn(source: ReadRequest["source"]): Table | Refusal<TableRefusal> {
  if (isKept(source)) return tableKept(source.kept) ?? refuse("damaged");
  return typeof source === "string" ? readText(source, null) : readTable(source);
}

function isKept(source: ReadRequest["source"]): source is KeptTable {
  return typeof source === "object" && "kept" in source;
}

function layoutOf({ sheets }: Table, remembered: Remembered, { wanted, centre }: Known): Layout {
  if (!wanted) return proposedLayout(sheets, centre, remembered);
  const proposed = layoutAt(sheets, wanted, { centre, remembered });
  return wanted.targets ? { ...proposed, targets: taken(wanted.targets, centre) } : proposed;
}

type Reading = { table: Table; layout: Layout; corrections: MassCorrections };

function answerOf(
  { table, layout, corrections }: Reading,
  { centre, today, leftOut, pupils }: Known,
  communes: Communes | null,
): Omit<TableAnswer, "kept"> {
  const sheet = table.sheets[layout.sheet] ?? { name: "", rows: [] };
  const rows = listRows(sheet, layout);
  const world = { centre, today, communes, pupils, encoding: table.encoding ?? "" };
  const judged = judgedList(rows, { corrections, leftOut }, world);
  const wrong = new Set(judged.problems.map(({ line }) => line));
  const typed = rows
    .filter(({ line }) => wrong.has(line))
    .map(({ line, cells }) => [line, corrections.get(line) ?? cells] as const);
  const headings = sheet.rows.find(({ line }) => line === layout.headingLine);
  return {
    ok: true,
    ...judged,
    layout,
    sheets: table.sheets.map(({ name }) => name),
    headingChoices: headingChoices(sheet),
    columns: tableColumns(sheet, layout),
    signature: headings ? signatureOf(headings.cells) : null,
    encoding: table.encoding,
    typed: new Map(typed),
    hasCommunes: communes !== null,
  };
}
