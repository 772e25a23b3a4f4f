import type { Codes } from "../facts/queries.ts";
import { shownPassword } from "../facts/session-password.ts";
import { drawCells, type CellRow } from "./cells.ts";
import { longDate, placeCells } from "./details.ts";
import { BODY_TOP, drawHead } from "./head.ts";
import type { PaperOrder } from "./order.ts";
import { startPaper } from "./paper.ts";
import { addSheet, drawText, LOOKS, type Sheet } from "./sheet.ts";

const GAP = 14;
/** Where the text of a step begins, beside its number. */
const INDENT = 22;

/** `server` is the address that an invigilator types on a new device. */
export type KitOrder = PaperOrder & { codes: Codes; server: string };

/** One page for the invigilator: the codes, the session, and how to launch it. [PP6] */
export async function invigilatorKit(order: KitOrder): Promise<Uint8Array> {
  const title = order.messages.paper.invigilatorKit;
  const paper = await startPaper(order, title);
  const sheet = addSheet(paper, "portrait");
  drawHead(sheet, order, { title, page: 1, of: 1 });
  let top = BODY_TOP + drawCells(sheet, codeRows(order), BODY_TOP) + 6;
  const { secret } = order.messages.printed.kit;
  top += drawText(sheet, LOOKS.text, secret, { x: sheet.left, top, width: sheet.width }) + GAP;
  top += drawCells(sheet, sessionRows(order), top) + GAP;
  drawSteps(sheet, order, top);
  return paper.pdf.save();
}

function codeRows({ codes, messages }: KitOrder): CellRow[] {
  const { field } = messages.session;
  const look = LOOKS.code;
  const password = shownPassword(codes.sessionPassword);
  return [
    {
      cells: [
        { label: field.number, value: String(codes.number), span: 3, look },
        { label: field.sessionPassword, value: password, span: 5, look },
        { label: field.accessCode, value: codes.accessCode, span: 4, look },
      ],
    },
  ];
}

function sessionRows(order: KitOrder): CellRow[] {
  const { details, messages, server } = order;
  const { field } = messages.session;
  const when = [
    { label: field.date, value: longDate(order), span: 6 },
    { label: field.time, value: details.time, span: 6 },
  ];
  const who = [
    { label: field.invigilators, value: details.invigilators, span: 6 },
    { label: messages.app.settings.server, value: server, span: 6 },
  ];
  return [{ cells: when }, { cells: placeCells(order) }, { cells: who }];
}

function drawSteps(sheet: Sheet, { messages }: KitOrder, start: number): void {
  const { steps, step } = messages.printed.kit;
  const { left: x, width } = sheet;
  let top = start + drawText(sheet, LOOKS.heading, steps, { x, top: start, width }) + 6;
  step.forEach(({ title, text }, index) => {
    drawText(sheet, LOOKS.heading, `${index + 1}.`, { x, top, width: INDENT });
    const place = { x: x + INDENT, width: width - INDENT };
    top += drawText(sheet, LOOKS.heading, title, { ...place, top });
    top += drawText(sheet, LOOKS.prose, text, { ...place, top }) + 7;
  });
}
