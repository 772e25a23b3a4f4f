// Which encoding bytes are in, they do not say; what comes out of each tells.
export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "iso-8859-15",
  "macintosh",
] as const;
export type Encoding = (typeof ENCODINGS)[number];
export type Decoded = { text: string; encoding: Encoding };

/** Of two that make as much sense, the first. */
const SINGLE_BYTE = ["windows-1252", "iso-8859-15", "macintosh"] as const;
const MARKS = [
  { encoding: "utf-8", mark: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", mark: [0xff, 0xfe] },
  { encoding: "utf-16be", mark: [0xfe, 0xff] },
] as const;
/** Enough letters with accents to tell by, however long the file. */
const SAMPLE_BYTES = 65_536;

/** The text that the bytes are, without a mark; letters that cannot be read become U+FFFD. [CV1] */
export function decoded(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return marked.encoding;
  if (isUtf8(bytes)) return "utf-8";
  return likeliest(sampleOf(bytes)) === "macintosh" ? "macintosh" : westernOf(bytes);
}

/**
 * The two differ in eight letters, which a list of names may have once, far down; and only Windows has letters among
 * the controls. Where nothing tells, Windows: that is what Excel writes there.
 */
function westernOf(bytes: Uint8Array): Encoding {
  let ofWindows = 0;
  let ofLatin9 = 0;
  for (const byte of bytes) {
    if (byte >= 0x80 && byte <= 0x9f) ofWindows++;
    else if (LATIN_9.has(byte)) ofLatin9++;
  }
  return ofLatin9 > ofWindows ? "iso-8859-15" : "windows-1252";
}

/** `€ŠšŽžŒœŸ` in ISO-8859-15, the symbols `¤¦¨´¸¼½¾` in Windows-1252. */
const LATIN_9: ReadonlySet<number> = new Set([0xa4, 0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe]);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** From a little before the first byte that is no ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const from = Math.max(0, first - 1);
  return bytes.subarray(from, from + SAMPLE_BYTES);
}

function likeliest(sample: Uint8Array): Encoding {
  const tried = SINGLE_BYTE.map((encoding) => {
    const text = new TextDecoder(encoding).decode(sample);
    return { encoding, score: scoreOf(text) };
  });
  return tried.reduce((best, each) => (each.score > best.score ? each : best)).encoding;
}

/** What French is written with beside ASCII, and the names of people who live in France. */
const FRENCH = /[éèêëàâäçîïíìôöóòûüúùÿñœæãõ°’«»\u00a0€…–ÉÈÊËÀÂÄÇÎÏÔÖÛÜÙÑŒÆ]/gu;
/** Symbols, controls and letters that stand in no name here. */
const FOREIGN = /[^\p{ASCII}éèêëàâäçîïíìôöóòûüúùÿñœæãõ°’«»\u00a0€…–\p{L}]|[\u0080-\u009fƒΩπªº]/gu;
/** `PrÈnom`: a capital that follows a small letter was none. */
const MISPLACED = /\p{Ll}[^\p{ASCII}\P{Lu}]/gu;

function scoreOf(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(FRENCH) - 2 * count(FOREIGN) - 3 * count(MISPLACED);
}
