import { below, sized, textBlock, type Block } from "./blocks.ts";
import { BODY_TOP, drawHead, FOOT_ROOM } from "./head.ts";
import type { GuidePart, Step } from "./invigilator-guide-text.ts";
import type { PaperOrder } from "./order.ts";
import { panelLegend } from "./panel-legend.ts";
import { savePaper, startPaper, type Paper } from "./paper.ts";
import { addSheet, drawText, LOOKS, type Sheet } from "./sheet.ts";

/** As large as two pages take it. */
const SIZES = [11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8];
const INDENT = 20;
const GAP = 10;

/** Two pages: before the session, then during and after it. [PP15] */
export async function invigilatorGuide(order: PaperOrder): Promise<Uint8Array> {
  const title = order.messages.paper.invigilatorGuide;
  const paper = await startPaper(order, title);
  const sheets = [addSheet(paper, "portrait"), addSheet(paper, "portrait")] as const;
  pagesThatFit(sheets[0], order).forEach((block, index) => {
    const sheet = sheets[index] ?? sheets[1];
    drawHead(sheet, order, { title, page: index + 1, of: sheets.length });
    block.draw(sheet, { x: sheet.left, top: BODY_TOP });
  });
  return savePaper(paper);
}

/** Both in the same size. */
function pagesThatFit(sheet: Sheet, order: PaperOrder): [Block, Block] {
  const room = sheet.height - FOOT_ROOM - BODY_TOP;
  const trials = SIZES.map((size) => pagesIn(sheet, order, size));
  const fitting = trials.find((pages) => pages.every(({ height }) => height <= room));
  if (!fitting) throw new Error("the guide has grown longer than two pages");
  return fitting;
}

function pagesIn(sheet: Sheet, order: PaperOrder, size: number): [Block, Block] {
  const { paper, width } = sheet;
  const { intro, panel } = order.messages.printed.guide;
  const part = (name: GuidePart) => partBlock(paper, order, { name, width, size });
  const first = [
    textBlock(paper, { text: intro, look: sized(LOOKS.prose, size), width }),
    headingBlock(paper, panel.title, width),
    panelLegend(paper, { parts: panel.parts, width }),
    part("before"),
  ];
  return [below(first, GAP), below([part("during"), part("after")], GAP)];
}

function headingBlock(paper: Paper, text: string, width: number): Block {
  return textBlock(paper, { text, look: sized(LOOKS.heading, 12), width });
}

function partBlock(
  paper: Paper,
  { messages }: PaperOrder,
  { name, width, size }: { name: GuidePart; width: number; size: number },
): Block {
  const { title, steps } = messages.printed.guide[name];
  const items = steps.map((step, index) =>
    stepBlock(paper, step, { number: index + 1, width, size }),
  );
  return below([headingBlock(paper, title, width), below(items, size / 2)], size / 2);
}

function stepBlock(
  paper: Paper,
  { title, text }: Step,
  { number, width, size }: { number: number; width: number; size: number },
): Block {
  const heading = sized(LOOKS.heading, size);
  const within = { width: width - INDENT };
  const words = below([
    textBlock(paper, { text: title, look: heading, ...within }),
    textBlock(paper, { text, look: sized(LOOKS.prose, size), ...within }),
  ]);
  return {
    height: words.height,
    draw: (sheet, { x, top }) => {
      drawText(sheet, heading, `${number}.`, { x, top, width: INDENT });
      words.draw(sheet, { x: x + INDENT, top });
    },
  };
}
