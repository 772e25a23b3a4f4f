// A table of a text: its head stands once more where a page begins with one of its rows.
import { below, textBlock, type Block } from "./blocks.ts";
import type { Paper } from "./paper.ts";
import type { PaperBlock } from "./paper-text.ts";
import { LOOKS } from "./sheet.ts";
import { drawTableHead, drawTableRow, headHeight, tableRow, type Column } from "./table.ts";

/** `again` stands once more above it where a page begins with it. */
export type Unit = Block & { again?: Block };

/** Between what is said and what is said next. */
export const GAP = 8;
/** What a cell has beside its text, and what a word that is an address may take of a page. */
const CELL_EDGES = 12;
const MOST_OF_A_WORD = 0.15;

type Table = Extract<PaperBlock, { kind: "table" }>;

/** The caption and the head in one piece with the first row; the head once more on the next page. */
export function tableUnits(paper: Paper, { caption, columns, rows }: Table, width: number): Unit[] {
  const shaped = columnsOf(paper, { columns, rows }, width);
  const head: Block = {
    height: headHeight(paper, shaped),
    draw: (sheet, { top }) => drawTableHead(sheet, shaped, top),
  };
  const title = textBlock(paper, { text: caption, look: LOOKS.name, width });
  const lines = rows.map((texts): Unit => {
    const row = tableRow(paper, shaped, { texts, least: 0 });
    return {
      height: row.height,
      again: head,
      draw: (sheet, { top }) => drawTableRow(sheet, shaped, row, top),
    };
  });
  const [first, ...rest] = lines;
  const lead = below([title, head, ...(first ? [first] : [])]);
  const last = rest.at(-1);
  return last ? [lead, ...rest.slice(0, -1), { ...spaced(last), again: head }] : [spaced(lead)];
}

/** Each as wide as its longest word needs; what is left goes to those with most to say. */
function columnsOf(
  paper: Paper,
  { columns, rows }: Pick<Table, "columns" | "rows">,
  width: number,
): Column[] {
  const texts = columns.map((head, index) => [head, ...rows.map((row) => row[index] ?? "")]);
  const least = texts.map((column) => {
    const words = column.flatMap((text) => paper.regular.printable(text).split(/\s+/));
    const widths = words.map((word) => paper.regular.measure(word, LOOKS.text.size));
    return Math.min(MOST_OF_A_WORD * width, Math.max(...widths) + CELL_EDGES);
  });
  const letters = texts.map((column) => Math.max(1, ...column.map((text) => text.length)));
  const left = width - sum(least);
  return columns.map((head, index) => ({
    head,
    width: (least[index] ?? 0) + (left * (letters[index] ?? 0)) / sum(letters),
  }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

export function spaced(block: Block, gap = GAP): Block {
  return { height: block.height + gap, draw: block.draw };
}
