// Runs in a page, where nothing else of this module is: each function has all that it needs.
import type { PeerPage } from "./peer-list.ts";

type PdfKit = {
  on: (event: string, heard: () => void) => void;
  registerFont: (name: string, bytes: Uint8Array) => void;
  addPage: () => void;
  font: (name: string) => PdfKit;
  fontSize: (size: number) => PdfKit;
  text: (text: string, x: number, y: number, look: { width: number }) => void;
  rect: (x: number, y: number, width: number, height: number) => PdfKit;
  stroke: () => void;
  end: () => void;
};
declare const PDFDocument: new (options: object) => PdfKit;

/** Its typefaces, each a whole file in base64. */
export type PeerFonts = { regular: string; bold: string };

/** In ms, from the first call of pdfkit until its last byte. */
export async function drawByPdfkit(asked: { pages: PeerPage[]; fonts: PeerFonts }) {
  const fonts = Object.entries(asked.fonts).map(([name, text]) => {
    return [name, Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))] as const;
  });
  const started = performance.now();
  const pdf = new PDFDocument({ size: "A4", margin: 0, autoFirstPage: false });
  const ended = new Promise<void>((resolve) => pdf.on("end", resolve));
  pdf.on("data", () => {});
  for (const [name, bytes] of fonts) pdf.registerFont(name, bytes);
  for (const { words, frames } of asked.pages) {
    pdf.addPage();
    for (const { text, x, y, size, isBold, width } of words)
      pdf
        .font(isBold ? "bold" : "regular")
        .fontSize(size)
        .text(text, x, y, { width });
    for (const { x, y, width, height } of frames) pdf.rect(x, y, width, height).stroke();
  }
  pdf.end();
  await ended;
  return performance.now() - started;
}

/** In ms: parsed, and each pupil's fields and class read out of the tree; nothing is checked. */
export function rowsByDomParser(xml: string): number {
  const started = performance.now();
  const tree = new DOMParser().parseFromString(xml, "application/xml");
  const classes = new Map<string | null, string | null | undefined>();
  for (const each of tree.getElementsByTagName("STRUCTURES_ELEVE"))
    classes.set(each.getAttribute("ELEVE_ID"), each.querySelector("CODE_STRUCTURE")?.textContent);
  const rows = Array.from(tree.getElementsByTagName("ELEVE"), (pupil) => ({
    fields: Array.from(pupil.children, ({ tagName, textContent }) => [tagName, textContent]),
    schoolClass: classes.get(pupil.getAttribute("ELEVE_ID")),
  }));
  if (rows.length === 0) throw new Error("nobody was found");
  return performance.now() - started;
}
