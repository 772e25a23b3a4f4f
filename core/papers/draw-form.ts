// Draws the parts of a form, each with the fields that fill it in.
import { cellsHeight, drawCells, type Cell, type CellRow } from "./cells.ts";
import { boxesHeight, drawBoxes } from "./draw-form-boxes.ts";
import { drawTable, tableHeight } from "./draw-form-table.ts";
import { addTextField, type Box } from "./form.ts";
import { spokenLabel } from "./form-label.ts";
import type { FormCell, FormPart, FormRow } from "./form-parts.ts";
import { BODY_TOP, FOOT_ROOM } from "./head.ts";
import type { PaperOrder } from "./order.ts";
import { drawText, linesOf, LOOKS, type Sheet } from "./sheet.ts";

const GAP = 9;
const HEADING = LOOKS.heading.leading + 3;

/** One page of them, under its head. */
export function drawForm(sheet: Sheet, order: PaperOrder, parts: readonly FormPart[]): void {
  let top = BODY_TOP;
  for (const part of stretched(sheet, parts)) {
    drawPart(sheet, order, { part, top });
    top += heightOf(sheet, part);
  }
}

/** With the row that takes the rest of the page as high as that. */
function stretched(sheet: Sheet, parts: readonly FormPart[]): FormPart[] {
  const used = parts.reduce((sum, part) => sum + heightOf(sheet, part), 0);
  const rest = sheet.height - FOOT_ROOM - BODY_TOP - used;
  const stretchedRow = (row: FormRow) =>
    row.takesRest
      ? { ...row, least: cellsHeight(sheet.paper, [drawnRow(row)], sheet.width) + rest }
      : row;
  return parts.map((part) =>
    part.kind === "cells" ? { ...part, rows: part.rows.map(stretchedRow) } : part,
  );
}

function heightOf(sheet: Sheet, part: FormPart): number {
  const { paper, width } = sheet;
  switch (part.kind) {
    case "heading":
      return HEADING;
    case "paragraph":
      return linesOf(paper, LOOKS.text, part.text, width).length * LOOKS.text.leading + GAP;
    case "cells":
      return cellsHeight(paper, part.rows.map(drawnRow), width) + GAP;
    case "boxes":
      return boxesHeight(sheet, part) + GAP;
    case "table":
      return HEADING + tableHeight(sheet, part) + GAP;
  }
}

function drawPart(
  sheet: Sheet,
  order: PaperOrder,
  { part, top }: { part: FormPart; top: number },
): void {
  const place = { x: sheet.left, top, width: sheet.width };
  switch (part.kind) {
    case "heading":
      drawText(sheet, LOOKS.heading, part.text, place);
      return;
    case "paragraph":
      drawText(sheet, LOOKS.text, part.text, place);
      return;
    case "cells":
      drawCells(
        sheet,
        part.rows.map((row) => fillableRow(sheet, order, { row, about: part.about })),
        top,
      );
      return;
    case "boxes":
      drawBoxes(sheet, order, { part, top });
      return;
    case "table":
      drawText(sheet, LOOKS.heading, part.caption, place);
      drawTable(sheet, order, { table: part, top: top + HEADING });
  }
}

function drawnRow({ cells, least = 0 }: FormRow): CellRow {
  return { cells: cells.map(drawnCell), least };
}

function drawnCell({ label, value = "", span }: FormCell): Cell {
  return { label, value, span };
}

function fillableRow(
  sheet: Sheet,
  order: PaperOrder,
  { row, about }: { row: FormRow; about: string | undefined },
): CellRow {
  const cells = row.cells.map((cell) => {
    const fill = fillOf(sheet, order, { cell, about });
    return fill ? { ...drawnCell(cell), fill } : drawnCell(cell);
  });
  return { cells, least: row.least ?? 0 };
}

function fillOf(
  sheet: Sheet,
  order: PaperOrder,
  { cell, about }: { cell: FormCell; about: string | undefined },
): ((box: Box) => void) | undefined {
  const { field: name, label, value = "", isLong = false } = cell;
  if (name === undefined || value !== "") return undefined;
  const tooltip = spokenLabel(order, label, about);
  return (box) => addTextField(sheet, { name, tooltip, isLong }, box);
}
