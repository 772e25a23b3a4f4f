import { XMLParser } from "fast-xml-parser";

// What fast-xml-parser makes of a document: an element with nothing but text is a string, any other an
// object whose keys are its children, `@name` its attributes and `#text` its text; an empty one is "".

const METADATA = XMLParser.getMetaDataSymbol().valueOf();

export function child(node: unknown, name: string | symbol): unknown {
  if (typeof node !== "object" || node === null) return undefined;
  return Object.hasOwn(node, name) ? Reflect.get(node, name) : undefined;
}

/** The children of a name that the parser was told to read as a list; the empty ones are left out. */
export function children(node: unknown, name: string): readonly unknown[] {
  const found = child(node, name);
  return Array.isArray(found) ? found.filter((element) => typeof element === "object") : [];
}

/** The text of a child or an attribute; empty when it is absent, or there twice. */
export function textIn(node: unknown, name: string): string {
  const found = child(node, name);
  const text = typeof found === "string" ? found : child(found, "#text");
  return typeof text === "string" ? text : "";
}

/** Where in the text the element begins, when the parser was told to remember. */
export function startIndex(node: unknown): number {
  const index = child(child(node, METADATA), "startIndex");
  return typeof index === "number" ? index : 0;
}

/** The line, from 1, of an index of the text; to be asked in the order of the text. */
export function lineCounter(text: string): (index: number) => number {
  let line = 1;
  let lineEnd = text.indexOf("\n");
  return (index) => {
    while (lineEnd !== -1 && lineEnd < index) {
      line += 1;
      lineEnd = text.indexOf("\n", lineEnd + 1);
    }
    return line;
  };
}
