// What a file has changed of people on a list becomes what it was.
import type { CentreProfile } from "../centre/profile.ts";
import type { FactsView } from "../facts/queries.ts";
import { editCandidate, setExtraTime } from "../roster/commands.ts";
import type { CandidateDetails } from "../roster/policy.ts";
import { enrolledCandidates, type EnrolledCandidate } from "../roster/queries.ts";
import type { RosterDocument } from "../schema.ts";
import { allow, refuse, type Refusal } from "../verdict.ts";
import { FIELD_GROUPS, picked, type PersonChange } from "./merge.ts";

type Where = { facts: FactsView; centre: CentreProfile };
export type TakeBackRefusal = Extract<
  ReturnType<typeof editCandidate> | ReturnType<typeof setExtraTime>,
  Refusal<string>
>["reason"];
export type TakenBack = {
  change: PersonChange;
  verdict: ReturnType<typeof allow> | Refusal<TakeBackRefusal>;
};

/**
 * Each person on their own: whom the rules refuse stays as they are, and keeps nobody else from it. What somebody has
 * written since the import stays. [MI14]
 */
export function takeBackChanges(
  draft: RosterDocument,
  { changes, ...where }: Where & { changes: readonly PersonChange[] },
): TakenBack[] {
  const enrolled = new Map(enrolledCandidates(draft, where.facts).map((each) => [each.id, each]));
  return changes.map((change) => {
    const current = enrolled.get(change.candidate);
    const verdict = current ? takenBack(draft, { change, current, ...where }) : undefined;
    return { change, verdict: verdict ?? refuse("not-enrolled") };
  });
}

/** Both commands refuse for the same reasons whoever has started: nobody is taken back by half. */
function takenBack(
  draft: RosterDocument,
  args: Where & { change: PersonChange; current: EnrolledCandidate },
): TakenBack["verdict"] {
  const { change, current, facts, centre } = args;
  const { candidate, extraTime } = change;
  const details = stillHeld(change, current);
  if (Object.keys(details).length > 0) {
    const edited = editCandidate(draft, { candidate, details, facts, centre });
    if (!edited.ok) return edited;
  }
  if (!extraTime || extraTime.percent !== current.extraTimePercent) return allow();
  return setExtraTime(draft, { candidates: [candidate], percent: extraTime.before, facts });
}

/** What stood in the fields that still hold what the import wrote. */
function stillHeld(
  { details, before }: PersonChange,
  current: EnrolledCandidate,
): Partial<CandidateDetails> {
  const held = FIELD_GROUPS.filter((group) =>
    group.every((field) => details[field] === current[field]),
  );
  return picked(before, held.flat());
}
