const PREDEFINED = ["amp", "lt", "gt", "quot", "apos"];
/** What Unicode puts where a character got lost. */
export const LOST = "\uFFFD";

/** What XML 1.0 § 2.2 has no room for, but for halves of pairs, which no decoder leaves. */
const NO_CHARACTER = /[^\t\n\r\u0020-\uFFFD]/g;
/** A reference, or one of the places where none is one; what is not closed goes on to the end. */
const REFERENCE =
  /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<\?[^]*?(?:\?>|$)|&(#x[0-9a-fA-F]+|#[0-9]+|[^#&;<\s]+);/g;

/**
 * The text as a strict reader takes it, who would refuse a school for one letter: what is no character, as such or as a
 * number, and what only a declaration could explain is LOST. Names that a document declares so stay unknown, and
 * nothing can expand.
 */
export function withReadableReferences(text: string): string {
  const characters = text.replaceAll(NO_CHARACTER, LOST);
  if (!characters.includes("&")) return characters;
  return characters.replaceAll(REFERENCE, (whole, name?: string) =>
    name === undefined || isReadable(name) ? whole : LOST,
  );
}

function isReadable(name: string): boolean {
  if (!name.startsWith("#")) return PREDEFINED.includes(name);
  const point = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return isCharacter(point);
}

/** XML 1.0 § 2.2. */
function isCharacter(point: number): boolean {
  if (point < 0x20) return point === 0x9 || point === 0xa || point === 0xd;
  return point < 0xd800 || (point > 0xdfff && point <= 0x10ffff && (point & 0xfffe) !== 0xfffe);
}
