// The columns of the incident sheet, and where the fields of a line stand in them.
import type { Box } from "./form.ts";
import { lineHeads } from "./incident-sheet-text.ts";
import type { PaperOrder } from "./order.ts";
import type { Sheet } from "./sheet.ts";
import type { Column } from "./table.ts";

const PAD = 2;

export type LineColumns = {
  name: Column;
  code: Column;
  question: Column;
  description: Column;
  reason: Column;
};

export function lineColumns(sheet: Sheet, order: PaperOrder): LineColumns {
  const { name, code, question, description, reason } = lineHeads(order);
  const taken = { name: 168, code: 52, question: 58, description: 316 };
  const rest = Object.values(taken).reduce((left, width) => left - width, sheet.width);
  return {
    name: { head: name, width: taken.name },
    code: { head: code, width: taken.code },
    question: { head: question, width: taken.question },
    description: { head: description, width: taken.description },
    reason: { head: reason, width: rest },
  };
}

/** The cell of one column in a line. */
export function boxIn(
  columns: LineColumns,
  column: keyof LineColumns,
  { left, top, height }: { left: number; top: number; height: number },
): Box {
  const names: readonly (keyof LineColumns)[] = [
    "name",
    "code",
    "question",
    "description",
    "reason",
  ];
  const before = names.slice(0, names.indexOf(column));
  const x = before.reduce((sum, name) => sum + columns[name].width, left);
  const width = columns[column].width - 2 * PAD;
  return { x: x + PAD, top: top + PAD, width, height: height - 2 * PAD };
}
