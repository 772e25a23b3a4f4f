// Fields that are filled in on the screen, and look like nothing on paper: their cells have the lines.
// Pictures of hundreds of empty fields would make a sheet three times as large, in twice the time.
import {
  PDFAcroCheckBox,
  PDFAcroText,
  PDFCheckBox,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFString,
  PDFTextField,
  type PDFDocument,
} from "pdf-lib";
import { addField, type AddedField } from "./form-fields.ts";
import { RULE, type Place, type Sheet } from "./sheet.ts";

/** What a screen reader says, and a tooltip shows. */
type Named = { name: string; tooltip: string };
export type Box = Place & { height: number };

/** What readers write with, black and of the size of a text. */
const WRITING = PDFString.of("0 0 0 rg /Helvetica 9 Tf");
const FLAGS = { readOnly: 1, multiline: 1 << 12, dropdown: 1 << 17 };
const PLACE_FLAGS = { printed: 4, hidden: 2 };
/** Paper behind what is written, and nothing around it. */
const BARE = { MK: { BG: [1, 1, 1], R: 0, BC: [0, 0, 0] }, BS: { W: 0 } };
const SHOWN = { ...BARE, F: PLACE_FLAGS.printed };

export function addTextField(
  sheet: Sheet,
  { name, tooltip, isLong = false, limit }: Named & { isLong?: boolean; limit?: number },
  box: Box,
): AddedField {
  const flags = isLong ? { Ff: FLAGS.multiline } : {};
  const length = limit === undefined ? {} : { MaxLen: limit };
  const entries = { FT: "Tx", DA: WRITING, ...flags, ...length };
  return addField(sheet, {
    name,
    tooltip,
    entries,
    widget: SHOWN,
    rectangle: rectangle(sheet, box),
  });
}

/** Filled in already, in the typeface of the paper, and not to be changed. */
export function addWrittenField(sheet: Sheet, named: Named, value: string, box: Box): void {
  const { pdf, bold } = sheet.paper;
  const { dict, ref } = addTextField(sheet, named, box);
  const field = PDFTextField.of(PDFAcroText.fromDict(dict, ref), ref, pdf);
  field.setText(value);
  field.enableReadOnly();
  field.updateAppearances(bold.font);
}

/** A word for whoever reads the sheet back: nobody sees it, prints it or changes it. */
export function addHiddenField(sheet: Sheet, name: string, value: string): void {
  const written = { V: PDFHexString.fromText(value), Ff: FLAGS.readOnly };
  addField(sheet, {
    name,
    entries: { FT: "Tx", DA: WRITING, ...written },
    widget: { ...BARE, F: PLACE_FLAGS.printed | PLACE_FLAGS.hidden },
    rectangle: { x: 0, y: 0, width: 0, height: 0 },
  });
}

/** One of these texts, or nothing. */
export function addChoice(
  sheet: Sheet,
  { name, tooltip, options }: Named & { options: readonly string[] },
  box: Box,
): void {
  // Readers have no other way back to nothing. Each is a value and what is shown of it.
  const Opt = ["", ...options].map((option) => {
    const text = PDFHexString.fromText(option);
    return [text, text];
  });
  const entries = { FT: "Ch", Ff: FLAGS.dropdown, DA: WRITING, Opt };
  addField(sheet, { name, tooltip, entries, widget: SHOWN, rectangle: rectangle(sheet, box) });
}

/** How wide and high a box is: large enough to be ticked by hand. */
export const TICK = 9;
/** Half of it lies outside of the box. */
const FRAME = 0.75;

/** Ticked and not, drawn once for all boxes of a document. */
const tickPictures = new WeakMap<PDFDocument, PDFDict>();

export function addTickBox(
  sheet: Sheet,
  { name, tooltip }: Named,
  { x, top }: { x: number; top: number },
): void {
  const place = { x: x - FRAME / 2, top: top - FRAME / 2 };
  const box = { ...place, width: TICK + FRAME, height: TICK + FRAME };
  const look = { BG: [1, 1, 1], R: 0, BC: [RULE.red, RULE.green, RULE.blue] };
  const added = addField(sheet, {
    name,
    tooltip,
    entries: { FT: "Btn", DA: PDFString.of("0 0 0 rg /dummy__noop 0 Tf") },
    widget: { MK: look, BS: { W: FRAME }, F: PLACE_FLAGS.printed, AS: "Off" },
    rectangle: rectangle(sheet, box),
  });
  added.widget.set(PDFName.of("AP"), tickPicturesOf(sheet.paper.pdf, added));
}

function tickPicturesOf(pdf: PDFDocument, { dict, ref, widget }: AddedField): PDFDict {
  const known = tickPictures.get(pdf);
  if (known) return known;
  PDFCheckBox.of(PDFAcroCheckBox.fromDict(dict, ref), ref, pdf).updateAppearances();
  const drawn = widget.lookup(PDFName.of("AP"), PDFDict);
  tickPictures.set(pdf, drawn);
  return drawn;
}

/** Tab goes through the fields line by line. */
export function orderByRow({ page }: Sheet): void {
  page.node.set(PDFName.of("Tabs"), PDFName.of("R"));
}

/**
 * What readers write with, once in a document: a field names its typeface, and Evince and Okular crash at the
 * first letter where the form does not have it (poppler 22.12).
 */
export function addTypefaces({ paper: { pdf, bold } }: Sheet): void {
  const { context } = pdf;
  const typeface = { Type: "Font", Subtype: "Type1", BaseFont: "Helvetica" };
  const reference = context.register(context.obj({ ...typeface, Encoding: "WinAnsiEncoding" }));
  const typefaces = { Helvetica: reference, [bold.font.name]: bold.font.ref };
  const { dict } = pdf.catalog.getOrCreateAcroForm();
  dict.set(PDFName.of("DR"), context.obj({ Font: typefaces }));
}

function rectangle(sheet: Sheet, { x, top, width, height }: Box) {
  return { x, y: sheet.height - top - height, width, height };
}
