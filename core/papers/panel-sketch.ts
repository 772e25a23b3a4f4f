// The side panel in miniature: no words, only what stands where. The legend beside it says what it is.
import { grayscale, type Color } from "pdf-lib";
import { INK_2, INSET, RULE, type Sheet } from "./sheet.ts";

type Frame = { x: number; top: number; width: number; height: number };

const WHITE = grayscale(1);
/** Shares of the height, from top to bottom. */
const HEAD = 0.1;
const ALERT = { from: 0.14, to: 0.3 };
const TO_DO = [0.36, 0.44];
const NAMES = [0.56, 0.63, 0.7, 0.77];
const FOOT = 0.88;

/** Where the lines of the legend begin, from the edge of the frame: one for each part, from top to bottom. */
export const SKETCH_POINTS = [
  { across: 0.92, down: HEAD / 2 },
  { across: 0.92, down: 0.22 },
  { across: 0.92, down: 0.42 },
  { across: 0.92, down: 0.665 },
  { across: 0.4, down: 0.91 },
  { across: 0.92, down: 0.96 },
];

export function drawPanelSketch(sheet: Sheet, frame: Frame): void {
  const box = boxIn(sheet, frame);
  box({ from: 0, to: 1 }, { left: 0, right: 1, fill: WHITE, line: RULE });
  box({ from: 0, to: HEAD }, { left: 0, right: 1, fill: INSET, line: RULE });
  box({ from: 0.035, to: 0.065 }, { left: 0.06, right: 0.4, fill: INK_2 });
  for (const down of [0.025, 0.045, 0.065])
    box({ from: down, to: down + 0.01 }, { left: 0.91, right: 0.93, fill: INK_2 });
  box(ALERT, { left: 0.06, right: 0.94, fill: INK_2 });
  box({ from: 0.17, to: 0.195 }, { left: 0.1, right: 0.6, fill: WHITE });
  box({ from: 0.235, to: 0.275 }, { left: 0.1, right: 0.5, fill: WHITE });
  for (const down of TO_DO) {
    box({ from: down + 0.015, to: down + 0.035 }, { left: 0.06, right: 0.5, fill: RULE });
    box({ from: down, to: down + 0.05 }, { left: 0.62, right: 0.94, fill: WHITE, line: INK_2 });
  }
  for (const down of NAMES) {
    box({ from: down, to: down + 0.02 }, { left: 0.06, right: 0.55, fill: RULE });
    box({ from: down, to: down + 0.02 }, { left: 0.82, right: 0.94, fill: RULE });
  }
  box({ from: FOOT, to: 1 }, { left: 0, right: 1, fill: INSET, line: RULE });
  box({ from: FOOT + 0.025, to: 0.975 }, { left: 0.06, right: 0.4, fill: INK_2 });
  box({ from: 0.95, to: 0.97 }, { left: 0.55, right: 0.9, fill: RULE });
}

type Shape = { left: number; right: number; fill: Color; line?: Color };

function boxIn(sheet: Sheet, { x, top, width, height }: Frame) {
  return ({ from, to }: { from: number; to: number }, { left, right, fill, line }: Shape): void =>
    sheet.page.drawRectangle({
      x: x + left * width,
      y: sheet.height - top - to * height,
      width: (right - left) * width,
      height: (to - from) * height,
      color: fill,
      ...(line ? { borderColor: line, borderWidth: 0.5 } : {}),
    });
}
