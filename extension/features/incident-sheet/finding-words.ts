// One line of a filled sheet, in words.
import type { Messages } from "#core/messages/messages.ts";
import type { ReportFinding } from "#core/papers/sheet-finding.ts";
import type { SheetEntry } from "#core/papers/read-incident-sheet.ts";
import { parseCategory } from "#core/report/categories.ts";
import type { Takeable } from "./create-sheet-import.ts";

/** What there will be, without whom it is about. */
export function findingWords(messages: Messages, finding: Takeable): string {
  const { abortReason, extra } = messages.finalisation;
  switch (finding.kind) {
    case "issue-report":
      return reportWords(messages, finding);
    case "abort-reason":
      return abortReason.reason[finding.reason];
    case "has-incident":
      return extra.hasIncident;
    case "has-joining-issue":
      return extra.hasJoiningIssue;
    case "invigilators":
      return messages.incidentSheet.present({ names: finding.names });
  }
}

function reportWords(messages: Messages, { content }: ReportFinding): string {
  const { incidentSheet, issueReport } = messages;
  const code = parseCategory(content.category);
  const category = code ? `${code}, ${issueReport.category[code]}` : incidentSheet.noCategory;
  const question = content.questionNumber;
  return question === null ? category : `${category}, ${incidentSheet.question({ question })}`;
}

/** What was written in the fields of a line that cannot be taken over; empty where nothing was. */
export function entryWords({ category, question, description }: SheetEntry): string {
  return [category, question, description].filter(Boolean).join(" · ");
}
