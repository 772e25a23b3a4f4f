// What one page has of a session: its documents, its facts and its place in the log, kept as the log
// tells it. Every chain is followed, so a relay that tells two stories is found out.
import * as A from "@automerge/automerge/slim";
import { contentHashOf, finalContent } from "#core/finalisation/content.ts";
import type { Fact } from "#core/facts/schema.ts";
import { documentFromGenesis } from "#core/genesis.ts";
import { parseHeader } from "#core/guard/header.ts";
import { candidateId, changeHash, contentHash } from "#core/ids.ts";
import { chained, START, type Tip } from "#core/log/chain.ts";
import { parseFact } from "#core/log/log.ts";
import type { DocumentKind, ReportDocument, SessionDocuments } from "#core/schema.ts";
import type { Expectation, LogItem } from "#core/wire/frames.ts";
import { createHash, randomBytes } from "node:crypto";

type Documents = { [Kind in DocumentKind]: A.Doc<SessionDocuments[Kind]> };
export type Notebook = {
  documents: Documents;
  facts: Fact[];
  /** seq of the last fact. */
  factsSeq: number;
  tip: Tip;
  /** Hashes of the changes in the log, in its order. */
  hashes: string[];
};

const actor = () => randomBytes(16).toString("hex");

export function emptyNotebook(): Notebook {
  const documents = {
    session: documentFromGenesis("session", actor()),
    roster: documentFromGenesis("roster", actor()),
    report: documentFromGenesis("report", actor()),
  };
  return { documents, facts: [], factsSeq: 0, tip: START, hashes: [] };
}

/** Reads on; throws unless the items follow. */
export function readOn(notebook: Notebook, items: readonly LogItem[]): void {
  for (const [seq, kind, bytes, by] of items) {
    if (seq !== notebook.tip.seq + 1) throw new Error(`item ${seq} after ${notebook.tip.seq}`);
    const hash = kind === "fact" ? factHash(bytes) : hashOf(bytes);
    notebook.tip = chained(notebook.tip, { seq, kind, hash, by });
    if (kind === "fact") readFact(notebook, seq, bytes);
    else notebook.hashes.push(hash);
  }
  const { documents } = notebook;
  notebook.documents = {
    session: A.applyChanges(documents.session, changesOf(items, "session"))[0],
    roster: A.applyChanges(documents.roster, changesOf(items, "roster"))[0],
    report: A.applyChanges(documents.report, changesOf(items, "report"))[0],
  };
}

/** Writes one change and gives its bytes. */
export function write<Kind extends DocumentKind>(
  notebook: Notebook,
  kind: Kind,
  edit: (draft: SessionDocuments[Kind]) => void,
): Uint8Array {
  const before: Documents[Kind] = notebook.documents[kind];
  const after = A.change(before, edit);
  notebook.documents = { ...notebook.documents, [kind]: after };
  const bytes = A.getLastLocalChange(after);
  if (!bytes || headsOf(after).join() === headsOf(before).join()) throw new Error("no change");
  return bytes;
}

const SOMEBODY = candidateId.parse("ca".repeat(16));

/** A change of which there is always one more. */
export function oneMoreMinute({ incidentMinutes }: ReportDocument): void {
  incidentMinutes[SOMEBODY] = (incidentMinutes[SOMEBODY] ?? 0) + 1;
}

/** What somebody who looks at this page would finalise. */
export function expectationOf({ documents, facts, factsSeq }: Notebook): Expectation {
  const { session, roster, report } = documents;
  return {
    heads: { session: headsOf(session), roster: headsOf(roster), report: headsOf(report) },
    factsSeq,
    contentHash: contentHashOf(finalContent(documents, facts).content),
  };
}

/** The name under which an answer speaks of this change. */
export function hashOf(change: Uint8Array) {
  const parsed = parseHeader(change);
  if (!parsed.ok) throw new Error(`no change: ${parsed.reason}`);
  return parsed.header.hash;
}

function headsOf<T>(document: A.Doc<T>) {
  return A.getHeads(document).map((head) => changeHash.parse(head));
}

function factHash(bytes: Uint8Array) {
  return contentHash.parse(createHash("sha256").update(bytes).digest("hex"));
}

function readFact(notebook: Notebook, seq: number, bytes: Uint8Array): void {
  const fact = parseFact(bytes);
  if (!fact) throw new Error(`item ${seq} is no fact`);
  notebook.facts.push(fact);
  notebook.factsSeq = seq;
}

function changesOf(items: readonly LogItem[], wanted: DocumentKind): Uint8Array[] {
  return items.filter(([, kind]) => kind === wanted).map(([, , bytes]) => bytes);
}
