// What the rows with a problem are corrected with: the file of sessions and the list of one session share their looks.
import { createContext, useContext, type Accessor } from "solid-js";
import type { Column } from "#core/mass-import/columns.ts";
import type { Cells } from "#core/mass-import/file.ts";
import type { MassCorrections } from "#core/mass-import/judge.ts";
import type { ProblemRow } from "./problem-rows.ts";

export type RowsDesk = {
  corrections: Accessor<MassCorrections>;
  drafts: Accessor<MassCorrections>;
  write: (line: number, cells: Cells) => void;
  drop: (line: number) => void;
  correct: (corrections: MassCorrections) => Promise<void>;
  takeBack: (line: number) => Promise<void>;
  /** What a row may be corrected in, in the order of its form. */
  columns: Accessor<readonly Column[]>;
  /** What the file calls a column. */
  headingOf: (column: Column) => string;
  /** Goes on without a row; undefined where every row counts. */
  leaveOut?: (row: ProblemRow) => Promise<void>;
  isLeftOut?: (line: number) => boolean;
};

export const RowsContext = createContext<RowsDesk>();

export function useRows(): RowsDesk {
  const desk = useContext(RowsContext);
  if (!desk) throw new Error("Rows are corrected outside of a file.");
  return desk;
}
