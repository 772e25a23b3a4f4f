// What somebody corrects of a session, in one of its rows, is corrected in all that say it.
import { SESSION_COLUMNS, type Column } from "./columns.ts";
import type { Cells, MassRow } from "./file.ts";
import { cellKey, grouped, keyOf } from "./grouping.ts";
import type { MassCorrections } from "./judge.ts";
import type { LegibleRow } from "./rows.ts";

type Row = { read: LegibleRow; typed: Cells };
type Spreading = {
  /** By column and by what stood there. */
  texts: ReadonlyMap<string, string>;
  /** The session that exists, in place of whatever the rows say. */
  joined: Cells | null;
};

/**
 * The corrections, and with them the other rows of their sessions. A row that says nothing of its session goes on with
 * the one above; one that was corrected otherwise by itself stays so. [MI5]
 */
export function spread(
  rows: readonly MassRow[],
  read: readonly LegibleRow[],
  corrections: MassCorrections,
): MassCorrections {
  if (corrections.size === 0) return corrections;
  const typed = new Map(rows.map(({ line, cells }) => [line, cells]));
  const all = new Map(corrections);
  for (const group of grouped(read)) {
    const members = group.rows.map((each) => {
      return { read: each, typed: typed.get(each.line) ?? each.texts };
    });
    const spreading = spreadingOf(members, corrections);
    for (const each of members) {
      const { line } = each.read;
      const cells = all.get(line) ?? each.typed;
      const next = withSpread(each, cells, spreading);
      if (SESSION_COLUMNS.some((column) => next[column] !== cells[column])) all.set(line, next);
    }
  }
  return all;
}

/** Of two rows that say different things, the first. */
function spreadingOf(members: readonly Row[], corrections: MassCorrections): Spreading {
  const texts = new Map<string, string>();
  let joined: Cells | null = null;
  for (const { read, typed } of members) {
    const correction = corrections.get(read.line);
    if (!correction || keyOf(read.texts) === null) continue;
    if (typed.sessionNumber === "" && correction.sessionNumber !== "") joined ??= correction;
    for (const column of SESSION_COLUMNS) {
      const key = spreadKey(column, read);
      if (correction[column] !== typed[column] && !texts.has(key))
        texts.set(key, correction[column]);
    }
  }
  return { texts, joined };
}

function withSpread({ read, typed }: Row, cells: Cells, { texts, joined }: Spreading): Cells {
  const says = joined
    ? SESSION_COLUMNS.some((column) => read.texts[column] !== "")
    : keyOf(read.texts) !== null;
  if (!says) return cells;
  const next = { ...cells };
  for (const column of SESSION_COLUMNS) {
    if (cells[column] !== typed[column]) continue;
    next[column] = (joined ? joined[column] : texts.get(spreadKey(column, read))) ?? cells[column];
  }
  return next;
}

function spreadKey(column: Column, { texts }: LegibleRow): string {
  return JSON.stringify([column, cellKey(column, texts[column])]);
}
