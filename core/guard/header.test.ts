import { createHash } from "node:crypto";
import * as A from "@automerge/automerge";
import { concatBytes, hexToBytes } from "@noble/hashes/utils.js";
import { expect, test } from "vitest";
import { documentFromGenesis, genesisChange } from "../genesis.ts";
import {
  CHUNK,
  contents,
  forged,
  incident,
  lastChange,
  leb,
  LUC,
  sealed,
} from "../testing/forge.ts";
import { parseHeader } from "./header.ts";

function nodeSha256(bytes: Uint8Array): Uint8Array {
  return createHash("sha256").update(bytes).digest();
}

test("[GU1] the header says what Automerge reads in the change", () => {
  const { hash, seq, startOp, deps } = A.decodeChange(incident);
  expect(parseHeader(incident)).toEqual({
    ok: true,
    header: {
      hash,
      actor: LUC,
      seq,
      startOp,
      maxOp: startOp,
      deps,
      makes: 0,
      objects: [],
      flaw: null,
    },
  });
});

test("[GU1] the first change of every document is one", () => {
  expect(Object.values(genesisChange).map((bytes) => parseHeader(bytes).ok)).toEqual([
    true,
    true,
    true,
  ]);
});

test("[GU1] the relay may bring its own SHA-256", () => {
  expect(parseHeader(incident, nodeSha256)).toEqual(parseHeader(incident));
});

test("[GU1] an empty change ends where it starts: one before its first operation", () => {
  const nothing = lastChange(A.emptyChange(documentFromGenesis("report", LUC), { time: 0 }));
  expect(parseHeader(nothing)).toMatchObject({ header: { startOp: 9, maxOp: 8 } });
});

test("[GU1] nothing at all, four bytes and a sentence are no change", () => {
  const sentence = new TextEncoder().encode("Léa Martin est arrivée à 9 h 12.");
  expect(parseHeader(new Uint8Array())).toEqual({ ok: false, reason: "BAD_STRUCT" });
  expect(parseHeader(incident.subarray(0, 4))).toEqual({ ok: false, reason: "BAD_STRUCT" });
  expect(parseHeader(sentence)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test("[GU1] a change with a wrong checksum is refused", () => {
  const wrong = incident.with(4, 255 - (incident[4] ?? 0));
  expect(parseHeader(wrong)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test("[GU1] a byte behind a change is refused", () => {
  const trailing = concatBytes(incident, Uint8Array.of(0));
  expect(parseHeader(trailing)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test("[GU1] a change that claims to be shorter or longer than it is is refused", () => {
  const body = contents(incident);
  const claiming = (length: number) => parseHeader(sealed(body, CHUNK.change, length));
  expect(claiming(body.length - 1)).toEqual({ ok: false, reason: "BAD_STRUCT" });
  expect(claiming(body.length + 1)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test("[GU1] two changes in one are refused", () => {
  const two = concatBytes(incident, incident);
  expect(parseHeader(two)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test("[GU1] a change that is cut is refused wherever it is cut", () => {
  const body = contents(incident);
  const cuts = [...body.keys()].map((length) => sealed(body.slice(0, length)));
  expect(cuts.filter((cut) => parseHeader(cut).ok)).toEqual([]);
});

test("[GU1] bytes left over inside a change are refused", () => {
  const hidden = forged(incident, () => ({ extra: new TextEncoder().encode("Léa Martin") }));
  expect(parseHeader(hidden)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test("[GU1] a compressed change is refused unread", () => {
  const compressed = sealed(contents(incident), CHUNK.compressed);
  expect(parseHeader(compressed)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test("[GU1] a whole document is refused", () => {
  const saved = A.save(documentFromGenesis("report", LUC));
  expect(parseHeader(saved)).toEqual({ ok: false, reason: "BAD_STRUCT" });
  expect(parseHeader(sealed(contents(incident), CHUNK.document))).toMatchObject({ ok: false });
});

test("[GU1] a compressed column is refused", () => {
  const DEFLATED = 8;
  const change = forged(incident, ({ columns }) => ({
    columns: columns.map(([spec, bytes]) => [spec + DEFLATED, bytes]),
  }));
  expect(parseHeader(change)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test("[GU1] a change of 64 KiB enters, one byte more does not", () => {
  const empty = forged(incident, () => ({ message: new Uint8Array(65_000) }));
  const room = 64 * 1024 - empty.length;
  const full = forged(incident, () => ({ message: new Uint8Array(65_000 + room) }));
  const over = forged(incident, () => ({ message: new Uint8Array(65_001 + room) }));
  expect([full.length, parseHeader(full).ok]).toEqual([65_536, true]);
  expect(parseHeader(over)).toEqual({ ok: false, reason: "TOO_LARGE" });
});

test("[GU1] a number written longer than it needs is refused", () => {
  const body = contents(incident);
  const SEQ_AT = 1 + 32 + 1 + 16;
  const longer = concatBytes(body.slice(0, SEQ_AT), Uint8Array.of(0x81, 0), body.slice(SEQ_AT + 1));
  expect(parseHeader(sealed(longer))).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test("[GU1] counting starts at one", () => {
  const zeroth = forged(incident, () => ({ seq: 0 }));
  const before = forged(incident, () => ({ startOp: 0 }));
  expect(parseHeader(zeroth)).toEqual({ ok: false, reason: "BAD_STRUCT" });
  expect(parseHeader(before)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test("[GU1] an operation beyond 2^31, which no device could load, is refused", () => {
  const last = forged(incident, () => ({ startOp: 2 ** 31 - 1 }));
  const beyond = forged(incident, () => ({ startOp: 2 ** 31 }));
  const unheardOf = forged(incident, () => ({ startOp: 2 ** 53 - 1 }));
  expect(parseHeader(last).ok).toBe(true);
  expect(parseHeader(beyond)).toEqual({ ok: false, reason: "BAD_STRUCT" });
  expect(parseHeader(unheardOf)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test("[GU11] a change that builds on 64 others enters, on 65 it does not", () => {
  const hashes = Array.from({ length: 65 }, (_, at) => new Uint8Array(32).fill(at));
  const most = forged(incident, () => ({ deps: hashes.slice(1) }));
  const more = forged(incident, () => ({ deps: hashes }));
  expect(parseHeader(most).ok).toBe(true);
  expect(parseHeader(more)).toEqual({ ok: false, reason: "TOO_MANY_HEADS" });
});

test("[GU1] what a change builds on is named in order and once", () => {
  const [low, high] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
  const unordered = forged(incident, () => ({ deps: [high, low] }));
  const twice = forged(incident, () => ({ deps: [low, low] }));
  expect(parseHeader(unordered)).toEqual({ ok: false, reason: "BAD_STRUCT" });
  expect(parseHeader(twice)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test("[GU1] an actor of a megabyte is too large, one that ends behind the change is no actor", () => {
  const megabyte = forged(incident, () => ({ actor: new Uint8Array(1024 * 1024) }));
  const endless = concatBytes(contents(incident).slice(0, 33), leb(2 ** 40), hexToBytes(LUC));
  expect(parseHeader(megabyte)).toEqual({ ok: false, reason: "TOO_LARGE" });
  expect(parseHeader(sealed(endless))).toEqual({ ok: false, reason: "BAD_STRUCT" });
});
