// The file is accepted: its sessions are made, lists are completed, and a toast takes all of it back.
import { useNavigate } from "@tanstack/solid-router";
import { createSignal, type Accessor } from "solid-js";
import type { SessionId } from "#core/ids.ts";
import { usePage } from "../../page/page.tsx";
import { useMember } from "../account/member-context.ts";
import { useCentreDesk } from "../account/use-centre-desk.ts";
import { localNow } from "../session/local-now.ts";
import { removeSession } from "../session/remove-session.ts";
import { useSessions } from "../session/sessions-context.tsx";
import { createSessions } from "./create-sessions.ts";
import { useMassFiles } from "./mass-files-context.tsx";
import { mergeSession, unmergeSession, type Merged, type MergeRefusal } from "./merge-session.ts";
import type { FilePlan } from "./file-plan.ts";

export type Acceptance = {
  isWriting: Accessor<boolean>;
  /** Why not everything of it is done. */
  trouble: Accessor<string | null>;
  accept: (plan: FilePlan) => Promise<void>;
};

export function useAccept(): Acceptance {
  const page = usePage();
  const { member, say } = useMember();
  const { lines, hide, lookAgain } = useSessions();
  const { incoming, want } = useMassFiles();
  const desk = useCentreDesk();
  const navigate = useNavigate();
  const words = () => page.messages().massImport;
  const [isWriting, setWriting] = createSignal(false);
  const [trouble, setTrouble] = createSignal<string | null>(null);

  function sentenceOf(reason: MergeRefusal): string {
    const { enrolment, edit } = page.messages().candidate.refused;
    const sentences: Record<MergeRefusal, string> = { ...enrolment, ...edit };
    return sentences[reason];
  }

  /** Those that exist come last: if the device is full, nothing has been done to anybody else's list. */
  async function write({ created, existing }: FilePlan) {
    const { person: me, centre, profile } = member();
    const author = { me, centre, profile, today: localNow(Date.now()).date };
    const made = await createSessions(page.documents, created, author);
    const outcomes = existing.map(({ session: { id, open, facts }, number, merge }) => ({
      id,
      number,
      ...mergeSession(merge, { roster: () => open.link.handles().roster, facts, centre: profile }),
    }));
    return { made, outcomes };
  }

  async function undo(made: readonly SessionId[], merged: readonly Merged[]): Promise<void> {
    for (const each of merged) unmergeSession(each);
    let left = 0;
    for (const id of made) {
      const number = lines()?.find((line) => line.id === id)?.number ?? null;
      const refusal = await removeSession(page.documents.database, desk(), { id, number });
      if (refusal) left += 1;
      else hide(id);
    }
    say(left > 0 ? words().notUndone({ count: left }) : words().undone);
  }

  async function carryOut(plan: FilePlan): Promise<void> {
    const { made, outcomes } = await write(plan);
    const merged = outcomes.map((each) => each.merged);
    want(outcomes.map(({ id }) => id));
    lookAgain();
    const added = merged.reduce((sum, each) => sum + each.added.length + each.changed.length, 0);
    const people = plan.created.reduce((sum, draft) => sum + draft.people.length, added);
    say(words().done({ created: made.length, people }), () => void undo(made, merged));
    const refused = outcomes.flatMap(({ number, verdict }) =>
      verdict.ok
        ? []
        : words().partly({ sessionNumber: number, reason: sentenceOf(verdict.reason) }),
    );
    incoming.forget();
    if (refused.length > 0) setTrouble(refused.join(" "));
    else await navigate({ to: "/" });
  }

  return {
    isWriting,
    trouble,
    async accept(plan) {
      setTrouble(null);
      setWriting(true);
      try {
        await carryOut(plan);
      } catch (error) {
        reportError(error);
        setTrouble(words().failed);
      } finally {
        setWriting(false);
      }
    },
  };
}
