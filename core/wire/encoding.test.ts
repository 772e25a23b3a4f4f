import { encode } from "cborg";
import { concatBytes, hexToBytes } from "@noble/hashes/utils.js";
import { expect, test } from "vitest";
import { session } from "../testing/cast.ts";
import { encodeFrame, parseDeviceFrame, parseRelayFrame } from "./encoding.ts";
import { MAX_FRAME_BYTES, type DeviceFrame } from "./frames.ts";

const NOT_A_FRAME = { ok: false, reason: "BAD_STRUCT" };

/** Hélène's page asks for what the log of the session holds behind item 41. */
const pull: DeviceFrame = { type: "pull", log: session, since: 41, max: 500 };
const pullBytes = encodeFrame(pull);

/** A CBOR map of these fields. */
function mapOf(...fields: Uint8Array[]): Uint8Array {
  return concatBytes(Uint8Array.of(0xa0 + fields.length), ...fields);
}

/** A key, and a value as CBOR in hex. */
function field(key: string, value: string): Uint8Array {
  return concatBytes(encode(key), hexToBytes(value));
}

const type = concatBytes(encode("type"), encode("pull"));
const log = concatBytes(encode("log"), encode(session));
const since = field("since", "1829");
const max = field("max", "1901f4");

/** Hélène's frame with one field more, whose value is this CBOR in hex. */
function withField(value: string) {
  return parseDeviceFrame(mapOf(type, log, since, max, field("a", value)));
}

test("[WI1] what a page asks, the relay reads", () => {
  expect(parseDeviceFrame(pullBytes)).toEqual({ ok: true, frame: pull });
  expect(parseDeviceFrame(mapOf(type, log, since, max))).toEqual({ ok: true, frame: pull });
});

test("[WI1] a change travels byte for byte", () => {
  const changes = [Uint8Array.of(0x85, 0x6f, 0x4a, 0x83), new Uint8Array(65_536).fill(255)];
  const doc = { kind: "report", generation: 0 } as const;
  const push: DeviceFrame = { type: "push", log: session, doc, changes };
  expect(parseDeviceFrame(encodeFrame(push))).toEqual({ ok: true, frame: push });
});

test("[WI1] what a newer version adds to a frame is left out", () => {
  const newer = encode({ ...pull, priority: "high", about: { room: "B12" } });
  expect(parseDeviceFrame(newer)).toEqual({ ok: true, frame: pull });
});

test("[WI1] a field that is not there is not said", () => {
  const refused = { type: "refused", log: session, code: "STALE" } as const;
  expect(encodeFrame({ ...refused, rule: undefined })).toEqual(encode(refused));
  expect(parseRelayFrame(encode(refused))).toEqual({ ok: true, frame: refused });
});

test("[WI1] a device does not speak as the relay, nor the relay as a device", () => {
  const hint = encodeFrame({ type: "hint", log: session, len: 42 });
  expect(parseDeviceFrame(hint)).toEqual(NOT_A_FRAME);
  expect(parseRelayFrame(pullBytes)).toEqual(NOT_A_FRAME);
});

test("[WI1] a frame says nothing impossible", () => {
  expect(parseDeviceFrame(encode({ ...pull, max: 100_000 }))).toEqual(NOT_A_FRAME);
  expect(parseDeviceFrame(encode({ ...pull, since: -1 }))).toEqual(NOT_A_FRAME);
  expect(parseDeviceFrame(encode({ ...pull, since: 1.5 }))).toEqual(NOT_A_FRAME);
  expect(parseDeviceFrame(encode({ ...pull, log: "session 12" }))).toEqual(NOT_A_FRAME);
  expect(parseDeviceFrame(encode({ ...pull, type: "pray" }))).toEqual(NOT_A_FRAME);
});

test("[WI2] a map or a list without a stated end is refused", () => {
  const [open, end] = [Uint8Array.of(0xbf), Uint8Array.of(0xff)];
  expect(parseDeviceFrame(concatBytes(open, type, log, since, max, end))).toEqual(NOT_A_FRAME);
  expect(withField("9fff")).toEqual(NOT_A_FRAME);
});

test("[WI2] the same key twice is refused", () => {
  expect(parseDeviceFrame(mapOf(type, log, since, max, since))).toEqual(NOT_A_FRAME);
});

test("[WI2] a key that is no text is refused", () => {
  const numbered = hexToBytes("0101");
  expect(parseDeviceFrame(mapOf(type, log, since, max, numbered))).toEqual(NOT_A_FRAME);
});

test("[WI2] a number written longer than it needs is refused", () => {
  const longer = field("since", "190029");
  expect(parseDeviceFrame(mapOf(type, log, longer, max))).toEqual(NOT_A_FRAME);
});

test("[WI2] tags, undefined, infinity and numbers beyond exactness are refused", () => {
  expect(withField("f6").ok).toBe(true);
  expect(withField("c001")).toEqual(NOT_A_FRAME);
  expect(withField("f7")).toEqual(NOT_A_FRAME);
  expect(withField("f97c00")).toEqual(NOT_A_FRAME);
  expect(withField("f97e00")).toEqual(NOT_A_FRAME);
  expect(withField("1bffffffffffffffff")).toEqual(NOT_A_FRAME);
});

test("[WI2] a byte behind a frame is refused", () => {
  expect(parseDeviceFrame(concatBytes(pullBytes, Uint8Array.of(0xf6)))).toEqual(NOT_A_FRAME);
});

test("[WI2] a key that reaches the prototype is refused, however deep it lies", () => {
  const poison = new Map([["__proto__", { role: "member" }]]);
  const onTop = concatBytes(encode("__proto__"), encode({ role: "member" }));
  expect(parseDeviceFrame(mapOf(type, log, since, max, onTop))).toEqual(NOT_A_FRAME);
  expect(parseDeviceFrame(encode({ ...pull, about: [[poison]] }))).toEqual(NOT_A_FRAME);
  expect(parseDeviceFrame(encode({ ...pull, constructor: 1 }))).toEqual(NOT_A_FRAME);
  expect(parseDeviceFrame(encode({ ...pull, about: { prototype: 1 } }))).toEqual(NOT_A_FRAME);
});

test("[WI3] a frame of 256 KiB is read, one byte more is not", () => {
  const room = MAX_FRAME_BYTES - encode({ ...pull, about: new Uint8Array(100_000) }).length;
  const full = encode({ ...pull, about: new Uint8Array(100_000 + room) });
  const over = encode({ ...pull, about: new Uint8Array(100_001 + room) });
  expect([full.length, parseDeviceFrame(full).ok]).toEqual([262_144, true]);
  expect(parseDeviceFrame(over)).toEqual({ ok: false, reason: "TOO_LARGE" });
});

test("[WI3] ten megabytes are refused unread", () => {
  const flood = new Uint8Array(10 * 1024 * 1024).fill(0x81);
  expect(parseDeviceFrame(flood)).toEqual({ ok: false, reason: "TOO_LARGE" });
  expect(parseRelayFrame(flood)).toEqual({ ok: false, reason: "TOO_LARGE" });
});

test("[WI4] nothing, null, a list and a sentence are no frames", () => {
  expect(parseDeviceFrame(new Uint8Array())).toEqual(NOT_A_FRAME);
  expect(parseDeviceFrame(encode(null))).toEqual(NOT_A_FRAME);
  expect(parseRelayFrame(encode(null))).toEqual(NOT_A_FRAME);
  expect(parseRelayFrame(encode([pull]))).toEqual(NOT_A_FRAME);
  expect(parseRelayFrame(new TextEncoder().encode("Léa est arrivée."))).toEqual(NOT_A_FRAME);
});

test("[WI4] a frame that is cut is refused wherever it is cut", () => {
  const cuts = [...pullBytes.keys()].map((length) => pullBytes.slice(0, length));
  expect(cuts.filter((cut) => parseDeviceFrame(cut).ok)).toEqual([]);
});

test("[WI4] lists in lists without end are refused", () => {
  const lists = new Uint8Array(MAX_FRAME_BYTES).fill(0x81);
  const maps = concatBytes(...Array.from({ length: 80_000 }, () => hexToBytes("a16161")));
  expect(parseDeviceFrame(lists)).toEqual(NOT_A_FRAME);
  expect(parseRelayFrame(maps)).toEqual(NOT_A_FRAME);
});

test("[WI4] a list that claims more than it holds is refused", () => {
  expect(parseDeviceFrame(hexToBytes("9b001fffffffffffff"))).toEqual(NOT_A_FRAME);
  expect(parseDeviceFrame(hexToBytes("5b001fffffffffffff"))).toEqual(NOT_A_FRAME);
});
