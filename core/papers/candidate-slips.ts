import { below, beside, factsBlock, sized, textBlock, type Block } from "./blocks.ts";
import { slipOf, type SlipsTextOrder } from "./candidate-slips-text.ts";
import { drawCut } from "./cut-line.ts";
import { BODY_TOP, drawHead, FOOT_ROOM } from "./head.ts";
import { inRows } from "./in-rows.ts";
import type { ListedCandidate, PaperOrder } from "./order.ts";
import { paginate } from "./paginate.ts";
import { savePaper, startPaper, type Paper } from "./paper.ts";
import { drawQr } from "./qr.ts";
import { addSheet, LOOKS, type Look, type Sheet } from "./sheet.ts";

type SlipsOrder = SlipsTextOrder & PaperOrder;

const ABREAST = 2;
/** How many pairs a page has; names and places of many lines take more room. */
const PAIRS = 3;
const PAD = 10;
/** 3.2 cm, light edge and all. */
const QR = 92;
const GAP = 6;
/** Of names and places that would not stand on one page otherwise. */
const SMALLER = [0.85, 0.7, 0.55];

/** One for each candidate, six a page, to be cut apart. [PP13] */
export async function candidateSlips(order: SlipsOrder): Promise<Uint8Array> {
  const title = order.messages.paper.candidateSlips;
  const paper = await startPaper(order, title);
  const first = addSheet(paper, "portrait");
  const { left: x, width } = first;
  const howTo = textBlock(paper, {
    text: order.messages.printed.slip.howTo,
    look: LOOKS.text,
    width,
  });
  const top = BODY_TOP + howTo.height + GAP;
  const room = first.height - FOOT_ROOM - top;
  const pages = paginate(
    pairsOf(paper, order, { width, least: Math.floor(room / PAIRS), most: room }),
    {
      room,
      most: PAIRS,
    },
  );
  pages.forEach((page, index) => {
    const sheet = index === 0 ? first : addSheet(paper, "portrait");
    drawHead(sheet, order, { title, page: index + 1, of: pages.length });
    if (index === 0) howTo.draw(sheet, { x, top: BODY_TOP });
    drawPage(sheet, page, top);
  });
  return savePaper(paper);
}

type Pair = Block & { count: number };

function pairsOf(
  paper: Paper,
  order: SlipsOrder,
  { width, least, most }: { width: number; least: number; most: number },
): Pair[] {
  const { candidates } = order;
  const slips = candidates.map((one) =>
    fittingSlip(paper, order, { one, width: width / ABREAST, most: most - 2 * PAD }),
  );
  return inRows(slips, ABREAST).map((pair) => {
    const { height, draw } = beside(pair, width / ABREAST);
    return { height: Math.max(least, height + 2 * PAD), draw, count: pair.length };
  });
}

type SlipArgs = { one: ListedCandidate; width: number };

/** As large as it can be without running over the foot of the page: a slip is cut out whole. [PP4] */
function fittingSlip(
  paper: Paper,
  order: SlipsOrder,
  { most, ...args }: SlipArgs & { most: number },
): Block {
  let slip = slipBlock(paper, order, { ...args, size: 1 });
  for (const size of SMALLER) {
    if (slip.height <= most) break;
    slip = slipBlock(paper, order, { ...args, size });
  }
  return slip;
}

/** Without the room around it. */
function slipBlock(paper: Paper, order: SlipsOrder, args: SlipArgs & { size: number }): Block {
  const slip = slipOf(args.one, order);
  const width = args.width - 2 * PAD;
  const as = (look: Look) => (args.size === 1 ? look : sized(look, look.size * args.size));
  const looks = { name: LOOKS.label, value: as(LOOKS.strong) };
  const typed = factsBlock(paper, {
    facts: slip.typed,
    abreast: 1,
    width: width - QR,
    looks: { name: LOOKS.label, value: LOOKS.typed },
  });
  const place = factsBlock(paper, { facts: slip.place, abreast: 2, width, looks, gap: 3 });
  const how = textBlock(paper, { text: slip.how, look: LOOKS.label, width });
  const picture: Block = {
    height: QR,
    draw: (sheet, corner) => drawQr(sheet, slip.qr.link, { ...corner, width: QR }),
  };
  const name = textBlock(paper, { text: slip.name, look: as(LOOKS.name), width });
  return below([name, beside([typed, picture], width - QR), place, how], GAP);
}

function drawPage(sheet: Sheet, pairs: readonly Pair[], start: number): void {
  const { left: x, width } = sheet;
  let top = start;
  for (const pair of pairs) {
    const across = (pair.count * width) / ABREAST;
    pair.draw(sheet, { x: x + PAD, top: top + PAD });
    drawCut(sheet, { x, top, width: across });
    drawCut(sheet, { x, top: top + pair.height, width: across });
    for (let edge = 0; edge <= pair.count; edge += 1)
      drawCut(sheet, { x: x + (edge * width) / ABREAST, top, width: 0 }, pair.height);
    top += pair.height;
  }
}
