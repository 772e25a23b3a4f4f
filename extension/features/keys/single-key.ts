/** What of a key press says whether it is one key alone, and where. */
export type KeyPress = Pick<
  KeyboardEvent,
  "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing" | "defaultPrevented"
> & {
  /** The focus is where keys write or choose something. */
  isInField: boolean;
  /** Something stands before the page and has the keys for itself. */
  isUnderDialog: boolean;
};

/**
 * The key that was pressed alone, outside of every field; null for all others. Shift counts as part of the
 * key: `/` and `?` need it on some keyboards and not on others. [PK3]
 */
export function singleKey(press: KeyPress): string | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (press.isComposing || press.defaultPrevented) return null;
  if (press.isInField || press.isUnderDialog) return null;
  return press.key.length === 1 ? press.key.toLowerCase() : null;
}

/** Ctrl K, and ⌘K where there is such a key; in a field, too. With Shift it is the browser's. [PK4] */
export function isPaletteKey({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: Pick<KeyPress, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">): boolean {
  return key.toLowerCase() === "k" && ctrlKey !== metaKey && !altKey && !shiftKey;
}

/** As it is written on the keyboards of this platform. */
export function paletteKeyName(platform: string): string {
  return platform.startsWith("Mac") ? "⌘K" : "Ctrl K";
}
