// What this page knows to be on disk: what the link may send and what *Enregistré sur cet appareil*
// rests on.
import type { DocumentId } from "@automerge/automerge-repo/slim";
import type { StorageListener } from "./storage.ts";

export type CommitListener = () => void;

export type Commits = StorageListener & {
  /** Up to where the document is on disk; empty while that is unknown. */
  headsOnDisk(documentId: DocumentId): readonly string[];
  /** Why the browser last refused to store; null once something was stored again. */
  problem(): unknown;
  /** Calls `listener` after every change of the above; returns how to stop. */
  subscribe(listener: CommitListener): () => void;
};

export function createCommits(): Commits {
  const onDisk = new Map<DocumentId, readonly string[]>();
  const listeners = new Set<CommitListener>();
  let problem: unknown = null;
  const tell = () => listeners.forEach((listener) => listener());
  return {
    committed(documentId, heads) {
      onDisk.set(documentId, heads);
      problem = null;
      tell();
    },
    failed(error) {
      problem = error;
      tell();
    },
    headsOnDisk: (documentId) => onDisk.get(documentId) ?? [],
    problem: () => problem,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
