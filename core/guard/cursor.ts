/** Seven groups of seven bits: exact in a JavaScript number, and more than any change needs. */
const MAX_LEB_BYTES = 7;

/**
 * A place in bytes that moves forward, never past `end`. What cannot be read marks the cursor `broken`
 * for good and reads as zero or as nothing, so that a parser reads straight on and asks once.
 */
export type Cursor = { readonly bytes: Uint8Array; at: number; end: number; broken: boolean };

export function cursorOver(bytes: Uint8Array, at: number): Cursor {
  return { bytes, at, end: bytes.length, broken: false };
}

export function isAtEnd(cursor: Cursor): boolean {
  return cursor.broken || cursor.at >= cursor.end;
}

/** The next bytes, in place: not a copy. */
export function take(cursor: Cursor, length: number): Uint8Array {
  const start = cursor.at;
  skip(cursor, length);
  return cursor.bytes.subarray(start, cursor.at);
}

export function skip(cursor: Cursor, length: number): void {
  if (length > cursor.end - cursor.at) cursor.broken = true;
  else cursor.at += length;
}

/** An unsigned LEB128 number below 2^49, in as few bytes as it needs: Automerge refuses it otherwise. */
export function unsigned(cursor: Cursor): number {
  let value = 0;
  let scale = 1;
  for (let length = 1; length <= MAX_LEB_BYTES; length += 1) {
    const byte = nextByte(cursor);
    value += (byte & 0x7f) * scale;
    scale *= 0x80;
    if (byte < 0x80) return byte === 0 && length > 1 ? broken(cursor) : value;
  }
  return broken(cursor);
}

/** A signed LEB128 number between -2^48 and 2^48, in as few bytes as it needs. */
export function signed(cursor: Cursor): number {
  let value = 0;
  let scale = 1;
  let before = 0;
  for (let length = 1; length <= MAX_LEB_BYTES; length += 1) {
    const byte = nextByte(cursor);
    value += (byte & 0x7f) * scale;
    scale *= 0x80;
    if (byte < 0x80) {
      if (length > 1 && repeatsTheSign(byte, before)) return broken(cursor);
      return byte & 0x40 ? value - scale : value;
    }
    before = byte;
  }
  return broken(cursor);
}

/** Whether a last byte says nothing but the sign that the byte before it has already said. */
function repeatsTheSign(last: number, before: number): boolean {
  return before & 0x40 ? last === 0x7f : last === 0;
}

function nextByte(cursor: Cursor): number {
  const byte = cursor.at < cursor.end ? cursor.bytes[cursor.at] : undefined;
  if (byte === undefined) return broken(cursor);
  cursor.at += 1;
  return byte;
}

function broken(cursor: Cursor): number {
  cursor.broken = true;
  return 0;
}
