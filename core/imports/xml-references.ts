import type { EntityDecoderOptions } from "fast-xml-parser";

const PREDEFINED = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const REFERENCE = /&(#x[0-9a-fA-F]+|#[0-9]+|[^&;\s]+);/g;
/** What Unicode puts where a character got lost. */
export const LOST = "\uFFFD";

/**
 * Reads the references that XML itself defines: the five names and the numbers. Names that a document
 * declares stay unknown, so nothing can expand; whatever is no character becomes LOST.
 * The parser's own decoder, as shipped, leaves the numbers as they are.
 */
export const xmlReferences: EntityDecoderOptions = {
  decode: (text) =>
    text.includes("&") ? text.replaceAll(REFERENCE, (_, name: string) => referenced(name)) : text,
  addInputEntities: () => {},
  setExternalEntities: () => {},
  setXmlVersion: () => {},
  reset: () => {},
};

function referenced(name: string): string {
  if (!name.startsWith("#")) return PREDEFINED.get(name) ?? LOST;
  const point = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return isCharacter(point) ? String.fromCodePoint(point) : LOST;
}

/** XML 1.0 § 2.2. */
function isCharacter(point: number): boolean {
  if (point < 0x20) return point === 0x9 || point === 0xa || point === 0xd;
  return point < 0xd800 || (point > 0xdfff && point <= 0x10ffff && (point & 0xfffe) !== 0xfffe);
}
