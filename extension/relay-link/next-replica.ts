// Which replica of each document of a session is in use on this device, and the next one.
import * as A from "@automerge/automerge/slim";
import type { SessionId } from "#core/ids.ts";
import { reauthored } from "#core/link/reauthor.ts";
import type { DocumentKind, SessionDocuments } from "#core/schema.ts";
import { writeFirstChunk } from "../documents/chunks.ts";
import { startingWith } from "../documents/database.ts";
import { documentIdOf } from "../documents/document-id.ts";
import type { Documents } from "../documents/documents.ts";
import { put, read, replicas, writeAll, type Replica, type Write } from "../documents/tables.ts";
import { upTo } from "../documents/wipe.ts";
import type { Rebuild } from "./link.ts";
import type { SessionHandles } from "./session-documents.ts";

const FIRST: Replica = { generation: 0, replica: 0 };

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
  const { doc: kind, known, reauthor, forgetsOld } = effect;
  await navigator.locks.request(`scelle/${session}/${kind}`, async () => {
    const inUse = await currentReplica(documents, session, kind);
    const old = handles[kind];
    if (documentIdOf({ session, kind, ...inUse }) !== old.documentId) return;
    const place = { ...inUse, replica: inUse.replica + 1 };
    const bytes = begunAnew<SessionDocuments[typeof kind]>(old.doc(), known, reauthor);
    await writeFirstChunk(documents.database, documentIdOf({ session, kind, ...place }), bytes);
    const gone = { store: "chunks", key: startingWith([old.documentId]), bytes: null } as const;
    const writes = [put(replicas, [session, kind], place), ...(forgetsOld ? [gone] : [])];
    await writeAll(documents.database, writes);
  });
}

function begunAnew<T extends { [key: string]: unknown }>(
  old: A.Doc<T>,
  known: readonly string[],
  reauthor: boolean,
): Uint8Array {
  const base = A.clone(A.view(old, [...known]));
  return A.save(reauthor ? reauthored(base, old) : base);
}

/** What was set aside of these documents before, which holds the same names. [AD7] */
export async function earlierReplicas(
  documents: Documents,
  session: SessionId,
  kinds: readonly DocumentKind[],
): Promise<Write[]> {
  const found: Write[] = [];
  for (const kind of kinds) {
    const inUse = await currentReplica(documents, session, kind);
    const current = documentIdOf({ session, kind, ...inUse });
    const ids = upTo(inUse).map((replica) => documentIdOf({ session, kind, ...replica }));
    for (const id of ids.filter((each) => each !== current))
      found.push({ store: "chunks", key: startingWith([id]), bytes: null });
  }
  return found;
}

export async function currentReplica(
  { database }: Documents,
  session: SessionId,
  kind: DocumentKind,
): Promise<Replica> {
  return (await read(database, replicas, [session, kind])) ?? FIRST;
}
