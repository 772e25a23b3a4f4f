import { encode } from "cborg";
import { bytesToHex } from "@noble/hashes/utils.js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { encodeFrame, parseDeviceFrame, parseRelayFrame } from "./encoding.ts";
import { deviceFrame, relayFrame } from "./frames.ts";
import { refusalCode } from "./codes.ts";

const hex = (digits: number) =>
  fc.uint8Array({ minLength: digits / 2, maxLength: digits / 2 }).map(bytesToHex);
const id = hex(32);
const hash = hex(64);
const count = fc.maxSafeNat();
const place = fc.integer({ min: 1, max: 2 ** 40 });
const time = fc.integer({ min: 0, max: 4e12 });
const bytes = fc.uint8Array({ maxLength: 200 });
const text = fc.string({ unit: "grapheme", maxLength: 20 });
const code = fc.constantFrom(...refusalCode.options);
const kind = fc.constantFrom("session", "roster", "report");
const heads = fc.array(hash, { maxLength: 4 });
const receipt = fc.record({ receipt: text, signature: bytes });
const missing = fc.record({
  device: id,
  person: id,
  lastSeen: time,
  lastSent: fc.option(time),
});
const item = fc.tuple(place, fc.constantFrom("fact", "session", "roster", "report"), bytes, id);

function frame<Type extends string, Fields>(
  type: Type,
  fields: { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> },
) {
  return fc.record({ type: fc.constant(type), ...fields });
}

const deviceFrames = fc.oneof(
  frame("hello", { v: fc.nat(9), token: text, device: id, app: hex(8) }),
  frame("create", { log: id, centre: id }),
  frame("open", { log: id, cursor: count }),
  frame("push", {
    log: id,
    doc: fc.record({ kind, generation: count }),
    changes: fc.array(bytes, { minLength: 1, maxLength: 20 }),
  }),
  frame("pull", { log: id, since: count, max: fc.integer({ min: 1, max: 1000 }) }),
  frame("presence", { log: id, on: text }),
  frame("close", { log: id }),
  frame("drained", { log: id }),
  frame("finalise", {
    log: id,
    expect: fc.record({
      heads: fc.record({ session: heads, roster: heads, report: heads }),
      factsSeq: count,
      contentHash: hash,
    }),
    missing: fc.array(missing, { maxLength: 5 }),
  }),
);

const state = fc.constantFrom("open", "closing", "finalised", "published", "deleted");
const relayFrames = fc.oneof(
  frame("challenge", { nonce: text, now: time }),
  frame("opened", { log: id, state, len: count, hash }),
  frame("opened", { log: id, state, len: count, hash, receipt }),
  frame("ack", {
    log: id,
    ok: fc.array(fc.tuple(hash, place)),
    no: fc.array(fc.tuple(hash, code)),
    len: count,
    hash,
  }),
  frame("items", { log: id, from: place, items: fc.array(item), more: fc.boolean() }),
  frame("hint", { log: id, len: count }),
  frame("presence", { log: id, person: id, device: id, on: text }),
  frame("closing", { log: id, by: id, until: time }),
  frame("drained", { log: id, len: count, hash }),
  frame("finalised", { log: id, receipt }),
  frame("refused", { log: hex(20), code }),
  frame("refused", { log: hex(20), code, rule: text }),
);

function typesOf(frames: fc.Arbitrary<{ type: string }>): Set<string> {
  return new Set(fc.sample(frames, { numRuns: 500, seed: 1 }).map(({ type }) => type));
}

test("[WI1] every frame of a device comes back as it was sent", () => {
  fc.assert(
    fc.property(deviceFrames, (sent) => {
      const said = deviceFrame.parse(sent);
      expect(parseDeviceFrame(encodeFrame(said))).toEqual({ ok: true, frame: sent });
    }),
    { numRuns: 1000 },
  );
});

test("[WI1] every frame of the relay comes back as it was sent", () => {
  fc.assert(
    fc.property(relayFrames, (sent) => {
      const said = relayFrame.parse(sent);
      expect(parseRelayFrame(encodeFrame(said))).toEqual({ ok: true, frame: sent });
    }),
    { numRuns: 1000 },
  );
});

test("[WI1] every kind of frame is among those", () => {
  expect(typesOf(deviceFrames)).toEqual(
    new Set(deviceFrame.options.map(({ shape }) => shape.type.value)),
  );
  expect(typesOf(relayFrames)).toEqual(
    new Set(relayFrame.options.map(({ shape }) => shape.type.value)),
  );
});

test("[WI4] any bytes get an answer", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
      expect(parseDeviceFrame(noise).ok).toBe(false);
      expect(parseRelayFrame(noise).ok).toBe(false);
    }),
    { numRuns: 3000 },
  );
});

test("[WI4] any value at all gets an answer", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(parseDeviceFrame(encode(value)).ok).toBe(false);
      expect(parseRelayFrame(encode(value)).ok).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test("[WI4] a damaged frame gets an answer, and what is read of it is a frame", () => {
  fc.assert(
    fc.property(deviceFrames, fc.nat(), fc.integer({ min: 0, max: 255 }), (sent, at, byte) => {
      const said = encodeFrame(deviceFrame.parse(sent));
      const parsed = parseDeviceFrame(said.with(at % said.length, byte));
      fc.pre(parsed.ok);
      expect(parsed.ok && deviceFrame.safeParse(parsed.frame).success).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
