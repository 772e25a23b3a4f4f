// The sketch of the panel, and lines from its parts to what they are.
import { below, beside, textBlock, type Block } from "./blocks.ts";
import { drawPanelSketch, SKETCH_POINTS } from "./panel-sketch.ts";
import type { Paper } from "./paper.ts";
import type { Step } from "./invigilator-guide-text.ts";
import { LOOKS, RULE, type Sheet } from "./sheet.ts";

const SKETCH = { width: 132, height: 196 };
/** Between the two, for the lines. */
const LINES = 46;
const TITLE = 124;

export function panelLegend(
  paper: Paper,
  { parts, width }: { parts: readonly Step[]; width: number },
): Block {
  const left = SKETCH.width + LINES;
  const entries = parts.map((part) => entryBlock(paper, part, width - left));
  const used = entries.reduce((sum, { height }) => sum + height, 0);
  const gap = Math.max(4, (SKETCH.height - used) / Math.max(1, entries.length - 1));
  const legend = below(entries, gap);
  return {
    height: Math.max(SKETCH.height, legend.height),
    draw: (sheet, { x, top }) => {
      drawPanelSketch(sheet, { x, top, ...SKETCH });
      legend.draw(sheet, { x: x + left, top });
      drawLines(sheet, { x, top, entries, gap });
    },
  };
}

function entryBlock(paper: Paper, { title, text }: Step, width: number): Block {
  return beside(
    [
      textBlock(paper, { text: title, look: LOOKS.strong, width: TITLE - 8 }),
      textBlock(paper, { text, look: LOOKS.text, width: width - TITLE }),
    ],
    TITLE,
  );
}

function drawLines(
  sheet: Sheet,
  { x, top, entries, gap }: { x: number; top: number; entries: readonly Block[]; gap: number },
): void {
  let at = top + LOOKS.strong.leading / 2;
  entries.forEach(({ height }, index) => {
    const point = SKETCH_POINTS[index];
    if (point)
      sheet.page.drawLine({
        start: {
          x: x + point.across * SKETCH.width,
          y: sheet.height - top - point.down * SKETCH.height,
        },
        end: { x: x + SKETCH.width + LINES - 5, y: sheet.height - at },
        thickness: 0.5,
        color: RULE,
      });
    at += height + gap;
  });
}
