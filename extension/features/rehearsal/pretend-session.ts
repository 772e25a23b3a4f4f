// The thin shell around `core/rehearsal`: gives the pretend world its clock and what was written, and shows
// it to the room as a link and a relay like the real ones. It speaks to nobody.
import * as A from "@automerge/automerge/slim";
import type { DocHandle } from "@automerge/automerge-repo/slim";
import { createSignal, type Accessor } from "solid-js";
import { genesisHeads } from "#core/link/genesis-heads.ts";
import { linkState } from "#core/link/state.ts";
import { step } from "#core/rehearsal/step.ts";
import {
  connectedSince,
  heardFacts,
  isConnected,
  pretendWorld,
  type World,
} from "#core/rehearsal/world.ts";
import type { ReportDocument } from "#core/schema.ts";
import type { SessionDetails } from "#core/session/policy.ts";
import type { Documents } from "../../documents/documents.ts";
import type { OpenSession } from "../../page/use-session.ts";
import type { RelayLink } from "../../relay-link/relay-link.ts";
import type { SessionLink } from "../../relay-link/session-link.ts";
import { documentsInMemory, nothingIsKept, pretendHandles } from "./pretend-documents.ts";

export type PretendSession = {
  open: OpenSession;
  relay: RelayLink;
  documents: Documents;
  world: Accessor<World>;
  /** The report as it is here, sent or not. */
  report: Accessor<A.Doc<ReportDocument>>;
  stop: () => void;
};

/** How long a change is on its way, at most. */
const TICK_MS = 500;

/** `name` is that of whoever rehearses. */
export function openPretendSession(args: {
  seed: string;
  name: string;
  details: SessionDetails;
}): PretendSession {
  const { seed, name, details } = args;
  const now = Date.now();
  const documents = documentsInMemory();
  const handles = pretendHandles(documents, { seed, details, now });
  const first = pretendWorld({ seed, name, now });
  const { waiting, ...running } = runWorld(first, handles.report);
  const { world } = running;
  const link = pretendLink({ first, world, handles: () => handles, waiting });
  return {
    ...running,
    open: {
      known: { session: first.session, me: first.me, role: "invigilator", centre: null },
      link,
      together: { colleagues: () => [], goTo: silent, beside: (each) => each, stop: silent },
    },
    relay: pretendRelay({ world }),
    documents,
  };
}

type RunningWorld = Pick<PretendSession, "world" | "report" | "stop"> & {
  waiting: Accessor<number>;
};

function runWorld(first: World, handle: DocHandle<ReportDocument>): RunningWorld {
  const [world, setWorld] = createSignal(first);
  const [report, setReport] = createSignal(handle.doc());
  const [waiting, setWaiting] = createSignal(0);
  /** As the pretend server has it. */
  let arrived = handle.doc();

  function follow(): void {
    const current = handle.doc();
    setReport(() => current);
    setWaiting(A.getChangesSince(current, A.getHeads(arrived)).length);
  }

  function tick(): void {
    if (isConnected(world())) {
      arrived = handle.doc();
      setWaiting(0);
    }
    setWorld((before) => step(before, { now: Date.now(), report: arrived, waiting: waiting() }));
  }

  handle.on("heads-changed", follow);
  const timer = setInterval(tick, TICK_MS);
  return {
    world,
    report,
    waiting,
    stop() {
      clearInterval(timer);
      handle.off("heads-changed", follow);
    },
  };
}

type Seen = { first: World; world: Accessor<World>; waiting: Accessor<number> } & Pick<
  SessionLink,
  "handles"
>;

function pretendLink({ first, world, waiting, handles }: Seen): SessionLink {
  const { session, me } = first;
  const resting = linkState({
    log: session,
    me,
    creates: null,
    genesis: genesisHeads,
    stored: null,
  });
  const state = () => {
    const since = connectedSince(world());
    return isConnected(world())
      ? { ...resting, phase: "live" as const, since, heardAt: since }
      : { ...resting, since };
  };
  return {
    session,
    link: { feed: silent, state },
    handles,
    facts: () => heardFacts(world()),
    authors: () => new Map(),
    state,
    unsent: waiting,
    expectation: nothingIsKept,
    forgetLeftOut: nothingIsKept,
    stop: silent,
  };
}

function pretendRelay({ world }: Pick<Seen, "world">): RelayLink {
  return {
    connection: () => ({
      isOpen: isConnected(world()),
      since: connectedSince(world()),
      refused: null,
      aheadMs: 0,
    }),
    send: silent,
    attach: () => silent,
    stop: silent,
  };
}

function silent(): void {
  // There is nobody to tell.
}
