// What the facts of a session allow, whatever is to be written or begun.
import { HOUR_MS, type Timestamp } from "../time.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import { firstStart, type FactsView } from "./queries.ts";

/** Pix: candidates were let in several days later, so both the session and a test end after a day. */
const MAX_SESSION_MS = 24 * HOUR_MS;
export const MAX_TEST_MS = 24 * HOUR_MS;

export type ClosedRefusal = "finalised" | "deleted";

/** Everything may be written until the session is finalised or deleted, nothing afterwards. [FA6] */
export function mayWrite({ lifecycle }: FactsView): Verdict<ClosedRefusal> {
  switch (lifecycle) {
    case "open":
      return allow();
    case "finalised":
    case "published":
      return refuse("finalised");
    case "deleted":
      return refuse("deleted");
  }
}

/** Nobody enters a session later than 24 hours after its first start. [FA7] */
export function mayStillEnter(facts: FactsView, now: Timestamp): Verdict<"session-over"> {
  const first = firstStart(facts);
  return first !== null && now - first > MAX_SESSION_MS ? refuse("session-over") : allow();
}
