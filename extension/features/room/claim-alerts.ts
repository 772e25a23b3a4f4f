import { alertCalls } from "./alert-calls.ts";

type Alerts = {
  open: readonly string[];
  isWatched: () => Promise<boolean>;
  /** Those that somebody was called for, as all windows have them. */
  called: { read: () => Promise<string[]>; keep: (alerts: readonly string[]) => Promise<void> };
};

/** For which alerts this page calls: of several windows one asks after the other, and each alert is one's. [PA8] */
export function claimAlerts({ open, isWatched, called: shared }: Alerts): Promise<string[]> {
  return navigator.locks.request("alerts-called", async () => {
    const before = await shared.read();
    const { now, called } = alertCalls({ open, called: before, isWatched: await isWatched() });
    if (called.length > before.length) await shared.keep(called);
    return now;
  });
}
