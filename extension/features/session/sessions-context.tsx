// The sessions of the centre as every page of a member has them, and what somebody is looking for among
// them. It outlives the list: whoever comes back from a session finds it as they left it. [SL6]
import { useLocation } from "@tanstack/solid-router";
import {
  createContext,
  createEffect,
  createMemo,
  createSignal,
  on,
  useContext,
  type Accessor,
  type JSX,
} from "solid-js";
import { sessionId, type SessionId } from "#core/ids.ts";
import { usePage } from "../../page/page.tsx";
import { useMember } from "../account/member-context.ts";
import { createListMemory, type ListMemory } from "./list-memory.ts";
import { linesOf, type SessionLine } from "./session-line.ts";
import { createTextOf, type TextOf } from "./session-text.ts";
import { useUnnumbered } from "./unnumbered.ts";
import { useTablesOver } from "./use-tables-over.ts";

export type Sessions = Omit<ListMemory, "forget"> & {
  /**
   * undefined while they are read from disk. What this device has made and the server does not know yet
   * is among them, but for the session whose page is open.
   */
  lines: Accessor<readonly SessionLine[] | undefined>;
  textOf: Accessor<TextOf>;
  /** Deleted from here: the server has said so, and its list will. */
  hide: (session: SessionId) => void;
  /** Several were made on this device: they are looked for on its disk. */
  lookAgain: () => void;
};

const SessionsContext = createContext<Sessions>();

export function SessionsProvider(props: { children: JSX.Element }) {
  const page = usePage();
  const { member, centre } = useMember();
  const [gone, setGone] = createSignal<readonly SessionId[]>([]);
  const [looked, setLooked] = createSignal(0);
  const open = useOpenSession();
  useTablesOver(centre);
  const listed = createMemo(() =>
    linesOf(centre()?.facts() ?? []).filter(({ id }) => !gone().includes(id)),
  );
  const apart = createMemo(() => {
    looked();
    const current = open();
    return current === null ? [...gone()] : [...gone(), current];
  });
  const unnumbered = useUnnumbered({ member, centre }, listed, apart);
  const lines = createMemo(() => (centre() ? [...listed(), ...unnumbered()] : undefined));
  const textOf = createMemo(() => createTextOf(page.format()));
  const hide = (session: SessionId) => setGone((before) => [...before, session]);
  const lookAgain = () => setLooked((times) => times + 1);
  const { forget, ...memory } = createListMemory();
  const person = createMemo(() => member().person);
  createEffect(on(person, forget, { defer: true }));
  const sessions: Sessions = { lines, textOf, hide, lookAgain, ...memory };
  return <SessionsContext.Provider value={sessions}>{props.children}</SessionsContext.Provider>;
}

export function useSessions(): Sessions {
  const sessions = useContext(SessionsContext);
  if (!sessions) throw new Error("A part with sessions stands outside of a centre.");
  return sessions;
}

/** The session whose page is open. */
export function useOpenSession(): Accessor<SessionId | null> {
  const path = useLocation({ select: ({ pathname }) => pathname });
  return createMemo(() => sessionId.safeParse(path().split("/")[2]).data ?? null);
}
