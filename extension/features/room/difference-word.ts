import type { Difference } from "#core/finalisation/excluded.ts";
import type { Scalar } from "#core/finalisation/schema.ts";
import type { Messages } from "#core/messages/messages.ts";
import { absenceReason, decisionKind } from "#core/schema.ts";
import { writtenGrounds } from "../absence/absence-grounds.ts";

/** What somebody wrote, in the words of the button or of the field with which they wrote it. */
export function differenceWord(difference: Difference, messages: Messages): string {
  const { seal, issueReport } = messages;
  const isGrounds = difference.field === "reason" || difference.field === "words";
  if (difference.thing === "decision" && !isGrounds) return decisionWord(difference, messages);
  if (difference.thing === "issue-report" && difference.field === null) {
    const category = difference.after["category"];
    return seal.late.reportAdded({ category: String(category || issueReport.field.category) });
  }
  return fieldWord(difference.field ?? "", messages);
}

/** What it reads now; of a new thing its words, if it has any. */
export function afterWord(difference: Difference, messages: Messages): string {
  const { field, thing, after } = difference;
  if (field !== null) return valueWord(difference, after, messages);
  if (thing === "decision") return writtenGrounds(messages, after);
  return valueWord(difference, after["description"] ?? null, messages);
}

/** Empty for what its field says already: that it was removed, withdrawn, ticked. */
export function valueWord({ field }: Difference, value: Scalar, messages: Messages): string {
  if (field === "incidentMinutes" && typeof value === "number")
    return messages.issueReport.field.minutesSome({ minutes: value });
  const reason = field === "reason" ? absenceReason.safeParse(value).data : undefined;
  if (reason) return messages.absence.reason[reason];
  const isTime = field === "removedAt" || field === "withdrawnAt";
  return isTime || value === null || typeof value === "boolean" ? "" : String(value);
}

/** Of a withdrawal the difference does not say what kind of decision it took back. */
function decisionWord(difference: Difference, { room, absence, seal }: Messages): string {
  const kind = difference.field === null ? difference.after["kind"] : null;
  switch (decisionKind.safeParse(kind).data) {
    case "presence":
      return room.presence.confirm;
    case "absence":
      return absence.mark;
    case "resume":
      return room.resume.act;
    case "end":
      return room.end.act;
    case "alert-dismissed":
      return room.alert.dismiss;
    case "alert-validated":
      return room.alert.validate;
    default:
      return seal.late.withdrawn;
  }
}

function fieldWord(
  field: string,
  { issueReport, candidate, session, action, absence }: Messages,
): string {
  const words: Readonly<Record<string, string>> = {
    category: issueReport.field.category,
    questionNumber: issueReport.field.questionNumber,
    description: issueReport.field.description,
    incidentMinutes: issueReport.field.minutes,
    removedAt: action.delete,
    lastName: candidate.field.lastName,
    firstName: candidate.field.firstName,
    birthdate: candidate.field.birthdate,
    extraTimePercent: candidate.field.extraTime,
    reason: absence.field,
    words: absence.words,
    observations: session.field.observations,
  };
  return words[field] ?? action.edit;
}
