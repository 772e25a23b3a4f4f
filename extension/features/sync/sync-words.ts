// What may be said about where the work is. Nothing stronger than was proved, and the worst first.
import type { SyncTone } from "../../ui/SyncIndicator.tsx";

/** What is known at one moment; times are by this device's clock. */
export type SyncSituation = {
  /** Why the browser last refused to store; null if nothing is left unstored. */
  storage: "full" | "failed" | null;
  isSealed: boolean;
  /** The relay has sent what cannot be, and is not listened to any more. */
  isAlarmed: boolean;
  /** null while nobody has come in, or nobody has said where the relay is. */
  connection: { isOpen: boolean; since: number; refused: string | null } | null;
  /** The browser says that there is no network; that there is one, it cannot know. */
  isOffline: boolean;
  /** The relay has said where this session's log stands, over this connection. */
  isLive: boolean;
  /** Changes on this device that the relay has not acknowledged. */
  unsent: number;
  /** Since when all of it is acknowledged; null while that is not proved. */
  acknowledgedAt: number | null;
  now: number;
};

export type SyncWords =
  | { key: "storage-full" | "storage-failed" | "sealed" | "alarmed" | "expired" | "outdated" }
  | { key: "saved"; count: number }
  | { key: "offline" | "unreachable"; since: number; count: number }
  | { key: "sending"; count: number }
  | { key: "acknowledged"; at: number };

/** A connection that is only being made is no news yet. */
const GRACE_MS = 4_000;

/** [PA1] [PA2] [PA3] */
export function syncWords(situation: SyncSituation): SyncWords {
  const { storage, isSealed, isAlarmed } = situation;
  if (storage !== null) return { key: storage === "full" ? "storage-full" : "storage-failed" };
  if (isAlarmed) return { key: "alarmed" };
  if (isSealed) return { key: "sealed" };
  return withoutTrouble(situation);
}

function withoutTrouble({ connection, unsent: count, ...situation }: SyncSituation): SyncWords {
  const { acknowledgedAt, isLive, isOffline, now } = situation;
  if (!connection) return { key: "saved", count };
  if (connection.refused !== null)
    return { key: connection.refused === "UPGRADE" ? "outdated" : "expired" };
  if (!connection.isOpen) {
    const { since } = connection;
    if (isOffline) return { key: "offline", since, count };
    return now - since < GRACE_MS ? { key: "saved", count } : { key: "unreachable", since, count };
  }
  if (!isLive) return { key: "saved", count };
  if (count > 0) return { key: "sending", count };
  return acknowledgedAt === null
    ? { key: "saved", count }
    : { key: "acknowledged", at: acknowledgedAt };
}

const TONES: Readonly<Record<SyncWords["key"], SyncTone>> = {
  "storage-full": "refused",
  "storage-failed": "refused",
  sealed: "sealed",
  alarmed: "refused",
  expired: "refused",
  outdated: "refused",
  saved: "device",
  offline: "offline",
  unreachable: "unreachable",
  sending: "sending",
  acknowledged: "server",
};

export function toneOf({ key }: SyncWords): SyncTone {
  return TONES[key];
}
