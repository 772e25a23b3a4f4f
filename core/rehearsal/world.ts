// The pretend world of a rehearsal: what its server has said, its network, its candidates. A plain value;
// `step` makes the next one.
import { testProgress, type FactsView, type TestProgress } from "../facts/queries.ts";
import type { Fact } from "../facts/schema.ts";
import { centreId, personId, sessionId } from "../ids.ts";
import type { CandidateId, PersonId, SessionId } from "../ids.ts";
import type { Timestamp } from "../time.ts";
import { castIds } from "./cast.ts";
import { inventedId } from "./invent.ts";

export type World = {
  readonly seed: string;
  readonly session: SessionId;
  /** Who rehearses. */
  readonly me: PersonId;
  readonly began: Timestamp;
  /** All that the pretend server has said; the device has heard the first `heard` of it. */
  readonly told: readonly Fact[];
  readonly heard: number;
  /** Who has closed the window of the test, and since when; no server knows of it. */
  readonly windowClosed: { readonly candidate: CandidateId; readonly at: Timestamp } | null;
  readonly outage: Outage | null;
};

/** The network falls once. */
export type Outage = {
  readonly fell: Timestamp;
  /** null while it is down. */
  readonly back: Timestamp | null;
  /** Whether the person went on working meanwhile. */
  readonly wasWorkedThrough: boolean;
};

/** A session that nobody has begun. `name` is that of whoever rehearses. [RH1] */
export function pretendWorld(args: { seed: string; name: string; now: Timestamp }): World {
  const { seed, name, now } = args;
  const me = inventedId(personId, seed, "me");
  const told: readonly Fact[] = [
    {
      kind: "created",
      at: now,
      by: inventedId(personId, seed, "administrator"),
      centre: inventedId(centreId, seed, "centre"),
      number: 12_345,
      accessCode: "BRVX42",
      sessionPassword: "4RXV7KQM",
    },
    { kind: "person-entered", at: now, person: me, role: "invigilator", name },
  ];
  return {
    seed,
    session: inventedId(sessionId, seed, "session"),
    me,
    began: now,
    told,
    heard: told.length,
    windowClosed: null,
    outage: null,
  };
}

export function isConnected({ outage }: World): boolean {
  return outage === null || outage.back !== null;
}

/** Since when the network is up, or down. */
export function connectedSince({ began, outage }: World): Timestamp {
  return outage?.back ?? outage?.fell ?? began;
}

/** What has reached the device. */
export function heardFacts({ told, heard }: World): readonly Fact[] {
  return told.slice(0, heard);
}

export type Running = TestProgress & { id: CandidateId; startedAt: Timestamp };

/** The tests that have started and are not finished, in the order of their start. */
export function runningTests({ seed }: World, facts: FactsView): readonly Running[] {
  return castIds(seed)
    .flatMap((id) => {
      const test = testProgress(facts, id);
      const { startedAt, finishedAt } = test;
      return startedAt === null || finishedAt !== null ? [] : [{ ...test, id, startedAt }];
    })
    .toSorted((one, other) => one.startedAt - other.startedAt);
}
