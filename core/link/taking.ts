// Items of the log on their way into the documents: heard, taken in by the shell, then counted. The
// place moves only at the end, so nothing is believed to be here before it is on disk.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { parseHeaderOnce } from "../guard/header.ts";
import { contentHash, type ChangeHash } from "../ids.ts";
import { chained } from "../log/chain.ts";
import { parseFact } from "../log/log.ts";
import type { Timestamp } from "../time.ts";
import type { RefusalCode } from "../wire/codes.ts";
import type { LogItem, RelayFrame } from "../wire/frames.ts";
import type { LinkEvent, Stepped } from "./events.ts";
import { asking, beyond, checked, kept, startedOver, still, withChange } from "./place.ts";
import { asTheLogSays, contradicts } from "./receipts.ts";
import { isLocked, isRereading, type LinkState } from "./state.ts";
import type { Taking } from "./underway.ts";

/** Items that do not follow the cursor are left: a pull will bring them in order. [LI2] */
export function items(
  before: LinkState,
  { from, items: all, more }: Extract<RelayFrame, { type: "items" }>,
): Stepped {
  const last = all.at(-1)?.[0] ?? 0;
  const state: LinkState = {
    ...before,
    pull: before.pull?.since === from - 1 ? null : before.pull,
    relayLen: Math.max(before.relayLen, more ? last + 1 : last),
  };
  const fresh = all.filter(([seq]) => seq > before.cursor.seq);
  const ready = state.phase === "live" && !state.alarm && !state.suspect && !state.taking;
  if (!ready || fresh[0]?.[0] !== before.cursor.seq + 1) return still(state);
  const taking = past(state, fresh);
  if ("code" in taking) return still({ ...before, alarm: taking });
  return { state: { ...state, taking }, effects: [{ type: "take-in", items: fresh }] };
}

/** The items are in the documents and on disk, but for the changes that do not apply. */
export function takenIn(state: LinkState, voided: readonly ChangeHash[], now: Timestamp): Stepped {
  const { taking } = state;
  if (!taking) return still(state);
  const next: LinkState = {
    ...state,
    taking: null,
    cursor: taking.cursor,
    heads: taking.changes
      .filter(({ hash }) => !voided.includes(hash))
      .reduce((heads, { doc, ...change }) => withChange(heads, doc, change), state.heads),
    ahead: beyond(state.ahead, taking.cursor.seq),
    logState: taking.logState ?? state.logState,
    sealSeen: taking.sealSeen ?? state.sealSeen,
  };
  // Who was told another log before has to read anew, and then the receipt may fit.
  const read = checked(next, now);
  // Another story than the one whose seal fitted: what was proved once is not given up for it.
  if (isRereading(state) && contradicts(read))
    return still({ ...read, alarm: { seq: read.cursor.seq, code: "BAD_STRUCT" } });
  const { state: placed, effects } = kept(asTheLogSays(read));
  return { state: placed, effects: lacksReceipt(placed) ? [...effects, asking(placed)] : effects };
}

function lacksReceipt(state: LinkState): boolean {
  const { receipt, logState } = state;
  return isLocked(state) && !receipt && logState !== "deleted" && !isRereading(state);
}

/**
 * An item may not enter its document. That may be the doing of what only this device has: see `cleared`.
 * Of a change whose parents are missing the parents did not apply, or this device has lost them.
 */
export function poisoned(
  before: LinkState,
  { seq, code, now }: Extract<LinkEvent, { type: "poisoned" }>,
): Stepped {
  const doc = before.taking?.items.find((item) => item[0] === seq)?.[1];
  const state: LinkState = { ...before, taking: null, pull: null };
  if (code === "MISSING_DEPS") return still(startedOver(state, now));
  if (doc === undefined || doc === "fact") return still({ ...state, alarm: { seq, code } });
  // What was said to be acknowledged may not be: the relay is asked about that as well.
  const ahead = { ...state.ahead, [doc]: new Map() };
  return still({ ...state, ahead, suspect: { seq, code, doc } });
}

/** Where these items lead from the cursor, or the first that cannot be one. */
function past(
  state: LinkState,
  fresh: readonly LogItem[],
): Taking | { seq: number; code: RefusalCode } {
  let taking: Taking = {
    items: fresh,
    cursor: state.cursor,
    changes: [],
    logState: null,
    sealSeen: null,
  };
  for (const item of fresh) {
    const next = item[1] === "fact" ? pastFact(taking, item) : pastChange(taking, item);
    if (typeof next === "string") return { seq: item[0], code: next };
    taking = next;
  }
  return taking;
}

function pastFact(taking: Taking, [seq, kind, bytes, by]: LogItem): Taking | RefusalCode {
  const { cursor } = taking;
  if (seq !== cursor.seq + 1) return "BAD_STRUCT";
  const hash = contentHash.parse(bytesToHex(sha256(bytes)));
  const next = { ...taking, cursor: chained(cursor, { seq, kind, hash, by }) };
  const fact = parseFact(bytes);
  if (fact?.kind === "published" || fact?.kind === "deleted")
    return { ...next, logState: fact.kind };
  if (fact?.kind !== "finalised") return next;
  const sealSeen = { len: cursor.seq, logHash: cursor.hash, receipt: fact.receipt };
  return { ...next, logState: fact.kind, sealSeen };
}

function pastChange(taking: Taking, [seq, kind, bytes, by]: LogItem): Taking | RefusalCode {
  if (seq !== taking.cursor.seq + 1 || kind === "fact") return "BAD_STRUCT";
  const parsed = parseHeaderOnce(bytes);
  if (!parsed.ok) return parsed.reason;
  const { hash, deps } = parsed.header;
  return {
    ...taking,
    cursor: chained(taking.cursor, { seq, kind, hash, by }),
    changes: [...taking.changes, { doc: kind, hash, deps }],
  };
}
