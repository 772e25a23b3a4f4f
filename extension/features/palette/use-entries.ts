import { createMemo, type Accessor } from "solid-js";
import { useMember } from "../account/member-context.ts";
import { hasBegun } from "../opening/begun.ts";
import { groupsOf } from "../session/list-view.ts";
import { localNow } from "../session/local-now.ts";
import { useSessions } from "../session/sessions-context.tsx";
import type { Entry } from "./entry.ts";
import { useActions } from "./use-actions.ts";
import { useSessionEntries } from "./use-session-entries.ts";

/** Everything the palette offers: what concerns the open session first, sessions in the order of the list. */
export function useEntries(args: { openKeys: () => void; signOut: () => void }): {
  actions: Accessor<readonly Entry[]>;
  sessions: Accessor<readonly Entry[]>;
} {
  const { lines } = useSessions();
  const general = useActions(args);
  const { openSession, acts, entry } = useSessionEntries();
  const { waitsFor } = useMember();
  const reached = () => (lines() ?? []).filter((line) => waitsFor() === null || hasBegun(line));
  const inOrder = createMemo(() =>
    groupsOf(reached(), localNow(Date.now())).flatMap((group) => group.lines),
  );
  const actions = createMemo(() => {
    const open = inOrder().filter(({ id }) => id === openSession());
    const others = inOrder().filter(({ id }) => id !== openSession());
    return [...open.flatMap(acts), ...general(), ...others.flatMap(acts)];
  });
  const sessions = createMemo(() => inOrder().map(entry));
  return { actions, sessions };
}
