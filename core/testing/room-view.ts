// The room and its journal, read at once from whole documents, as a screen reads them part by part.
import type { FactsView } from "../facts/queries.ts";
import { entriesOf, type JournalEntry } from "../journal/entries.ts";
import { notesOf } from "../journal/queries.ts";
import { decisionsByCandidate } from "../report/decisions.ts";
import { issueReportsOf } from "../report/issue-report-queries.ts";
import { namesakesAmong, roomOf, type RoomCandidate } from "../report/queries.ts";
import { enrolledCandidates } from "../roster/queries.ts";
import type { ReportDocument, SessionDocuments } from "../schema.ts";
import type { Timestamp } from "../time.ts";

type Room = { documents: SessionDocuments; facts: FactsView; now: Timestamp };

export function roomView({ documents, facts, now }: Room): RoomCandidate[] {
  const { roster, report } = documents;
  const enrolled = enrolledCandidates(roster, facts);
  const namesakes = namesakesAmong(enrolled);
  return roomOf({ ...writtenIn(report), enrolled, namesakes, report, facts }, now);
}

export function journalEntries(report: ReportDocument, facts: FactsView): JournalEntry[] {
  return entriesOf({ ...writtenIn(report), notes: notesOf(report), facts });
}

function writtenIn(report: ReportDocument) {
  return { decisions: decisionsByCandidate(report), issueReports: issueReportsOf(report) };
}
