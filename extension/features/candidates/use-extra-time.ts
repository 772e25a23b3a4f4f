// Planning the same extra time for all who are ticked.
import { createSignal, type Accessor } from "solid-js";
import type { CandidateRow } from "#core/roster/candidate-rows.ts";
import { setExtraTime } from "#core/roster/commands.ts";
import { mayPlanExtraTime, type EditRefusal } from "#core/roster/policy.ts";
import { allow, type Verdict } from "#core/verdict.ts";
import { runCommand } from "../../documents/run-command.ts";
import { usePage } from "../../page/page.tsx";
import { useMember } from "../account/member-context.ts";
import { useSessionPage } from "../session/session-context.ts";
import { percentOf } from "./candidate-draft.ts";

export type ExtraTime = {
  /** What is typed; null while nobody is asked for it. */
  typed: Accessor<string | null>;
  write: (text: string) => void;
  error: Accessor<string | undefined>;
  begin: () => void;
  cancel: () => void;
  /** Plans it for these candidates; false, with `error`, when it is refused. */
  give: (people: readonly CandidateRow[]) => boolean;
};

/** `tell` gets the reason why something could not be taken back, null when there is none any more. */
export function useExtraTime(tell: (refusal: string | null) => void): ExtraTime {
  const page = usePage();
  const { say } = useMember();
  const { open, facts } = useSessionPage();
  const words = () => page.messages().candidate;
  const [typed, setTyped] = createSignal<string | null>(null);
  const [error, setError] = createSignal<string>();

  /** Each with a percentage of their own, as one change. */
  const plan = (people: readonly Pick<CandidateRow, "id" | "extraTimePercent">[]) =>
    runCommand(open.link.handles().roster, (draft) => {
      let verdict: Verdict<EditRefusal | "percent-invalid"> = allow();
      for (const { id, extraTimePercent: percent } of people) {
        verdict = setExtraTime(draft, { candidates: [id], percent, facts: facts() });
        if (!verdict.ok) break;
      }
      return verdict;
    });

  function take(text: string | null): void {
    setTyped(text);
    setError(undefined);
  }

  function takeBack(before: Parameters<typeof plan>[0]): void {
    const verdict = plan(before);
    tell(verdict.ok ? null : words().refused.edit[verdict.reason]);
    if (verdict.ok) say(words().extraTime.takenBack);
  }

  return {
    typed,
    error,
    write: take,
    begin: () => take(""),
    cancel: () => take(null),
    give(people) {
      const percent = percentOf({ extraTime: typed() ?? "" });
      const planned = mayPlanExtraTime(percent);
      const verdict = planned.ok
        ? plan(people.map(({ id }) => ({ id, extraTimePercent: percent })))
        : planned;
      if (!verdict.ok) {
        setError(words().refused.edit[verdict.reason]);
        return false;
      }
      const before = people.map(({ id, extraTimePercent }) => ({ id, extraTimePercent }));
      say(words().extraTime.given({ count: people.length, percent }), () => takeBack(before));
      tell(null);
      take(null);
      return true;
    },
  };
}
