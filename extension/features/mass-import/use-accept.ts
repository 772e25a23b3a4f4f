// The file is accepted: its sessions are made, lists are completed, and a toast takes all of it back.
import { useNavigate, useRouter } from "@tanstack/solid-router";
import { onCleanup } from "solid-js";
import { factsView } from "#core/facts/queries.ts";
import type { SessionId } from "#core/ids.ts";
import { usePage } from "../../page/page.tsx";
import { useMember } from "../account/member-context.ts";
import { localNow } from "../session/local-now.ts";
import { useSessions } from "../session/sessions-context.tsx";
import { createSessions } from "./create-sessions.ts";
import type { ExistingPlan, FilePlan } from "./file-plan.ts";
import { useMassFiles } from "./mass-files-context.tsx";
import { mergeSession } from "./merge-session.ts";
import { importedCounts, type Completed } from "./imported-counts.ts";
import { useRefusalSentence } from "./use-refusal-sentence.ts";
import { useUndo } from "./use-undo.ts";
import { useUnready } from "./use-unready.ts";

/** Judges once more, and writes what may still be written. It goes on if its page is left meanwhile. */
export function useAccept(): () => Promise<void> {
  const page = usePage();
  const { member, say } = useMember();
  const { lookAgain } = useSessions();
  const { incoming, want, plan, writing, setWriting } = useMassFiles();
  const router = useRouter();
  const navigate = useNavigate();
  const unready = useUnready();
  const undo = useUndo();
  const sentenceOf = useRefusalSentence();
  const words = () => page.messages().massImport;

  /** null if they could not be made. */
  async function create({ created }: FilePlan): Promise<SessionId[] | null> {
    const { person: me, centre, profile } = member();
    const author = { me, centre, profile, today: localNow(Date.now()).date };
    return createSessions(page.documents, created, author).catch((error: unknown) => {
      reportError(error);
      return null;
    });
  }

  function complete({ session: { id, open }, number, merge }: ExistingPlan): Completed {
    const { link } = open;
    const where = {
      session: id,
      roster: () => link.handles().roster,
      facts: () => factsView(link.facts()),
      centre: member().profile,
    };
    return { id, number, merge, ...mergeSession(merge, where) };
  }

  /** Those that exist come last: if the device is full, nothing has been done to anybody else's list. */
  async function carryOut(accepted: FilePlan): Promise<string | null> {
    const made = await create(accepted);
    if (!made) return words().failed;
    const completed: Completed[] = [];
    const troubles: string[] = [];
    try {
      for (const each of accepted.existing) completed.push(complete(each));
    } catch (error) {
      reportError(error);
      troubles.push(words().interrupted);
    }
    want(completed.map(({ id }) => id));
    lookAgain();
    const merged = completed.map((each) => each.merged);
    say(words().done(importedCounts(accepted.created, completed)), () => void undo(made, merged));
    incoming.forget();
    troubles.push(...completed.flatMap((each) => sentenceOf(each) ?? []));
    return troubles.length > 0 ? troubles.join(" ") : null;
  }

  /** The outcome was seen: whoever comes back does not need it again. */
  onCleanup(() => writing().isUnderWay || setWriting({ isUnderWay: false, trouble: null }));

  return async () => {
    if (writing().isUnderWay) return;
    setWriting({ isUnderWay: true, trouble: null });
    let trouble: string | null = null;
    try {
      await incoming.judgeAgain();
      const accepted = plan();
      if (!accepted || unready(accepted) !== undefined) return;
      trouble = await carryOut(accepted);
    } finally {
      setWriting({ isUnderWay: false, trouble });
    }
    const isHere = router.state.location.pathname === "/files";
    if (trouble === null && isHere) await navigate({ to: "/" });
  };
}
