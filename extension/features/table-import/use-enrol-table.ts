// A table is accepted: its people come onto the list, and a toast takes all of it back.
import type { Merge } from "#core/mass-import/merge.ts";
import { usePage } from "../../page/page.tsx";
import { useMember } from "../account/member-context.ts";
import {
  mergeSession,
  unmergeSession,
  type Merged,
  type MergeRefusal,
} from "../mass-import/merge-session.ts";
import { useNotRestored } from "../mass-import/use-not-restored.ts";
import { useSessionPage } from "../session/session-context.ts";

/** What is left to say on the page; null when all was done, and was said in a toast. */
export function useEnrolTable(): (merge: Merge) => string | null {
  const page = usePage();
  const { member, say } = useMember();
  const { id: session, open, facts } = useSessionPage();
  const notRestored = useNotRestored();
  const words = () => page.messages().table;

  const roster = () => open.link.handles().roster;

  function undo(merged: Merged): void {
    const left = notRestored(unmergeSession(merged));
    say(left.length > 0 ? left.join(" ") : words().undone);
  }

  function reasonOf(refusal: MergeRefusal): string {
    const { enrolment, edit } = page.messages().candidate.refused;
    const sentences: Record<MergeRefusal, string> = { ...enrolment, ...edit };
    return sentences[refusal];
  }

  return (merge) => {
    const { merged, verdict } = mergeSession(merge, {
      session,
      roster,
      facts,
      centre: member().profile,
    });
    const [added, changed] = [merged.added.length, merged.changed.length];
    if (added + changed > 0) say(words().done({ added, changed }), () => undo(merged));
    if (verdict.ok) return null;
    const total = merge.added.length + merge.changed.length;
    return words().partly({ done: added + changed, total, reason: reasonOf(verdict.reason) });
  };
}
