// Text in UTF-8 that was read as one of these shows `Ã©` for `é`, or `√©` on a Mac. Read back byte by byte, it is
// right again; text that never was UTF-8 does not survive the strict decoder and is left as it is.
const WESTERN = ["windows-1252", "iso-8859-15", "macintosh"] as const;
type Western = (typeof WESTERN)[number];

const BYTES: Record<Western, ReadonlyMap<string, number>> = {
  "windows-1252": bytesOf("windows-1252"),
  "iso-8859-15": bytesOf("iso-8859-15"),
  macintosh: bytesOf("macintosh"),
};

/**
 * Letters of names, and what French is written with beside them. `É»` and `É…` are valid UTF-8 too, for letters that
 * stand in no name; so are `l’É` and its like as the bytes of a Mac. No four letters are one character by chance.
 */
const WRITTEN_HERE =
  /^(?:[À-ÖØ-öø-ſƠơƯưȘ-țẠ-ỹʼ\u00a0«»·°´€\u2010-\u2015\u2018-\u201e\u2026\u202f\u{10000}-\u{10ffff}]|[\u0300-\u0303]|\u0308|\u0327)+$/u;

/**
 * A letter alone was never two bytes; and most names that have an accent have one. A no-break space is half of `à` or
 * `Š`, or of others; after every other letter it is a space.
 */
const SEVERAL = /(?:(?!\u00a0)\P{ASCII}|(?<=[ÂÃÅð])\u00a0){2,}/gu;

/** Asked first, as it is ten times faster and nearly every text has none. */
const MAY_BE_SEVERAL = /[^\0-\x7f]{2}/;

/**
 * The text that was meant: `LEFÃˆVRE` is `LEFÈVRE`, also when that happened more than once.
 * `readAs` is the encoding the text was taken for; a few characters (`Œ`, `Š`, `Ÿ` …) depend on it.
 */
export function repairMojibake(text: string, readAs: string): string {
  if (!MAY_BE_SEVERAL.test(text)) return text;
  return text.replace(SEVERAL, (run) => {
    const order = WESTERN.toSorted(
      (one, other) => Number(other === readAs) - Number(one === readAs),
    );
    const readings = order.flatMap((encoding) => readBack(run, encoding) ?? []);
    const repaired = readings.map((reading) => repairMojibake(reading, readAs));
    return repaired.find((each) => WRITTEN_HERE.test(each)) ?? run;
  });
}

function readBack(run: string, encoding: Western): string | null {
  const bytes = Array.from(run, (char) => BYTES[encoding].get(char));
  if (!bytes.every((byte) => byte !== undefined)) return null;
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

function bytesOf(encoding: Western): ReadonlyMap<string, number> {
  const high = Array.from({ length: 128 }, (_, index) => 128 + index);
  const chars = new TextDecoder(encoding).decode(Uint8Array.from(high));
  return new Map(Array.from(chars, (char, index) => [char, 128 + index]));
}
