import type { AbsenceGrounds } from "#core/report/absence.ts";
import type { Messages } from "#core/messages/messages.ts";

/** "Sans nouvelles, famille appelée à 9 h 10"; empty where nobody has said why. */
export function absenceGrounds(messages: Messages, { reason, words }: AbsenceGrounds): string {
  const why = reason === null ? "" : messages.absence.reason[reason];
  return [why, words].filter((part) => part !== "").join(", ");
}
