// One session, open in one page: its documents, its facts, and the link that keeps them and the relay
// together.
import * as A from "@automerge/automerge/slim";
import { createSignal, untrack, type Accessor } from "solid-js";
import { contentHashOf, finalContent } from "#core/finalisation/content.ts";
import { parseReceipt } from "#core/finalisation/receipt.ts";
import type { Fact } from "#core/facts/schema.ts";
import {
  changeHash,
  type CentreId,
  type ChangeHash,
  type PersonId,
  type SessionId,
} from "#core/ids.ts";
import { genesisHeads } from "#core/link/genesis-heads.ts";
import { soundHeads } from "#core/link/sound-heads.ts";
import { knownHeads, type LinkState } from "#core/link/state.ts";
import type { DocumentKind, SessionDocuments } from "#core/schema.ts";
import type { DeviceFrame, Expectation, LogItem } from "#core/wire/frames.ts";
import type { Documents } from "../documents/documents.ts";
import { saveNow } from "../documents/save-now.ts";
import {
  authors as authorTable,
  facts as factTable,
  readAll,
  writeAll,
} from "../documents/tables.ts";
import {
  forgetFacts,
  factsOf,
  keepAuthors,
  keepFacts,
  keepPlace,
  lostFacts,
  storedPlace,
  voidedIn,
  type Authors,
} from "./kept-log.ts";
import { createLink, type Link, type LinkPorts } from "./link.ts";
import { neverTaken } from "./kept-addenda.ts";
import { createLostAddenda } from "./lost-addenda.ts";
import { earlierReplicas, nextReplica } from "./next-replica.ts";
import {
  KINDS,
  openSession,
  takeItemsIn,
  unsentChanges,
  type SessionHandles,
} from "./session-documents.ts";

export type SessionLink = {
  session: SessionId;
  link: Link;
  handles: Accessor<SessionHandles>;
  /** In the order of the log. */
  facts: Accessor<readonly Fact[]>;
  /** Who writes under which actor; whoever is not among them writes on this device. */
  authors: Accessor<Authors>;
  state: Accessor<LinkState>;
  /** Changes on this device that are, as far as is known, not on the server. */
  unsent: Accessor<number>;
  /** What a finalisation would seal now: what the person sees and confirms. */
  expectation: () => Expectation;
  /** Takes off this device what the seal does not hold; it is then as everybody has it. [AD7] */
  forgetLeftOut: () => Promise<void>;
  stop: () => void;
};

export type SessionLinkDeps = {
  documents: Documents;
  session: SessionId;
  me: PersonId;
  /** The centre for which this device may create the session at the relay, if it was made here. */
  creates: CentreId | null;
  send: (frame: DeviceFrame) => void;
  failed: (error: unknown) => void;
};

/** Tells the other pages of this device that a document was set aside. */
const REPLICAS = "scelle-replicas";

export async function openSessionLink(deps: SessionLinkDeps): Promise<SessionLink> {
  const { documents, session, me, creates } = deps;
  // First, so that it claims no more than what is read after it: another page may be writing.
  const stored = await storedPlace(documents, session);
  let open = await openSession(documents, session);
  const [handles, setHandles] = createSignal(open.handles);
  const [items, setItems] = createSignal<readonly LogItem[]>(
    await readAll(documents.database, factTable, session),
  );
  const kept = await readAll(documents.database, authorTable, session);
  const [authors, setAuthors] = createSignal<Authors>(
    new Map(kept.map(({ actor, person }) => [actor, person])),
  );
  const facts = () => factsOf(items());
  const channel = new BroadcastChannel(REPLICAS);

  function forgetLost(now: LinkState): void {
    const lost = lostFacts(untrack(items), now);
    if (lost.length === 0) return;
    setItems((before) => before.slice(0, -lost.length));
    void forgetFacts(documents, session, lost).catch(deps.failed);
  }

  const compareAddenda = createLostAddenda({
    database: documents.database,
    session,
    facts: () => untrack(facts),
    failed: deps.failed,
  });

  function beyond(kind: DocumentKind, known: readonly ChangeHash[]) {
    return unsentChanges<SessionDocuments[typeof kind]>(documents, open.handles[kind], known);
  }

  function sound(kind: DocumentKind, known: readonly ChangeHash[]) {
    const voided = voidedIn(untrack(items));
    if (voided.size === 0) return null;
    return soundHeads<SessionDocuments[typeof kind]>(open.handles[kind].doc(), known, voided);
  }

  async function follow(): Promise<void> {
    const { repo } = documents;
    // What was typed here last has to be found on the disk.
    await repo.flush(KINDS.map((kind) => open.handles[kind].documentId));
    open = await openSession(documents, session, (kind) => knownHeads(link.state(), kind));
    setHandles(open.handles);
  }

  const ports: LinkPorts = {
    documents: {
      unsent: beyond,
      sound,
      expectation,
    },
    now: () => Date.now(),
    send: deps.send,
    takeIn: async (taken) => {
      const told = new Set([...voidedIn(untrack(items)), ...voidedIn(taken)]);
      const outcome = await takeItemsIn(documents, open, { items: taken, told });
      if ("voided" in outcome) {
        const all = { log: session, items: taken };
        const withThese = await keepFacts(documents, { ...all, kept: untrack(items) });
        setAuthors(await keepAuthors(documents, { ...all, known: untrack(authors) }));
        setItems(withThese);
      }
      return outcome;
    },
    keepPlace: (place) => keepPlace(documents, session, place),
    flush: () => saveNow(documents),
    rebuild: async (effect) => {
      await nextReplica(documents, session, effect, open.handles);
      channel.postMessage(session);
      await follow();
    },
    changed: (state) => {
      setState(state);
      forgetLost(state);
      compareAddenda(state);
      setUnsent(countUnsent(state));
    },
    failed: deps.failed,
  };
  const link = createLink({ log: session, me, creates, genesis: genesisHeads, stored }, ports);
  const [state, setState] = createSignal(link.state());
  const [unsent, setUnsent] = createSignal(countUnsent(link.state()));

  function expectation(): Expectation {
    const { session: details, roster, report } = open.handles;
    const { content } = finalContent(
      { session: details.doc(), roster: roster.doc(), report: report.doc() },
      facts(),
    );
    return {
      heads: {
        session: headsOf(details.doc()),
        roster: headsOf(roster.doc()),
        report: headsOf(report.doc()),
      },
      factsSeq: items().at(-1)?.[0] ?? 0,
      contentHash: contentHashOf(content),
    };
  }

  async function forgetLeftOut(): Promise<void> {
    const signed = link.state().receipt;
    const receipt = signed && parseReceipt(signed);
    if (!receipt) return;
    await writeAll(documents.database, [
      ...(await earlierReplicas(documents, session, KINDS)),
      ...(await neverTaken(documents.database, session)),
    ]);
    for (const doc of KINDS) {
      const known = receipt.heads[doc];
      const hasMore = headsOf(open.handles[doc].doc()).some((head) => !known.includes(head));
      const rebuild = { doc, known, reauthor: false, forgetsOld: true } as const;
      if (hasMore) await nextReplica(documents, session, rebuild, open.handles);
    }
    channel.postMessage(session);
    await follow();
    setUnsent(countUnsent(link.state()));
  }

  function countUnsent(now: LinkState): number {
    return KINDS.reduce((sum, kind) => {
      // A document that lacks what is believed to be in it will be sent as far as the log lacks it.
      const changes = beyond(kind, knownHeads(now, kind)) ?? beyond(kind, genesisHeads[kind]);
      return sum + (changes?.length ?? 0);
    }, 0);
  }

  channel.addEventListener(
    "message",
    ({ data }) => data === session && void follow().catch(deps.failed),
  );
  const unsubscribe = documents.commits.subscribe(() => link.feed({ type: "committed" }));
  return {
    session,
    link,
    handles,
    facts,
    authors,
    state,
    unsent,
    expectation,
    forgetLeftOut,
    stop() {
      unsubscribe();
      channel.close();
    },
  };
}

function headsOf(document: A.Doc<SessionDocuments["session" | "roster" | "report"]>): ChangeHash[] {
  return A.getHeads(document).map((head) => changeHash.parse(head));
}
