import type { Codes } from "../facts/queries.ts";
import type { Timestamp } from "../time.ts";
import { drawCells, factCells, type CellRow } from "./cells.ts";
import { placeFacts } from "./details.ts";
import { BODY_TOP, drawHead } from "./head.ts";
import { codeFacts, limitsText, whenFacts, whoFacts } from "./invigilator-kit-text.ts";
import type { PaperOrder } from "./order.ts";
import { savePaper, startPaper } from "./paper.ts";
import { drawQr } from "./qr.ts";
import { addSheet, drawText, LOOKS, type Sheet } from "./sheet.ts";

const GAP = 14;
/** Where the text of a step begins, beside its number. */
const INDENT = 22;
/** 3.4 cm, light edge and all: a camera reads it at arm's length. */
const QR = 96;
/** So much of its light edge lies in the gaps around it. */
const EDGE = 8;

/** As a link; `until` is null where the day of the session is spoilt. */
export type KitInvitation = { link: string; until: Timestamp | null };
/**
 * `server` is the address that an invigilator types on a new device; `invitation` is null where there is
 * none, or none that this device knows.
 */
export type KitOrder = PaperOrder & {
  codes: Codes;
  server: string;
  invitation: KitInvitation | null;
};

/** One page for the invigilator: the codes, the invitation, the session, and how to launch it. [PP6] */
export async function invigilatorKit(order: KitOrder): Promise<Uint8Array> {
  const title = order.messages.paper.invigilatorKit;
  const paper = await startPaper(order, title);
  const sheet = addSheet(paper, "portrait");
  drawHead(sheet, order, { title, page: 1, of: 1 });
  let top = BODY_TOP + drawCells(sheet, codeRows(order), BODY_TOP) + 6;
  const { secret } = order.messages.printed.kit;
  top += drawText(sheet, LOOKS.text, secret, { x: sheet.left, top, width: sheet.width }) + GAP;
  top += drawInvitation(sheet, order, top) + GAP;
  top += drawCells(sheet, sessionRows(order), top) + GAP;
  drawSteps(sheet, order, top);
  return savePaper(paper);
}

function codeRows(order: KitOrder): CellRow[] {
  return [{ cells: factCells(codeFacts(order), [3, 5, 4], { look: LOOKS.code }) }];
}

/** The QR and how to use it, or why there is none; says how high that is. */
function drawInvitation(sheet: Sheet, order: KitOrder, top: number): number {
  const { invitation, messages } = order;
  const words = messages.printed.kit.invitation;
  const { left: x, width } = sheet;
  if (!invitation) return drawText(sheet, LOOKS.text, words.none, { x, top, width });
  drawQr(sheet, invitation.link, { x: x - EDGE, top: top - EDGE, width: QR });
  const place = { x: x + QR, width: width - QR };
  let at = top + EDGE;
  at += drawText(sheet, LOOKS.heading, words.title, { ...place, top: at });
  at += drawText(sheet, LOOKS.prose, words.text, { ...place, top: at });
  drawText(sheet, LOOKS.prose, limitsText(order), { ...place, top: at });
  return QR - 2 * EDGE;
}

function sessionRows(order: KitOrder): CellRow[] {
  const rows = [whenFacts(order), placeFacts(order), whoFacts(order)];
  return rows.map((facts) => ({ cells: factCells(facts, [6, 6]) }));
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
