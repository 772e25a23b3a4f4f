// Any text as pages of paper: a record, a report, one thing below the other.
import { below, factsBlock, textBlock } from "./blocks.ts";
import { inRows } from "./in-rows.ts";
import { BODY_TOP, drawHead, FOOT_ROOM } from "./head.ts";
import type { PageOrder } from "./order.ts";
import { paginate } from "./paginate.ts";
import { savePaper, startPaper, type Paper } from "./paper.ts";
import type { PaperBlock, PaperText } from "./paper-text.ts";
import { drawQr } from "./qr.ts";
import { addSheet, drawRule, drawText, LOOKS, type Sheet } from "./sheet.ts";
import { GAP, spaced, tableUnits, type Unit } from "./text-table.ts";

/** At the foot of every page: what proves it, in letters and as a QR. */
export type Stamp = { lines: readonly string[]; qr: string };

const INDENT = 14;
/** 2.3 cm, light edge and all: the QR of a SHA-256. */
const QR = 64;
/** Side by side. */
const FACTS_ABREAST = 2;

/** As many pages as it takes; a heading never stands alone at the foot of one. [PP4] */
export async function textPaper(
  order: PageOrder,
  text: PaperText,
  stamp: Stamp | null = null,
): Promise<Uint8Array> {
  const paper = await startPaper(order, text.title);
  const first = addSheet(paper, "portrait");
  const units = withHeadings(text.blocks, (block) => unitsOf(paper, block, first));
  const heads = units.map(({ again }) => again?.height ?? 0);
  const bottom = FOOT_ROOM + (stamp ? QR : 0);
  const room = first.height - bottom - BODY_TOP - Math.max(0, ...heads);
  const pages = paginate(units, { room });
  pages.forEach((blocks, index) => {
    const sheet = index === 0 ? first : addSheet(paper, "portrait");
    drawHead(sheet, order, { title: text.title, page: index + 1, of: pages.length });
    drawUnits(sheet, blocks);
    if (stamp) drawStamp(sheet, stamp);
  });
  return savePaper(paper);
}

function drawUnits(sheet: Sheet, units: readonly Unit[]): void {
  const again = units[0]?.again;
  below([...(again ? [again] : []), ...units]).draw(sheet, { x: sheet.left, top: BODY_TOP });
}

/** Each heading in one piece with what comes first below it. */
function withHeadings(
  blocks: readonly PaperBlock[],
  units: (block: PaperBlock) => readonly Unit[],
): Unit[] {
  const made: Unit[] = [];
  let heading: Unit | undefined;
  for (const block of blocks) {
    const [head, ...rest] = units(block);
    if (!head) continue;
    const lead = heading ? below([heading, head]) : head;
    heading = block.kind === "heading" ? lead : undefined;
    if (!heading) made.push(lead, ...rest);
  }
  return heading ? [...made, heading] : made;
}

function unitsOf(paper: Paper, block: PaperBlock, { width }: Sheet): readonly Unit[] {
  switch (block.kind) {
    case "heading":
      return [spaced(textBlock(paper, { text: block.text, look: LOOKS.name, width }), GAP / 2)];
    case "paragraph":
      return [spaced(textBlock(paper, { text: block.text, look: LOOKS.prose, width }))];
    case "facts":
      return inRows(block.facts, FACTS_ABREAST).map((facts) =>
        spaced(
          factsBlock(paper, {
            facts,
            abreast: FACTS_ABREAST,
            width,
            looks: { name: LOOKS.label, value: LOOKS.text },
            gap: GAP,
          }),
        ),
      );
    case "list":
      return block.items.map((item, index) =>
        itemUnit(paper, item, { mark: block.isOrdered ? `${index + 1}.` : "–", width }),
      );
    case "table":
      return tableUnits(paper, block, width);
    // It is said in words at the foot.
    case "qr":
      return [];
  }
}

function itemUnit(
  paper: Paper,
  text: string,
  { mark, width }: { mark: string; width: number },
): Unit {
  const words = textBlock(paper, { text, look: LOOKS.prose, width: width - INDENT });
  return spaced(
    {
      height: words.height,
      draw: (sheet, { x, top }) => {
        drawText(sheet, LOOKS.prose, mark, { x, top, width: INDENT });
        words.draw(sheet, { x: x + INDENT, top });
      },
    },
    GAP / 2,
  );
}

function drawStamp(sheet: Sheet, { lines, qr }: Stamp): void {
  const top = sheet.height - FOOT_ROOM - QR;
  const { left: x, width } = sheet;
  drawRule(sheet, { x, top: top - 2, width });
  drawQr(sheet, qr, { x: x + width - QR, top, width: QR });
  let at = top + GAP / 2;
  for (const line of lines)
    at += drawText(sheet, LOOKS.label, line, { x, top: at, width: width - QR - GAP });
}
