// Between the wire and the log: what a frame asks of the log, and how the log's answer is said.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { changeHash, type ChangeHash, type SessionId } from "../ids.ts";
import type { Timestamp } from "../time.ts";
import type { RefusalCode } from "../wire/codes.ts";
import { MAX_FRAME_BYTES, type DeviceFrame, type RelayFrame } from "../wire/frames.ts";
import type { Sha256 } from "../guard/chunk.ts";
import { itemOf, stateOf, type Entry, type Log } from "./log.ts";
import type { Decision, LogRequest, Writer } from "./requests.ts";

/** seq, kind and person of an item, their CBOR heads, and its share of the frame around all of them. */
const BYTES_AROUND_AN_ITEM = 128;

type Push = Extract<DeviceFrame, { type: "push" }>;

export function changeRequests({ doc, changes }: Push, by: Writer): LogRequest[] {
  const { kind, generation } = doc;
  return changes.map((bytes) => ({ kind: "change", by, doc: kind, generation, bytes }));
}

/** One answer per change of the push, in its order. `log` already holds what was accepted. */
export function ackFrame(
  log: Log,
  push: Push,
  decisions: readonly Decision[],
  hasher?: Sha256,
): RelayFrame {
  const ok: [ChangeHash, number][] = [];
  const no: [ChangeHash, RefusalCode][] = [];
  for (const [index, decision] of decisions.entries()) {
    const read = "entry" in decision ? decision.header?.hash : undefined;
    const hash = read ?? nameOf(push.changes[index] ?? new Uint8Array(), hasher);
    if (decision.ok) ok.push([hash, seqIn(decision)]);
    else no.push([hash, decision.reason]);
  }
  return { type: "ack", log: log.session, ok, no, len: log.tip.seq, hash: log.tip.hash };
}

/** Where the log stands at relay time `now`, with the receipt once there is one. */
export function openedFrame(log: Log, now: Timestamp): RelayFrame {
  const { session, tip, receipt } = log;
  const frame = {
    type: "opened" as const,
    log: session,
    state: stateOf(log, now),
    len: tip.seq,
    hash: tip.hash,
  };
  return receipt ? { ...frame, receipt } : frame;
}

/** Consecutive entries, as many as one frame takes (then there are more); null when there are none. */
export function itemsFrame(
  log: SessionId,
  entries: readonly Entry[],
  more: boolean,
): Extract<RelayFrame, { type: "items" }> | null {
  const from = entries[0]?.seq;
  if (from === undefined) return null;
  const fitting = oneFrame(entries);
  const cut = fitting.length < entries.length;
  return { type: "items", log, from, items: fitting.map(itemOf), more: more || cut };
}

export function finaliseAnswer(log: SessionId, decision: Decision): RelayFrame {
  if (decision.ok && decision.receipt) return { type: "finalised", log, receipt: decision.receipt };
  if (decision.ok) return { type: "refused", log, code: "STALE" };
  const { reason: code, rule } = decision;
  return rule === undefined ? { type: "refused", log, code } : { type: "refused", log, code, rule };
}

/** At least one: no change is larger than a frame. */
function oneFrame(entries: readonly Entry[]): readonly Entry[] {
  let size = 0;
  const end = entries.findIndex(({ bytes }, index) => {
    size += bytes.length + BYTES_AROUND_AN_ITEM;
    return index > 0 && size > MAX_FRAME_BYTES;
  });
  return end === -1 ? entries : entries.slice(0, end);
}

function seqIn(decision: Extract<Decision, { ok: true }>): number {
  return "entry" in decision ? decision.entry.seq : decision.already;
}

/**
 * The hash by which the sender knows this change, sound or not: SHA-256 over all that follows the magic
 * bytes and the checksum.
 */
function nameOf(bytes: Uint8Array, hasher: Sha256 = sha256): ChangeHash {
  return changeHash.parse(bytesToHex(hasher(bytes.subarray(8))));
}
