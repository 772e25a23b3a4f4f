import { type Refusal, refuse } from "../verdict.ts";
import { sortOut, type SortedRows } from "./siecle-pupils.ts";
import { siecleTree, type TreeRefusal } from "./siecle-tree.ts";
import { type UnzipRefusal, unzipXml } from "./unzip.ts";
import { xmlText } from "./xml-text.ts";
import { isZip } from "./zip-directory.ts";

/** Twenty times a school of 4,000 pupils. */
const MAX_BYTES = 60_000_000;

export type SiecleRefusal = UnzipRefusal | TreeRefusal;
export type SiecleImport = SortedRows & {
  ok: true;
  /** UAI, and the year in which the school year begins; empty where the file does not say. */
  school: { uai: string; schoolYear: string };
  /** The day for which it was read, `YYYY-MM-DD`. */
  today: string;
};

/**
 * Reads SIECLE's `ExportXML_ElevesSansAdresses.zip`, or the XML in it; `today` is `YYYY-MM-DD`. [RG1]
 * A row with a problem keeps no other row out; a refusal is about the whole file. [RG6] Throws at nothing. [RG7]
 */
export function parseSiecle(
  file: Uint8Array,
  today: string,
): SiecleImport | Refusal<SiecleRefusal> {
  if (file.length > MAX_BYTES) return refuse("too-large");
  const xml = isZip(file)
    ? unzipXml(file, { preferred: "Eleves", maxBytes: MAX_BYTES })
    : { ok: true as const, bytes: file };
  if (!xml.ok) return xml;
  const { text, encoding } = xmlText(xml.bytes);
  const tree = siecleTree(text);
  if (!tree.ok) return tree;
  const { uai, schoolYear, rows } = tree;
  return { ok: true, school: { uai, schoolYear }, today, ...sortOut(rows, { today, encoding }) };
}
