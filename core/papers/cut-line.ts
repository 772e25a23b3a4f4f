import { RULE, type Place, type Sheet } from "./sheet.ts";

/** Where scissors go: a dashed line from left to right, or with `down` from top to bottom. */
export function drawCut(sheet: Sheet, { x, top, width }: Place, down = 0): void {
  sheet.page.drawLine({
    start: { x, y: sheet.height - top },
    end: { x: x + width, y: sheet.height - top - down },
    thickness: 0.5,
    color: RULE,
    dashArray: [3, 3],
  });
}
