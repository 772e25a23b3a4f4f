// From the copy of a session to the session: read here, looked at, then written.
import { createMemo, createSignal, type Accessor } from "solid-js";
import { factsView, type FactsView } from "#core/facts/queries.ts";
import { documentFromGenesis } from "#core/genesis.ts";
import type { SessionId } from "#core/ids.ts";
import type { SessionDocuments } from "#core/schema.ts";
import { additionsOf, type Additions } from "#core/session-file/restore.ts";
import type { SessionFile } from "#core/session-file/session-file.ts";
import { targetOf, type Standing, type Target } from "#core/session-file/target.ts";
import { usePage } from "../../page/page.tsx";
import { useSession, useSessionView, type OpenSession } from "../../page/use-session.ts";
import { useMember } from "../account/member-context.ts";
import { heardOf } from "../session/session-line.ts";
import { useSessions } from "../session/sessions-context.tsx";
import { readCopy, type CopyRefusal } from "./read-copy.ts";
import { createRestored, mergeRestored } from "./write-restored.ts";

export type Plan = {
  file: SessionFile;
  target: Target;
  /** null while the session is read from disk; nothing is added to a sealed one. */
  additions: Additions | null;
};

export type Restore = {
  /** null while there is nothing to look at. */
  plan: Accessor<Plan | null>;
  isBusy: Accessor<boolean>;
  refused: Accessor<CopyRefusal | null>;
  choose: (file: File) => Promise<void>;
  /** Throws when it could not be written; then nothing is. */
  accept: () => Promise<SessionId | null>;
  forget: () => void;
};

type Here = { documents: SessionDocuments; facts: FactsView };

export function createRestore(): Restore {
  const { documents } = usePage();
  const { member } = useMember();
  const [chosen, setChosen] = createSignal<File | null>(null);
  const [file, setFile] = createSignal<SessionFile | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<CopyRefusal | null>(null);
  const standingOf = useStandings();
  const target = createMemo(() => {
    const copy = file();
    return copy && targetOf(copy, standingOf);
  });
  const open = useMergedSession(target);
  const here = useHere(target, open);

  const plan = createMemo((): Plan | null => {
    const [copy, goal, there] = [file(), target(), here()];
    if (!copy || !goal) return null;
    const additions = there && additionsOf(restoring(copy, goal, there));
    return { file: copy, target: goal, additions };
  });

  function restoring(copy: SessionFile, { session }: Target, there: Here) {
    const { person: me } = member();
    const { documents: now, facts } = there;
    return { file: copy, session, here: now, facts, me, now: Date.now() };
  }

  function forget(): void {
    setChosen(null);
    setFile(null);
    setRefused(null);
  }

  return {
    plan,
    isBusy,
    refused,
    async choose(picked) {
      forget();
      setChosen(picked);
      setBusy(true);
      const read = await readCopy(picked);
      // Meanwhile somebody may have chosen another file.
      if (chosen() !== picked) return;
      setBusy(false);
      if (read.ok) setFile(read.file);
      else setRefused(read.reason);
    },
    async accept() {
      const [copy, goal, there] = [file(), target(), here()];
      if (!copy || !goal || !there) return null;
      const { here: _, facts, ...restoration } = restoring(copy, goal, there);
      const handles = open()?.link.handles();
      if (goal.kind === "create") await createRestored(documents, restoration, member().centre);
      else if (handles) await mergeRestored(documents, handles, { ...restoration, facts });
      return goal.session;
    },
    forget,
  };
}

/** What the centre's list, and this device, know of a session. */
function useStandings(): (session: SessionId) => Standing {
  const { centre } = useMember();
  const { lines } = useSessions();
  const heard = createMemo(() => new Set(heardOf(centre()?.facts() ?? [])));
  return (session) => {
    const line = (lines() ?? []).find(({ id }) => id === session);
    if (line) return line.lifecycle === "open" ? "open" : "sealed";
    return heard().has(session) ? "deleted" : "unknown";
  };
}

/** Only of a session that is there: a copy of the last one is none of the next. */
function useMergedSession(
  target: Accessor<Target | null>,
): Accessor<OpenSession | null | undefined> {
  const goal = createMemo(() => {
    const now = target();
    return now?.kind === "merge" ? now.session : undefined;
  });
  const open = useSession(goal);
  return () => {
    const session = open();
    return session?.link.session === goal() ? session : undefined;
  };
}

/** What is there already; null while it is read, or where nothing can be added. */
function useHere(
  target: Accessor<Target | null>,
  open: Accessor<OpenSession | null | undefined>,
): Accessor<Here | null> {
  const view = createMemo(() => {
    const session = open();
    return session ? useSessionView(session) : null;
  });
  return () => {
    const there = view();
    if (target()?.kind === "create") return { documents: nothingYet(), facts: factsView([]) };
    return there && { documents: there.documents(), facts: there.facts() };
  };
}

function nothingYet(): SessionDocuments {
  return {
    session: documentFromGenesis("session"),
    roster: documentFromGenesis("roster"),
    report: documentFromGenesis("report"),
  };
}
