import { below, factsBlock, sized, textBlock, type Block } from "./blocks.ts";
import { doorFacts } from "./door-sign-text.ts";
import { BODY_TOP, drawHead, FOOT_ROOM } from "./head.ts";
import type { PaperOrder } from "./order.ts";
import { savePaper, startPaper, type Paper } from "./paper.ts";
import { addSheet, drawRule, LOOKS, type Sheet } from "./sheet.ts";

/** Read from across a corridor, and from the door. */
const UNDER_WAY = 58;
const SILENCE = 104;
/** The values as large as they fit. */
const SIZES = [30, 24, 18, 13, 10, 8.5];
const GAP = 26;

/** One page for the door of the room. [PP14] */
export async function doorSign(order: PaperOrder): Promise<Uint8Array> {
  const title = order.messages.paper.doorSign;
  const paper = await startPaper(order, title);
  const sheet = addSheet(paper, "portrait");
  drawHead(sheet, order, { title, page: 1, of: 1 });
  const { left: x, width } = sheet;
  const call = callBlock(paper, order, width);
  const top = BODY_TOP + GAP;
  call.draw(sheet, { x, top });
  const under = top + call.height + GAP;
  drawRule(sheet, { x, top: under, width });
  drawRule(sheet, { x, top: under + 2, width });
  factsThatFit(sheet, order, under + GAP).draw(sheet, { x, top: under + GAP });
  return savePaper(paper);
}

function callBlock(paper: Paper, { messages }: PaperOrder, width: number): Block {
  const { underWay, silence } = messages.printed.door;
  return below(
    [
      textBlock(paper, { text: underWay, look: sized(LOOKS.title, UNDER_WAY), width }),
      textBlock(paper, { text: silence, look: sized(LOOKS.title, SILENCE), width }),
    ],
    GAP,
  );
}

function factsThatFit(sheet: Sheet, order: PaperOrder, top: number): Block {
  const room = sheet.height - FOOT_ROOM - top;
  const blocks = SIZES.map((size) => factsOf(sheet, order, size));
  const fitting = blocks.find(({ height }) => height <= room) ?? blocks.at(-1);
  if (!fitting) throw new Error("no size to write in");
  return fitting;
}

function factsOf({ paper, width }: Sheet, order: PaperOrder, size: number): Block {
  const looks = {
    name: sized(LOOKS.label, Math.max(LOOKS.label.size, size / 2)),
    value: sized(LOOKS.strong, size),
  };
  return factsBlock(paper, { facts: doorFacts(order), abreast: 1, width, looks, gap: size / 3 });
}
