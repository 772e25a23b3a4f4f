/** The prolog stands in the first bytes, in ASCII whatever the encoding it names. */
const PROLOG_BYTES = 128;
const DECLARED = /^<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._:-]+)["']/;

export type XmlText = {
  text: string;
  /** How the bytes were read, as `TextDecoder` calls it. */
  encoding: string;
};

/**
 * The text of an XML file: by its byte order mark, else by the encoding its prolog names, else UTF-8.
 * A file that says UTF-8 and is not is read as the Western European it must be. Never throws.
 */
export function xmlText(bytes: Uint8Array): XmlText {
  const marked = byteOrderMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  const declared = declaredEncoding(bytes);
  const text = declared && strictly(declared, bytes);
  if (declared && text !== null) return { text, encoding: declared };
  const lossy = new TextDecoder().decode(bytes);
  if (!lossy.includes("\uFFFD") || hasAccents(lossy)) return { text: lossy, encoding: "utf-8" };
  const western = westernEncoding(bytes);
  return { text: new TextDecoder(western).decode(bytes), encoding: western };
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, PROLOG_BYTES));
  return DECLARED.exec(start)?.[1]?.toLowerCase() ?? null;
}

/** null when the encoding does not exist or these bytes cannot be in it. */
function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A text in UTF-8 with some damage still has accents; one in another encoding has none left. */
function hasAccents(text: string): boolean {
  return /[^\p{ASCII}\uFFFD]/u.test(text);
}

/** The bytes 80 to 9F are control characters in ISO-8859-15, letters and quotes in windows-1252. */
function westernEncoding(bytes: Uint8Array): "windows-1252" | "iso-8859-15" {
  return bytes.some((byte) => byte >= 0x80 && byte < 0xa0) ? "windows-1252" : "iso-8859-15";
}
