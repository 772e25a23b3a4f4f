import type { JournalEntry } from "#core/journal/entries.ts";
import type { Messages } from "#core/messages/messages.ts";
import { absenceGrounds } from "../finalisation/absence-grounds.ts";

/** What happened, in one sentence; `name` is the candidate's. */
export function journalWords(messages: Messages, entry: JournalEntry, name: string): string {
  const { told, decision, absenceBecause, issueReport, issueReportBegun, described } =
    messages.journal;
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
    case "decision": {
      const grounds = absenceGrounds(messages, entry.grounds);
      return entry.decision === "absence" && grounds !== ""
        ? absenceBecause({ name, grounds })
        : decision[entry.decision]({ name });
    }
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
