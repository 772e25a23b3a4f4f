// What is wrong, row by row, as it is shown.
import type { MassProblem } from "#core/mass-import/codes.ts";
import type { Cells } from "#core/mass-import/file.ts";

export type ProblemRow = {
  line: number;
  name: string;
  problems: readonly MassProblem[];
  /** As they are now. */
  cells: Cells;
  isBlocking: boolean;
};

/** Rows with their problems, and as they were typed. */
type Judged = {
  problems: readonly MassProblem[];
  names: ReadonlyMap<number, string>;
  typed: ReadonlyMap<number, Cells>;
};

/** By line; those that block, and those that do not. */
export function problemRows(answer: Judged): ProblemRow[] {
  const byLine = new Map<number, MassProblem[]>();
  for (const each of answer.problems)
    byLine.set(each.line, [...(byLine.get(each.line) ?? []), each]);
  return [...byLine].flatMap(([line, problems]) => {
    const cells = answer.typed.get(line);
    const name = answer.names.get(line) ?? "";
    const isBlocking = problems.some((each) => each.isBlocking);
    return cells ? { line, name, problems, cells, isBlocking } : [];
  });
}

/** The row with the accents that were meant; null where none are spoilt. */
export function repairedCells({ cells, problems }: ProblemRow): Cells | null {
  const repairs = problems.flatMap(({ column, repaired }) =>
    column !== null && repaired !== undefined ? [[column, repaired] as const] : [],
  );
  return repairs.length === 0 ? null : { ...cells, ...Object.fromEntries(repairs) };
}

/** The session that is there already, under its number, in place of what the row says of it. */
export function joinedCells({ cells, problems }: ProblemRow): {
  number: number;
  cells: Cells;
} | null {
  const number = problems.find(({ twin }) => typeof twin === "number")?.twin;
  if (typeof number !== "number") return null;
  const emptied = { site: "", room: "", date: "", time: "", invigilators: "", observations: "" };
  return { number, cells: { ...cells, ...emptied, sessionNumber: String(number) } };
}
