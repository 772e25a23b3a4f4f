// Where the device stands in the log: what is known to be in it, and starting over.
import { MINUTE_MS, type Timestamp } from "../time.ts";
import { START } from "../log/chain.ts";
import type { DocumentKind } from "../schema.ts";
import type { LinkEffect, Stepped } from "./events.ts";
import { isOver } from "./patience.ts";
import { nothingAhead, type LinkState } from "./state.ts";
import type { Placed } from "./underway.ts";

/** A relay that needs more than this in a minute contradicts itself. */
const MAX_REREADS_A_MINUTE = 3;

/** The heads after one more change, in the order of the log. */
export function withChange(
  heads: LinkState["heads"],
  doc: DocumentKind,
  { hash, deps }: Placed,
): LinkState["heads"] {
  return { ...heads, [doc]: [...heads[doc].filter((head) => !deps.includes(head)), hash] };
}

/** What was acknowledged up to here has been read, or else is not where it was said to be: it is sent again. */
export function beyond(ahead: LinkState["ahead"], seq: number): LinkState["ahead"] {
  const left = (doc: DocumentKind) => new Map([...ahead[doc]].filter(([, place]) => place > seq));
  return { session: left("session"), roster: left("roster"), report: left("report") };
}

/** What was acknowledged at places that a log of this length does not have is lost. */
export function within(ahead: LinkState["ahead"], len: number): LinkState["ahead"] {
  const left = (doc: DocumentKind) => new Map([...ahead[doc]].filter(([, place]) => place <= len));
  return { session: left("session"), roster: left("roster"), report: left("report") };
}

/**
 * Nothing that was believed of the log holds: the relay has lost items, or this device has. Reading all
 * of it again, then sending what is not there, puts both right. [LI4] A relay with which that does not
 * help is left alone.
 */
export function startedOver(state: LinkState, now: Timestamp): LinkState {
  const { at, times } = state.reread;
  const again = isOver(at, MINUTE_MS, now) ? 1 : times + 1;
  if (again > MAX_REREADS_A_MINUTE)
    return { ...state, taking: null, alarm: { seq: state.cursor.seq, code: "BAD_STRUCT" } };
  return {
    ...state,
    cursor: START,
    heads: state.genesis,
    ahead: nothingAhead(),
    passed: new Set(),
    taking: null,
    suspect: null,
    relayTip: START,
    push: null,
    pull: null,
    sealSeen: null,
    reread: { at: now, times: again, upTo: Math.max(state.relayLen, state.relayTip.seq) },
  };
}

/** Starts over if the relay's hash at our position is not ours. */
export function checked(state: LinkState, now: Timestamp): LinkState {
  const { cursor, relayTip } = state;
  const differs = cursor.seq === relayTip.seq && cursor.hash !== relayTip.hash;
  return differs ? startedOver(state, now) : state;
}

export function kept(state: LinkState): Stepped {
  const { cursor, heads, receipt, sealSeen } = state;
  const place = { cursor, heads, receipt, sealSeen };
  return { state, effects: [{ type: "keep-place", place }] };
}

export function still(state: LinkState): Stepped {
  return { state, effects: [] };
}

/** First one thing, then the other, with the effects of both in order. */
export function followedBy(
  { state, effects }: Stepped,
  next: (state: LinkState) => Stepped,
): Stepped {
  const after = next(state);
  return { state: after.state, effects: [...effects, ...after.effects] };
}

/** Asks where the log stands; the answer brings the receipt once there is one. */
export function asking({ log, cursor }: LinkState): LinkEffect {
  return { type: "send", frame: { type: "open", log, cursor: cursor.seq } };
}
