import { createMemo, type Accessor } from "solid-js";
import { isStopped, type SessionDraft } from "#core/mass-import/judge.ts";
import { mergeOf, type Merge } from "#core/mass-import/merge.ts";
import { useSessions } from "../session/sessions-context.tsx";
import { useMassFiles } from "./mass-files-context.tsx";
import type { ReadSession } from "./use-read-sessions.ts";

export type ExistingPlan = {
  line: number;
  number: number;
  session: ReadSession;
  merge: Merge;
};
/** What the file would do, beside what there is now. */
export type FilePlan = {
  created: readonly SessionDraft[];
  existing: readonly ExistingPlan[];
  /** Sessions whose lists are not read yet, by number. */
  unread: readonly number[];
  isStopped: boolean;
};

/** null while there is no file. A list that a colleague changes meanwhile changes the plan. */
export function useFilePlan(): Accessor<FilePlan | null> {
  const { incoming, sessions } = useMassFiles();
  const { lines } = useSessions();
  const existing = createMemo(() => {
    const answer = incoming.answer();
    return (answer?.sessions ?? []).flatMap(({ number, line, people }) => {
      const id = number === null ? undefined : lines()?.find((each) => each.number === number)?.id;
      return number === null || id === undefined ? [] : { number, line, people, id };
    });
  });
  const merged = createMemo(() =>
    existing().flatMap(({ id, people, ...place }) => {
      const session = sessions().get(id);
      return session ? { ...place, session, merge: mergeOf(people, session.enrolled) } : [];
    }),
  );

  return createMemo(() => {
    const answer = incoming.answer();
    if (!answer) return null;
    const read = new Set(merged().map(({ number }) => number));
    return {
      created: answer.sessions.filter(({ number }) => number === null),
      existing: merged(),
      unread: existing().flatMap(({ number }) => (read.has(number) ? [] : number)),
      isStopped: isStopped(answer),
    };
  });
}

/** How many sessions come to be, and how many lists would change. */
export function planCounts({ created, existing }: FilePlan): { created: number; merged: number } {
  const changing = existing.filter(({ merge }) => merge.added.length + merge.changed.length > 0);
  return { created: created.length, merged: changing.length };
}
