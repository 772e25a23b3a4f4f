// The three documents of one session on this device, which replica of each is in use, and what of them
// the link may read.
import * as A from "@automerge/automerge/slim";
import type { DocHandle } from "@automerge/automerge-repo/slim";
import { emptyIndex, type MutableDocumentIndex } from "#core/guard/document-index.ts";
import { parseHeader } from "#core/guard/header.ts";
import { portionsOf } from "#core/guard/portions.ts";
import type { ChangeHash, SessionId } from "#core/ids.ts";
import { takeIn } from "#core/link/take-in.ts";
import type { Unsent } from "#core/link/underway.ts";
import type { DocumentKind, SessionDocuments } from "#core/schema.ts";
import type { LogItem } from "#core/wire/frames.ts";
import type { Documents } from "../documents/documents.ts";
import { openDocument } from "../documents/open-document.ts";
import { nextTurn } from "../platform/next-turn.ts";
import type { TakenIn } from "./link.ts";
import { currentReplica } from "./next-replica.ts";

export type SessionHandles = { [Kind in DocumentKind]: DocHandle<SessionDocuments[Kind]> };
export const KINDS = ["session", "roster", "report"] as const satisfies readonly DocumentKind[];

/** Items of the log, and what the log itself, with these items, calls voided. */
export type Taking = { items: readonly LogItem[]; told: ReadonlySet<ChangeHash> };

/** The documents in use, and for each what the guard remembers of its changes. */
export type OpenSession = {
  handles: SessionHandles;
  indexes: Record<DocumentKind, MutableDocumentIndex>;
};

/** `known` is what a page knows to be in the log, beyond what the disk says of it. */
export async function openSession(
  documents: Documents,
  session: SessionId,
  known: (kind: DocumentKind) => readonly ChangeHash[] = () => [],
): Promise<OpenSession> {
  async function current<Kind extends DocumentKind>(kind: Kind) {
    const replica = await currentReplica(documents, { session, kind }, known(kind));
    return openDocument(documents, { session, kind, ...replica });
  }
  return {
    handles: {
      session: await current("session"),
      roster: await current("roster"),
      report: await current("report"),
    },
    indexes: { session: emptyIndex(), roster: emptyIndex(), report: emptyIndex() },
  };
}

/**
 * The changes of a document that are on disk and no ancestors of `known`, oldest first; null if the
 * document lacks one of `known`.
 */
export function unsentChanges<T>(
  { commits }: Documents,
  handle: DocHandle<T>,
  known: readonly string[],
): readonly Unsent[] | null {
  const document = handle.doc();
  const saved = commits.headsOnDisk(handle.documentId);
  const isAllKnown = saved.every((head) => known.includes(head));
  if (saved.length === 0 || (isAllKnown && known.every((head) => saved.includes(head)))) return [];
  // Also asked where nothing is unsent: a document may lack something and have nothing of its own.
  if (!A.hasHeads(document, [...known])) return null;
  if (isAllKnown) return [];
  const unsaved = A.hasHeads(document, [...saved]) ? A.getChangesSince(document, [...saved]) : [];
  const notYet = new Set(unsaved.map((bytes) => placed(bytes).hash));
  return A.getChangesSince(document, [...known])
    .map(placed)
    .filter(({ hash }) => !notYet.has(hash));
}

/**
 * Takes items of the log into the documents; done when they are on disk. Between two portions the person who
 * types comes first. [GU19]
 */
export async function takeItemsIn(
  { repo }: Documents,
  open: OpenSession,
  { items, told }: Taking,
): Promise<TakenIn> {
  const voided: ChangeHash[] = [];
  for (const [at, portion] of portionsOf(items, changeIn).entries()) {
    if (at > 0) await nextTurn();
    const taken = takePortionIn(open, { items: portion, told });
    if ("code" in taken) return taken;
    voided.push(...taken.voided);
  }
  await repo.flush(KINDS.map((kind) => open.handles[kind].documentId));
  return { voided };
}

function takePortionIn({ handles, indexes }: OpenSession, { items, told }: Taking): TakenIn {
  const voided: ChangeHash[] = [];
  for (const kind of KINDS) {
    const ours = items.filter((item) => item[1] === kind);
    if (ours.length === 0) continue;
    const taken = applyTo<SessionDocuments[typeof kind]>(handles[kind], indexes[kind], {
      items: ours,
      told,
    });
    if ("code" in taken) return taken;
    voided.push(...taken.voided);
  }
  return { voided };
}

function changeIn([, kind, bytes]: LogItem): Uint8Array | null {
  return kind === "fact" ? null : bytes;
}

function applyTo<T>(
  handle: DocHandle<T>,
  index: MutableDocumentIndex,
  { items, told }: Taking,
): TakenIn {
  const changes = items.map((item) => item[2]);
  const taken = takeIn(handle.doc(), index, changes, told);
  if (!taken.ok) return { seq: items[taken.at]?.[0] ?? 0, code: taken.reason };
  if (taken.changes.length > 0) {
    handle.update((document) => A.applyChanges(document, [...taken.changes])[0]);
  }
  return { voided: taken.voided };
}

function placed(bytes: Uint8Array): Unsent {
  const parsed = parseHeader(bytes);
  if (!parsed.ok) throw new Error(`a change of our own is malformed: ${parsed.reason}`);
  return { hash: parsed.header.hash, deps: parsed.header.deps, bytes };
}
