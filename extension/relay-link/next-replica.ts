// Which replica of each document of a session is in use on this device, and the next one.
import * as A from "@automerge/automerge/slim";
import type { ChangeHash, SessionId } from "#core/ids.ts";
import { begunAnew, caughtUp } from "#core/link/set-aside.ts";
import type { DocumentKind, SessionDocuments } from "#core/schema.ts";
import { readChunks, writeFirstChunk } from "../documents/chunks.ts";
import { startingWith } from "../documents/database.ts";
import { documentIdOf } from "../documents/document-id.ts";
import type { Documents } from "../documents/documents.ts";
import {
  cursors,
  put,
  read,
  replicas,
  writeAll,
  type InUse,
  type Write,
} from "../documents/tables.ts";
import { seal } from "../documents/sealing.ts";
import { upTo } from "../documents/wipe.ts";
import type { Rebuild } from "./link.ts";
import type { SessionHandles } from "./session-documents.ts";

const FIRST: InUse = { generation: 0, replica: 0, said: [] };

/**
 * Sets the document aside and begins its next replica on what the log holds of it. Under a lock, because
 * every page of the device comes to the same conclusion: the first does it, the others follow. With `forgetsOld`
 * what was set aside is off the disk in the same moment. [AD7]
 */
export async function nextReplica(
  documents: Documents,
  session: SessionId,
  effect: Pick<Rebuild, "doc" | "known" | "reauthor"> & { forgetsOld?: true },
  handles: SessionHandles,
): Promise<void> {
  const { doc: kind, forgetsOld } = effect;
  const { database, repo } = documents;
  await underLock(session, kind, async () => {
    const inUse = await replicaInUse(documents, session, kind);
    const old = handles[kind];
    if (documentIdOf({ session, kind, ...inUse }) !== old.documentId) return;
    const { document, said } = begunAnew<SessionDocuments[typeof kind]>(old.doc(), effect);
    // What is said again is on the disk first: the others compare with that. [LI12]
    await repo.flush([old.documentId]);
    const replica = inUse.replica + 1;
    const place = { ...inUse, replica, said: saidWith(inUse, replica, said) };
    await writeFirstChunk(database, documentIdOf({ session, kind, ...place }), A.save(document));
    const gone = { store: "chunks", key: startingWith([old.documentId]), bytes: null } as const;
    const writes = [put(replicas, [session, kind], place), ...(forgetsOld ? [gone] : [])];
    await writeAll(database, writes);
  });
}

/**
 * The replica in use, with all that this device has written in those before it: a page may have gone on there
 * until it heard that the next was begun. `known` is what its page knows to be in the log. [LI12]
 */
export async function currentReplica(
  documents: Documents,
  { session, kind }: { session: SessionId; kind: DocumentKind },
  known: readonly ChangeHash[],
): Promise<InUse> {
  const { said } = await replicaInUse(documents, session, kind);
  if (said.some((each) => each !== null))
    await underLock(session, kind, () => catchUp(documents, { session, kind }, known));
  return replicaInUse(documents, session, kind);
}

async function catchUp(
  documents: Documents,
  { session, kind }: { session: SessionId; kind: DocumentKind },
  known: readonly ChangeHash[],
): Promise<void> {
  const inUse = await replicaInUse(documents, session, kind);
  const place = await read(documents.database, cursors, session);
  const inLog = place?.heads[kind] ?? [];
  for (const [replica, said] of inUse.said.entries()) {
    if (!said) continue;
    const placeOf = (at: number) => documentIdOf({ ...inUse, session, kind, replica: at });
    const old = await onDisk<SessionDocuments[typeof kind]>(documents, placeOf(replica - 1));
    const next = await onDisk<SessionDocuments[typeof kind]>(documents, placeOf(replica));
    const before = A.getHeads(next);
    const caught = caughtUp(next, { old, known: [...known, ...inLog], said });
    if (!caught) continue;
    inUse.said = saidWith(inUse, replica, caught.said);
    const [last = ""] = A.getHeads(caught.document);
    const bytes = seal(A.saveSince(caught.document, before));
    await writeAll(documents.database, [
      { store: "chunks", key: [placeOf(replica), "incremental", last], bytes },
      put(replicas, [session, kind], inUse),
    ]);
  }
}

async function onDisk<T>({ database }: Documents, documentId: string): Promise<A.Doc<T>> {
  const chunks = await readChunks(database, [documentId]);
  return chunks.reduce((document, { data }) => A.loadIncremental(document, data), A.init<T>());
}

function saidWith({ said }: InUse, replica: number, next: InUse["said"][number]): InUse["said"] {
  return Array.from({ length: Math.max(said.length, replica + 1) }, (_, at) =>
    at === replica ? next : (said[at] ?? null),
  );
}

function underLock(
  session: SessionId,
  kind: DocumentKind,
  work: () => Promise<void>,
): Promise<void> {
  return navigator.locks.request(`scelle/${session}/${kind}`, work);
}

/** What was set aside of these documents before, which holds the same names. [AD7] */
export async function earlierReplicas(
  documents: Documents,
  session: SessionId,
  kinds: readonly DocumentKind[],
): Promise<Write[]> {
  const found: Write[] = [];
  for (const kind of kinds) {
    const inUse = await replicaInUse(documents, session, kind);
    const current = documentIdOf({ session, kind, ...inUse });
    const ids = upTo(inUse).map((replica) => documentIdOf({ session, kind, ...replica }));
    for (const id of ids.filter((each) => each !== current))
      found.push({ store: "chunks", key: startingWith([id]), bytes: null });
  }
  return found;
}

async function replicaInUse(
  { database }: Documents,
  session: SessionId,
  kind: DocumentKind,
): Promise<InUse> {
  return (await read(database, replicas, [session, kind])) ?? FIRST;
}
