// What stands in the fields of a PDF that came back, whatever program filled it in.
import {
  decodePDFRawStream,
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  type PDFObject,
} from "pdf-lib";
import { refuse, type Refusal } from "../verdict.ts";
import { MAX_PDF_BYTES } from "./pdf-size.ts";
import { unpacksWithinReason } from "./unpacked-size.ts";

export type FormRefusal = "too-large" | "no-pdf" | "damaged" | "locked" | "no-fields";
export type FilledForm = {
  ok: true;
  /** By the whole name of the field, empty ones as well; a box has the name of its state, `Off` or another. */
  values: ReadonlyMap<string, string>;
};

/** Of ours, each candidate has five in two levels: of a form with more, nobody waits for the end. */
const MOST_FIELDS = 20_000;
const MOST_LEVELS = 8;
/** Of a text of 500 characters that a program has put apart, packed or not. */
const MOST_TEXT_BYTES = 10_000;

/**
 * A sheet that was printed into a file or flattened has lost its fields. A password that only keeps from
 * changing the file keeps from reading it, too. Scripts in it are never run. Throws at nothing. [PP9]
 */
export async function readForm(bytes: Uint8Array): Promise<FilledForm | Refusal<FormRefusal>> {
  if (bytes.length > MAX_PDF_BYTES || !unpacksWithinReason(bytes)) return refuse("too-large");
  if (!has(bytes.subarray(0, 1024), "%PDF-")) return refuse("no-pdf");
  // pdf-lib makes do with what is left of a file that was cut off; a sheet that lost fields says too little.
  if (!has(bytes.subarray(-1024), "%%EOF")) return refuse("damaged");
  try {
    const values = valuesOf(await PDFDocument.load(bytes, { updateMetadata: false }));
    return values.size === 0 ? refuse("no-fields") : { ok: true, values };
  } catch (error) {
    return refuse(error instanceof EncryptedPDFError ? "locked" : "damaged");
  }
}

/** Mail programs have put lines before the header and after the end. */
function has(bytes: Uint8Array, mark: string): boolean {
  return new TextDecoder("latin1").decode(bytes).includes(mark);
}

type Node = { field: PDFObject; above: string; value: PDFObject | undefined; level: number };

/** pdf-lib's own walk follows a field into itself, and twice into the same. */
function valuesOf({ catalog, context }: PDFDocument): Map<string, string> {
  const values = new Map<string, string>();
  const seen = new Set<PDFObject>();
  const roots = catalog.getAcroForm()?.dict.lookupMaybe(PDFName.of("Fields"), PDFArray);
  const waiting = nodesIn(roots, { above: "", value: undefined, level: 0 });
  // It grows while it is gone through: in the order of the sheet, level by level.
  for (const node of waiting) {
    const dict = context.lookup(node.field);
    if (!(dict instanceof PDFDict) || seen.has(dict) || node.level > MOST_LEVELS) continue;
    seen.add(dict);
    if (seen.size > MOST_FIELDS) throw new Error("too many fields");
    const name = nameOf(dict, node.above, context);
    const value = dict.get(PDFName.of("V")) ?? node.value;
    const kids = nodesIn(dict.lookupMaybe(PDFName.of("Kids"), PDFArray), {
      above: name,
      value,
      level: node.level + 1,
    });
    waiting.push(...kids);
    // Kids without a name are only where the field stands on a page.
    if (name !== "") values.set(name, textOf(value, context));
  }
  return values;
}

function nodesIn(fields: PDFArray | undefined, rest: Omit<Node, "field">): Node[] {
  return fields?.asArray().map((field) => ({ ...rest, field })) ?? [];
}

type Context = PDFDocument["context"];

function nameOf(dict: PDFDict, above: string, context: Context): string {
  const own = textOf(dict.get(PDFName.of("T")), context);
  return [above, own].filter(Boolean).join(".");
}

function textOf(value: PDFObject | undefined, context: Context): string {
  const found = context.lookup(value);
  if (isText(found)) return decoded(found);
  if (found instanceof PDFName) return found.decodeText();
  if (found instanceof PDFRawStream) return textOfStream(found);
  // The choices of a list: ours takes one.
  const [only, ...others] = found instanceof PDFArray ? found.asArray() : [];
  const chosen = others.length === 0 ? context.lookup(only) : undefined;
  return isText(chosen) ? decoded(chosen) : "";
}

function isText(value: PDFObject | undefined): value is PDFString | PDFHexString {
  return value instanceof PDFString || value instanceof PDFHexString;
}

/** pdf-lib knows the two ways of writing text that came before PDF 2.0, which has UTF-8, too. */
function decoded(text: PDFString | PDFHexString): string {
  const bytes = text.asBytes();
  const isUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isUtf8 ? new TextDecoder().decode(bytes) : text.decodeText();
}

/** A long text may stand in a stream of its own. */
function textOfStream(stream: PDFRawStream): string {
  if (stream.contents.length > MOST_TEXT_BYTES) throw new Error("no text of a sheet");
  const bytes = decodePDFRawStream(stream).decode();
  if (bytes.length > MOST_TEXT_BYTES) throw new Error("no text of a sheet");
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"));
  return decoded(PDFHexString.of(hex.join("")));
}
