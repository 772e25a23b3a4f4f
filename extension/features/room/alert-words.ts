import type { Messages } from "#core/messages/messages.ts";
import type { RoomCandidate } from "#core/report/queries.ts";

type Alerted = Pick<RoomCandidate, "alert">;

/** Whether the alert of this candidate waits for somebody in the room. */
export function isWaiting({ alert }: Alerted): boolean {
  return alert !== null && alert.answer === null;
}

export function alertWord({ alert }: Alerted, { room }: Messages): string {
  return alert?.about === "extension" ? room.alert.extension : room.alert.question;
}
