import { createEffect, createSignal, on, untrack } from "solid-js";
import { createStore } from "solid-js/store";
import { createReading } from "../../page/create-reading.ts";
import { useSurroundings } from "../../page/page.tsx";
import { relayAddress } from "../../platform/settings.ts";
import { parseJoinLink, type JoinLink } from "../../relay-link/join-link.ts";
import { enter, type EnterRefusal } from "./enter.ts";
import {
  entryProblems,
  serverLeft,
  serverOf,
  type Entry,
  type EntryProblems,
  type Typed,
} from "./entry.ts";

/** What is typed, pasted or read to enter a session. Nothing typed is ever lost. */
export function useEntry() {
  const { messages, database, device, urls, account } = useSurroundings();
  // Whoever has an account, but no centre, comes with a name.
  const name = untrack(account)?.name ?? "";
  const empty: Entry = { server: "", number: "", password: "", name, invitation: null };
  const [entry, setEntry] = createStore<Entry>(empty);
  const [problems, setProblems] = createSignal<EntryProblems>({});
  const [refusal, setRefusal] = createSignal<EnterRefusal | null>(null);
  const [isAsking, setAsking] = createSignal(false);
  const [server] = createReading(relayAddress);
  createEffect(on(server, (kept) => kept && setEntry("server", kept.address)));

  const known = () => server() ?? { address: "", isManaged: false };
  const isManaged = () => known().isManaged;
  const asksServer = () =>
    entry.invitation === null &&
    (urls() === null ||
      isManaged() ||
      refusal()?.reason === "unreachable" ||
      problems().server !== undefined);

  /** Whether the school lets this device go to the server that has made the invitation. */
  function take(invitation: JoinLink): boolean {
    const isElsewhere = serverOf({ ...entry, invitation }, known()) === "other-server";
    setRefusal(null);
    setProblems(isElsewhere ? { number: messages().account.join.invited.otherServer } : {});
    if (!isElsewhere) setEntry({ invitation, number: "" });
    return !isElsewhere;
  }

  return {
    entry,
    problems,
    refusal,
    isManaged,
    asksServer,
    serverLeft: () => serverLeft(entry, known()),
    take,
    type: (field: keyof Typed) => (text: string) => setEntry(field, text),
    /** A number, or an invitation that is pasted in its place: then it is taken. */
    typeNumber(text: string): void {
      const invitation = parseJoinLink(text);
      setEntry("number", text);
      if (invitation) take(invitation);
    },
    forget(): void {
      setRefusal(null);
      setProblems({});
      setEntry("invitation", null);
    },
    /** Whether there was anything to ask the server about; what is missing is told. */
    async submit(): Promise<boolean> {
      if (isAsking()) return true;
      const found = entryProblems(entry, messages());
      setProblems(found);
      setRefusal(null);
      if (Object.keys(found).length > 0) return false;
      setAsking(true);
      setRefusal(await enter(entry, { database: database(), device }));
      setAsking(false);
      return true;
    },
  };
}

export type EntryForm = ReturnType<typeof useEntry>;
