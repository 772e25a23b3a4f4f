import { CANDIDATES_A_PAGE } from "./attendance-pages.ts";
import { columnHeads, rowOf, whenFacts, whoFacts } from "./attendance-sheet-text.ts";
import { cellsHeight, drawCells, factCells, type CellRow } from "./cells.ts";
import { placeFacts } from "./details.ts";
import { BODY_TOP, drawHead, FOOT_ROOM } from "./head.ts";
import type { PaperOrder } from "./order.ts";
import { paginate } from "./paginate.ts";
import { savePaper, startPaper } from "./paper.ts";
import { addSheet, drawText, LOOKS, type Sheet } from "./sheet.ts";
import {
  drawTableHead,
  drawTableRow,
  headHeight,
  tableRow,
  type Column,
  type TableRow,
} from "./table.ts";

/** How high a row is where there is room, and where names run over several lines. */
const ROW = { best: 26, least: 19 };
/** What an invigilator's signature takes. */
const SIGNATURE = 44;
const HEADING = LOOKS.heading.leading + 3;
const GAP = 9;

/** The list that candidates sign: 20 a page, each page with the whole head. [PP3] */
export async function attendanceSheet(order: PaperOrder): Promise<Uint8Array> {
  const title = order.messages.paper.attendanceSheet;
  const paper = await startPaper(order, title);
  const first = addSheet(paper, "portrait");
  const columns = columnsOf(first, order);
  const rows = order.candidates.map((candidate) =>
    tableRow(paper, columns, { texts: rowOf(candidate, order), least: ROW.least }),
  );
  const tableTop = BODY_TOP + sectionsHeight(first, order);
  const room = first.height - FOOT_ROOM - tableTop - HEADING - headHeight(paper, columns);
  const pages = paginate(rows, { room, most: CANDIDATES_A_PAGE });
  pages.forEach((page, index) => {
    const sheet = index === 0 ? first : addSheet(paper, "portrait");
    drawHead(sheet, order, { title, page: index + 1, of: pages.length });
    drawSections(sheet, order);
    drawHeading(sheet, order.messages.printed.attendance.candidates, tableTop);
    drawTable(sheet, columns, stretched(page, room), tableTop + HEADING);
  });
  return savePaper(paper);
}

type Section = { heading: string; rows: readonly CellRow[] };

function sections(order: PaperOrder): Section[] {
  const { session, invigilators } = order.messages.printed.attendance;
  const when = factCells(whenFacts(order), [3, 6, 3]);
  const place = factCells(placeFacts(order), [6, 6]);
  const who = factCells(whoFacts(order), [6, 6]);
  return [
    { heading: session, rows: [{ cells: when }, { cells: place }] },
    { heading: invigilators, rows: [{ cells: who, least: SIGNATURE }] },
  ];
}

function sectionsHeight(sheet: Sheet, order: PaperOrder): number {
  return sections(order).reduce(
    (sum, { rows }) => sum + HEADING + cellsHeight(sheet.paper, rows, sheet.width) + GAP,
    0,
  );
}

function drawSections(sheet: Sheet, order: PaperOrder): void {
  let top = BODY_TOP;
  for (const { heading, rows } of sections(order)) {
    drawHeading(sheet, heading, top);
    top += HEADING + drawCells(sheet, rows, top + HEADING) + GAP;
  }
}

function drawHeading(sheet: Sheet, heading: string, top: number): void {
  drawText(sheet, LOOKS.heading, heading, { x: sheet.left, top, width: sheet.width });
}

function columnsOf(sheet: Sheet, order: PaperOrder): Column[] {
  const widths = [130, 112, 76, 62];
  const rest = widths.reduce((left, width) => left - width, sheet.width);
  const columns = columnHeads(order).map((head, index) => ({ head, width: widths[index] ?? rest }));
  return columns.map((column, index) => (index === 0 ? { ...column, look: LOOKS.strong } : column));
}

/** The rows as even as the room allows: names of three lines do not push anybody onto the next page. */
function stretched(rows: readonly TableRow[], room: number): TableRow[] {
  const at = (least: number) =>
    rows.map((row) => ({ ...row, height: Math.max(least, row.height) }));
  const fits = (least: number) => at(least).reduce((sum, row) => sum + row.height, 0) <= room;
  let least = ROW.best;
  while (least > ROW.least && !fits(least)) least -= 1;
  return at(least);
}

function drawTable(
  sheet: Sheet,
  columns: readonly Column[],
  rows: readonly TableRow[],
  top: number,
): void {
  drawTableHead(sheet, columns, top);
  let at = top + headHeight(sheet.paper, columns);
  for (const row of rows) {
    drawTableRow(sheet, columns, row, at);
    at += row.height;
  }
}
