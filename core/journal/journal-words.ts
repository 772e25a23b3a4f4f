import type { JournalEntry } from "./entries.ts";
import type { Messages } from "../messages/messages.ts";
import type { AbsenceGrounds } from "../report/absence.ts";

/** What happened, in one sentence; `name` is the candidate's. */
export function journalWords(messages: Messages, entry: JournalEntry, name: string): string {
  const { told, decision, issueReport, issueReportBegun, described } = messages.journal;
  switch (entry.kind) {
    case "joined":
    case "started":
    case "completed":
    case "ended":
      return told[entry.kind]({ name });
    case "alert":
      if (entry.about === "extension") return told.extension({ name });
      return entry.question === null
        ? told.someQuestion({ name })
        : told.question({ name, question: entry.question });
    case "decision":
      return entry.decision === "absence"
        ? absenceWords(messages, entry.grounds, name)
        : decision[entry.decision]({ name });
    case "issue-report": {
      const { category, description } = entry.report;
      const title =
        category === null ? issueReportBegun({ name }) : issueReport({ name, category });
      return description.trim() === "" ? title : described({ report: title, words: description });
    }
    case "note":
      return entry.note.text;
  }
}

function absenceWords(
  messages: Messages,
  { reason: code, words }: AbsenceGrounds,
  name: string,
): string {
  const { absence, decision } = messages.journal;
  if (code === null)
    return words === "" ? decision.absence({ name }) : absence.said({ name, words });
  const reason = messages.absence.reason[code];
  return words === "" ? absence.because({ name, reason }) : absence.both({ name, reason, words });
}
