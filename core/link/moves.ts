// What a live link does of itself after every event.
import type { DocumentKind } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import { MAX_CHANGES_A_PUSH, MAX_FRAME_BYTES } from "../wire/frames.ts";
import type { LinkDocuments, Stepped } from "./events.ts";
import { mustWait } from "./patience.ts";
import { still } from "./place.ts";
import { rebuilt } from "./refused.ts";
import { isLocked, isRereading, knownHeads, type LinkState, type PerDocument } from "./state.ts";
import type { Unsent } from "./underway.ts";

const MAX_ITEMS_A_PULL = 500;
/** Room for the frame around the changes. */
const MAX_PUSH_BYTES = MAX_FRAME_BYTES - 4096;
const KINDS: readonly DocumentKind[] = ["session", "roster", "report"];

export type AllUnsent = PerDocument<readonly Unsent[]>;

/** null if a document lacks something that is believed to be in it. */
export function allUnsent(state: LinkState, documents: LinkDocuments): AllUnsent | null {
  const of = (doc: DocumentKind) => documents.unsent(doc, knownHeads(state, doc));
  const [session, roster, report] = [of("session"), of("roster"), of("report")];
  return session && roster && report && { session, roster, report };
}

export function isAllSent(unsent: AllUnsent): boolean {
  return KINDS.every((doc) => unsent[doc].length === 0);
}

export function pullWhenBehind(state: LinkState, now: Timestamp): Stepped {
  const since = state.cursor.seq;
  if (state.pull !== null || state.suspect || since >= state.relayLen) return still(state);
  const frame = { type: "pull" as const, log: state.log, since, max: MAX_ITEMS_A_PULL };
  return {
    state: { ...state, pull: { since, at: now } },
    effects: [{ type: "send", frame }],
  };
}

/**
 * Whether something is to be sent of which the relay has said that it stands where this page has read: then it was
 * left out as what does not apply, and is here all the same, for another page has brought it. Sending it again
 * would not end.
 */
export function isSentInVain({ passed }: LinkState, unsent: AllUnsent): boolean {
  return passed.size > 0 && KINDS.some((doc) => unsent[doc].some(({ hash }) => passed.has(hash)));
}

/**
 * One push at a time, so that a refusal is answered before anything is built on it. [LI3] What no
 * frame can carry is refused here, for the relay would hang up on it again and again.
 */
export function pushUnsent(state: LinkState, now: Timestamp, unsent: AllUnsent): Stepped {
  const { suspect, held, push: underWay } = state;
  if (underWay || !mayBeSentTo(state) || mustWait(state.retryAt, now)) return still(state);
  const kinds = suspect ? [suspect.doc] : KINDS;
  const doc = kinds.find((kind) => unsent[kind].length > 0 && !held.has(kind));
  if (!doc) return still(state);
  const [oldest] = unsent[doc];
  if (oldest && oldest.bytes.length > MAX_PUSH_BYTES)
    return rebuilt(state, doc, [[oldest.hash, "TOO_LARGE"]]);
  return push(state, doc, { changes: oneFrame(unsent[doc]), at: now });
}

/**
 * Not a log that nobody has created, nor one that is sealed. Whoever reads the log anew sends when that is
 * done, for only then it shows what is missing. A suspect is cleared first, whatever the log is.
 */
function mayBeSentTo(state: LinkState): boolean {
  const { cursor, relayTip, suspect } = state;
  if (cursor.seq === 0 && relayTip.seq === 0) return false;
  if (suspect) return true;
  return !isRereading(state) && !isLocked(state);
}

/** What was typed before the lease is at the relay: say so. [LI5] */
export function drain(state: LinkState, unsent: AllUnsent): Stepped {
  const { closing, log } = state;
  if (closing?.step !== "sending" || state.push !== null || !isAllSent(unsent)) return still(state);
  return {
    state: { ...state, closing: { ...closing, step: "drained" } },
    effects: [{ type: "send", frame: { type: "drained", log } }],
  };
}

function push(
  state: LinkState,
  doc: DocumentKind,
  { changes, at }: { changes: readonly Unsent[]; at: Timestamp },
): Stepped {
  const frame = {
    type: "push" as const,
    log: state.log,
    doc: { kind: doc, generation: 0 },
    changes: changes.map(({ bytes }) => bytes),
  };
  const placed = changes.map(({ hash, deps }) => ({ hash, deps }));
  return {
    state: { ...state, push: { doc, changes: placed, at } },
    effects: [{ type: "send", frame }],
  };
}

/** As many of the oldest changes as one frame takes; at least one. */
function oneFrame(unsent: readonly Unsent[]): readonly Unsent[] {
  let size = 0;
  const end = unsent.findIndex(({ bytes }, index) => {
    size += bytes.length;
    return index > 0 && (index >= MAX_CHANGES_A_PUSH || size > MAX_PUSH_BYTES);
  });
  return end === -1 ? unsent : unsent.slice(0, end);
}
