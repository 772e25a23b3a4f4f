// The lines of the incident sheet: one for everybody enrolled, then some for more reports.
import { categoryCode } from "../report/categories.ts";
import { displayName } from "../roster/queries.ts";
import { abortReason, MAX_DESCRIPTION } from "../schema.ts";
import { addChoice, addTextField, addTickBox, TICK, type Box } from "./form.ts";
import { boxIn, type LineColumns } from "./incident-columns.ts";
import { candidateFields, OTHER_LINES, otherFields } from "./incident-fields.ts";
import { whoIn } from "./incident-sheet-text.ts";
import type { ListedCandidate, PaperOrder } from "./order.ts";
import type { Paper } from "./paper.ts";
import { drawText, linesOf, LOOKS, type Sheet } from "./sheet.ts";
import { drawTableHead, drawTableRow, headHeight } from "./table.ts";

/** Two lines of handwriting. */
const LINE = 42;
/** Around a text in its cell, beyond what the cell itself leaves. */
const PAD = 3;
const HEADING_TOP = 12;
const HEADING = HEADING_TOP + LOOKS.heading.leading + 3;

/** Something as high as `height`, to be drawn where there is room for it. */
export type Block = { height: number; draw: (sheet: Sheet, top: number) => void };
type Line = { left: number; top: number; height: number };
type Reported = { category: string; question: string; description: string };

export function candidateBlock(
  paper: Paper,
  order: PaperOrder,
  { candidate, columns }: { candidate: ListedCandidate; columns: LineColumns },
): Block {
  const { name, born } = whoIn(candidate, order);
  const width = columns.name.width - 4 * PAD;
  const nameHeight = linesOf(paper, LOOKS.strong, name, width).length * LOOKS.strong.leading;
  const bornHeight = linesOf(paper, LOOKS.label, born, width).length * LOOKS.label.leading;
  const height = Math.max(LINE, nameHeight + bornHeight + 2 * PAD);
  return {
    height,
    draw: (sheet, top) => {
      const line = { left: sheet.left, top, height };
      drawTableRow(sheet, Object.values(columns), { texts: [], height }, top);
      const place = { x: sheet.left + 2 * PAD, top: top + PAD, width };
      drawText(sheet, LOOKS.strong, name, place);
      drawText(sheet, LOOKS.label, born, { ...place, top: place.top + nameHeight });
      const fields = candidateFields(candidate.id);
      addReport(sheet, order, { fields, about: name, columns, line });
      addReasons(sheet, order, { candidate, box: boxIn(columns, "reason", line) });
    },
  };
}

/** For a second report, or for somebody who is not on the list: a table of its own, kept together. */
export function otherBlock(paper: Paper, order: PaperOrder, columns: LineColumns): Block {
  const { reason, ...rest } = columns;
  const wide = { ...rest.description, width: rest.description.width + reason.width };
  const own = { ...columns, description: wide };
  const heads = [own.name, own.code, own.question, own.description];
  const above = HEADING + headHeight(paper, heads);
  return {
    height: above + OTHER_LINES * LINE,
    draw: (sheet, top) => {
      const place = { x: sheet.left, top: top + HEADING_TOP, width: sheet.width };
      drawText(sheet, LOOKS.heading, order.messages.printed.incident.other, place);
      drawTableHead(sheet, heads, top + HEADING);
      for (let index = 0; index < OTHER_LINES; index += 1) {
        const line = { left: sheet.left, top: top + above + index * LINE, height: LINE };
        drawTableRow(sheet, heads, { texts: [], height: LINE }, line.top);
        addOther(sheet, order, { number: index + 1, columns: own, line });
      }
    },
  };
}

function addOther(
  sheet: Sheet,
  order: PaperOrder,
  { number, columns, line }: { number: number; columns: LineColumns; line: Line },
): void {
  const { incident } = order.messages.printed;
  const about = incident.otherLine({ line: number });
  const fields = otherFields(number);
  const tooltip = incident.tooltip({ field: incident.candidate, about });
  addTextField(sheet, { name: fields.name, tooltip }, boxIn(columns, "name", line));
  addReport(sheet, order, { fields, about, columns, line });
}

/** `about` is who or what a screen reader names beside each field. */
function addReport(
  sheet: Sheet,
  { messages }: PaperOrder,
  args: { fields: Reported; about: string; columns: LineColumns; line: Line },
): void {
  const { fields, about, columns, line } = args;
  const { incident } = messages.printed;
  const { field } = messages.issueReport;
  const described = (name: string, label: string) => ({
    name,
    tooltip: incident.tooltip({ field: label, about }),
  });
  const category = described(fields.category, field.category);
  const question = described(fields.question, field.questionNumber);
  const description = described(fields.description, field.description);
  addChoice(
    sheet,
    { ...category, options: categoryCode.options },
    lowered(boxIn(columns, "code", line)),
  );
  addTextField(sheet, { ...question, limit: 3 }, lowered(boxIn(columns, "question", line)));
  addTextField(
    sheet,
    { ...description, isLong: true, limit: MAX_DESCRIPTION },
    boxIn(columns, "description", line),
  );
}

/** One line high, in the middle: readers place a single line in the middle of its field anyway. */
function lowered(box: Box): Box {
  const height = 18;
  return { ...box, top: box.top + (box.height - height) / 2, height };
}

function addReasons(
  sheet: Sheet,
  { messages }: PaperOrder,
  { candidate, box }: { candidate: ListedCandidate; box: Box },
): void {
  let top = box.top + PAD - 1;
  for (const reason of abortReason.options) {
    const label = messages.finalisation.abortReason.reason[reason];
    const tooltip = messages.printed.incident.tooltip({
      field: label,
      about: displayName(candidate),
    });
    const name = candidateFields(candidate.id).abortReason(reason);
    const x = box.x + PAD;
    addTickBox(sheet, { name, tooltip }, { x, top: top + 1 });
    const text = { x: x + TICK + 5, top, width: box.width - TICK - 5 - PAD };
    top += drawText(sheet, LOOKS.label, label, text) + 3;
  }
}
