// What stands in the fields of a PDF that came back, whatever program filled it in.
import {
  EncryptedPDFError,
  PDFArray,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFStream,
  PDFString,
  decodePDFRawStream,
  type PDFObject,
} from "pdf-lib";
import { refuse, type Refusal } from "../verdict.ts";
import { MAX_PDF_BYTES } from "./pdf-size.ts";

export type FormRefusal = "too-large" | "no-pdf" | "damaged" | "locked" | "no-fields";
export type FilledForm = {
  ok: true;
  /** By the whole name of the field; a box has the name of its state, `Off` or another. Empty fields are not in it. */
  values: ReadonlyMap<string, string>;
};

/**
 * A sheet that was printed into a file or flattened has lost its fields. A password that only keeps from
 * changing the file keeps from reading it, too. Scripts in it are never run. Throws at nothing. [PP9]
 */
export async function readForm(bytes: Uint8Array): Promise<FilledForm | Refusal<FormRefusal>> {
  if (bytes.length > MAX_PDF_BYTES) return refuse("too-large");
  if (!isPdf(bytes)) return refuse("no-pdf");
  try {
    return valuesOf(await PDFDocument.load(bytes, { updateMetadata: false }));
  } catch (error) {
    return refuse(error instanceof EncryptedPDFError ? "locked" : "damaged");
  }
}

/** A header may come a little late: mail programs have put lines before it. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");
}

function valuesOf(pdf: PDFDocument): FilledForm | Refusal<"no-fields"> {
  const form = pdf.catalog.getAcroForm();
  const fields = form?.getAllFields() ?? [];
  if (fields.length === 0) return refuse("no-fields");
  const values = new Map<string, string>();
  for (const [field] of fields) {
    const value = textOf(field.getInheritableAttribute(PDFName.of("V")), pdf);
    const name = field.getFullyQualifiedName();
    if (value && name !== undefined) values.set(name, value);
  }
  return { ok: true, values };
}

function textOf(value: PDFObject | undefined, pdf: PDFDocument): string {
  const found = pdf.context.lookup(value);
  if (found instanceof PDFString || found instanceof PDFHexString) return found.decodeText();
  if (found instanceof PDFName) return found.decodeText();
  if (found instanceof PDFArray) return found.size() === 1 ? textOf(found.get(0), pdf) : "";
  return found instanceof PDFStream ? textOfStream(found) : "";
}

/** A long text may stand in a stream of its own. */
function textOfStream(stream: PDFStream): string {
  if (!(stream instanceof PDFRawStream)) return "";
  const bytes = decodePDFRawStream(stream).decode();
  return PDFHexString.of(Array.from(bytes, hex).join("")).decodeText();
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}
