// From the copy of a session to the session: read here, looked at, then written.
import { createMemo, createSignal, type Accessor } from "solid-js";
import type { SessionId } from "#core/ids.ts";
import { additionsOf, type Additions } from "#core/session-file/restore.ts";
import type { SessionFile } from "#core/session-file/session-file.ts";
import { targetOf, type Target } from "#core/session-file/target.ts";
import { usePage } from "../../page/page.tsx";
import { useMember } from "../account/member-context.ts";
import { useHere, useStandings, type Here } from "./restore-sources.ts";
import { readCopy, type CopyRefusal } from "./read-copy.ts";
import {
  createRestored,
  mergeRestored,
  takeBackRestored,
  type TakenBack,
} from "./write-restored.ts";

export type Plan = {
  file: SessionFile;
  /** null while the server has not said which sessions the centre has. */
  target: Target | null;
  /** null while the server has not said what the session has; nothing is added to a sealed one. */
  additions: Additions | null;
};

export type Restored = {
  session: SessionId;
  /** null where the session is a new one: that is deleted, not taken back. */
  takeBack: (() => Promise<TakenBack>) | null;
};
export type Restore = {
  /** null while there is nothing to look at. */
  plan: Accessor<Plan | null>;
  isBusy: Accessor<boolean>;
  refused: Accessor<CopyRefusal | null>;
  choose: (file: File) => Promise<void>;
  /** Throws when it could not be written; tried again, it is completed. */
  accept: () => Promise<Restored | null>;
  forget: () => void;
};

export function createRestore(): Restore {
  const { documents } = usePage();
  const { member } = useMember();
  const [chosen, setChosen] = createSignal<File | null>(null);
  const [file, setFile] = createSignal<SessionFile | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<CopyRefusal | null>(null);
  const standingOf = useStandings();
  const target = createMemo(() => {
    const [copy, standings] = [file(), standingOf()];
    return copy && standings && targetOf(copy, standings);
  });
  const here = useHere(target);

  const plan = createMemo((): Plan | null => {
    const [copy, goal, there] = [file(), target(), here()];
    if (!copy) return null;
    // The session itself knows before the list does.
    if (goal && there && there.facts.lifecycle !== "open")
      return { file: copy, target: { ...goal, kind: "none" }, additions: null };
    const additions = goal && there && additionsOf(restoring(copy, goal, there));
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
      const { open } = there;
      if (!open) {
        await createRestored(documents, restoration, member().centre);
        return { session: goal.session, takeBack: null };
      }
      const handles = open.link.handles();
      const added = await mergeRestored(documents, handles, { ...restoration, facts });
      const { session } = goal;
      return { session, takeBack: () => takeBackRestored(documents, session, added) };
    },
    forget,
  };
}
