// Who else has a session open, and on what: as a pure step, like the link. Nothing of it is stored, and
// nothing depends on it: what is lost is said again.
import type { PersonId } from "../ids.ts";
import { SECOND_MS, type Timestamp } from "../time.ts";
import { parseWhereabouts, whereaboutsCode, type Whereabouts } from "./whereabouts.ts";

/** The relay passes on 30 in 10 seconds. */
export const MIN_GAP_MS = 400;
export const HEARTBEAT_MS = 15 * SECOND_MS;
/** Two heartbeats and some. */
export const SILENT_MS = 40 * SECOND_MS;
export const FORGOTTEN_MS = 30 * 60 * SECOND_MS;

type Heard = { person: PersonId; at: Whereabouts; heardAt: Timestamp };
export type Presence = {
  readonly me: PersonId;
  /** Tells this page from the others of the same person. */
  readonly page: string;
  readonly here: Whereabouts;
  /** The relay has let this page into the room. */
  readonly isIn: boolean;
  readonly saidAt: Timestamp;
  /** Something is to be said as soon as it may be. */
  readonly owes: boolean;
  /** By page. */
  readonly heard: ReadonlyMap<string, Heard>;
};

export type PresenceEvent = { now: Timestamp } & (
  | { type: "entered" }
  | { type: "disconnected" }
  | { type: "heard"; person: PersonId; on: string }
  | { type: "moved"; here: Whereabouts }
  | { type: "tick" }
);

export type Colleague = {
  person: PersonId;
  at: Whereabouts;
  /** Since when nothing was heard, of somebody who has gone. */
  awaySince: Timestamp | null;
};

export function presence(me: PersonId, page: string): Presence {
  const here: Whereabouts = { view: "details", spot: null };
  return { me, page, here, isIn: false, saidAt: 0, owes: false, heard: new Map() };
}

/** The next state and, if anything is to be said now, what. [TO1] [TO2] */
export function presenceStep(
  before: Presence,
  event: PresenceEvent,
): { state: Presence; say: string | null } {
  const state = happened(before, event);
  const { now } = event;
  const isDue = state.here.view !== "away" && now - state.saidAt >= HEARTBEAT_MS;
  // A clock that was set back must not silence the page.
  const maySpeak = now - state.saidAt >= MIN_GAP_MS || now < state.saidAt;
  if (!state.isIn || !maySpeak || !(state.owes || isDue)) return { state, say: null };
  const say = whereaboutsCode(state.here, state.page);
  return { state: { ...state, saidAt: now, owes: false }, say };
}

function happened(state: Presence, event: PresenceEvent): Presence {
  switch (event.type) {
    case "entered":
      // Whoever asks again where the log stands has been in the room all the time.
      return state.isIn ? state : { ...state, isIn: true, owes: true };
    case "disconnected":
      return { ...state, isIn: false };
    case "heard":
      return heard(state, event);
    case "moved":
      return isSame(state.here, event.here) ? state : { ...state, here: event.here, owes: true };
    case "tick":
      return forgetting(state, event.now);
  }
}

/** Whoever is new has not heard of this page yet, so it says again where it is. [TO2] */
function heard(
  state: Presence,
  { person, on, now }: { person: PersonId; on: string; now: Timestamp },
): Presence {
  const said = parseWhereabouts(on);
  if (!said || person === state.me) return state;
  const key = `${person}#${said.page}`;
  const isNew = !state.heard.has(key);
  const others = new Map(state.heard).set(key, { person, at: said.at, heardAt: now });
  return { ...state, heard: others, owes: state.owes || isNew };
}

function forgetting(state: Presence, now: Timestamp): Presence {
  const kept = [...state.heard].filter(([, { heardAt }]) => now - heardAt < FORGOTTEN_MS);
  return kept.length === state.heard.size ? state : { ...state, heard: new Map(kept) };
}

/** Everybody else, each once, by id: where they are on the page on which they do most. [TO3] [TO4] */
export function colleagues({ heard: pages }: Presence, now: Timestamp): Colleague[] {
  const byPerson = new Map<PersonId, Colleague>();
  for (const { person, at, heardAt } of pages.values()) {
    const isAway = at.view === "away" || now - heardAt > SILENT_MS;
    const here = { person, at, awaySince: isAway ? heardAt : null };
    const before = byPerson.get(person);
    if (!before || rank(here) >= rank(before)) byPerson.set(person, here);
  }
  return [...byPerson.values()].toSorted((one, other) => (one.person < other.person ? -1 : 1));
}

/** A field before a mere page, any page before none; who has left several was last on the last. */
function rank({ at, awaySince }: Colleague): number {
  if (awaySince !== null) return awaySince - Number.MAX_SAFE_INTEGER;
  return at.spot ? 1 : 0;
}

function isSame(one: Whereabouts, other: Whereabouts): boolean {
  return whereaboutsCode(one, "") === whereaboutsCode(other, "");
}
