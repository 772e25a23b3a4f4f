import * as A from "@automerge/automerge/slim";
import { createHash } from "node:crypto";
import { documentFromGenesis } from "../genesis.ts";
import { contentHash, type ContentHash } from "../ids.ts";
import type { DocumentKind } from "../schema.ts";
import { factIn } from "./changes.ts";

/** The simulator writes what it likes, in the places that the schema has. */
export type Free = { [key: string]: unknown };
export type Documents = Record<DocumentKind, A.Doc<Free>>;

export const KINDS: readonly DocumentKind[] = ["session", "roster", "report"];
/** What all documents begin with; it is only ever cloned. */
export const GENESIS: Readonly<Documents> = {
  session: documentFromGenesis("session"),
  roster: documentFromGenesis("roster"),
  report: documentFromGenesis("report"),
};
/** What the platform tells of candidates counts; the rest of the facts is about the log itself. */
const COUNTING = ["candidate-started", "candidate-finished"];

/** A hash over all that three documents and the facts of the platform say. */
export function contentHashOf(documents: Documents, facts: readonly Uint8Array[]): ContentHash {
  const told = facts
    .map((bytes) => factIn(bytes))
    .filter((fact) => fact && COUNTING.includes(fact.kind));
  const text = JSON.stringify([KINDS.map((kind) => saidOnce(documents[kind])), told]);
  return contentHash.parse(createHash("sha256").update(text).digest("hex"));
}

/**
 * Gives their memory back at once: left to the garbage collector, the documents of a few schedules make
 * every later one twice as slow.
 */
export function free(...documents: readonly A.Doc<Free>[]): void {
  const shared: readonly unknown[] = Object.values(GENESIS);
  for (const document of documents) if (!shared.includes(document)) A.free(document);
}

/** What a document says, whoever wrote it, as JSON. */
export function said(document: A.Doc<Free>): string {
  return JSON.stringify(A.toJS(document));
}

/** For the content only: people look at a document again and again before it changes. */
const saidBefore = new WeakMap<A.Doc<Free>, string>();

function saidOnce(document: A.Doc<Free>): string {
  const text = saidBefore.get(document) ?? said(document);
  saidBefore.set(document, text);
  return text;
}
