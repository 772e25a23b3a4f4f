// The device's side of the log as one pure step. Unsent work is never queued: it is what the documents
// on disk have and the log, as far as known, has not. So nothing is forgotten by a crash, and saying a
// thing twice is harmless.
import type { DocumentKind } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import type { LinkDocuments, LinkEffect, LinkEvent, Stepped } from "./events.ts";
import { heard } from "./heard.ts";
import { allUnsent, drain, isAllSent, isSentInVain, pullWhenBehind, pushUnsent } from "./moves.ts";
import { ANSWER_MS, isOver, LEASE_MS, PULL_EVERY_MS } from "./patience.ts";
import { asking, followedBy, kept, startedOver, still } from "./place.ts";
import { cleared } from "./refused.ts";
import { close, finalise, seal, withRefusal } from "./sealing.ts";
import type { LinkState } from "./state.ts";
import { poisoned, takenIn } from "./taking.ts";
import { isPending } from "./underway.ts";
import { withoutVoided } from "./voided.ts";

export function step(state: LinkState, event: LinkEvent, documents: LinkDocuments): Stepped {
  const first = happened(state, event);
  const stepped = followedBy(first, (next) => carryOn(next, event.now, documents));
  return followedBy(stepped, (next) => (isBack(state, next) ? kept(next) : still(next)));
}

/** Reading anew may replace what is on the disk: whoever dies meanwhile has to begin there again. [LI4] */
function isBack(before: LinkState, { cursor }: LinkState): boolean {
  return cursor.seq < before.cursor.seq;
}

/** What always follows, whatever happened: catch up, send, drain, seal. */
function carryOn(state: LinkState, now: Timestamp, documents: LinkDocuments): Stepped {
  if (state.phase !== "live" || state.alarm || state.taking) return still(state);
  const unsent = allUnsent(state, documents);
  if (!unsent || isSentInVain(state, unsent)) return pullWhenBehind(startedOver(state, now), now);
  const pulled = pullWhenBehind(state, now);
  const sound = withoutVoided(pulled.state, documents);
  // The rest waits for `rebuilt`: what is unsent is another thing then.
  if (sound) return followedBy(pulled, () => sound);
  const pushed = followedBy(pulled, (next) => pushUnsent(next, now, unsent));
  const clear = followedBy(pushed, (next) => cleared(next, unsent));
  const drained = followedBy(clear, (next) => drain(next, unsent));
  const around = { now, documents, unsent: !isAllSent(unsent) };
  return followedBy(drained, (next) => seal(next, around));
}

function happened(state: LinkState, event: LinkEvent): Stepped {
  const { now } = event;
  switch (event.type) {
    case "connected":
      return connected(state, now);
    case "disconnected":
      return still(disconnected(state, now));
    case "heard":
      return heard(state, event.frame, now);
    case "committed":
      return still(state);
    case "taken-in":
      return takenIn(state, event.voided, now);
    case "poisoned":
      return poisoned(state, event);
    case "flushed":
      return still(flushed(state));
    case "rebuilt":
      return still({ ...state, held: without(state.held, event.doc) });
    case "finalise":
      return finalise(state, event);
    case "tick":
      return tick(state, now);
  }
}

/**
 * What was on its way over the old connection is lost. What went wrong over it may go right now: an item
 * that could not be, a document that could not be begun anew. What the log said of its seal, and did not
 * fit, may be wrong itself: only reading all of it again tells. [LI7]
 */
function connected(before: LinkState, now: Timestamp): Stepped {
  const state = before.alarm && before.sealSeen ? startedOver(before, now) : before;
  const next: LinkState = {
    ...state,
    phase: "opening",
    since: now,
    push: null,
    pull: null,
    suspect: null,
    alarm: null,
    held: new Set(),
    voidings: withoutFailed(state),
    rebuilds: { session: 0, roster: 0, report: 0 },
    clearings: { session: 0, roster: 0, report: 0 },
    reread: { ...state.reread, times: 0 },
  };
  return { state: next, effects: [opening(next)] };
}

/** What was not begun anew was not written again either. */
function withoutFailed({ voidings, held }: LinkState): LinkState["voidings"] {
  const counted = (doc: DocumentKind) => voidings[doc] - Number(held.has(doc) && voidings[doc] > 0);
  return { session: counted("session"), roster: counted("roster"), report: counted("report") };
}

function disconnected(state: LinkState, now: Timestamp): LinkState {
  const next: LinkState = { ...state, phase: "offline", since: now, push: null, pull: null };
  return withRefusal({ ...next, closing: null }, "BUSY", "offline");
}

function opening(state: LinkState): LinkEffect {
  const { log, cursor, creates } = state;
  if (creates === null || cursor.seq > 0) return asking(state);
  return { type: "send", frame: { type: "create", log, centre: creates } };
}

function flushed(state: LinkState): LinkState {
  const { closing } = state;
  return closing?.step === "flushing"
    ? { ...state, closing: { ...closing, step: "sending" } }
    : state;
}

/** Time passes: what was not answered is asked again, and quiet is broken by a question. [LI8] */
function tick(before: LinkState, now: Timestamp): Stepped {
  const late = (at: Timestamp) => isOver(at, ANSWER_MS, now);
  const state = leaseOver(withoutFailedTaking(before, now), now);
  if (state.phase === "opening" && late(state.since))
    return { state: { ...state, since: now }, effects: [opening(state)] };
  if (state.phase !== "live") return still(state);
  if (state.sealing && isPending(state.sealing) && late(state.sealing.at)) return close(state, now);
  const push = state.push && late(state.push.at) ? null : state.push;
  const noAnswer = state.pull !== null && late(state.pull.at);
  if (!noAnswer && !isOver(state.heardAt, PULL_EVERY_MS, now)) return still({ ...state, push });
  return {
    state: { ...state, push, heardAt: now, ...(noAnswer && nothingMore(state)) },
    effects: [asking(state)],
  };
}

/**
 * The shell says what became of items before anything else happens. If it has not, taking them in failed
 * (a full disk): they are asked for again like items that did not come.
 */
function withoutFailedTaking(state: LinkState, now: Timestamp): LinkState {
  return state.taking
    ? { ...state, taking: null, pull: { since: state.cursor.seq, at: now } }
    : state;
}

/** Items that do not come, though they were announced, may not exist: the answer to `open` will tell. */
function nothingMore({ cursor }: LinkState): Pick<LinkState, "pull" | "relayLen"> {
  return { pull: null, relayLen: cursor.seq };
}

/** Nobody waits for this device any longer, and the log is open again unless it was sealed. */
function leaseOver(state: LinkState, now: Timestamp): LinkState {
  if (!state.closing || !isOver(state.closing.at, LEASE_MS, now)) return state;
  const logState = state.logState === "closing" ? "open" : state.logState;
  return { ...state, closing: null, logState };
}

function without<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  return new Set([...set].filter((each) => each !== value));
}
