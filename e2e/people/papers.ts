// What a person reads on a paper that was downloaded.
import { PDFDocument } from "pdf-lib";
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

/** The paper as somebody saves it who has filled these fields in: texts, and ticks. */
export async function filledIn(
  { bytes }: Download,
  filling: Readonly<Record<string, string | true>>,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes);
  const form = pdf.getForm();
  for (const [name, value] of Object.entries(filling)) {
    if (value === true) form.getCheckBox(name).check();
    else if (name.endsWith(".category")) form.getDropdown(name).select(value);
    else form.getTextField(name).setText(value);
  }
  return pdf.save({ updateFieldAppearances: false });
}
