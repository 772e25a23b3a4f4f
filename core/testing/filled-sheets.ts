// An incident sheet as it comes back from somebody who has filled it in.
import { PDFDocument } from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import * as z from "zod";
import { readIncidentSheet, type FilledSheet } from "../papers/read-incident-sheet.ts";

const widget = z.object({ id: z.string(), fieldName: z.string().optional() });

/** By the name of the field: its text, or whether the box is ticked. */
export type Filling = Readonly<Record<string, string | boolean>>;

/** As a PDF program does that is built on pdf-lib. */
export async function filledIn(sheet: Uint8Array, filling: Filling): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(sheet);
  const form = pdf.getForm();
  for (const [name, value] of Object.entries(filling)) {
    if (value === true) form.getCheckBox(name).check();
    else if (typeof value !== "string") continue;
    else if (name.endsWith(".category")) form.getDropdown(name).select(value);
    else form.getTextField(name).setText(value);
  }
  return pdf.save({ updateFieldAppearances: false });
}

/** As Firefox does. */
export async function filledInFirefox(sheet: Uint8Array, filling: Filling): Promise<Uint8Array> {
  const pdf = await getDocument({ data: sheet.slice(), verbosity: 0 }).promise;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const widgets = z.array(widget).parse(await (await pdf.getPage(number)).getAnnotations());
    for (const { id, fieldName } of widgets) {
      const value = filling[fieldName ?? ""];
      if (value !== undefined) pdf.annotationStorage.setValue(id, { value });
    }
  }
  return pdf.saveDocument();
}

export async function readBack(bytes: Uint8Array): Promise<FilledSheet> {
  const sheet = await readIncidentSheet(bytes);
  if (!sheet.ok) throw new Error(`refused: ${sheet.reason}`);
  return sheet;
}
