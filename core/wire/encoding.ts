import { decode, encode } from "cborg";
import type * as z from "zod";
import { refuse, type Refusal } from "../verdict.ts";
import {
  deviceFrame,
  MAX_FRAME_BYTES,
  relayFrame,
  type DeviceFrame,
  type RelayFrame,
} from "./frames.ts";

export type ParsedFrame<Frame> = { ok: true; frame: Frame } | Refusal<"BAD_STRUCT" | "TOO_LARGE">;

/** One way to write a value, and nothing that JSON-like data does not need. */
const STRICT = {
  strict: true,
  rejectDuplicateMapKeys: true,
  allowIndefinite: false,
  allowUndefined: false,
  allowInfinity: false,
  allowNaN: false,
  allowBigInt: false,
  useMaps: false,
} as const;

const DENIED_KEYS = ["__proto__", "constructor", "prototype"];

/**
 * A frame as it goes over the wire. Above MAX_FRAME_BYTES the other side refuses it: whoever packs
 * changes or items into a frame counts their bytes.
 */
export function encodeFrame(frame: DeviceFrame | RelayFrame): Uint8Array<ArrayBuffer> {
  return encode(frame, { ignoreUndefinedProperties: true });
}

/** What a device says. Never throws; fields that this version does not know are left out. [WI1] [WI2] */
export function parseDeviceFrame(bytes: Uint8Array): ParsedFrame<DeviceFrame> {
  return parseFrame(deviceFrame, bytes);
}

/** What the relay says. Never throws; fields that this version does not know are left out. [WI1] [WI2] */
export function parseRelayFrame(bytes: Uint8Array): ParsedFrame<RelayFrame> {
  return parseFrame(relayFrame, bytes);
}

function parseFrame<Frame>(schema: z.ZodType<Frame>, bytes: Uint8Array): ParsedFrame<Frame> {
  if (bytes.length > MAX_FRAME_BYTES) return refuse("TOO_LARGE");
  const frame = schema.safeParse(decoded(bytes));
  return frame.success ? { ok: true, frame: frame.data } : refuse("BAD_STRUCT");
}

/** Nothing at all when it is not strict CBOR: cborg throws, also when nesting exhausts the stack. */
function decoded(bytes: Uint8Array): unknown {
  try {
    const value: unknown = decode(bytes, STRICT);
    return hasDeniedKey(value) ? undefined : value;
  } catch {
    return undefined;
  }
}

function hasDeniedKey(value: unknown): boolean {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return false;
  if (Array.isArray(value)) return value.some(hasDeniedKey);
  return Object.entries(value).some(
    ([key, held]) => DENIED_KEYS.includes(key) || hasDeniedKey(held),
  );
}
