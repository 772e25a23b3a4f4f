// What is shown of a table while somebody says what its columns are.
import type { Layout } from "#core/table/layout.ts";
import type { Sheet } from "#core/table/table.ts";

export type TableColumn = {
  /** Its place in the sheet, from 0. */
  at: number;
  /** `A`, `B` … as a spreadsheet calls it. */
  letter: string;
  /** Empty where there is none. */
  heading: string;
  /** What stands in its first rows. */
  samples: readonly string[];
};

const MOST_LINES = 50;
const MOST_SAMPLES = 3;
const MOST_LETTERS = 60;

/** Columns that are empty, heading and all, are not there. */
export function tableColumns({ rows }: Sheet, { headingLine, targets }: Layout): TableColumn[] {
  const headings = rows.find(({ line }) => line === headingLine)?.cells ?? [];
  const below = rows.filter(({ line }) => line > (headingLine ?? 0));
  return targets.flatMap((_, at) => {
    const heading = shortened(headings[at] ?? "");
    const filled = below.filter(({ cells }) => (cells[at] ?? "").trim() !== "");
    if (heading === "" && filled.length === 0) return [];
    const samples = filled.slice(0, MOST_SAMPLES).map(({ cells }) => shortened(cells[at] ?? ""));
    return { at, letter: letterOf(at), heading, samples };
  });
}

export function headingChoices({ rows }: Sheet): { line: number; text: string }[] {
  return rows.slice(0, MOST_LINES).map(({ line, cells }) => {
    const words = cells.map((cell) => cell.trim()).filter(Boolean);
    return { line, text: shortened(words.join(", ")) };
  });
}

/** 0 is `A`, 26 is `AA`. */
function letterOf(at: number): string {
  const last = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? last : `${letterOf(Math.floor(at / 26) - 1)}${last}`;
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS)}…` : line;
}
