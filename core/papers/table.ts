// A table with hairlines: heads above, then rows as high as their longest text.
import type { Paper } from "./paper.ts";
import {
  drawInset,
  drawRule,
  drawText,
  linesOf,
  LOOKS,
  type Look,
  type Place,
  type Sheet,
} from "./sheet.ts";

export type Column = { head: string; width: number; look?: Look };
/** Texts by column; a column without one stays empty, to be written in. */
export type TableRow = { texts: readonly string[]; height: number };

const PAD = { x: 5, y: 3 };

/** `least` is the height that somebody needs to write by hand. */
export function tableRow(
  paper: Paper,
  columns: readonly Column[],
  { texts, least }: { texts: readonly string[]; least: number },
): TableRow {
  const heights = columns.map(({ width, look = LOOKS.text }, index) => {
    const lines = linesOf(paper, look, texts[index] ?? "", width - 2 * PAD.x);
    return lines.length * look.leading + 2 * PAD.y;
  });
  return { texts, height: Math.max(least, ...heights) };
}

export function headHeight(paper: Paper, columns: readonly Column[]): number {
  const lines = columns.map(
    ({ head, width }) => linesOf(paper, LOOKS.label, head, width - 2 * PAD.x).length,
  );
  return Math.max(...lines) * LOOKS.label.leading + 2 * PAD.y;
}

export function drawTableHead(sheet: Sheet, columns: readonly Column[], top: number): void {
  const height = headHeight(sheet.paper, columns);
  const { left: x, width } = sheet;
  drawInset(sheet, { x, top, width }, height);
  drawRule(sheet, { x, top, width });
  eachColumn(sheet, columns, { top, height }, (column, place) => {
    drawText(sheet, LOOKS.label, column.head, { ...place, top: top + PAD.y });
  });
}

export function drawTableRow(
  sheet: Sheet,
  columns: readonly Column[],
  row: TableRow,
  top: number,
): void {
  const { height } = row;
  eachColumn(sheet, columns, { top, height }, ({ look = LOOKS.text }, place, index) => {
    const text = row.texts[index] ?? "";
    const lines = linesOf(sheet.paper, look, text, place.width).length;
    drawText(sheet, look, text, { ...place, top: top + (height - lines * look.leading) / 2 });
  });
}

/** Draws the lines around the columns; `draw` fills each, in the place within its margins. */
function eachColumn(
  sheet: Sheet,
  columns: readonly Column[],
  { top, height }: { top: number; height: number },
  draw: (column: Column, place: Place, index: number) => void,
): void {
  let x = sheet.left;
  drawRule(sheet, { x, top, width: 0 }, height);
  drawRule(sheet, { x, top: top + height, width: sheet.width });
  columns.forEach((column, index) => {
    draw(column, { x: x + PAD.x, top, width: column.width - 2 * PAD.x }, index);
    x += column.width;
    drawRule(sheet, { x, top, width: 0 }, height);
  });
}
