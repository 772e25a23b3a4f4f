// The XML of spreadsheets, in the order of the file: in ODS, rows and cells of several names stand among each other.
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { xmlReferences } from "../imports/xml-references.ts";
import { rootElement } from "../imports/xml-root.ts";
import { xmlText } from "../imports/xml-text.ts";

/** An element, by its name without prefix; `text` is that of a piece of text, whose name is empty. */
export type XmlNode = {
  name: string;
  text: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
};

/** Sheets in groups of rows in groups; whoever nests deeper makes no sheet. */
const MAX_DEPTH = 40;
const ATTRIBUTES = ":@";
const TEXT = "#text";

/**
 * The root of the document, or null where it is no whole XML or declares anything: no entity is ever expanded.
 * Throws at nothing.
 */
export function spreadsheetXml(bytes: Uint8Array): XmlNode | null {
  const { text: xml } = xmlText(bytes);
  const root = rootElement(xml);
  if (!root.ok || root.hasDoctype) return null;
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    parseAttributeValue: false,
    // Blanks between words are pieces of their own in a text with several fonts.
    trimValues: false,
    removeNSPrefix: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    jPath: false,
    maxNestedTags: MAX_DEPTH,
    entityDecoder: xmlReferences,
  });
  try {
    const parsed: unknown = parser.parse(xml);
    if (XMLValidator.validate(xml) !== true) return null;
    return nodesOf(parsed).find(({ name }) => name !== "") ?? null;
  } catch {
    return null;
  }
}

export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((each) => each.name === name) ?? [];
}

export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((each) => each.name === name);
}

/** All the text below, in order. */
export function textOf(node: XmlNode | undefined): string {
  if (!node) return "";
  return node.name === "" ? node.text : node.children.map(textOf).join("");
}

function nodesOf(parsed: unknown): XmlNode[] {
  return Array.isArray(parsed) ? parsed.flatMap((each) => nodeOf(each) ?? []) : [];
}

function nodeOf(parsed: unknown): XmlNode | null {
  if (typeof parsed !== "object" || parsed === null) return null;
  const pairs: [string, unknown][] = Object.entries(parsed);
  const named = pairs.find(([key]) => key !== ATTRIBUTES);
  if (!named) return null;
  const [name, content] = named;
  if (name === TEXT) {
    const text = typeof content === "string" ? content : "";
    return { name: "", text, attributes: {}, children: [] };
  }
  const given = pairs.find(([key]) => key === ATTRIBUTES)?.[1];
  return { name, text: "", attributes: attributesOf(given), children: nodesOf(content) };
}

function attributesOf(given: unknown): Readonly<Record<string, string>> {
  if (typeof given !== "object" || given === null) return {};
  const pairs: [string, unknown][] = Object.entries(given);
  return Object.fromEntries(
    pairs.filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  );
}
