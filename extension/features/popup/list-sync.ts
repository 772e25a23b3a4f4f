// What may be said of the list in the small window. It writes nothing, so it never speaks of what is saved.
import type { Messages } from "#core/messages/messages.ts";
import type { SyncTone } from "../../ui/SyncIndicator.tsx";
import { syncWords, type SyncSituation } from "../sync/sync-words.ts";

export const LIST_SYNCS = [
  "kept",
  "connected",
  "offline",
  "unreachable",
  "expired",
  "outdated",
  "stopped",
] as const;
export type ListSync = (typeof LIST_SYNCS)[number];

type Situation = Pick<SyncSituation, "connection" | "isOffline" | "isLive" | "isAlarmed" | "now">;

/** [PO5] */
export function listSync(situation: Situation): ListSync {
  const { key } = syncWords({
    ...situation,
    storage: null,
    isSealed: false,
    unsent: 0,
    acknowledgedAt: null,
  });
  switch (key) {
    case "offline":
    case "unreachable":
    case "expired":
    case "outdated":
      return key;
    case "alarmed":
      return "stopped";
    default:
      return situation.isLive && situation.connection?.isOpen ? "connected" : "kept";
  }
}

const TONES: Readonly<Record<ListSync, SyncTone>> = {
  kept: "device",
  connected: "server",
  offline: "offline",
  unreachable: "unreachable",
  expired: "refused",
  outdated: "refused",
  stopped: "refused",
};

export function listTone(sync: ListSync): SyncTone {
  return TONES[sync];
}

export function listLabel(sync: ListSync, { popup, sync: words }: Messages): string {
  switch (sync) {
    case "kept":
    case "offline":
    case "unreachable":
      return popup.list[sync];
    case "connected":
      return words.connected;
    case "expired":
    case "outdated":
    case "stopped":
      return words.indicator.short[sync];
  }
}
