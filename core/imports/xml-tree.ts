// XML as it is needed here: read in one pass by a reader that takes nothing but well-formed documents.
import { SaxesParser } from "saxes";
import { LOST, withReadableReferences } from "./xml-references.ts";

/** An element, by its name without prefix; `text` is that of a piece of text, whose name is empty. */
export type XmlNode = {
  name: string;
  text: string;
  /** Line of the file where an element begins, from 1. */
  line: number;
  /** By their names without prefix. */
  attributes: ReadonlyMap<string, string>;
  /** In the order of the file. */
  children: readonly XmlNode[];
};
/** Until its end is read. */
type OpenNode = Omit<XmlNode, "attributes" | "children"> & {
  attributes: Map<string, string>;
  children: XmlNode[];
};
type How = {
  /** Elements that stand in one another; whoever nests deeper writes no such file. */
  maxDepth: number;
  /** What is not kept goes while reading, with all that stands in it. */
  keeps?: (name: string) => boolean;
  /** What only breaks lines between elements goes as well: half of all there is in a large file. */
  withoutBlanks?: boolean;
};
type Reader = SaxesParser<{ xmlns?: false; forceXMLVersion: true; defaultXMLVersion: "1.0" }>;

/** What most have none of, made once: a large file has a hundred thousand elements. */
const NO_ATTRIBUTES = new Map<string, string>();
const NO_CHILDREN: XmlNode["children"] = [];

/**
 * The root of the document, or null where it is no whole XML, nests too deep or declares anything: no entity is ever
 * expanded. Throws at nothing.
 */
export function xmlTree(text: string, how: How): XmlNode | null {
  try {
    return read(withReadableReferences(text), how);
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

/** Throws at whatever is not well-formed: the reader does. */
function read(
  text: string,
  { maxDepth, keeps = () => true, withoutBlanks = false }: How,
): XmlNode | null {
  // In what calls itself XML 1.1, control characters would be characters.
  const reader: Reader = new SaxesParser({ forceXMLVersion: true, defaultXMLVersion: "1.0" });
  const document = elementOf("", 0);
  /** null for what is not kept. */
  const open: (OpenNode | null)[] = [document];
  reader.on("doctype", () => refuseFile("A declaration."));
  reader.on("opentagstart", (tag) => {
    if (open.length > maxDepth) refuseFile("Too deep.");
    const name = soundName(tag.name);
    const parent = open.at(-1);
    const node = parent && keeps(name) ? elementOf(name, lineOf(reader)) : null;
    if (node) parent?.children.push(node);
    open.push(node);
  });
  reader.on("attribute", ({ name, value }) => addAttribute(open.at(-1), name, value));
  reader.on("closetag", () => void open.pop());
  reader.on("text", (piece) => {
    const isKept = !withoutBlanks || piece.trim() !== "";
    if (isKept) open.at(-1)?.children.push(textNode(piece));
  });
  reader.on("cdata", (piece) => void open.at(-1)?.children.push(textNode(piece)));
  reader.write(text).close();
  return document.children.find(({ name }) => name !== "") ?? null;
}

function elementOf(name: string, line: number): OpenNode {
  return { name, text: "", line, attributes: NO_ATTRIBUTES, children: [] };
}

function textNode(text: string): XmlNode {
  return { name: "", text, line: 0, attributes: NO_ATTRIBUTES, children: NO_CHILDREN };
}

/** Namespaces are none: `xmlns:name` is no `name`. */
function addAttribute(node: OpenNode | null | undefined, name: string, value: string): void {
  if (!node || name.startsWith("xmlns")) return;
  if (node.attributes === NO_ATTRIBUTES) node.attributes = new Map();
  node.attributes.set(withoutPrefix(name), value);
}

/** Where its tag begins: the end of a line behind its name has been read by then. */
function lineOf({ line, columnIndex }: Reader): number {
  return columnIndex === 0 ? line - 1 : line;
}

/** U+FFFD may stand in a name: what damage makes of ELEVE would be an element like any that is not kept. */
function soundName(name: string): string {
  if (name.includes(LOST)) refuseFile("A broken name.");
  return withoutPrefix(name);
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function refuseFile(why: string): never {
  throw new Error(why);
}
