import { createEffect, createSignal, onCleanup, type Accessor } from "solid-js";
import type { SessionId } from "#core/ids.ts";
import { wipeAndBeginAnew } from "../../documents/begin-anew.ts";
import { knownSessions } from "../../documents/known-sessions.ts";
import { saveNow } from "../../documents/save-now.ts";
import { usePage, type Page } from "../../page/page.tsx";
import { keepAccount } from "../../platform/settings.ts";
import { signOut } from "../../relay-link/api.ts";
import { useMember } from "./member-context.ts";
import { isOfOthers, isTooLate, unsentSessions, type UnsentSession } from "./unsent-sessions.ts";

export type Leaving = {
  stage: Accessor<"idle" | "counting" | "asking" | "sending">;
  /** What only this device has, of this account's centres. */
  unsent: Accessor<readonly UnsentSession[]>;
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
  const isLost = () => unsent().some((each) => !isTooLate(each));

  /** While they are attached they send what they have. */
  createEffect(() => {
    const relay = page.relay();
    if (!relay) return;
    for (const { known, open } of found().filter((each) => !isOfOthers(each, mine())))
      onCleanup(relay.attach(known.session, open.link));
  });
  createEffect(() => {
    if (stage() === "sending" && !isLost() && unsent().length === 0) void go();
  });
  onCleanup(close);

  function close(): void {
    for (const { open } of found()) open.stop();
    setFound([]);
  }

  async function begin(): Promise<void> {
    if (stage() !== "idle") return;
    setStage("counting");
    await saveNow(page.documents);
    setFound(await unsentSessions(page));
    if (alwaysAsks || unsent().length > 0) setStage("asking");
    else await go();
  }

  async function go(): Promise<void> {
    if (before && !(await before())) return stay();
    const others = found().filter((each) => isOfOthers(each, mine()));
    await goAway(page, new Set(others.map(({ known }) => known.session)));
  }

  function stay(): void {
    close();
    setStage("idle");
  }

  return {
    stage,
    unsent,
    begin: () => void begin().catch(reportError),
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
  await wipeAndBeginAnew(page.documents.database, new Set([...kept, ...invigilated]));
}
