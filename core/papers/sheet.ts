// One page and how to draw on it. Lengths are points; `top` is counted from the upper edge of the page.
import {
  beginText,
  endText,
  lineTo,
  moveTo,
  PDFName,
  rgb,
  setFillingRgbColor,
  setFontAndSize,
  setLineWidth,
  setStrokingRgbColor,
  setTextMatrix,
  showText,
  stroke,
  type PDFPage,
  type RGB,
} from "pdf-lib";
import type { Face, Paper } from "./paper.ts";

export const MARGIN = 34;
const A4 = { short: 595.28, long: 841.89 };

const INK = rgb(0.09, 0.15, 0.17);
export const INK_2 = rgb(0.26, 0.33, 0.34);
export const RULE = rgb(0.48, 0.53, 0.52);
export const INSET = rgb(0.95, 0.96, 0.95);

export type Sheet = { page: PDFPage; paper: Paper; left: number; width: number; height: number };
export type Look = { weight: "regular" | "bold"; size: number; leading: number; ink: RGB };

export const LOOKS = {
  title: { weight: "bold", size: 17, leading: 22, ink: INK },
  heading: { weight: "bold", size: 10, leading: 14, ink: INK },
  name: { weight: "bold", size: 12, leading: 16, ink: INK },
  typed: { weight: "bold", size: 15, leading: 19, ink: INK },
  code: { weight: "bold", size: 20, leading: 26, ink: INK },
  strong: { weight: "bold", size: 9, leading: 11.5, ink: INK },
  text: { weight: "regular", size: 9, leading: 11.5, ink: INK },
  prose: { weight: "regular", size: 10, leading: 14, ink: INK },
  label: { weight: "regular", size: 7.5, leading: 10, ink: INK_2 },
} as const satisfies Record<string, Look>;

/** As a page calls its typefaces. */
const TYPEFACES = { regular: PDFName.of("Regular"), bold: PDFName.of("Bold") };

export function addSheet(paper: Paper, turn: "portrait" | "landscape"): Sheet {
  const { short, long } = A4;
  const page = paper.pdf.addPage(turn === "portrait" ? [short, long] : [long, short]);
  page.node.setFontDictionary(TYPEFACES.regular, paper.regular.font.ref);
  page.node.setFontDictionary(TYPEFACES.bold, paper.bold.font.ref);
  const { width, height } = page.getSize();
  return { page, paper, left: MARGIN, width: width - 2 * MARGIN, height };
}

export function faceOf(paper: Paper, { weight }: Look): Face {
  return paper[weight];
}

export function linesOf(paper: Paper, look: Look, text: string, width: number): string[] {
  return faceOf(paper, look).wrap(text, { width, size: look.size });
}

export type Place = { x: number; top: number; width: number };

/** Draws the text in as many lines as it takes, and says how high they are together. [PP4] */
export function drawText(sheet: Sheet, look: Look, text: string, place: Place): number {
  const lines = linesOf(sheet.paper, look, text, place.width);
  lines.forEach((line, index) =>
    drawLine(sheet, look, line, { ...place, top: place.top + index * look.leading }),
  );
  return lines.length * look.leading;
}

/** One line that ends at the right edge of its place. */
export function drawRight(sheet: Sheet, look: Look, text: string, place: Place): void {
  const { measure, printable } = faceOf(sheet.paper, look);
  const line = printable(text);
  const x = place.x + place.width - measure(line, look.size);
  drawLine(sheet, look, line, { ...place, x });
}

/** A hairline from left to right, or with `down` from top to bottom. */
export function drawRule(sheet: Sheet, { x, top, width }: Place, down = 0): void {
  const { red, green, blue } = RULE;
  sheet.page.pushOperators(
    setStrokingRgbColor(red, green, blue),
    setLineWidth(0.5),
    moveTo(x, sheet.height - top),
    lineTo(x + width, sheet.height - top - down),
    stroke(),
  );
}

export function drawInset(sheet: Sheet, { x, top, width }: Place, high: number): void {
  const y = sheet.height - top - high;
  sheet.page.drawRectangle({ x, y, width, height: high, color: INSET });
}

function drawLine(sheet: Sheet, look: Look, line: string, { x, top }: Place): void {
  // Capitals of Noto Sans are 0.714 em high: they stand in the middle of their line.
  const baseline = top + look.leading / 2 + look.size * 0.357;
  const { red, green, blue } = look.ink;
  sheet.page.pushOperators(
    beginText(),
    setFillingRgbColor(red, green, blue),
    setFontAndSize(TYPEFACES[look.weight], look.size),
    setTextMatrix(1, 0, 0, 1, x, sheet.height - baseline),
    showText(faceOf(sheet.paper, look).font.encodeText(line)),
    endText(),
  );
}
