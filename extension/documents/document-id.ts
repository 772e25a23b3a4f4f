import {
  interpretAsDocumentId,
  type BinaryDocumentId,
  type DocumentId,
} from "@automerge/automerge-repo/slim";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { SessionId } from "#core/ids.ts";
import type { DocumentKind } from "#core/schema.ts";
import type { Replica } from "./tables.ts";

/** Which document of this device is meant. */
export type DocumentPlace = Replica & { session: SessionId; kind: DocumentKind };

/** The name under which every page of this device finds a document without asking. [DE11] */
export function documentIdOf({ session, kind, generation, replica }: DocumentPlace): DocumentId {
  const name = `scelle/${session}/${kind}/${generation}/${replica}`;
  const id = sha256(utf8ToBytes(name)).slice(0, 16);
  if (!isBinaryDocumentId(id)) throw new Error("A document is known by 16 bytes.");
  return interpretAsDocumentId(id);
}

function isBinaryDocumentId(bytes: Uint8Array): bytes is BinaryDocumentId {
  return bytes.length === 16;
}
