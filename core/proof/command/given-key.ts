/** The public key as it was copied from somewhere, as the receipts are checked with it; null if it is none. */
export function givenKey(text: string): string | null {
  const key = text.trim().toLowerCase();
  return /^[0-9a-f]{64}$/.test(key) ? key : null;
}
