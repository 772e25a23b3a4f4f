// Text in UTF-8 that was read as one of these shows `Ã©` for `é`, or `√©` on a Mac. Read back byte by byte, it is
// right again; text that never was UTF-8 does not survive the strict decoder and is left as it is.
const WESTERN = ["windows-1252", "iso-8859-15", "macintosh"] as const;
type Western = (typeof WESTERN)[number];

const BYTES: Record<Western, ReadonlyMap<string, number>> = {
  "windows-1252": bytesOf("windows-1252"),
  "iso-8859-15": bytesOf("iso-8859-15"),
  macintosh: bytesOf("macintosh"),
};
/** `l’École`, read as the bytes of a Mac, is Armenian: of a Mac only letters of Latin scripts are a find. */
const OF_A_MAC = /^[\u00a0-\u024f\u1e00-\u1eff\u2000-\u206f\u20ac\u2122]+$/;

/** A letter alone was never two bytes; and most names that have an accent have one. */
const SEVERAL = /\P{ASCII}{2,}/gu;

/**
 * The text that was meant: `LEFÃˆVRE` is `LEFÈVRE`, also when that happened more than once.
 * `readAs` is the encoding the text was taken for; a few characters (`Œ`, `Š`, `Ÿ` …) depend on it.
 */
export function repairMojibake(text: string, readAs: string): string {
  const order = WESTERN.toSorted((one, other) => Number(other === readAs) - Number(one === readAs));
  const repaired = text.replace(
    SEVERAL,
    (run) => order.map((encoding) => meant(run, encoding)).find((found) => found !== null) ?? run,
  );
  return repaired === text ? text : repairMojibake(repaired, readAs);
}

function meant(run: string, encoding: Western): string | null {
  const bytes = Array.from(run, (char) => BYTES[encoding].get(char));
  if (!bytes.every((byte) => byte !== undefined)) return null;
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const text = decoder.decode(Uint8Array.from(bytes));
    return encoding === "macintosh" && !OF_A_MAC.test(text) ? null : text;
  } catch {
    return null;
  }
}

function bytesOf(encoding: Western): ReadonlyMap<string, number> {
  const high = Array.from({ length: 128 }, (_, index) => 128 + index);
  const chars = new TextDecoder(encoding).decode(Uint8Array.from(high));
  return new Map(Array.from(chars, (char, index) => [char, 128 + index]));
}
