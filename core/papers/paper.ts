// A document to be drawn on: its typeface, its title, its language.
import { PDFDocument, type PDFFont } from "pdf-lib";
import type { PageOrder } from "./order.ts";
import { printable } from "./printable.ts";
import { charactersOf, FEATURES, typefaceReader } from "./typeface.ts";
import { wrap } from "./wrap.ts";

/** One weight of the typeface. Everything that is measured or drawn has to be `printable` first. */
export type Face = {
  font: PDFFont;
  printable: (text: string) => string;
  measure: (text: string, size: number) => number;
  wrap: (text: string, args: { width: number; size: number }) => string[];
};
export type Paper = { pdf: PDFDocument; regular: Face; bold: Face };

/** `name` is what kind of paper it is; its title, which readers show in their window, names no person. [PP2] */
export async function startPaper(order: PageOrder, name: string): Promise<Paper> {
  const { fonts, language, madeAt } = order;
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.registerFontkit(typefaceReader);
  pdf.setTitle(`${name}, ${sessionTitle(order)}`, { showInWindowTitleBar: true });
  pdf.setLanguage(language);
  pdf.setProducer("Scellé");
  pdf.setCreationDate(new Date(madeAt));
  pdf.setModificationDate(new Date(madeAt));
  return { pdf, regular: await face(pdf, fonts.regular), bold: await face(pdf, fonts.bold) };
}

/**
 * The bytes of a paper on which everything is drawn. Fields have what pictures they were given: empty ones have none,
 * on purpose. pdf-lib would rest after every fifty objects, and a rest has 4 ms.
 */
export function savePaper({ pdf }: Paper): Promise<Uint8Array> {
  return pdf.save({ updateFieldAppearances: false, objectsPerTick: Infinity });
}

/** "Session 48217", or that it waits for its number. */
export function sessionTitle({ codes, messages }: Pick<PageOrder, "codes" | "messages">): string {
  return codes
    ? messages.session.title({ sessionNumber: codes.number })
    : messages.session.titlePending;
}

/**
 * Only the glyphs that are drawn go into the document: 10 kB instead of 300 kB. In pdf-lib 1.17 that
 * blanked letters; letters.test.ts looks at the picture of each.
 */
async function face(pdf: PDFDocument, bytes: Uint8Array): Promise<Face> {
  const font = await pdf.embedFont(bytes, { subset: true, features: FEATURES });
  const known = charactersOf(bytes);
  const inFont = once((text) => printable(text, (codePoint) => known.has(codePoint)));
  const measure = measureWith(font);
  return {
    font,
    printable: inFont,
    measure,
    wrap: (text, { width, size }) => wrap(inFont(text), width, (line) => measure(line, size)),
  };
}

/** Letters are measured once: as each is one glyph, a text is as wide as its letters. */
function measureWith(font: PDFFont): Face["measure"] {
  const widthOf = once((letter) => font.widthOfTextAtSize(letter, 1));
  return (text, size) =>
    Array.from(text).reduce((width, letter) => width + widthOf(letter), 0) * size;
}

/** The same text stands on a paper again and again, and is measured before it is drawn. */
function once<Found>(find: (text: string) => Found): (text: string) => Found {
  const found = new Map<string, Found>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    const first = find(text);
    found.set(text, first);
    return first;
  };
}
