const DIGITS = Uint8Array.from("0123456789abcdef", (digit) => digit.charCodeAt(0));

/**
 * Lower-case hex in one piece. Put together two digits at a time it would be a chain of small strings, which
 * the first look-up by it puts in one piece: nearly a quarter of the guard's first stage.
 */
export function hexOf(bytes: Uint8Array): string {
  const codes: number[] = [];
  for (const byte of bytes) codes.push(DIGITS[byte >> 4] ?? 0, DIGITS[byte & 15] ?? 0);
  return String.fromCharCode(...codes);
}
