// One person's finalisation as their page goes through it: close, wait until everybody has sent what they
// had, take it in, and ask for the seal if it is still what the person saw.
import type { Timestamp } from "../time.ts";
import type { RefusalCode } from "../wire/codes.ts";
import type { RelayFrame } from "../wire/frames.ts";
import type { LinkDocuments, LinkEvent, Stepped } from "./events.ts";
import { mustWait, PATIENCE_MS } from "./patience.ts";
import { asking, checked, still } from "./place.ts";
import { isLocked, type LinkState } from "./state.ts";
import { isPending, type Sealing } from "./underway.ts";

/** What the relay only postpones is asked again so often before the person is told. */
const MAX_TRIES = 5;

type Frame<Type extends RelayFrame["type"]> = Extract<RelayFrame, { type: Type }>;

/** The person confirms. Whoever cannot be heard now is told so at once. */
export function finalise(
  state: LinkState,
  { seen, missing, now: at }: Extract<LinkEvent, { type: "finalise" }>,
): Stepped {
  if (state.sealing && isPending(state.sealing)) return still(state);
  const sealing: Sealing = { step: "closing", seen, missing, at, tries: 0, refusal: null };
  if (state.receipt) return still({ ...state, sealing: { ...sealing, step: "done" } });
  if (state.alarm) return still(withRefusal({ ...state, sealing }, state.alarm.code, "alarm"));
  if (state.phase !== "live") return still(withRefusal({ ...state, sealing }, "BUSY", "offline"));
  if (isLocked(state)) return still(withRefusal({ ...state, sealing }, "LOCKED", null));
  return close({ ...state, sealing }, at);
}

/** Begins again from the start; the relay gives a new lease. */
export function close(state: LinkState, at: Timestamp): Stepped {
  const sealing = state.sealing && { ...state.sealing, step: "closing" as const, at };
  return {
    state: { ...state, sealing },
    effects: [{ type: "send", frame: { type: "close", log: state.log } }],
  };
}

export function drainedHeard(state: LinkState, frame: Frame<"drained">, now: Timestamp): Stepped {
  const { len, hash } = frame;
  const relayLen = Math.max(len, state.relayLen);
  const next = checked({ ...state, relayLen, relayTip: { seq: len, hash } }, now);
  if (next.sealing?.step !== "closing") return still(next);
  return still({ ...next, sealing: { ...next.sealing, step: "catching-up", at: now } });
}

/**
 * Once everybody has sent what they had and it is taken in here, and all of ours is at the relay: asks
 * for the seal, if the content is what the person saw. [LI10]
 */
export function seal(
  state: LinkState,
  { now, documents, unsent }: { now: Timestamp; documents: LinkDocuments; unsent: boolean },
): Stepped {
  const { sealing, cursor, relayLen, log } = state;
  if (sealing?.step !== "catching-up" || cursor.seq < relayLen) return still(state);
  if (state.push !== null || unsent || mustWait(state.retryAt, now)) return still(state);
  const expect = documents.expectation();
  if (expect.contentHash !== sealing.seen)
    return still(withRefusal(state, "STALE", "content-changed"));
  const frame = { type: "finalise" as const, log, expect, missing: [...sealing.missing] };
  return {
    state: { ...state, sealing: { ...sealing, step: "asked", at: now } },
    effects: [{ type: "send", frame }],
  };
}

/**
 * The relay has not sealed. Whether what the person saw still holds is for `seal` to see, once the news
 * has come that the relay speaks of; only what that cannot heal is told.
 */
export function refusedHeard(state: LinkState, frame: Frame<"refused">, now: Timestamp): Stepped {
  const { sealing } = state;
  if (!sealing || !isPending(sealing)) return still(state);
  const { code, rule = null } = frame;
  const passes = code === "BUSY" || code === "RATE" || (code === "STALE" && !isUnmetRule(rule));
  if (!passes || sealing.tries >= MAX_TRIES) return still(withRefusal(state, code, rule));
  const again = { ...state, sealing: { ...sealing, tries: sealing.tries + 1 } };
  if (rule === "lease-ended") return close(again, now);
  if (sealing.step !== "asked") return still(again);
  const caughtUp = { ...again.sealing, step: "catching-up" as const, at: now };
  const next = { ...again, sealing: caughtUp, retryAt: now + PATIENCE_MS };
  return { state: next, effects: [asking(next)] };
}

/** An answer that is already there stays. */
export function withRefusal(state: LinkState, code: RefusalCode, rule: string | null): LinkState {
  const { sealing } = state;
  if (!sealing || !isPending(sealing)) return state;
  return { ...state, sealing: { ...sealing, step: "refused", refusal: { code, rule } } };
}

function isUnmetRule(rule: string | null): boolean {
  return rule !== null && rule !== "lease-ended" && rule !== "content-changed";
}
