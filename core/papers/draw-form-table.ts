// A table whose lines are filled in.
import { addTextField } from "./form.ts";
import { spokenLabel } from "./form-label.ts";
import type { FormTable } from "./form-parts.ts";
import type { PaperOrder } from "./order.ts";
import type { Sheet } from "./sheet.ts";
import { drawTableHead, drawTableRow, headHeight, type Column } from "./table.ts";

const NUMBER = 24;
const PAD = 2;

export function tableHeight(sheet: Sheet, table: FormTable): number {
  return headHeight(sheet.paper, columnsOf(sheet, table)) + table.lines.length * table.least;
}

/** Without its caption. */
export function drawTable(
  sheet: Sheet,
  order: PaperOrder,
  { table, top }: { table: FormTable; top: number },
): void {
  const columns = columnsOf(sheet, table);
  const height = table.least;
  drawTableHead(sheet, columns, top);
  const first = top + headHeight(sheet.paper, columns);
  table.lines.forEach((_, index) => {
    const at = first + index * height;
    drawTableRow(sheet, columns, { texts: [String(index + 1)], height }, at);
    addFields(sheet, order, { table, index, top: at });
  });
}

function columnsOf(sheet: Sheet, { numberHead, columns }: FormTable): Column[] {
  const room = sheet.width - NUMBER;
  const rest = columns.map(({ head, span }) => ({ head, width: (room * span) / 12 }));
  return [{ head: numberHead, width: NUMBER }, ...rest];
}

function addFields(
  sheet: Sheet,
  order: PaperOrder,
  { table, index, top }: { table: FormTable; index: number; top: number },
): void {
  const line = table.lines[index];
  if (!line) return;
  let x = sheet.left + NUMBER;
  for (const { head, span, field } of table.columns) {
    const width = ((sheet.width - NUMBER) * span) / 12;
    const tooltip = spokenLabel(order, head, line.name);
    const box = {
      x: x + PAD,
      top: top + PAD,
      width: width - 2 * PAD,
      height: table.least - 2 * PAD,
    };
    if (field !== undefined) addTextField(sheet, { name: `${line.at}.${field}`, tooltip }, box);
    x += width;
  }
}
