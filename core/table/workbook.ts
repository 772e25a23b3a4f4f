// The parts of a workbook: XML files in a zip.
import { unzipped } from "../imports/unzip.ts";
import { zipEntries, type ZipEntry } from "../imports/zip-directory.ts";
import { refuse, type Refusal } from "../verdict.ts";
import { type XmlNode } from "../imports/xml-tree.ts";
import { spreadsheetXml } from "./spreadsheet-xml.ts";

export type WorkbookRefusal = "damaged" | "too-large" | "unsupported-zip" | "not-a-workbook";
export type Part = { ok: true; root: XmlNode } | Refusal<WorkbookRefusal>;
export type Workbook = {
  ok: true;
  kind: "xlsx" | "ods";
  /** `not-a-workbook` where there is none of this name. */
  part: (name: string) => Part;
};

/** What all parts that are asked for may have together is bounded by `maxBytes`. */
export function openWorkbook(
  zip: Uint8Array,
  maxBytes: number,
): Workbook | Refusal<WorkbookRefusal> {
  const entries = zipEntries(zip);
  if (entries === null) return refuse("damaged");
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const kind = kindOf(byName);
  if (!kind) return refuse("not-a-workbook");
  let bytesLeft = maxBytes;
  return {
    ok: true,
    kind,
    part(name) {
      const entry = byName.get(name.toLowerCase());
      if (!entry) return refuse("not-a-workbook");
      const file = unzipped(zip, entry, bytesLeft);
      if (!file.ok) return file;
      bytesLeft -= file.bytes.length;
      const root = spreadsheetXml(file.bytes);
      return root ? { ok: true, root } : refuse("damaged");
    },
  };
}

function kindOf(entries: ReadonlyMap<string, ZipEntry>): Workbook["kind"] | null {
  if (entries.has("xl/workbook.xml")) return "xlsx";
  return entries.has("content.xml") ? "ods" : null;
}
