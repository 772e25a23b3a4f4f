// What follows from a commit and nobody has to wait for: the replica reads on, the centre's list is
// written anew. For one log after the other, and a burst of changes is one piece of work.
import type { SessionId } from "#core/ids.ts";
import { setImmediate as othersFirst } from "node:timers/promises";
import type { Log } from "../log.ts";
import type { Limits } from "./limits.ts";

export type Afterwards = {
  /** Something was committed to this log. */
  due: (log: SessionId) => void;
  /** Begins nothing new; resolves when what was begun is done. */
  stop: () => Promise<void>;
};
/** `again`: something was committed since the work on this log last began. */
type Entry = { timer: NodeJS.Timeout | null; again: boolean };

/** The last commit is never left out: what comes in during the work or the pause after it is worked on next. */
export function createAfterwards(
  work: (log: SessionId) => Promise<void>,
  { log: journal, soonMs, paceMs }: { log: Log } & Limits["afterwards"],
): Afterwards {
  const entries = new Map<SessionId, Entry>();
  /** Whose time has come, in that order. */
  const ready = new Map<SessionId, Entry>();
  let working: Promise<void> | null = null;
  let isStopped = false;

  function begin(log: SessionId, entry: Entry): void {
    ready.set(log, entry);
    working ??= workThrough();
  }

  function wait(entry: Entry, ms: number, then: () => void): void {
    if (!isStopped) entry.timer = setTimeout(then, ms).unref();
  }

  async function workThrough(): Promise<void> {
    for (const [log, entry] of ready) {
      ready.delete(log);
      await othersFirst();
      if (isStopped) break;
      entry.again = false;
      await work(log).catch((error: unknown) => journal.error("work after commit failed", error));
      wait(entry, paceMs, () => (entry.again ? begin(log, entry) : entries.delete(log)));
    }
    working = null;
  }

  return {
    due(log) {
      const known = entries.get(log);
      if (known) {
        known.again = true;
        return;
      }
      const entry = { timer: null, again: false };
      entries.set(log, entry);
      wait(entry, soonMs, () => begin(log, entry));
    },
    async stop() {
      isStopped = true;
      for (const { timer } of entries.values()) clearTimeout(timer ?? undefined);
      await working;
    },
  };
}
