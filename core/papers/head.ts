// What every page of a paper begins and ends with.
import type { PageOrder } from "./order.ts";
import { sessionTitle } from "./paper.ts";
import { drawRight, drawRule, drawText, LOOKS, type Sheet } from "./sheet.ts";

const TOP = 30;
const FOOT = 28;
/** Below this nothing but the foot is drawn, counted from the lower edge. */
export const FOOT_ROOM = FOOT + 12;
/** Where the page's own content begins. */
export const BODY_TOP = TOP + 36;

type Numbering = { page: number; of: number };

/** Title, session and page above a double rule; below, when the paper was made. */
export function drawHead(
  sheet: Sheet,
  order: PageOrder,
  { title, page, of }: Numbering & { title: string },
): void {
  const { left: x, width } = sheet;
  drawText(sheet, LOOKS.title, title, { x, top: TOP, width });
  drawRight(sheet, LOOKS.heading, sessionTitle(order), { x, top: TOP - 1, width });
  const place = { x, top: TOP + 12, width };
  drawRight(sheet, LOOKS.label, order.messages.printed.page({ page, of }), place);
  drawRule(sheet, { x, top: TOP + 25, width });
  drawRule(sheet, { x, top: TOP + 27, width });
  drawFoot(sheet, order);
}

function drawFoot(sheet: Sheet, { messages, format, madeAt }: PageOrder): void {
  const made = messages.printed.made({ day: format.day(madeAt), time: format.time(madeAt) });
  const top = sheet.height - FOOT;
  drawText(sheet, LOOKS.label, made, { x: sheet.left, top, width: sheet.width });
}
