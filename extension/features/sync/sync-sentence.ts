import type { Format } from "#core/messages/format.ts";
import type { Messages } from "#core/messages/messages.ts";
import type { SyncWords } from "./sync-words.ts";

export type Voice = { messages: Messages; format: Format; now: number };

/** For the indicator: a few words that say whether there is anything to worry about. */
export function syncLabel(words: SyncWords, { messages, format, now }: Voice): string {
  const { indicator } = messages.sync;
  switch (words.key) {
    case "storage-full":
    case "storage-failed":
      return indicator.notStored;
    case "sealed":
      return indicator.sealed;
    case "alarmed":
      return indicator.stopped;
    case "expired":
      return indicator.expired;
    case "outdated":
      return indicator.outdated;
    case "saved":
      return words.count === 0 ? indicator.saved : indicator.short.unsent(words);
    case "offline":
      return indicator.offline({ length: format.length(now - words.since), count: words.count });
    case "unreachable":
      return indicator.unreachable({ time: format.time(words.since), count: words.count });
    case "sending":
      return indicator.sending(words);
    case "acknowledged":
      return indicator.acknowledged({ time: format.time(words.at) });
  }
}

/** The same where there is little room; `syncSentence` tells the rest. */
export function shortSyncLabel(
  words: SyncWords,
  { isNarrow = false, ...voice }: Voice & { isNarrow?: boolean },
): string {
  const { short } = voice.messages.sync.indicator;
  if ("count" in words && words.count > 0) return short.unsent(words);
  if (words.key === "saved") return short.saved;
  if (words.key === "alarmed") return short.stopped;
  if (words.key === "expired" || words.key === "outdated") return short[words.key];
  if (words.key === "acknowledged" && isNarrow) return short.acknowledgedUntimed;
  if (words.key === "acknowledged")
    return short.acknowledged({ time: voice.format.time(words.at) });
  return syncLabel(words, voice);
}

/** What is the case, what is safe and what to do. */
export function syncSentence(words: SyncWords, { messages, format, now }: Voice): string {
  const { sync, device } = messages;
  switch (words.key) {
    case "storage-full":
      return device.storage.full;
    case "storage-failed":
      return device.storage.failed;
    case "sealed":
      return sync.state.sealed;
    case "alarmed":
      return sync.poisoned;
    case "expired":
      return sync.refused.AUTH;
    case "outdated":
      return sync.refused.UPGRADE;
    case "saved":
      return words.count === 0 ? sync.state.saved : device.leave(words);
    case "offline":
      return sync.state.offline({ length: format.length(now - words.since), count: words.count });
    case "unreachable":
      return sync.state.unreachableSince({ time: format.time(words.since), count: words.count });
    case "sending":
      return sync.state.sending(words);
    case "acknowledged":
      return sync.details.everythingThere({ time: format.time(words.at) });
  }
}
