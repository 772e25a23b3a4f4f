// Reads a paper back as a person does who looks at it, copies from it, or fills it in.
import { create } from "@cantoo/fontkit";
import { createCanvas, Path2D, type SKRSContext2D } from "@napi-rs/canvas";
import { readFileSync } from "node:fs";
import { getDocument, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PaperFonts } from "../papers/order.ts";

const NOTO = "node_modules/@expo-google-fonts/noto-sans";
export const fonts: PaperFonts = {
  regular: new Uint8Array(readFileSync(`${NOTO}/400Regular/NotoSans_400Regular.ttf`)),
  bold: new Uint8Array(readFileSync(`${NOTO}/600SemiBold/NotoSans_600SemiBold.ttf`)),
};

/** A text where it stands: its left end on the baseline, in points from the lower left corner. */
export type PlacedText = { text: string; x: number; y: number; size: number; width: number };
type Rectangle = { x: number; y: number; width: number; height: number };
/** How much ink is in a rectangle of a page, in pixels that are wholly black. */
export type Ink = (rectangle: Rectangle) => number;

const PIXELS_A_POINT = 4;

/** Readers keep the bytes that they are given, so each gets its own. */
export async function openPaper(bytes: Uint8Array) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const textsOf = async (number: number): Promise<PlacedText[]> => {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    return items.flatMap((item) => ("str" in item && item.str !== "" ? [placed(item)] : []));
  };
  return {
    pages: await Promise.all(pages.map(textsOf)),
    metadata: await pdf.getMetadata(),
    fields: (await pdf.getFieldObjects()) ?? {},
    annotations: async (number: number) => (await pdf.getPage(number)).getAnnotations(),
    /** The page as it is printed. */
    inkOf: async (number: number): Promise<Ink> => {
      const { context, canvas } = await printed(await pdf.getPage(number));
      return inkOn(context, canvas.height);
    },
    /** Its pixels, as a camera has them that is held straight above it. */
    pictureOf: async (number: number) => {
      const { context, canvas } = await printed(await pdf.getPage(number));
      return context.getImageData(0, 0, canvas.width, canvas.height);
    },
  };
}

async function printed(page: PDFPageProxy) {
  const viewport = page.getViewport({ scale: PIXELS_A_POINT });
  const { canvas, context } = blank(viewport.width, viewport.height);
  // The canvas is the one of Node, which pdf.js draws on as on that of a page.
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  return { canvas, context };
}

/** Of the two weights, the one in which this text is as wide as it is. */
export function faceOf(placedText: PlacedText): Uint8Array {
  const errorOf = (face: Uint8Array) => {
    const letters = glyphsOf(placedText, face);
    return Math.abs(letters.reduce((sum, { width }) => sum + width, 0) - placedText.width);
  };
  return errorOf(fonts.bold) < errorOf(fonts.regular) ? fonts.bold : fonts.regular;
}

/** Where each letter of a placed text stands. */
export function lettersOf(placedText: PlacedText, face: Uint8Array) {
  return glyphsOf(placedText, face).map(({ letter, x, width }) => {
    const { y, size } = placedText;
    return { letter, rectangle: { x, y: y - size / 2, width, height: size * 1.75 } };
  });
}

/** The ink that the typeface itself asks for, outline by outline, where nothing else stands. */
export function inkOfOutlines(placedText: PlacedText, face: Uint8Array): Ink {
  const { x: left, y: baseline, size, width } = placedText;
  // A strip of the page with some room around the text, from `left - size` and `baseline - size`.
  const strip = { width: width + 2 * size, height: 3 * size };
  const { context } = blank(strip.width * PIXELS_A_POINT, strip.height * PIXELS_A_POINT);
  context.fillStyle = "black";
  for (const { outline, x, scale } of glyphsOf(placedText, face)) {
    context.setTransform(PIXELS_A_POINT, 0, 0, PIXELS_A_POINT, 0, 0);
    context.translate(x - left + size, strip.height - size);
    context.scale(scale, -scale);
    const path = new Path2D(outline);
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
    context.fill(path);
  }
  const ink = inkOn(context, strip.height * PIXELS_A_POINT);
  return ({ x, y, ...extent }) => ink({ x: x - left + size, y: y - baseline + size, ...extent });
}

function glyphsOf({ text, x, size }: PlacedText, face: Uint8Array) {
  const font = typefaceOf(face);
  const scale = size / font.unitsPerEm;
  let at = x;
  return Array.from(text, (letter) => {
    const glyph = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
    if (!glyph) throw new Error(`the typeface lacks ${letter}`);
    const left = at;
    at += glyph.advanceWidth * scale;
    return { letter, x: left, width: at - left, scale, outline: glyph.path.toSVG() };
  });
}

const typefaces = new Map<Uint8Array, ReturnType<typeof typefaceIn>>();

/** Read once: it takes longer than everything else. */
function typefaceOf(face: Uint8Array) {
  const typeface = typefaces.get(face) ?? typefaceIn(face);
  typefaces.set(face, typeface);
  return typeface;
}

function typefaceIn(face: Uint8Array) {
  const font = create(face);
  if (!("glyphForCodePoint" in font)) throw new Error("not one typeface");
  return font;
}

function blank(width: number, height: number) {
  const canvas = createCanvas(Math.ceil(width), Math.ceil(height));
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  return { canvas, context };
}

function inkOn(context: SKRSContext2D, pageHeight: number): Ink {
  return ({ x, y, width, height }) => {
    const [left, wide, high] = [x, width, height].map((points) => points * PIXELS_A_POINT);
    const top = pageHeight - (y + height) * PIXELS_A_POINT;
    const { data } = context.getImageData(
      left ?? 0,
      top,
      Math.ceil(wide ?? 0),
      Math.ceil(high ?? 0),
    );
    let ink = 0;
    for (let index = 0; index < data.length; index += 4) ink += 1 - (data[index] ?? 255) / 255;
    return ink;
  };
}

function placed(item: { str: string; transform: number[]; width: number }): PlacedText {
  const [size = 0, , , , x = 0, y = 0] = item.transform;
  return { text: item.str, x, y, size, width: item.width };
}
