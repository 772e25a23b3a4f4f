// What a person reads on a paper that was downloaded.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export type Download = { fileName: string; bytes: Uint8Array };

export async function read({ bytes }: Download): Promise<{ text: string; fields: string[] }> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1));
  const contents = await Promise.all(pages.map(async (page) => (await page).getTextContent()));
  const texts = contents.flatMap(({ items }) =>
    items.flatMap((item) => ("str" in item ? [item.str] : [])),
  );
  return { text: texts.join("\n"), fields: Object.keys((await pdf.getFieldObjects()) ?? {}) };
}
