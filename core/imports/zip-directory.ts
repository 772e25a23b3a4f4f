// The directory at the end of a zip is what counts: schools' exports are written as streams, whose
// local headers hold no sizes. Offsets are those of PKWARE's APPNOTE 6.3, §§ 4.3.7, 4.3.12 and 4.3.16.

const LOCAL_HEADER = 0x04034b50;
const ENTRY_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const LOCAL_BYTES = 30;
const ENTRY_BYTES = 46;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const ENCRYPTED = 1;

export type ZipEntry = {
  name: string;
  encrypted: boolean;
  /** 0 as it is, 8 deflate. */
  method: number;
  crc32: number;
  packedBytes: number;
  /** What the directory claims. */
  bytes: number;
  offset: number;
};

/** Whether these bytes begin as a zip does, an empty one included. */
export function isZip(file: Uint8Array): boolean {
  if (file.length < 4) return false;
  const signature = viewOf(file).getUint32(0, true);
  return signature === LOCAL_HEADER || signature === END_RECORD;
}

/** Everything the zip says it holds, or null when its directory is not whole. */
export function zipEntries(zip: Uint8Array): ZipEntry[] | null {
  const view = viewOf(zip);
  const end = endRecord(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY_HEADER) return null;
    const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
    if (nameEnd > end) return null;
    entries.push(entryAt(view, at, zip.subarray(at + ENTRY_BYTES, nameEnd)));
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The bytes of an entry as they lie in the zip, or null when they do not lie there. */
export function packedBytes(zip: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = viewOf(zip);
  const { offset } = entry;
  if (offset + LOCAL_BYTES > zip.length) return null;
  if (view.getUint32(offset, true) !== LOCAL_HEADER) return null;
  const extras = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL_BYTES + extras;
  if (start + entry.packedBytes > zip.length) return null;
  return zip.subarray(start, start + entry.packedBytes);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where the end record begins: a comment of any length may follow it. */
function endRecord(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT_BYTES; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return null;
}

function entryAt(view: DataView, at: number, name: Uint8Array): ZipEntry {
  return {
    // Only asked for its ending and a name in ASCII, so the code page of old zips does not matter.
    name: new TextDecoder().decode(name),
    encrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}
