// The fields of a form as the dictionaries that they are in a PDF. pdf-lib's own way to add one looks through all that
// there are, and draws a picture of it: for two hundred candidates that takes longer than all the rest.
import {
  PDFHexString,
  type PDFArray,
  type PDFDict,
  type PDFDocument,
  type PDFObject,
  type PDFRef,
} from "pdf-lib";
import type { Sheet } from "./sheet.ts";

/** A text is a name of PDF. */
type Entry = PDFObject | string | number | Entry[] | Entries;
type Entries = { [key: string]: Entry };
export type NewField = {
  /** A dot stands between the parts that fields have in common, and what they have alone. */
  name: string;
  /** What a screen reader says, and a tooltip shows; none where nobody sees the field. */
  tooltip?: string;
  entries: Entries;
  /** What there is to say of its place on the page. */
  widget: Entries;
  rectangle: { x: number; y: number; width: number; height: number };
};
export type AddedField = { dict: PDFDict; ref: PDFRef; widget: PDFDict };

/** What has fields below it: the form, or a part of their names. */
type Branch = { kids: PDFArray; parent: { Parent?: PDFRef } };
type Form = {
  /** By the part of their names that fields have in common; of the form itself that is "". */
  branches: Map<string, Branch>;
  names: Set<string>;
};
const forms = new WeakMap<PDFDocument, Form>();

export function addField({ page, paper }: Sheet, field: NewField): AddedField {
  const { context } = paper.pdf;
  const [ref, widgetRef] = [context.nextRef(), context.nextRef()];
  const { kids, parent } = branchFor(paper.pdf, field.name);
  const name = { T: PDFHexString.fromText(ownPart(field.name)) };
  // On the field, where it belongs, and on what stands on the page, where pdf.js (Firefox) looks for it.
  const spoken: Entries = field.tooltip ? { TU: PDFHexString.fromText(field.tooltip) } : {};
  const { x, y, width, height } = field.rectangle;
  const place = { Rect: [x, y, x + width, y + height], P: page.ref, Parent: ref };
  const dict = context.obj({ ...field.entries, ...parent, ...name, ...spoken, Kids: [widgetRef] });
  const widget = context.obj({ ...WIDGET, ...field.widget, ...place, ...spoken });
  context.assign(ref, dict);
  context.assign(widgetRef, widget);
  kids.push(ref);
  page.node.addAnnot(widgetRef);
  return { dict, ref, widget };
}

const WIDGET = { Type: "Annot", Subtype: "Widget" };

/** Two fields of one name would be one: whoever makes a second has made a mistake. */
function branchFor(pdf: PDFDocument, name: string): Branch {
  const form = forms.get(pdf) ?? { branches: new Map(), names: new Set() };
  forms.set(pdf, form);
  if (form.names.has(name)) throw new Error(`There is a field called ${name} already.`);
  form.names.add(name);
  return branchCalled(pdf, form, commonPart(name));
}

function branchCalled(pdf: PDFDocument, form: Form, common: string): Branch {
  const known = form.branches.get(common);
  if (known) return known;
  const made = common === "" ? trunk(pdf) : madeBranch(pdf, form, common);
  form.branches.set(common, made);
  return made;
}

function trunk(pdf: PDFDocument): Branch {
  return { kids: pdf.catalog.getOrCreateAcroForm().normalizedEntries().Fields, parent: {} };
}

function madeBranch(pdf: PDFDocument, form: Form, common: string): Branch {
  const { kids: siblings, parent } = branchCalled(pdf, form, commonPart(common));
  const kids = pdf.context.obj([]);
  const name = { T: PDFHexString.fromText(ownPart(common)) };
  const ref = pdf.context.register(pdf.context.obj({ ...name, ...parent, Kids: kids }));
  siblings.push(ref);
  return { kids, parent: { Parent: ref } };
}

function commonPart(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf(".")));
}

function ownPart(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}
