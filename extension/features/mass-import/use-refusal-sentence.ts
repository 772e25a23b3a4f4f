import { usePage } from "../../page/page.tsx";
import type { Completed } from "./imported-counts.ts";
import type { MergeRefusal } from "./merge-session.ts";

/** How far a list that refused something was completed, and why no further; null if nothing was refused. */
export function useRefusalSentence(): (completed: Completed) => string | null {
  const page = usePage();
  return ({ verdict, number, merge, merged }) => {
    if (verdict.ok) return null;
    const { enrolment, edit } = page.messages().candidate.refused;
    const sentences: Record<MergeRefusal, string> = { ...enrolment, ...edit };
    return page.messages().massImport.partly({
      sessionNumber: number,
      done: merged.added.length + merged.changed.length,
      total: merge.added.length + merge.changed.length,
      reason: sentences[verdict.reason],
    });
  };
}
