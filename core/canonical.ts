// One way to write a value, the same everywhere, so that its bytes can be hashed and signed: RFC 8785.

/** A lone surrogate: with the `u` flag a pair is one code point and does not match. */
const LONE_SURROGATE = /[\ud800-\udfff]/u;

/**
 * The RFC 8785 text of a value made of null, booleans, numbers, strings, arrays and plain objects. [CF1]
 * Throws on anything else, also deep inside: what cannot be written cannot have been meant. [CF2]
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return canonicalNumber(value);
  if (typeof value === "string") return canonicalString(value);
  // Array.from shows the holes of a sparse array, which map would skip.
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(",")}]`;
  if (isPlainObject(value)) return canonicalObject(value);
  throw new TypeError(`no canonical form for a value of type ${typeof value}`);
}

/** The canonical text in UTF-8: what is hashed, signed and sent. */
export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(value));
}

/** Whether `text` is the canonical one of this value; JSON can spell half a character, which has none. */
export function isCanonicalText(text: string, value: unknown): boolean {
  try {
    return canonicalJson(value) === text;
  } catch {
    return false;
  }
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`no canonical form for ${value}`);
  return JSON.stringify(value);
}

function canonicalString(value: string): string {
  if (LONE_SURROGATE.test(value)) throw new TypeError("no canonical form for a lone surrogate");
  return JSON.stringify(value);
}

function canonicalObject(value: object): string {
  // Without a comparator, toSorted compares UTF-16 code units, as the RFC wants.
  const keys = Object.keys(value).toSorted();
  const members = keys.map(
    (key) => `${canonicalString(key)}:${canonicalJson(Reflect.get(value, key))}`,
  );
  return `{${members.join(",")}}`;
}

/** Not a Date, a Map, bytes or an object of a library: their own fields are not what they say. */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
