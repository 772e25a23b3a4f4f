import { addHiddenField, addTypefaces, orderByRow } from "./form.ts";
import { BODY_TOP, drawHead, FOOT_ROOM } from "./head.ts";
import { lineColumns, type LineColumns } from "./incident-columns.ts";
import { drawCover } from "./incident-cover.ts";
import { SHEET_FIELDS, SHEET_FORM } from "./incident-fields.ts";
import { candidateBlock, otherBlock, type Block } from "./incident-lines.ts";
import type { PaperOrder } from "./order.ts";
import { paginate } from "./paginate.ts";
import { savePaper, startPaper } from "./paper.ts";
import { addSheet, drawText, LOOKS, type Sheet } from "./sheet.ts";
import { drawTableHead, headHeight } from "./table.ts";

const HEADING = LOOKS.heading.leading + 3;

/**
 * To be printed, or filled in on the screen: the session and the categories first, then a line for
 * everybody enrolled. Its fields are those of `incident-fields.ts`. [PP7]
 */
export async function incidentSheet(order: PaperOrder): Promise<Uint8Array> {
  const title = order.messages.paper.incidentSheet;
  const paper = await startPaper(order, title);
  const cover = addSheet(paper, "landscape");
  const columns = lineColumns(cover, order);
  const other = otherBlock(paper, order, columns);
  const lines = order.candidates.map((candidate) =>
    candidateBlock(paper, order, { candidate, columns }),
  );
  const above = HEADING + headHeight(paper, Object.values(columns));
  const room = cover.height - FOOT_ROOM - BODY_TOP - above;
  const pages = paginate([...lines, other], { room });
  const of = 1 + pages.length;
  drawHead(cover, order, { title, page: 1, of });
  drawCover(cover, order);
  addTypefaces(cover);
  addHiddenField(cover, SHEET_FIELDS.session, order.session);
  addHiddenField(cover, SHEET_FIELDS.form, String(SHEET_FORM));
  orderByRow(cover);
  pages.forEach((page, index) => {
    const sheet = addSheet(paper, "landscape");
    drawHead(sheet, order, { title, page: index + 2, of });
    const isListed = page[0] !== other;
    if (isListed) drawListHead(sheet, order, columns);
    drawBlocks(sheet, page, isListed ? BODY_TOP + above : BODY_TOP);
    orderByRow(sheet);
  });
  return savePaper(paper);
}

function drawListHead(sheet: Sheet, { messages }: PaperOrder, columns: LineColumns): void {
  const { candidates } = messages.printed.incident;
  const place = { x: sheet.left, top: BODY_TOP, width: sheet.width };
  drawText(sheet, LOOKS.heading, candidates, place);
  drawTableHead(sheet, Object.values(columns), BODY_TOP + HEADING);
}

function drawBlocks(sheet: Sheet, blocks: readonly Block[], start: number): void {
  let top = start;
  for (const block of blocks) {
    block.draw(sheet, top);
    top += block.height;
  }
}
