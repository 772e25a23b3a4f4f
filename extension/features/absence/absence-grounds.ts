import type { Scalar } from "#core/finalisation/schema.ts";
import type { Messages } from "#core/messages/messages.ts";
import type { AbsenceGrounds } from "#core/report/absence.ts";
import { absenceReason } from "#core/schema.ts";

/** Why somebody is absent, as it was said; empty where nobody has said why. */
export function absenceGrounds(messages: Messages, { reason, words }: AbsenceGrounds): string {
  const { reason: named, said, reasonAndSaid } = messages.absence;
  if (reason === null) return words === "" ? "" : said({ words });
  return words === "" ? named[reason] : reasonAndSaid({ reason: named[reason], words });
}

/** The same of a decision as the documents have it, field by field. */
export function writtenGrounds(
  messages: Messages,
  { reason, words }: Readonly<Record<string, Scalar>>,
): string {
  return absenceGrounds(messages, {
    reason: absenceReason.safeParse(reason).data ?? null,
    words: typeof words === "string" ? words : "",
  });
}
