// The columns of the incident sheet, and where the fields of a line stand in them.
import type { Box } from "./form.ts";
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

export function lineColumns(sheet: Sheet, { messages }: PaperOrder): LineColumns {
  const { incident } = messages.printed;
  const taken = { name: 168, code: 52, question: 58, description: 316 };
  const rest = Object.values(taken).reduce((left, width) => left - width, sheet.width);
  return {
    name: { head: incident.candidate, width: taken.name },
    code: { head: incident.code, width: taken.code },
    question: { head: incident.number, width: taken.question },
    description: { head: messages.issueReport.field.description, width: taken.description },
    reason: { head: incident.abortReason, width: rest },
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
