import { PDFDict, PDFDocument, PDFName, PDFString } from "pdf-lib";

/** The typefaces that the fields of a form are written in, by name, and those that the form has. */
export async function formTypefaces(
  bytes: Uint8Array,
): Promise<{ named: string[]; known: string[] }> {
  const { catalog, context } = await PDFDocument.load(bytes);
  const form = catalog.lookup(PDFName.of("AcroForm"), PDFDict);
  const typefaces = form.lookup(PDFName.of("DR"), PDFDict).lookup(PDFName.of("Font"), PDFDict);
  const named = context.enumerateIndirectObjects().flatMap(([, field]) => {
    if (!(field instanceof PDFDict) || field.get(PDFName.of("FT")) === PDFName.of("Btn")) return [];
    const look = field.lookup(PDFName.of("DA"));
    return look instanceof PDFString ? (/\/\S+(?= )/.exec(look.asString()) ?? []) : [];
  });
  return { named, known: typefaces.keys().map((name) => name.asString()) };
}
