// The file under way outlives its page: whoever looks something up in a session finds it as it was. So do the
// sessions that it has completed, until what was written there is on its way.
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
import { listedSession } from "./listed-session.ts";
import { useReadSessions, type ReadSession } from "./use-read-sessions.ts";

export type MassFiles = {
  incoming: MassImport;
  /** The sessions that the file completes, and those that are `wanted` besides. */
  sessions: Accessor<ReadonlyMap<SessionId, ReadSession>>;
  /** Opens these sessions too, in place of those that were wanted before. */
  want: (sessions: readonly SessionId[]) => void;
};

const MassFilesContext = createContext<MassFiles>();

export function MassFilesProvider(props: { children: JSX.Element }) {
  const { member } = useMember();
  const { lines } = useSessions();
  const open = useOpenSession();
  const [wanted, want] = createSignal<readonly SessionId[]>([]);
  const incoming = createMassImport(() => ({
    centre: { ...member().profile, habilitations: [...member().profile.habilitations] },
    now: localNow(Date.now()),
    listed: (lines() ?? []).map(listedSession),
  }));
  const named = createMemo(() => {
    const numbers = new Set(incoming.answer()?.sessions.map(({ number }) => number));
    numbers.delete(null);
    return numbers.size === 0
      ? []
      : (lines() ?? []).flatMap(({ id, number }) => (numbers.has(number) ? id : []));
  });
  const sessions = useReadSessions(() =>
    // The one that has a page of its own is open there.
    [...new Set([...named(), ...wanted()])].filter((id) => id !== open()),
  );

  function forget(): void {
    incoming.forget();
    want([]);
  }
  const centre = createMemo(() => member().centre);
  // The file of one centre is no file of another.
  createEffect(on(centre, forget, { defer: true }));
  onCleanup(incoming.forget);
  return (
    <MassFilesContext.Provider value={{ incoming, sessions, want }}>
      {props.children}
    </MassFilesContext.Provider>
  );
}

export function useMassFiles(): MassFiles {
  const files = useContext(MassFilesContext);
  if (!files) throw new Error("Files of sessions stand outside of a centre.");
  return files;
}
