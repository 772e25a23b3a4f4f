import type { PreviewCounts } from "#core/finalisation/preview.ts";
import type { Messages } from "#core/messages/messages.ts";

/** "28 certifications, 9 signalements, 4 raisons d’abandon". */
export function countsSentence(
  messages: Messages,
  { started, issueReports, abortReasons }: PreviewCounts,
): string {
  return messages.finalisation.preview.content({
    certifications: started,
    issueReports,
    abortReasons,
  });
}
