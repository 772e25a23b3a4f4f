// The documents of one page: popup, side panel or tab. The pages of a profile share the database and
// tell each other their edits; only the link speaks to the world outside.
import { Repo } from "@automerge/automerge-repo/slim";
import { BroadcastChannelNetworkAdapter } from "@automerge/automerge-repo-network-broadcastchannel";
import type { LastWords } from "./last-words.ts";
import { createStorage, type StorageListener } from "./storage.ts";

export const CHANNEL = "scelle";

/**
 * A repo whose edits go to disk at once and to the other pages within 100 ms. Who loads a document
 * writes under a new random actor: an actor that outlived its page could reuse a number it had given
 * to a change that never reached the disk.
 */
export function createRepo(
  database: IDBDatabase,
  listener: StorageListener,
  lastWords: LastWords,
): Repo {
  const storage = createStorage(database, listener, lastWords);
  const repo = new Repo({
    storage,
    network: [new BroadcastChannelNetworkAdapter({ channelName: CHANNEL, peerWaitMs: 50 })],
    // With the default of 100 ms, a page that is closed at once loses its last edit.
    saveDebounceRate: 0,
    // Keeps other pages from writing down what this page knows: they read it from the same disk.
    isEphemeral: true,
  });
  repo.storageSubsystem?.on("doc-saved", ({ documentId, savedHeads }) => {
    storage.announce(documentId, savedHeads);
  });
  repo.storageSubsystem?.on("doc-compacted", ({ documentId, savedHeads }) => {
    storage.announce(documentId, savedHeads);
  });
  return repo;
}
