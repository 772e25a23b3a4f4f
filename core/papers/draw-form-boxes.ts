// Boxes to tick, side by side, each before what it stands for.
import { addTickBox, TICK } from "./form.ts";
import { spokenLabel } from "./form-label.ts";
import type { FormBoxes } from "./form-parts.ts";
import { inRows } from "./in-rows.ts";
import type { PaperOrder } from "./order.ts";
import { drawText, linesOf, LOOKS, type Sheet } from "./sheet.ts";

/** Between a box and what it stands for, and between one box and the next. */
const GAP = 5;

export function drawBoxes(
  sheet: Sheet,
  order: PaperOrder,
  { part, top }: { part: FormBoxes; top: number },
): void {
  const { about, abreast } = part;
  let at = top;
  for (const { boxes, height } of boxRows(sheet, part)) {
    boxes.forEach(({ label, field: name }, index) => {
      const x = sheet.left + (index * sheet.width) / abreast;
      addTickBox(sheet, { name, tooltip: spokenLabel(order, label, about) }, { x, top: at + 1 });
      const place = { x: x + TICK + GAP, top: at, width: boxWidth(sheet, abreast) };
      drawText(sheet, LOOKS.text, label, place);
    });
    at += height;
  }
}

export function boxesHeight(sheet: Sheet, part: FormBoxes): number {
  return boxRows(sheet, part).reduce((sum, { height }) => sum + height, 0);
}

type BoxRow = { boxes: FormBoxes["boxes"]; height: number };

function boxRows(sheet: Sheet, { boxes, abreast }: FormBoxes): BoxRow[] {
  const width = boxWidth(sheet, abreast);
  return inRows(boxes, abreast).map((row) => {
    const lines = row.map(({ label }) => linesOf(sheet.paper, LOOKS.text, label, width).length);
    return { boxes: row, height: Math.max(...lines) * LOOKS.text.leading + 3 };
  });
}

function boxWidth({ width }: Sheet, abreast: number): number {
  return width / abreast - TICK - 2 * GAP;
}
