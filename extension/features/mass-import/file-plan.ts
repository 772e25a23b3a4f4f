// What a file would do, beside what there is now.
import { isStopped, type Judged, type SessionDraft } from "#core/mass-import/judge.ts";
import { mergeOf, type Merge } from "#core/mass-import/merge.ts";
import type { SessionId } from "#core/ids.ts";
import type { SessionLine } from "../session/session-line.ts";
import { takesCandidates } from "./listed-session.ts";
import type { ReadSession } from "./use-read-sessions.ts";

export type ExistingPlan<Read = ReadSession> = {
  line: number;
  number: number;
  session: Read;
  merge: Merge;
};
export type FilePlan<Read = ReadSession> = {
  created: readonly SessionDraft[];
  existing: readonly ExistingPlan<Read>[];
  /** Sessions whose lists are not read yet, by number. */
  unread: readonly number[];
  /** Sessions whose lists are not on this device while the server does not answer: who is on them is not known. */
  away: readonly number[];
  /** Sessions that were there when the file was judged, and take no candidates any more. */
  lost: readonly number[];
  isStopped: boolean;
};
type Listed = Pick<SessionLine, "id" | "number" | "lifecycle" | "firstStart">;

export function filePlan<Read extends Pick<ReadSession, "enrolled" | "from">>(
  answer: Pick<Judged, "sessions" | "problems">,
  lines: readonly Listed[],
  read: ReadonlyMap<SessionId, Read>,
): FilePlan<Read> {
  const existing: ExistingPlan<Read>[] = [];
  const unread: number[] = [];
  const away: number[] = [];
  const lost: number[] = [];
  for (const { number, line, people } of answer.sessions) {
    if (number === null) continue;
    const listed = lines.find((each) => each.number === number && takesCandidates(each));
    const session = listed && read.get(listed.id);
    if (!listed) lost.push(number);
    else if (!session) unread.push(number);
    else if (session.from === "away") away.push(number);
    else existing.push({ line, number, session, merge: mergeOf(people, session.enrolled) });
  }
  const created = answer.sessions.filter(({ number }) => number === null);
  return { created, existing, unread, away, lost, isStopped: isStopped(answer) };
}

/** How many sessions come to be, and how many lists would change. */
export function planCounts({ created, existing }: Pick<FilePlan, "created" | "existing">): {
  created: number;
  merged: number;
} {
  const changing = existing.filter(({ merge }) => merge.added.length + merge.changed.length > 0);
  return { created: created.length, merged: changing.length };
}
