// The file under way outlives its page: whoever looks something up in a session finds it as it was. So do what is
// being written of it, and the sessions that it has completed, until what was written there is on its way.
import {
  createContext,
  createEffect,
  createMemo,
  createSignal,
  on,
  onCleanup,
  useContext,
  type Accessor,
  type JSX,
} from "solid-js";
import type { SessionId } from "#core/ids.ts";
import { useMember } from "../account/member-context.ts";
import { localNow } from "../session/local-now.ts";
import { useOpenSession, useSessions } from "../session/sessions-context.tsx";
import { createMassImport, type MassImport } from "./create-mass-import.ts";
import { filePlan, type FilePlan } from "./file-plan.ts";
import { listedSession } from "./listed-session.ts";
import { useReadSessions, type ReadSession } from "./use-read-sessions.ts";

/** What is being written of the file, and why not everything of it is done. */
type Writing = { isUnderWay: boolean; trouble: string | null };
export type MassFiles = {
  incoming: MassImport;
  /** null while there is no file. A list that a colleague changes meanwhile changes the plan. */
  plan: Accessor<FilePlan | null>;
  /** The list of the sessions of the centre is here: without it no twin is found. */
  isListed: Accessor<boolean>;
  writing: Accessor<Writing>;
  setWriting: (writing: Writing) => void;
  /** The sessions that the file completes, and those that are `wanted` besides. */
  sessions: Accessor<ReadonlyMap<SessionId, ReadSession>>;
  /** Opens these sessions too, in place of those that were wanted before. */
  want: (sessions: readonly SessionId[]) => void;
};

const MassFilesContext = createContext<MassFiles>();
const AT_REST: Writing = { isUnderWay: false, trouble: null };

export function MassFilesProvider(props: { children: JSX.Element }) {
  const { member } = useMember();
  const { lines } = useSessions();
  const open = useOpenSession();
  const [wanted, want] = createSignal<readonly SessionId[]>([]);
  const [writing, setWriting] = createSignal(AT_REST);
  const incoming = createMassImport(() => ({
    centre: { ...member().profile, habilitations: [...member().profile.habilitations] },
    now: localNow(Date.now()),
    listed: lines()?.map(listedSession) ?? [],
  }));
  const sessions = useReadSessions(() =>
    // The one that has a page of its own is open there.
    [...new Set([...named(incoming, lines() ?? []), ...wanted()])].filter((id) => id !== open()),
  );
  const plan = createMemo(() => {
    const answer = incoming.answer();
    return answer && filePlan(answer, lines() ?? [], sessions());
  });
  const isListed = createMemo(() => lines() !== undefined);

  createEffect(() => {
    const isWaiting = incoming.isBusy() || writing().isUnderWay || !isListed();
    if (!isWaiting && incoming.isStale()) void incoming.judgeAgain();
  });

  function forget(): void {
    incoming.forget();
    want([]);
    setWriting((now) => ({ ...now, trouble: null }));
  }
  const centre = createMemo(() => member().centre);
  // The file of one centre is no file of another.
  createEffect(on(centre, forget, { defer: true }));
  onCleanup(incoming.forget);
  const files: MassFiles = { incoming, plan, isListed, writing, setWriting, sessions, want };
  return <MassFilesContext.Provider value={files}>{props.children}</MassFilesContext.Provider>;
}

export function useMassFiles(): MassFiles {
  const files = useContext(MassFilesContext);
  if (!files) throw new Error("Files of sessions stand outside of a centre.");
  return files;
}

/** The sessions that the file completes. */
function named(
  incoming: MassImport,
  lines: readonly { id: SessionId; number: number | null }[],
): SessionId[] {
  const numbers = new Set(incoming.answer()?.sessions.map(({ number }) => number));
  numbers.delete(null);
  return numbers.size === 0
    ? []
    : lines.flatMap(({ id, number }) => (numbers.has(number) ? id : []));
}
