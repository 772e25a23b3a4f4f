// A page of Luc's device for tests: its documents, all of them on disk, and its link. What the link wants
// is handed out for the test to look at; what it wants taken in, the page can take in.
import * as A from "@automerge/automerge/slim";
import type { Fact } from "../../facts/schema.ts";
import { voidedChanges } from "../../facts/queries.ts";
import { documentFromGenesis } from "../../genesis.ts";
import { emptyIndex, type MutableDocumentIndex } from "../../guard/document-index.ts";
import { changeHash, type ChangeHash, type ContentHash } from "../../ids.ts";
import { openedFrame } from "../../log/answers.ts";
import { parseFact } from "../../log/log.ts";
import { luc, NINE, SEEN, session, type Recorded } from "../../log/testing/relay.ts";
import type { DocumentKind } from "../../schema.ts";
import type { RelayFrame } from "../../wire/frames.ts";
import type { LinkDocuments, LinkEffect, LinkEvent } from "../events.ts";
import { genesisHeads } from "../genesis-heads.ts";
import { reauthored } from "../reauthor.ts";
import { soundHeads } from "../sound-heads.ts";
import { linkState, type LinkStart, type LinkState } from "../state.ts";
import { step } from "../step.ts";
import { takeIn } from "../take-in.ts";
import type { Unsent } from "../underway.ts";

type Words = { [key: string]: unknown };
export type Page = {
  link: LinkState;
  docs: Record<DocumentKind, A.Doc<Words>>;
  indexes: Record<DocumentKind, MutableDocumentIndex>;
  facts: Fact[];
  /** What a finalisation would seal, as this page sees it. */
  content: ContentHash;
};
type Happening = LinkEvent extends infer Event
  ? Event extends LinkEvent
    ? Omit<Event, "now">
    : never
  : never;

const KINDS: readonly DocumentKind[] = ["session", "roster", "report"];

/** Opened, and not connected yet. `actor` is two digits. */
export function openPage(over: Partial<LinkStart> = {}, actor: string = "31"): Page {
  const start = {
    log: session,
    me: luc.person,
    creates: null,
    genesis: genesisHeads,
    stored: null,
  };
  const doc = (kind: DocumentKind): A.Doc<Words> => documentFromGenesis(kind, actor.repeat(16));
  return {
    link: linkState({ ...start, ...over }),
    docs: { session: doc("session"), roster: doc("roster"), report: doc("report") },
    indexes: { session: emptyIndex(), roster: emptyIndex(), report: emptyIndex() },
    facts: [],
    content: SEEN,
  };
}

/** Connected to this relay, which has said where the log stands; nothing is pulled yet. */
export function livePage(relay: Recorded, over: Partial<LinkStart> = {}): Page {
  const page = openPage(over);
  tell(page, { type: "connected" });
  hear(page, openedFrame(relay.log, NINE));
  return page;
}

export function tell(page: Page, event: Happening, now: number = NINE): readonly LinkEffect[] {
  const { state, effects } = step(page.link, { ...event, now }, documentsOf(page));
  page.link = state;
  return effects;
}

export function hear(page: Page, frame: RelayFrame, now: number = NINE): readonly LinkEffect[] {
  return tell(page, { type: "heard", frame }, now);
}

/** Hears a frame and takes in what it brings; the effects before and after. */
export function receive(page: Page, frame: RelayFrame, now: number = NINE): readonly LinkEffect[] {
  const effects = hear(page, frame, now);
  return [...effects, ...takeInWanted(page, effects, now)];
}

/** Takes in what is among these effects, and says so. */
export function takeInWanted(
  page: Page,
  effects: readonly LinkEffect[],
  now: number = NINE,
): readonly LinkEffect[] {
  const took = effects.find((effect) => effect.type === "take-in");
  if (!took) return [];
  const voided: ChangeHash[] = [];
  page.facts.push(
    ...took.items.flatMap(([, kind, bytes]) => (kind === "fact" ? (parseFact(bytes) ?? []) : [])),
  );
  const told = voidedChanges(page.facts);
  for (const kind of KINDS) {
    const ours = took.items.filter((item) => item[1] === kind);
    const bytes = ours.map((item) => item[2]);
    const taken = takeIn(page.docs[kind], page.indexes[kind], bytes, told);
    if (!taken.ok) {
      const [seq] = ours[taken.at] ?? [0];
      return tell(page, { type: "poisoned", seq, code: taken.reason }, now);
    }
    page.docs[kind] = A.applyChanges(page.docs[kind], [...taken.changes])[0];
    voided.push(...taken.voided);
  }
  return tell(page, { type: "taken-in", voided }, now);
}

/** Luc writes; it is on disk at once. */
export function write(
  page: Page,
  edit: (draft: Words) => void,
  kind: DocumentKind = "report",
): readonly LinkEffect[] {
  page.docs[kind] = A.change(page.docs[kind], { time: 0 }, (draft) => edit(draft));
  return tell(page, { type: "committed" });
}

/** As many changes as that, one after the other. */
export function writeMany(page: Page, count: number): readonly LinkEffect[] {
  for (let at = 0; at < count; at += 1)
    page.docs.report = A.change(page.docs.report, { time: 0 }, (draft) => {
      draft["seats"] = at;
    });
  return tell(page, { type: "committed" });
}

/** Carries a rebuild out, and says so. */
export function rebuildWanted(page: Page, effects: readonly LinkEffect[]): readonly LinkEffect[] {
  const wanted = effects.find((effect) => effect.type === "rebuild");
  if (!wanted) throw new Error("nothing is to be rebuilt");
  const { doc, known, reauthor } = wanted;
  const old = page.docs[doc];
  const actor = (Number(A.getActorId(old).slice(0, 2)) + 1).toString().repeat(16);
  const base = A.clone(A.view(old, [...known]), { actor });
  page.docs[doc] = reauthor ? reauthored(base, old) : base;
  page.indexes[doc] = emptyIndex();
  return tell(page, { type: "rebuilt", doc });
}

function documentsOf({ docs, content, link, facts }: Page): LinkDocuments {
  return {
    unsent: (kind, known) => unsentIn(docs[kind], known),
    sound: (kind, known) => soundHeads(docs[kind], known, voidedChanges(facts)),
    expectation: () => ({
      heads: {
        session: headsOf(docs.session),
        roster: headsOf(docs.roster),
        report: headsOf(docs.report),
      },
      factsSeq: link.cursor.seq,
      contentHash: content,
    }),
  };
}

function unsentIn(document: A.Doc<Words>, known: readonly ChangeHash[]): Unsent[] | null {
  if (!A.hasHeads(document, [...known])) return null;
  return A.getChangesSince(document, [...known]).map((bytes) => {
    const { hash, deps } = A.decodeChange(bytes);
    return { bytes, hash: changeHash.parse(hash), deps: deps.map((dep) => changeHash.parse(dep)) };
  });
}

function headsOf(document: A.Doc<Words>): ChangeHash[] {
  return A.getHeads(document).map((head) => changeHash.parse(head));
}
