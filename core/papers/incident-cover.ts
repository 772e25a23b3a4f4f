// The first page of the incident sheet: the session, the categories, step 2 of the finalisation.
import type { CategoryRule } from "../report/categories.ts";
import { drawCells, factCell, factCells, type CellRow } from "./cells.ts";
import { addTextField, addTickBox, addWrittenField, TICK, type Box } from "./form.ts";
import { BODY_TOP } from "./head.ts";
import { SESSION_FIELDS } from "./incident-fields.ts";
import { categoryFacts, needsText, sessionFacts } from "./incident-sheet-text.ts";
import type { PaperOrder } from "./order.ts";
import { drawText, LOOKS, type Place, type Sheet } from "./sheet.ts";

const GAP = 9;
/** Between the two columns of categories. */
const GUTTER = 20;
const CODE_WIDTH = 26;

export function drawCover(sheet: Sheet, order: PaperOrder): void {
  const { incident } = order.messages.printed;
  const { left: x, width } = sheet;
  let top = BODY_TOP + drawCells(sheet, sessionRows(sheet, order), BODY_TOP) + GAP;
  top += drawText(sheet, LOOKS.prose, incident.howTo, { x, top, width }) + GAP;
  top += drawText(sheet, LOOKS.heading, incident.categories, { x, top, width }) + 2;
  top += drawCategories(sheet, order, top) + GAP;
  top += drawExtra(sheet, order, top) + GAP;
  drawText(sheet, LOOKS.text, order.messages.paper.keep, { x, top, width });
}

function sessionRows(sheet: Sheet, order: PaperOrder): CellRow[] {
  const { number, date, time, site, room, planned, present } = sessionFacts(order);
  const fillNumber = (box: Box) => addNumber(sheet, order, box);
  const fillPresent = (box: Box) =>
    addTextField(sheet, { name: SESSION_FIELDS.present, tooltip: present.name }, box);
  // The number stands in its field.
  const numberCell = factCell({ ...number, value: "" }, 3, { fill: fillNumber });
  const presentCell = factCell(present, 6, { fill: fillPresent });
  return [
    { cells: [numberCell, ...factCells([date, time], [5, 4])] },
    { cells: factCells([site, room], [6, 6]) },
    { cells: [factCell(planned, 6), presentCell], least: 32 },
  ];
}

function addNumber(sheet: Sheet, { codes, messages }: PaperOrder, box: Box): void {
  const tooltip = messages.session.field.number;
  const named = { name: SESSION_FIELDS.number, tooltip };
  if (codes) addWrittenField(sheet, named, String(codes.number), box);
  else addTextField(sheet, named, box);
}

/** Those about the candidate on the left, those about one question on the right. */
function drawCategories(sheet: Sheet, order: PaperOrder, top: number): number {
  const width = (sheet.width - GUTTER) / 2;
  const left = { x: sheet.left, top, width };
  const right = { ...left, x: sheet.left + width + GUTTER };
  return Math.max(
    drawGroup(sheet, order, { about: "candidate", place: left }),
    drawGroup(sheet, order, { about: "question", place: right }),
  );
}

function drawGroup(
  sheet: Sheet,
  order: PaperOrder,
  { about, place }: { about: CategoryRule["about"]; place: Place },
): number {
  let top = place.top + drawText(sheet, LOOKS.label, needsText(order, about), place) + 2;
  for (const { name, value } of categoryFacts(order, about)) {
    const [category = "", help = ""] = value.split("\n");
    drawText(sheet, LOOKS.strong, name, { ...place, top });
    const text = { x: place.x + CODE_WIDTH, width: place.width - CODE_WIDTH };
    top += drawText(sheet, LOOKS.text, category, { ...text, top });
    top += drawText(sheet, LOOKS.label, help, { ...text, top }) + 1.5;
  }
  return top - place.top;
}

function drawExtra(sheet: Sheet, { messages }: PaperOrder, start: number): number {
  const { title, hasIncident, hasJoiningIssue } = messages.finalisation.extra;
  const { left: x, width } = sheet;
  let top = start + drawText(sheet, LOOKS.heading, title, { x, top: start, width }) + 3;
  const boxes = [
    { name: SESSION_FIELDS.hasIncident, tooltip: hasIncident },
    { name: SESSION_FIELDS.hasJoiningIssue, tooltip: hasJoiningIssue },
  ];
  for (const box of boxes) {
    addTickBox(sheet, box, { x, top: top + 1 });
    const text = { x: x + TICK + 7, top, width: width - TICK - 7 };
    top += drawText(sheet, LOOKS.text, box.tooltip, text) + 3;
  }
  return top - start;
}
