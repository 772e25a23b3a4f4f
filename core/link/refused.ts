// What the relay does not take.
import type { ChangeHash } from "../ids.ts";
import type { DocumentKind } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import type { RefusalCode } from "../wire/codes.ts";
import type { Stepped } from "./events.ts";
import { PATIENCE_MS } from "./patience.ts";
import { asking, startedOver, still } from "./place.ts";
import { knownHeads, type LinkState, type PerDocument } from "./state.ts";

type Refused = readonly (readonly [ChangeHash, RefusalCode])[];

/** About the change itself: it will never be taken as it is. */
const FINAL: ReadonlySet<RefusalCode> = new Set([
  "BAD_STRUCT",
  "FORBIDDEN",
  "SEQ_REUSED",
  "TOO_LARGE",
  "TOO_MANY_HEADS",
]);

/** The heaviest answer counts for the whole push: what came after it could not enter either. */
export function refused(state: LinkState, doc: DocumentKind, no: Refused, now: Timestamp): Stepped {
  const codes = new Set(no.map(([, code]) => code));
  if (codes.size === 0) return still(state);
  if (codes.has("LOCKED")) {
    const locked: LinkState = { ...state, logState: "finalised" };
    if (state.suspect?.doc === doc) return rebuilt(locked, doc, no);
    return { state: locked, effects: [asking(state)] };
  }
  const later = { ...state, retryAt: now + PATIENCE_MS };
  if (codes.has("BUSY") || codes.has("RATE")) return still(later);
  if ([...codes].some((code) => FINAL.has(code))) return rebuilt(state, doc, no);
  return still(codes.has("MISSING_DEPS") ? startedOver(later, now) : later);
}

/**
 * A profile that was copied while it was open goes on under a name that is in use: then the log holds
 * changes that cannot stand beside its own. So the relay is first asked about all that this device has
 * and the log perhaps not. What it refuses is written anew; so is, once, what is not even on disk. If the
 * item still may not enter, the relay is wrong.
 */
export function cleared(state: LinkState, unsent: PerDocument<readonly unknown[]>): Stepped {
  const { suspect, push, rebuilds, clearings, held } = state;
  if (!suspect || push || held.has(suspect.doc) || unsent[suspect.doc].length > 0)
    return still(state);
  const { seq, code, doc } = suspect;
  if (rebuilds[doc] + clearings[doc] > 0) return still({ ...state, alarm: { seq, code } });
  const counted = { ...state, clearings: { ...clearings, [doc]: 1 } };
  return begunAnew(counted, doc, { reauthor: true, refused: [] });
}

/**
 * A change that will never enter cannot be taken out of its document: the document is set aside and
 * begun anew. What it said is written again once; if that is refused too, it stays set aside only. [LI6]
 */
export function rebuilt(state: LinkState, doc: DocumentKind, no: Refused): Stepped {
  const times = state.rebuilds[doc];
  const counted = { ...state, rebuilds: { ...state.rebuilds, [doc]: times + 1 } };
  return begunAnew(counted, doc, { reauthor: times === 0, refused: no });
}

function begunAnew(
  state: LinkState,
  doc: DocumentKind,
  how: { reauthor: boolean; refused: Refused },
): Stepped {
  const next: LinkState = {
    ...state,
    push: null,
    suspect: state.suspect?.doc === doc ? null : state.suspect,
    held: new Set([...state.held, doc]),
  };
  const known = knownHeads(state, doc);
  return { state: next, effects: [{ type: "rebuild", doc, known, ...how }] };
}
