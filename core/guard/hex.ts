const DIGITS = Uint8Array.from("0123456789abcdef", (digit) => digit.charCodeAt(0));

/** For the names of actors and changes, used again and again: new ones were a sixth of the first stage. */
const ROOMS: number[][] = [];
const MOST_BYTES = 32;

/**
 * Lower-case hex in one piece. Put together two digits at a time it would be a chain of small strings, which
 * the first look-up by it puts in one piece: nearly a quarter of the guard's first stage.
 */
export function hexOf(bytes: Uint8Array): string {
  const { length } = bytes;
  const codes = length > MOST_BYTES ? roomFor(length) : (ROOMS[length] ??= roomFor(length));
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    codes[2 * at] = DIGITS[byte >> 4] ?? 0;
    codes[2 * at + 1] = DIGITS[byte & 15] ?? 0;
  }
  return String.fromCharCode(...codes);
}

function roomFor(bytes: number): number[] {
  return Array.from({ length: 2 * bytes }, () => 0);
}
