// Draws the parts of a form, each with the fields that fill it in.
import { cellsHeight, drawCells, type Cell, type CellRow } from "./cells.ts";
import { drawTable, tableHeight } from "./draw-form-table.ts";
import { addTextField, addTickBox, TICK, type Box } from "./form.ts";
import type { FormCell, FormPart, FormRow } from "./form-parts.ts";
import { BODY_TOP, FOOT_ROOM } from "./head.ts";
import type { PaperOrder } from "./order.ts";
import { drawText, linesOf, LOOKS, type Place, type Sheet } from "./sheet.ts";

const GAP = 9;
const HEADING = LOOKS.heading.leading + 3;
/** Between a box and what it stands for, and between one box and the next. */
const BOX_GAP = 5;

type Cells = Extract<FormPart, { kind: "cells" }>;
type Boxes = Extract<FormPart, { kind: "boxes" }>;

/** One page of them, under its head. */
export function drawForm(sheet: Sheet, order: PaperOrder, parts: readonly FormPart[]): void {
  const heights = parts.map((part) => heightOf(sheet, part));
  const rest = sheet.height - FOOT_ROOM - BODY_TOP - heights.reduce((sum, high) => sum + high, 0);
  let top = BODY_TOP;
  for (const part of parts) top += drawPart(sheet, order, { part, top, rest });
}

function heightOf(sheet: Sheet, part: FormPart): number {
  const { paper, width } = sheet;
  switch (part.kind) {
    case "heading":
      return HEADING;
    case "paragraph":
      return linesOf(paper, LOOKS.text, part.text, width).length * LOOKS.text.leading + GAP;
    case "cells":
      return cellsHeight(paper, part.rows.map(bareRow), width) + GAP;
    case "boxes":
      return boxRows(sheet, part).reduce((sum, { height }) => sum + height, 0) + GAP;
    case "table":
      return HEADING + tableHeight(sheet, part) + GAP;
  }
}

function drawPart(
  sheet: Sheet,
  order: PaperOrder,
  { part, top, rest }: { part: FormPart; top: number; rest: number },
): number {
  const { left: x, width } = sheet;
  switch (part.kind) {
    case "heading":
      return drawText(sheet, LOOKS.heading, part.text, { x, top, width }) && HEADING;
    case "paragraph":
      return drawText(sheet, LOOKS.text, part.text, { x, top, width }) + GAP;
    case "cells": {
      const rows = part.rows.map((row) => fillableRow(sheet, order, { row, part, rest }));
      return drawCells(sheet, rows, top) + GAP;
    }
    case "boxes":
      return drawBoxes(sheet, order, { part, top }) + GAP;
    case "table":
      drawText(sheet, LOOKS.heading, part.caption, { x, top, width });
      return HEADING + drawTable(sheet, order, { table: part, top: top + HEADING }) + GAP;
  }
}

function bareRow({ cells, least = 0 }: FormRow): CellRow {
  return {
    cells: cells.map(({ label, value = "", span }) => ({ label, value, span })),
    least,
  };
}

function fillableRow(
  sheet: Sheet,
  order: PaperOrder,
  { row, part: { about }, rest }: { row: FormRow; part: Cells; rest: number },
): CellRow {
  const bare = bareRow(row);
  const least = cellsHeight(sheet.paper, [bare], sheet.width) + (row.takesRest ? rest : 0);
  const cells = row.cells.map((cell): Cell => {
    const drawn = { label: cell.label, value: cell.value ?? "", span: cell.span };
    const fill = fillOf(sheet, order, { cell, about });
    return fill ? { ...drawn, fill } : drawn;
  });
  return { cells, least };
}

function fillOf(
  sheet: Sheet,
  { messages }: PaperOrder,
  { cell, about }: { cell: FormCell; about: string | undefined },
): ((box: Box) => void) | undefined {
  const { field: name, label, value = "", isLong = false } = cell;
  if (name === undefined || value !== "") return undefined;
  const { tooltip } = messages.printed.incident;
  const spoken = about === undefined ? label : tooltip({ field: label, about });
  return (box) => addTextField(sheet, { name, tooltip: spoken, isLong }, box);
}

type BoxRow = { boxes: Boxes["boxes"]; height: number };

function boxRows(sheet: Sheet, { boxes, abreast }: Boxes): BoxRow[] {
  const width = boxWidth(sheet, abreast);
  const starts = Array.from(
    { length: Math.ceil(boxes.length / abreast) },
    (_, row) => row * abreast,
  );
  return starts.map((start) => {
    const row = boxes.slice(start, start + abreast);
    const lines = row.map(({ label }) => linesOf(sheet.paper, LOOKS.text, label, width).length);
    return { boxes: row, height: Math.max(...lines) * LOOKS.text.leading + 3 };
  });
}

function boxWidth({ width }: Sheet, abreast: number): number {
  return width / abreast - TICK - 2 * BOX_GAP;
}

function drawBoxes(
  sheet: Sheet,
  { messages }: PaperOrder,
  { part, top }: { part: Boxes; top: number },
): number {
  const { about, abreast } = part;
  const { tooltip } = messages.printed.incident;
  let at = top;
  for (const { boxes, height } of boxRows(sheet, part)) {
    boxes.forEach(({ label, field: name }, index) => {
      const place: Place = { x: sheet.left + (index * sheet.width) / abreast, top: at, width: 0 };
      const spoken = about === undefined ? label : tooltip({ field: label, about });
      addTickBox(sheet, { name, tooltip: spoken }, { x: place.x, top: at + 1 });
      const x = place.x + TICK + BOX_GAP;
      drawText(sheet, LOOKS.text, label, { x, top: at, width: boxWidth(sheet, abreast) });
    });
    at += height;
  }
  return at - top;
}
