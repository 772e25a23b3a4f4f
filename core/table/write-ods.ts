// An OpenDocument spreadsheet of one sheet: ODF 1.3, part 2 (the zip) and part 3 (content.xml).
import { strToU8, zipSync } from "fflate";

/** A text, or a percentage as a number that a spreadsheet can work with. */
export type OdsCell = string | { percent: number };

const MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";
const PROLOG = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMES = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'office:version="1.3"',
].join(" ");
/** Zips know no earlier day: two files of one list are the same to the byte. */
const FIRST_DAY = "1980-01-01T00:00:00";
/** What XML cannot hold, and no name has: controls and halves of a character. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/**
 * The bytes of the file. `mimetype` comes first and as it is, as the format wants; the elements stand in the order of
 * its schema, for which Excel looks. `headingRow` is the one with the headings, from 0.
 */
export function odsBytes(
  name: string,
  rows: readonly (readonly OdsCell[])[],
  headingRow: number,
): Uint8Array<ArrayBuffer> {
  const mtime = FIRST_DAY;
  const packed = zipSync({
    mimetype: [strToU8(MIMETYPE), { level: 0, mtime }],
    "META-INF/manifest.xml": [strToU8(manifest()), { mtime }],
    "styles.xml": [strToU8(`${PROLOG}<office:document-styles ${NAMES}/>`), { mtime }],
    "content.xml": [strToU8(content(name, rows, headingRow)), { mtime }],
  });
  return new Uint8Array(packed);
}

function manifest(): string {
  const files = [
    ["/", MIMETYPE],
    ["content.xml", "text/xml"],
    ["styles.xml", "text/xml"],
  ].map(
    ([path, type]) =>
      `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`,
  );
  return `${PROLOG}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${files.join("")}</manifest:manifest>`;
}

/** Cells of text: a spreadsheet that took a code for a number would take its zeros. */
const STYLES = [
  '<number:percentage-style style:name="percent"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>',
  '<number:text-style style:name="text"><number:text-content/></number:text-style>',
  '<style:style style:name="column" style:family="table-column"><style:table-column-properties style:column-width="5cm"/></style:style>',
  '<style:style style:name="plain" style:family="table-cell" style:data-style-name="text"/>',
  '<style:style style:name="percentage" style:family="table-cell" style:data-style-name="percent"/>',
  '<style:style style:name="heading" style:family="table-cell" style:data-style-name="text"><style:table-cell-properties fo:wrap-option="wrap"/><style:text-properties fo:font-weight="bold"/></style:style>',
].join("");

function content(name: string, rows: readonly (readonly OdsCell[])[], headingRow: number): string {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const columns = `<table:table-column table:style-name="column" table:number-columns-repeated="${width}" table:default-cell-style-name="plain"/>`;
  const lines = rows.map((row, at) => rowXml(row, width, at === headingRow ? "heading" : "plain"));
  const table = `<table:table table:name="${escaped(name)}">${columns}${lines.join("")}</table:table>`;
  return `${PROLOG}<office:document-content ${NAMES}><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`;
}

/** A row has a cell at least. */
function rowXml(row: readonly OdsCell[], width: number, style: string): string {
  const cells = row.map((cell) => cellXml(cell, style)).join("");
  const left = width - row.length;
  const rest =
    left > 0
      ? `<table:table-cell table:style-name="plain" table:number-columns-repeated="${left}"/>`
      : "";
  return `<table:table-row>${cells}${rest}</table:table-row>`;
}

function cellXml(cell: OdsCell, style: string): string {
  if (typeof cell !== "string")
    return `<table:table-cell table:style-name="percentage" office:value-type="percentage" office:value="${cell.percent / 100}"><text:p>${cell.percent}%</text:p></table:table-cell>`;
  if (cell === "") return `<table:table-cell table:style-name="${style}"/>`;
  const paragraphs = cell.split("\n").map((line) => `<text:p>${textXml(line)}</text:p>`);
  return `<table:table-cell table:style-name="${style}" office:value-type="string">${paragraphs.join("")}</table:table-cell>`;
}

/** Several blanks, and one at an end, would be none: each is an element. */
function textXml(text: string): string {
  return escaped(text).replaceAll(/^ | $|(?<= ) /g, "<text:s/>");
}

function escaped(text: string): string {
  return text
    .replaceAll(UNWRITABLE, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
