// What this device keeps of a log, of a session or of a centre: its facts, and how far it was read.
import { bytesToHex } from "@noble/hashes/utils.js";
import { voidedChanges } from "#core/facts/queries.ts";
import type { Fact } from "#core/facts/schema.ts";
import { parseHeaderOnce } from "#core/guard/header.ts";
import type { ChangeHash, PersonId, SessionId } from "#core/ids.ts";
import { factsCountUpTo, outdatedBy } from "#core/link/kept-facts.ts";
import type { LinkState, StoredPlace } from "#core/link/state.ts";
import { parseFact } from "#core/log/log.ts";
import type { LogItem } from "#core/wire/frames.ts";
import type { Documents } from "../documents/documents.ts";
import {
  authors,
  cursors,
  facts,
  put,
  read,
  receipts,
  removeBetween,
  removeIf,
  writeAll,
} from "../documents/tables.ts";

/** A log is kept without a document, too. */
export type Disk = Pick<Documents, "database">;

export async function storedPlace({ database }: Disk, log: SessionId): Promise<StoredPlace | null> {
  const place = await read(database, cursors, log);
  const receipt = (await read(database, receipts, log)) ?? null;
  return place ? { ...place, receipt } : null;
}

export function keepPlace(
  { database }: Disk,
  log: SessionId,
  { cursor, heads, receipt, sealSeen }: StoredPlace,
): Promise<void> {
  const place = put(cursors, log, {
    cursor,
    heads: { session: [...heads.session], roster: [...heads.roster], report: [...heads.report] },
    sealSeen,
  });
  return writeAll(database, receipt ? [place, put(receipts, log, receipt)] : [place]);
}

/**
 * `kept` with the facts among these items, in the order of the log and without those that the log has not
 * any more; done when that is on disk. What another page has kept there may be wrong as well.
 */
export async function keepFacts(
  { database }: Disk,
  args: { log: SessionId; items: readonly LogItem[]; kept: readonly LogItem[] },
): Promise<readonly LogItem[]> {
  const { log, items, kept } = args;
  const [first, last] = [items[0], items.at(-1)];
  const fresh = items.filter(([, kind]) => kind === "fact");
  const keptSeqs = kept.map(([seq]) => seq);
  const gone = new Set(outdatedBy(items, keptSeqs));
  if (!first || !last) return kept;
  await writeAll(database, [
    removeBetween(facts, [log, first[0]], [log, last[0]]),
    ...fresh.map((item) => put(facts, [log, item[0]], item)),
  ]);
  if (fresh.length + gone.size === 0) return kept;
  return inOrder([...kept.filter(([seq]) => !gone.has(seq)), ...fresh]);
}

/** Those of the kept facts, in the order of the log, that were told behind its end: they are lost. */
export function lostFacts(kept: readonly LogItem[], state: LinkState): readonly LogItem[] {
  const end = factsCountUpTo(state);
  const from = kept.findLastIndex(([seq]) => seq <= end) + 1;
  return kept.slice(from);
}

/** Done when they are off the disk. */
export function forgetFacts(
  { database }: Disk,
  log: SessionId,
  lost: readonly LogItem[],
): Promise<void> {
  return removeIf(database, facts, {
    keys: lost.map(([seq]) => [log, seq]),
    meant: ([seq, , bytes]) =>
      lost.some((item) => item[0] === seq && bytesToHex(item[2]) === bytesToHex(bytes)),
  });
}

export type Authors = ReadonlyMap<string, PersonId>;

/** `known` and whoever wrote these items, once that is on disk. Who wrote here is told by no log to its writer. */
export async function keepAuthors(
  { database }: Disk,
  args: { log: SessionId; items: readonly LogItem[]; known: Authors },
): Promise<Authors> {
  const { log, items, known } = args;
  const fresh = new Map<string, PersonId>();
  for (const [, kind, bytes, person] of items) {
    const parsed = kind === "fact" ? null : parseHeaderOnce(bytes);
    if (parsed?.ok && !known.has(parsed.header.actor)) fresh.set(parsed.header.actor, person);
  }
  if (fresh.size === 0) return known;
  const writes = [...fresh].map(([actor, person]) => put(authors, [log, actor], { actor, person }));
  await writeAll(database, writes);
  return new Map([...known, ...fresh]);
}

/** By their place in the log, each once: after a loss they may come again. */
function inOrder(items: readonly LogItem[]): readonly LogItem[] {
  const bySeq = new Map(items.map((item) => [item[0], item]));
  return [...bySeq.values()].toSorted(([one], [other]) => one - other);
}

/** Each item is parsed once: the list of a centre has thousands, and every view asks for all of them. */
const parsed = new WeakMap<LogItem, readonly Fact[]>();
const voided = new WeakMap<readonly LogItem[], ReadonlySet<ChangeHash>>();

export function factsOf(items: readonly LogItem[]): readonly Fact[] {
  return items.flatMap(factIn);
}

/** Asked after every event, of items that are seldom others: they are looked through once. */
export function voidedIn(items: readonly LogItem[]): ReadonlySet<ChangeHash> {
  const known = voided.get(items);
  if (known) return known;
  const found = voidedChanges(factsOf(items));
  voided.set(items, found);
  return found;
}

function factIn(item: LogItem): readonly Fact[] {
  const known = parsed.get(item);
  if (known) return known;
  const fact = parseFact(item[2]);
  const found = fact ? [fact] : [];
  parsed.set(item, found);
  return found;
}
