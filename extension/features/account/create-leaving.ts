import { createEffect, createSignal, onCleanup, type Accessor } from "solid-js";
import type { SessionId } from "#core/ids.ts";
import { wipeAndBeginAnew } from "../../documents/begin-anew.ts";
import { knownSessions } from "../../documents/known-sessions.ts";
import { saveNow } from "../../documents/save-now.ts";
import { waitingTables } from "../../documents/waiting-tables.ts";
import { usePage, type Page } from "../../page/page.tsx";
import { keepAccount } from "../../platform/settings.ts";
import { signOut } from "../../relay-link/api.ts";
import { waitingAddenda, type KeptAddendum } from "../../relay-link/kept-addenda.ts";
import { useImport } from "../register/import-context.tsx";
import { useMember } from "./member-context.ts";
import { isOfOthers, neverSent, unsentSessions, type UnsentSession } from "./unsent-sessions.ts";

export type Leaving = {
  stage: Accessor<"idle" | "counting" | "asking" | "sending">;
  /** What only this device has, of this account's centres. */
  unsent: Accessor<readonly UnsentSession[]>;
  /** A file of pupils is chosen, with corrections perhaps, and not imported yet. */
  hasImport: Accessor<boolean>;
  /** In how many sessions a table waits that somebody has begun to import. [TB11] */
  tables: Accessor<number>;
  /** How many addenda have not left yet. [AD6] */
  addenda: Accessor<number>;
  begin: () => void;
  /** Waits until the server has everything that it can still have, then goes. */
  sendFirst: () => void;
  /** Goes now: what only this device has is lost. */
  go: () => void;
  stay: () => void;
};

type Args = {
  /** Somebody is asked even when nothing would be lost. */
  alwaysAsks?: boolean;
  /** What is done at the relay before; false keeps the person here. */
  before?: () => Promise<boolean>;
};

/** Signing out: first what only this device has is counted, and sent as soon as there is a server. [AC22] */
export function createLeaving({ alwaysAsks = false, before }: Args = {}): Leaving {
  const page = usePage();
  const { member } = useMember();
  const [stage, setStage] = createSignal<ReturnType<Leaving["stage"]>>("idle");
  const [found, setFound] = createSignal<readonly UnsentSession[]>([]);
  const mine = () => member().account.centres.map(({ centre }) => centre);
  const unsent = () =>
    found().filter((each) => !isOfOthers(each, mine()) && each.open.unsent() > 0);
  const incoming = useImport();
  const hasImport = () => incoming.preview() !== null;
  const [waiting, setWaiting] = createSignal<ReadonlySet<SessionId>>(new Set());
  const tables = () => {
    // What others have here stays.
    const others = found().filter((each) => isOfOthers(each, mine()));
    return waiting().size - others.filter(({ known }) => waiting().has(known.session)).length;
  };
  const [waitingToGo, setWaitingToGo] = createSignal<readonly KeptAddendum[]>([]);
  const addenda = () => {
    const people = member().account.centres.map(({ person }) => person);
    return waitingToGo().filter(({ by }) => people.includes(by)).length;
  };
  let isGoing = false;

  /** While they are attached they send what they have. */
  createEffect(() => {
    const relay = page.relay();
    if (!relay) return;
    for (const { known, open } of found().filter((each) => !isOfOthers(each, mine())))
      onCleanup(relay.attach(known.session, open.link));
  });
  createEffect(() => {
    if (stage() !== "sending" || unsent().some(({ open }) => neverSent(open) === null)) return;
    if (unsent().length === 0) void go().catch(reportError);
    // What is left can never be sent: only a person can say that it may be lost.
    else setStage("asking");
  });
  onCleanup(close);

  function close(): void {
    for (const { open } of found()) open.stop();
    setFound([]);
  }

  async function begin(): Promise<void> {
    if (stage() !== "idle") return;
    setStage("counting");
    // What is only in a field of this page would be lost, and nobody asked.
    if (!(await saveNow(page.documents))) return stay();
    setFound(await unsentSessions(page));
    setWaiting(await waitingTables(page.documents.database));
    setWaitingToGo(await waitingAddenda(page.documents.database));
    const isLost = hasImport() || tables() > 0 || addenda() > 0 || unsent().length > 0;
    if (alwaysAsks || isLost) setStage("asking");
    else await go();
  }

  async function go(): Promise<void> {
    if (isGoing) return;
    isGoing = true;
    // Asked first: whoever has left a centre has none of its sessions any more.
    const others = found().filter((each) => isOfOthers(each, mine()));
    if (!before || (await before()))
      return goAway(page, new Set(others.map(({ known }) => known.session)));
    isGoing = false;
    stay();
  }

  function stay(): void {
    close();
    setStage("idle");
  }

  /** What cannot be counted is not lost: nobody has gone. */
  function giveUp(error: unknown): void {
    stay();
    reportError(error);
  }

  return {
    stage,
    unsent,
    hasImport,
    tables,
    addenda,
    begin: () => void begin().catch(giveUp),
    sendFirst: () => setStage("sending"),
    go: () => void go().catch(reportError),
    stay,
  };
}

/** Nobody is signed in here any more, and nothing but the sessions of others is left on the disk. */
export async function goAway(page: Page, kept: ReadonlySet<SessionId>): Promise<void> {
  const [token, relay] = [page.account()?.token, page.urls()?.http];
  if (token !== undefined && relay !== undefined) void signOut(relay, token, page.device);
  const invigilated = (await knownSessions(page.documents.database))
    .filter(({ role }) => role === "invigilator")
    .map(({ session }) => session);
  // Every page closes its editors at this, and what was typed goes where the rest goes.
  await keepAccount(null);
  await saveNow(page.documents);
  await wipeAndBeginAnew(page.documents.database, new Set([...kept, ...invigilated]), localStorage);
}
