import type { Difference } from "#core/finalisation/excluded.ts";
import type { Scalar } from "#core/finalisation/schema.ts";
import type { Messages } from "#core/messages/messages.ts";
import { decisionKind } from "#core/schema.ts";

/** What somebody wrote, in the words of the button or of the field with which they wrote it. */
export function differenceWord(difference: Difference, messages: Messages): string {
  const { seal, issueReport } = messages;
  if (difference.thing === "decision") return decisionWord(difference, messages);
  if (difference.thing === "issue-report" && difference.field === null) {
    const category = difference.after["category"];
    return seal.late.reportAdded({ category: String(category || issueReport.field.category) });
  }
  return fieldWord(difference.field ?? "", messages);
}

/** Empty for what its field says already: that it was removed, withdrawn, ticked. */
export function valueWord({ field }: Difference, value: Scalar, messages: Messages): string {
  if (field === "incidentMinutes" && typeof value === "number")
    return messages.issueReport.field.minutesSome({ minutes: value });
  const isTime = field === "removedAt" || field === "withdrawnAt";
  return isTime || value === null || typeof value === "boolean" ? "" : String(value);
}

function decisionWord(difference: Difference, { room, absence }: Messages): string {
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
      return room.presence.withdraw;
  }
}

function fieldWord(field: string, { issueReport, candidate, session, action }: Messages): string {
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
    observations: session.field.observations,
  };
  return words[field] ?? action.edit;
}
