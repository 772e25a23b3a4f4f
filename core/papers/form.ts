// Fields that are filled in on the screen, and look like nothing on paper: their cells have the lines.
// Pictures of hundreds of empty fields would make a sheet three times as large, in twice the time.
import {
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRef,
  type PDFCheckBox,
  type PDFDocument,
  type PDFDropdown,
  type PDFField,
  type PDFTextField,
} from "pdf-lib";
import { RULE, type Place, type Sheet } from "./sheet.ts";

/** What a screen reader says, and a tooltip shows. */
type Named = { name: string; tooltip: string };
export type Box = Place & { height: number };

const SIZE = 9;
const BARE = { borderWidth: 0 };

export function addTextField(
  sheet: Sheet,
  { name, tooltip, isLong = false, limit }: Named & { isLong?: boolean; limit?: number },
  box: Box,
): PDFTextField {
  const field = sheet.paper.pdf.getForm().createTextField(name);
  if (isLong) field.enableMultiline();
  if (limit !== undefined) field.setMaxLength(limit);
  field.addToPage(sheet.page, { ...rectangle(sheet, box), ...BARE });
  field.setFontSize(SIZE);
  describe(field, tooltip);
  dropPictures(field);
  return field;
}

/** A word for whoever reads the sheet back: nobody sees it, prints it or changes it. */
export function addHiddenField(sheet: Sheet, name: string, value: string): void {
  const field = sheet.paper.pdf.getForm().createTextField(name);
  field.setText(value);
  field.addToPage(sheet.page, { x: 0, y: 0, width: 0, height: 0, ...BARE, hidden: true });
  field.enableReadOnly();
  dropPictures(field);
}

/** One of these texts, or nothing. */
export function addChoice(
  sheet: Sheet,
  { name, tooltip, options }: Named & { options: readonly string[] },
  box: Box,
): PDFDropdown {
  const field = sheet.paper.pdf.getForm().createDropdown(name);
  // Readers have no other way back to nothing.
  field.setOptions(["", ...options]);
  field.addToPage(sheet.page, { ...rectangle(sheet, box), ...BARE });
  field.setFontSize(SIZE);
  describe(field, tooltip);
  dropPictures(field);
  return field;
}

/** How wide and high a box is: large enough to be ticked by hand. */
export const TICK = 9;

/** Ticked and not, drawn once for all boxes of a document. */
const tickPictures = new WeakMap<PDFDocument, PDFDict>();

export function addTickBox(
  sheet: Sheet,
  { name, tooltip }: Named,
  { x, top }: { x: number; top: number },
): PDFCheckBox {
  const { pdf } = sheet.paper;
  const field = pdf.getForm().createCheckBox(name);
  const box = rectangle(sheet, { x, top, width: TICK, height: TICK });
  field.addToPage(sheet.page, { ...box, borderWidth: 0.75, borderColor: RULE });
  describe(field, tooltip);
  const pictures = tickPictures.get(pdf);
  const [widget] = field.acroField.getWidgets();
  if (pictures) {
    dropPictures(field);
    widget?.dict.set(PDFName.of("AP"), pictures);
  } else if (widget) {
    tickPictures.set(pdf, widget.dict.lookup(PDFName.of("AP"), PDFDict));
  }
  return field;
}

/** Tab goes through the fields line by line. */
export function orderByRow({ page }: Sheet): void {
  page.node.set(PDFName.of("Tabs"), PDFName.of("R"));
}

/** On the field, where it belongs, and on what stands on the page, where pdf.js (Firefox) looks for it. */
function describe({ acroField }: PDFField, tooltip: string): void {
  for (const { dict } of [acroField, ...acroField.getWidgets()])
    dict.set(PDFName.of("TU"), PDFHexString.fromText(tooltip));
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

/** Readers draw what is typed into a field; an empty one has nothing to show, a shared picture stays. */
function dropPictures({ acroField, doc }: PDFField): void {
  for (const { dict } of acroField.getWidgets()) {
    forget(dict.lookup(PDFName.of("AP"), PDFDict), doc);
    dict.delete(PDFName.of("AP"));
  }
}

function forget(pictures: PDFDict, doc: PDFDocument): void {
  for (const [, picture] of pictures.entries()) {
    if (picture instanceof PDFRef) doc.context.delete(picture);
    if (picture instanceof PDFDict) forget(picture, doc);
  }
}

function rectangle(sheet: Sheet, { x, top, width, height }: Box) {
  return { x, y: sheet.height - top - height, width, height };
}
