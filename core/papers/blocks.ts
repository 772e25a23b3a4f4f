// What is measured first and drawn where it fits: a text, facts, a picture, one below the other.
import { inRows } from "./in-rows.ts";
import type { Paper } from "./paper.ts";
import type { PaperFact } from "./paper-text.ts";
import { drawText, linesOf, LOOKS, type Look, type Sheet } from "./sheet.ts";

type Corner = { x: number; top: number };
/** As high as it says, drawn below and to the right of its corner. */
export type Block = { height: number; draw: (sheet: Sheet, corner: Corner) => void };

export function textBlock(
  paper: Paper,
  { text, look, width }: { text: string; look: Look; width: number },
): Block {
  return {
    height: linesOf(paper, look, text, width).length * look.leading,
    draw: (sheet, corner) => {
      drawText(sheet, look, text, { ...corner, width });
    },
  };
}

/** Each name above its value, so many side by side. */
export function factsBlock(
  paper: Paper,
  args: {
    facts: readonly PaperFact[];
    abreast: number;
    width: number;
    looks: { name: Look; value: Look };
    gap?: number;
  },
): Block {
  const { facts, abreast, looks, gap = 0 } = args;
  const width = args.width / abreast - gap;
  const cells = facts.map(({ name, value }) =>
    below([
      textBlock(paper, { text: name, look: looks.name, width }),
      textBlock(paper, { text: value, look: looks.value, width }),
    ]),
  );
  const rows = inRows(cells, abreast).map((row) => beside(row, args.width / abreast));
  return below(rows, gap);
}

export function below(blocks: readonly Block[], gap = 0): Block {
  const heights = blocks.reduce((sum, { height }) => sum + height, 0);
  return {
    height: heights + gap * Math.max(0, blocks.length - 1),
    draw: (sheet, { x, top }) => {
      let at = top;
      for (const block of blocks) {
        block.draw(sheet, { x, top: at });
        at += block.height + gap;
      }
    },
  };
}

/** Each as wide as the others, from its left edge to that of the next. */
export function beside(blocks: readonly Block[], width: number): Block {
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    draw: (sheet, { x, top }) =>
      blocks.forEach((block, index) => block.draw(sheet, { x: x + index * width, top })),
  };
}

/** A look of this size, with as much room between its lines as the paper's own looks have. */
export function sized(look: Look, size: number): Look {
  return { ...look, size, leading: size * (LOOKS.title.leading / LOOKS.title.size) };
}
