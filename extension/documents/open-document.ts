import * as A from "@automerge/automerge/slim";
import type { DocHandle } from "@automerge/automerge-repo/slim";
import { genesisChange } from "#core/genesis.ts";
import type { DocumentKind, SessionDocuments } from "#core/schema.ts";
import { writeFirstChunk } from "./chunks.ts";
import type { Documents } from "./documents.ts";
import { documentIdOf, type DocumentPlace } from "./document-id.ts";

/**
 * The document at this place, ready to be read and changed; a new one is empty.
 *
 * A new document is not imported into the repo but put on disk first, then found there: as long as
 * the disk has nothing, `find` asks the other pages, takes a slow one for one that has nothing, and,
 * asked again meanwhile, loads a second time and throws away what was written in between. The first
 * change is the same bytes everywhere, so several pages may do this at once. [DE4]
 */
export async function openDocument<Kind extends DocumentKind>(
  { database, repo, commits }: Documents,
  place: DocumentPlace & { kind: Kind },
): Promise<DocHandle<SessionDocuments[Kind]>> {
  const documentId = documentIdOf(place);
  await writeFirstChunk(database, documentId, genesisChange[place.kind]);
  const handle = await repo.find<SessionDocuments[Kind]>(documentId);
  const heads = A.getHeads(handle.doc());
  await repo.flush([documentId]);
  // A save that has already told of this document knows more than was known before the flush.
  if (commits.headsOnDisk(documentId).length === 0) commits.committed(documentId, heads);
  return handle;
}
