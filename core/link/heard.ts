// What each frame of the relay means for the link.
import type { Timestamp } from "../time.ts";
import type { RelayFrame } from "../wire/frames.ts";
import { acknowledged } from "./acknowledged.ts";
import type { Stepped } from "./events.ts";
import { checked, followedBy, startedOver, still, within } from "./place.ts";
import { sealed } from "./receipts.ts";
import { drainedHeard, refusedHeard } from "./sealing.ts";
import { isLocked, isRereading, type LinkState } from "./state.ts";
import { items } from "./taking.ts";

type Frame<Type extends RelayFrame["type"]> = Extract<RelayFrame, { type: Type }>;

/** What a lost connection still brings is about nothing any more. */
export function heard(before: LinkState, frame: RelayFrame, now: Timestamp): Stepped {
  if (before.phase === "offline") return still(before);
  const state = saysLength(frame) ? { ...before, heardAt: now } : before;
  switch (frame.type) {
    case "opened":
      return opened(state, frame, now);
    case "items":
      return items(state, frame);
    case "ack":
      return acknowledged(state, frame, now);
    case "hint":
      return still({ ...state, relayLen: Math.max(frame.len, state.relayLen) });
    case "closing":
      return closing(state, frame, now);
    case "drained":
      return drainedHeard(state, frame, now);
    case "finalised":
      return isRereading(state) ? still(state) : sealed(state, frame.receipt);
    case "refused":
      return refusedHeard(state, frame, now);
    case "challenge":
    case "presence":
      return still(state);
  }
}

/** Others would hide that hints were lost: colleagues who come and go say nothing of the log. */
function saysLength({ type }: RelayFrame): boolean {
  return type === "opened" || type === "items" || type === "ack" || type === "hint";
}

/**
 * The one answer that says how long the log is and not only that it has grown: what a wrong hint made
 * believe ends here. On a new connection a log that is shorter than what was read has lost items; on an
 * old one the answer was merely overtaken.
 */
function opened(before: LinkState, frame: Frame<"opened">, now: Timestamp): Stepped {
  const isFirst = before.phase !== "live";
  const isShorter = frame.len < before.cursor.seq;
  if (isShorter && !isFirst) return withReceipt(still(before), frame);
  const tip = { seq: frame.len, hash: frame.hash };
  const state: LinkState = {
    ...before,
    phase: "live",
    since: isFirst ? now : before.since,
    logState: !isFirst && isLocked(before) ? before.logState : frame.state,
    pull: before.pull && before.pull.since < frame.len ? before.pull : null,
    ahead: isFirst ? within(before.ahead, frame.len) : before.ahead,
    relayLen: frame.len,
    relayTip: tip,
    reread: { ...before.reread, upTo: Math.min(before.reread.upTo, frame.len) },
  };
  const next = isShorter ? { ...startedOver(state, now), relayTip: tip } : checked(state, now);
  return withReceipt(still(next), frame);
}

/**
 * Whoever reads the log anew has yet to hear what it says of its seal. Any receipt would fit now, and stay:
 * it is asked for again in the end. [LI11]
 */
function withReceipt(stepped: Stepped, { receipt }: Frame<"opened">): Stepped {
  if (!receipt || isRereading(stepped.state)) return stepped;
  return followedBy(stepped, (state) => sealed(state, receipt));
}

/** Asked again, the page looks again: somebody may have written since. */
function closing(state: LinkState, { by, until }: Frame<"closing">, at: Timestamp): Stepped {
  if (isLocked(state)) return still(state);
  return {
    state: { ...state, logState: "closing", closing: { by, until, at, step: "flushing" } },
    effects: [{ type: "flush" }],
  };
}
