// Ruled cells as on an official form: a small label above, the value below.
import type { Box } from "./form.ts";
import type { PaperFact } from "./paper-text.ts";
import type { Paper } from "./paper.ts";
import { drawRule, drawText, linesOf, LOOKS, type Look, type Place, type Sheet } from "./sheet.ts";

export type Cell = {
  label: string;
  value: string;
  /** Twelfths of the row. */
  span: number;
  look?: Look;
  /** Puts a field where the value would stand. */
  fill?: (box: Box) => void;
};
/** Cells side by side; `least` is the height that something written by hand needs. */
export type CellRow = { cells: readonly Cell[]; least?: number };

const PAD = { x: 6, y: 4 };

/** The facts side by side, each as wide as its span says. */
export function factCells(
  facts: readonly PaperFact[],
  spans: readonly number[],
  rest: Pick<Cell, "look"> = {},
): Cell[] {
  return facts.map((fact, index) => factCell(fact, spans[index] ?? 12, rest));
}

export function factCell(
  { name, value }: PaperFact,
  span: number,
  rest: Pick<Cell, "look" | "fill"> = {},
): Cell {
  return { ...rest, label: name, value, span };
}

export function cellsHeight(paper: Paper, rows: readonly CellRow[], width: number): number {
  return rows.reduce((sum, row) => sum + rowHeight(paper, row, width), 0);
}

/** Draws the rows in a frame, and says how high they are. */
export function drawCells(sheet: Sheet, rows: readonly CellRow[], top: number): number {
  const { left: x, width } = sheet;
  let at = top;
  drawRule(sheet, { x, top, width });
  for (const row of rows) {
    const height = rowHeight(sheet.paper, row, width);
    drawRow(sheet, row, { x, top: at, width }, height);
    at += height;
    drawRule(sheet, { x, top: at, width });
  }
  return at - top;
}

function drawRow(sheet: Sheet, { cells }: CellRow, place: Place, height: number): void {
  let { x } = place;
  drawRule(sheet, { ...place, width: 0 }, height);
  for (const cell of cells) {
    const inner = { x: x + PAD.x, top: place.top + PAD.y, width: innerWidth(cell, place.width) };
    drawText(sheet, LOOKS.label, cell.label, inner);
    const top = inner.top + labelHeight(sheet.paper, cell, place.width);
    drawText(sheet, cell.look ?? LOOKS.strong, cell.value, { ...inner, top });
    cell.fill?.({ ...inner, top: top - 1, height: place.top + height - top - 1 });
    x += (place.width * cell.span) / 12;
    drawRule(sheet, { x, top: place.top, width: 0 }, height);
  }
}

function rowHeight(paper: Paper, { cells, least = 0 }: CellRow, width: number): number {
  const heights = cells.map((cell) => {
    const look = cell.look ?? LOOKS.strong;
    const lines = Math.max(1, linesOf(paper, look, cell.value, innerWidth(cell, width)).length);
    return 2 * PAD.y + labelHeight(paper, cell, width) + lines * look.leading;
  });
  return Math.max(least, ...heights);
}

function labelHeight(paper: Paper, cell: Cell, width: number): number {
  const lines = linesOf(paper, LOOKS.label, cell.label, innerWidth(cell, width));
  return lines.length * LOOKS.label.leading;
}

function innerWidth({ span }: Cell, width: number): number {
  return (width * span) / 12 - 2 * PAD.x;
}
