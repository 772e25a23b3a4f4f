import type { AlertId, CandidateId, ChangeHash, DecisionId, PersonId } from "../ids.ts";
import type { Timestamp } from "../time.ts";
import { nextInvitation } from "./invitation.ts";
import type { Fact, FactOf, InvitationSecret, Role } from "./schema.ts";

export type Alert = {
  id: AlertId;
  about: "question" | "extension";
  question: number | null;
  raisedAt: Timestamp;
  closedAt: Timestamp | null;
};

/** What the platform has told of one candidate's test; times are the relay's. */
export type TestProgress = {
  joinedAt: Timestamp | null;
  startedAt: Timestamp | null;
  /** N° de certification; null before the start. */
  certification: number | null;
  finishedAt: Timestamp | null;
  how: "completed" | "ended-by-invigilator" | null;
  alerts: readonly Alert[];
};

export type Codes = { number: number; accessCode: string; sessionPassword: string };
export type Person = { name: string; role: Role };
export type Lifecycle = "open" | "finalised" | "published" | "deleted";

/** Everything the facts of one session say, each thing in its last form. */
export type FactsView = {
  /** null while the relay has not heard of the session. */
  codes: Codes | null;
  /** null where a member has revoked it, or nobody has made one. [IN5] */
  invitation: InvitationSecret | null;
  lifecycle: Lifecycle;
  finalised: FactOf<"finalised"> | null;
  people: ReadonlyMap<PersonId, Person>;
  tests: ReadonlyMap<CandidateId, TestProgress>;
  /** When the relay received each confirmation of a presence. */
  presences: ReadonlyMap<DecisionId, Timestamp>;
};

const NOT_JOINED: TestProgress = {
  joinedAt: null,
  startedAt: null,
  certification: null,
  finishedAt: null,
  how: null,
  alerts: [],
};

/**
 * Reads the facts in the order of the log. Said twice, a thing counts once, as it was said first; only
 * a password and a name count as they were said last. [FA1] [FA2]
 */
export function factsView(facts: readonly Fact[]): FactsView {
  return {
    codes: codes(facts),
    invitation: facts.reduce(nextInvitation, null),
    lifecycle: lifecycle(facts),
    finalised: facts.find((fact) => fact.kind === "finalised") ?? null,
    people: new Map(
      ofKind(facts, "person-entered").map(({ person, name, role }) => [person, { name, role }]),
    ),
    tests: tests(untilTheSeal(facts)),
    presences: firsts(ofKind(facts, "presence-received").map(({ decision, at }) => [decision, at])),
  };
}

/** The changes that the relay has found not to apply: they count nowhere, nor does what builds on them. */
export function voidedChanges(facts: readonly Fact[]): ReadonlySet<ChangeHash> {
  return new Set(ofKind(facts, "voided").map(({ hash }) => hash));
}

/** The progress of one candidate, also of one the platform has never named. */
export function testProgress(view: FactsView, candidate: CandidateId): TestProgress {
  return view.tests.get(candidate) ?? NOT_JOINED;
}

/**
 * The alert that waits for the invigilator, if any: one at a time, the missing extension first; none
 * once the test is finished, or nobody can answer any more. [FA4]
 */
export function openAlert(view: Pick<FactsView, "lifecycle">, test: TestProgress): Alert | null {
  if (view.lifecycle !== "open" || test.finishedAt !== null) return null;
  const open = test.alerts.filter((alert) => alert.closedAt === null);
  return open.find(({ about }) => about === "extension") ?? open[0] ?? null;
}

/** When the first candidate of the session started, or null. [FA3] */
export function firstStart(view: Pick<FactsView, "tests">): Timestamp | null {
  const starts = [...view.tests.values()].flatMap(({ startedAt }) => startedAt ?? []);
  return starts.length === 0 ? null : Math.min(...starts);
}

/** Whether the candidate is in the session on the platform: a start proves it as well. */
export function hasJoined(test: TestProgress): boolean {
  return test.joinedAt !== null || test.startedAt !== null;
}

function ofKind<Kind extends Fact["kind"]>(facts: readonly Fact[], kind: Kind): FactOf<Kind>[] {
  return facts.filter((fact): fact is FactOf<Kind> => fact.kind === kind);
}

/** What the platform tells of a test after the finalisation comes too late to count. [FA5] */
function untilTheSeal(facts: readonly Fact[]): readonly Fact[] {
  const seal = facts.findIndex(({ kind }) => kind === "finalised");
  return seal === -1 ? facts : facts.slice(0, seal);
}

function firsts<Key, Value>(entries: readonly (readonly [Key, Value])[]): Map<Key, Value> {
  return new Map(entries.toReversed());
}

function codes(facts: readonly Fact[]): Codes | null {
  const created = ofKind(facts, "created")[0];
  if (!created) return null;
  const changed = ofKind(facts, "password-changed").at(-1);
  const { number, accessCode, sessionPassword } = created;
  return { number, accessCode, sessionPassword: changed?.sessionPassword ?? sessionPassword };
}

function lifecycle(facts: readonly Fact[]): Lifecycle {
  const has = (kind: Fact["kind"]) => facts.some((fact) => fact.kind === kind);
  if (has("deleted")) return "deleted";
  if (has("published")) return "published";
  return has("finalised") ? "finalised" : "open";
}

function tests(facts: readonly Fact[]): Map<CandidateId, TestProgress> {
  const progress = new Map<CandidateId, TestProgress>();
  const closed = firsts(ofKind(facts, "alert-closed").map(({ alert, at }) => [alert, at]));
  for (const fact of facts) {
    if (!("candidate" in fact) || fact.kind === "presence-received") continue;
    const before = progress.get(fact.candidate) ?? NOT_JOINED;
    progress.set(fact.candidate, { ...before, ...advance(before, fact, closed) });
  }
  return progress;
}

type TestFact = FactOf<
  "candidate-joined" | "candidate-started" | "candidate-finished" | "alert-raised"
>;

function advance(
  before: TestProgress,
  fact: TestFact,
  closed: ReadonlyMap<AlertId, Timestamp>,
): Partial<TestProgress> {
  switch (fact.kind) {
    case "candidate-joined":
      return { joinedAt: before.joinedAt ?? fact.at };
    case "candidate-started":
      return {
        startedAt: before.startedAt ?? fact.at,
        certification: before.certification ?? fact.certification,
      };
    case "candidate-finished":
      return { finishedAt: before.finishedAt ?? fact.at, how: before.how ?? fact.how };
    case "alert-raised": {
      const { alert: id, about, question, at: raisedAt } = fact;
      if (before.alerts.some((alert) => alert.id === id)) return {};
      return {
        alerts: [
          ...before.alerts,
          { id, about, question, raisedAt, closedAt: closed.get(id) ?? null },
        ],
      };
    }
  }
}
