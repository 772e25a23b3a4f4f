import { xmlTree, type XmlNode } from "../imports/xml-tree.ts";
import { rootElement } from "../imports/xml-root.ts";
import { xmlText } from "../imports/xml-text.ts";

/** Sheets in groups of rows in groups; whoever nests deeper makes no sheet. */
const MAX_DEPTH = 40;

/** The root of a part of a workbook, or null where it is no whole XML or declares anything. Throws at nothing. */
export function spreadsheetXml(bytes: Uint8Array): XmlNode | null {
  const { text } = xmlText(bytes);
  const root = rootElement(text);
  return root.ok && !root.hasDoctype ? xmlTree(text, { maxDepth: MAX_DEPTH }) : null;
}
