// The candidates of a file into the list of a session that exists, and out of it again.
import type { DocHandle } from "@automerge/automerge-repo/slim";
import type { CentreProfile } from "#core/centre/profile.ts";
import type { FactsView } from "#core/facts/queries.ts";
import type { SessionId } from "#core/ids.ts";
import type { Merge, PersonChange } from "#core/mass-import/merge.ts";
import {
  editCandidate,
  removeCandidate,
  setExtraTime,
  type PersonToEnrol,
} from "#core/roster/commands.ts";
import { displayName } from "#core/roster/queries.ts";
import { enrolPeople } from "#core/roster/enrol-people.ts";
import type { RosterDocument } from "#core/schema.ts";
import { allow, type Verdict } from "#core/verdict.ts";
import { takeBackChanges, type TakenBack } from "#core/mass-import/take-back.ts";
import { runCommand } from "../../documents/run-command.ts";
import { portionsOf, toEnrol } from "./create-sessions.ts";

type Where = {
  session: SessionId;
  /** The list as it is in use now: a replica may take the place of another. */
  roster: () => DocHandle<RosterDocument>;
  /** As they are when they are asked for: somebody may have joined since. */
  facts: () => FactsView;
  centre: CentreProfile;
};
export type Merged = Where & {
  added: readonly PersonToEnrol[];
  changed: readonly PersonChange[];
};
export type MergeRefusal = Extract<
  | ReturnType<typeof enrolPeople>
  | ReturnType<typeof editCandidate>
  | ReturnType<typeof setExtraTime>,
  { ok: false }
>["reason"];

/** Stops at the first refusal: `merged` is what was done until then. [MI11] */
export function mergeSession(
  { added, changed }: Merge,
  { session, roster, facts, centre }: Where,
): { merged: Merged; verdict: Verdict<MergeRefusal> } {
  const done = { added: [] as PersonToEnrol[], changed: [] as PersonChange[] };
  const answer = (verdict: Verdict<MergeRefusal>) => {
    return { merged: { session, roster, facts, centre, ...done }, verdict };
  };
  for (const people of portionsOf(added.map(toEnrol(session)))) {
    const args = { people, facts: facts(), now: Date.now(), centre };
    const verdict = runCommand(roster(), (draft) => enrolPeople(draft, args));
    if (!verdict.ok) return answer(verdict);
    done.added.push(...people);
  }
  for (const changes of portionsOf(changed)) {
    const verdict = runCommand(roster(), (draft) =>
      changeAll(draft, changes, { facts: facts(), centre }),
    );
    if (!verdict.ok) return answer(verdict);
    done.changed.push(...changes);
  }
  return answer(allow());
}

/**
 * Who was added goes, and what was changed is what it was, each by themselves as far as the rules of now allow it
 * and nobody has written there since. Answers the names of those who could not be restored.
 */
export function unmergeSession({ roster, facts, centre, added, changed }: Merged): string[] {
  const now = facts();
  const staying = added.filter(({ candidate }) => {
    const args = { candidate, facts: now, now: Date.now() };
    return !runCommand(roster(), (draft) => removeCandidate(draft, args)).ok;
  });
  const kept = [...portionsOf(changed)].flatMap((changes) => {
    let takenBack: TakenBack[] = [];
    runCommand(roster(), (draft) => {
      takenBack = takeBackChanges(draft, { changes, facts: now, centre });
      return allow();
    });
    return takenBack.filter(({ verdict }) => !verdict.ok);
  });
  return [...staying.map(displayName), ...kept.map(({ change }) => change.displayName)];
}

function changeAll(
  draft: RosterDocument,
  changes: readonly PersonChange[],
  where: { facts: FactsView; centre: CentreProfile },
): Verdict<MergeRefusal> {
  for (const { candidate, details, extraTime } of changes) {
    const edited = editCandidate(draft, { candidate, details, ...where });
    if (!edited.ok) return edited;
    if (!extraTime) continue;
    const { percent } = extraTime;
    const timed = setExtraTime(draft, { candidates: [candidate], percent, facts: where.facts });
    if (!timed.ok) return timed;
  }
  return allow();
}
