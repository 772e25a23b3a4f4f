// The invitation of a session: the link, or the QR, with which an invigilator enters without the password.
import { calendarDate, HOUR_MS, type Timestamp } from "../time.ts";
import type { Fact, InvitationSecret } from "./schema.ts";

/** Two computers for each of three invigilators; whoever needs more makes a new invitation. [IN3] */
export const MAX_INVITED_DEVICES = 6;

/** How long an invitation holds from when it was made while the relay knows no day of its session. [IN4] */
export const WITHOUT_DAY_MS = 24 * HOUR_MS;

/** Noon in Greenwich: the hour at which a day ends in the last place on earth where it does. */
const OVER_EVERYWHERE_MS = (24 + 12) * HOUR_MS;

/**
 * Until when the invitation of a session on this day (`YYYY-MM-DD`) lets anybody in: until the day is over,
 * wherever the room is, for nobody tells the relay where that is. null if this is no day. [IN4]
 */
export function invitationEnd(day: string): Timestamp | null {
  const isDay = calendarDate.safeParse(day).success;
  return isDay ? Date.parse(`${day}T00:00Z`) + OVER_EVERYWHERE_MS : null;
}

/** The invitation that counts after this fact. A new password replaces one, and makes none. [IN6] */
export function nextInvitation(
  current: InvitationSecret | null,
  fact: Fact,
): InvitationSecret | null {
  switch (fact.kind) {
    case "created":
      return fact.invitation ?? null;
    case "password-changed":
      return current === null ? null : (fact.invitation ?? current);
    case "invitation-changed":
      return fact.invitation;
    default:
      return current;
  }
}
