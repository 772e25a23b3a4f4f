import { createMemo, type Accessor } from "solid-js";
import { mergeOf, type Merge } from "#core/mass-import/merge.ts";
import { mayEnrol } from "#core/roster/policy.ts";
import { createEnrolled } from "../../documents/create-enrolled.ts";
import { usePage } from "../../page/page.tsx";
import { createLocalNow } from "../session/local-now.ts";
import { useSessionPage } from "../session/session-context.ts";
import { tableStanding } from "./table-standing.ts";
import type { TableHere } from "./use-table-import.ts";

export type TablePlan = {
  /** What the table would change on the list as it is now; null while there is none. */
  merge: Accessor<Merge | null>;
  counts: Accessor<{ added: number; changed: number }>;
  outcome: Accessor<{ isReady: boolean; sentence: string }>;
  /** Why it cannot be accepted as it is now; undefined when it can. */
  unready: Accessor<string | undefined>;
};

/** What a table would do, beside what there is now: a colleague may change the list meanwhile. */
export function useTablePlan({
  table,
  isReading,
}: Pick<TableHere, "table" | "isReading">): TablePlan {
  const page = usePage();
  const { documents, facts } = useSessionPage();
  const now = createLocalNow();
  const words = () => page.messages().table;
  const enrolled = createEnrolled({ documents, facts });
  const merge = createMemo(() => {
    const answer = table.answer();
    return answer && mergeOf(answer.people, enrolled());
  });
  const counts = () => {
    const planned = merge();
    return { added: planned?.added.length ?? 0, changed: planned?.changed.length ?? 0 };
  };
  const standing = () => {
    const answer = table.answer();
    return answer && tableStanding(answer, counts());
  };
  const stoppedLines = () => {
    const problems = table.answer()?.problems.filter(({ isBlocking }) => isBlocking) ?? [];
    return new Set(problems.map(({ line }) => line)).size;
  };

  return {
    merge,
    counts,
    outcome() {
      const { stopped, nobody, ready } = words().outcome;
      if (standing() === "stopped")
        return { isReady: false, sentence: stopped({ count: stoppedLines() }) };
      if (standing() === "nobody") return { isReady: false, sentence: nobody };
      return { isReady: true, sentence: ready(counts()) };
    },
    unready() {
      const verdict = mayEnrol(facts(), now().at);
      if (!verdict.ok) return page.messages().candidate.refused.enrolment[verdict.reason];
      if (isReading()) return words().reading;
      if (table.drafts().size > 0) return words().unready.draft;
      const how = standing();
      return how === null || how === "ready" ? undefined : words().unready[how];
    },
  };
}
