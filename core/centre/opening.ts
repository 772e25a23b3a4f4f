// The day on which the space of a centre opens: the calendar of Pix has one for collèges and one for lycées.
import { HOUR_MS, type Timestamp } from "../time.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import type { CentreProfile } from "./profile.ts";

type Opening = Pick<CentreProfile, "opensOn">;

/** The hour in Greenwich, on the day before, at which a day begins in the first place on earth where it does. */
const AHEAD_OF_GREENWICH_MS = 14 * HOUR_MS;

/** The day for which the space still waits on this one, `YYYY-MM-DD` where the person is; null once it is open. [CE6] */
export function waitsFor({ opensOn }: Opening, today: string): string | null {
  return opensOn !== undefined && today < opensOn ? opensOn : null;
}

/** Before its space opens nobody prepares a session in a centre. [CE6] Refuses: `not-open-yet`. */
export function mayCreateSession(centre: Opening, today: string): Verdict<"not-open-yet"> {
  return waitsFor(centre, today) === null ? allow() : refuse("not-open-yet");
}

/**
 * The same for whoever does not know where the school is: the day counts as soon as it has begun anywhere, so
 * that nobody is kept out on their day. [CE7]
 */
export function mayComeIn({ opensOn }: Opening, now: Timestamp): Verdict<"not-open-yet"> {
  if (opensOn === undefined) return allow();
  const begins = Date.parse(`${opensOn}T00:00Z`) - AHEAD_OF_GREENWICH_MS;
  return now < begins ? refuse("not-open-yet") : allow();
}
