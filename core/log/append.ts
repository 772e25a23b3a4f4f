// How a log moves on: by what it has let in, or by what the store gives back of it.
import type { Sha256 } from "../guard/chunk.ts";
import { addToIndex, makeVoid, type MutableDocumentIndex } from "../guard/document-index.ts";
import { parseHeader, type ChangeHeader } from "../guard/header.ts";
import type { ChangeHash } from "../ids.ts";
import { documentKind } from "../schema.ts";
import { chained } from "./chain.ts";
import { parseFact, type Entry, type Log } from "./log.ts";
import type { Accepted } from "./requests.ts";

/**
 * Moves the log on by one item that `decide` has let in, or that the store gives back. Throws, and leaves
 * the log as it was, when the item is not what it was stored as or does not follow. [LO12]
 */
export function append(log: Log, entry: Entry, hasher?: Sha256): void {
  const { kind, seq } = entry;
  if (seq !== log.tip.seq + 1) throw new Error(`log item ${seq} after ${log.tip.seq}`);
  if (kind === "fact") appendFact(log, entry);
  else appendChange(log.documents[kind], entry, headerOf(entry, hasher));
  moveOn(log, entry, hasher);
}

/**
 * Moves the log on by what `decide` has let in just now, without reading its bytes a second time, and
 * keeps the receipt if it is the seal.
 */
export function appendDecided(
  log: Log,
  { entry, header, receipt }: Accepted,
  hasher?: Sha256,
): void {
  if (!header || entry.kind === "fact") append(log, entry, hasher);
  else {
    appendChange(log.documents[entry.kind], entry, header);
    moveOn(log, entry, hasher);
  }
  log.receipt ??= receipt;
}

function moveOn(log: Log, entry: Entry, hasher?: Sha256): void {
  log.tip = chained(log.tip, entry, hasher);
  if (entry.eventId !== null) log.events.set(entry.eventId, entry.seq);
}

function appendFact(log: Log, entry: Entry): void {
  const fact = parseFact(entry.bytes);
  if (!fact) throw new Error(`log item ${entry.seq} is not a fact`);
  log.facts.push(fact);
  log.factsSeq = entry.seq;
  if (fact.kind === "voided") voidEverywhere(log, fact.hash);
}

function appendChange(
  index: MutableDocumentIndex,
  { seq, device }: Entry,
  header: ChangeHeader,
): void {
  addToIndex(index, header, { owner: device ?? "", logSeq: seq });
}

/** As it was let in, by whatever rules held then. [LO12] */
function headerOf({ seq, bytes, hash }: Entry, hasher?: Sha256): ChangeHeader {
  const parsed = parseHeader(bytes, hasher);
  if (!parsed.ok) throw new Error(`log item ${seq} is not a change: ${parsed.reason}`);
  if (parsed.header.hash !== hash) throw new Error(`log item ${seq} is not the change ${hash}`);
  return parsed.header;
}

/** What builds on it counts no more than it does, so it would stand among the few heads for ever. [LO11] */
function voidEverywhere({ documents }: Log, hash: ChangeHash): void {
  for (const kind of documentKind.options) makeVoid(documents[kind], hash);
}
