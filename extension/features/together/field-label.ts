import type { Messages } from "#core/messages/messages.ts";

/** What forms call a field of the documents; null for one that no form shows. */
export function fieldLabel(field: string, messages: Messages): string | null {
  const labels: Readonly<Record<string, unknown>> = {
    ...messages.candidate.field,
    ...messages.issueReport.field,
    ...messages.session.field,
    abortReason: messages.finalisation.abortReason.label,
    hasIncident: messages.finalisation.extra.hasIncident,
    hasJoiningIssue: messages.finalisation.extra.hasJoiningIssue,
    incidentMinutes: messages.issueReport.field.minutes,
  };
  const label = Object.hasOwn(labels, field) ? labels[field] : null;
  return typeof label === "string" ? label : null;
}
