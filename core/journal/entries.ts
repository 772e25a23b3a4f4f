// Everything that has happened in the room, in the order of time: what the platform told, what people
// decided and noted, and what they wrote in the journal itself.
import type { Alert, FactsView, TestProgress } from "../facts/queries.ts";
import type { CandidateId, PersonId } from "../ids.ts";
import { NO_GROUNDS, type AbsenceGrounds } from "../report/absence.ts";
import { isWithdrawn, type DecisionMade } from "../report/decisions.ts";
import type { IssueReportView } from "../report/issue-report-queries.ts";
import type { RoomParts } from "../report/queries.ts";
import type { DecisionKind } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import type { NoteView } from "./queries.ts";

type What =
  /** The platform told it; about a question: which one. */
  | { kind: "joined" | "started" | "completed" | "ended"; candidate: CandidateId }
  | { kind: "alert"; candidate: CandidateId; about: Alert["about"]; question: number | null }
  /** Somebody decided it, and may have taken it back. */
  | {
      kind: "decision";
      decision: DecisionKind;
      candidate: CandidateId;
      isWithdrawn: boolean;
      /** Of an absence that stands; empty for everything else. [JO7] */
      grounds: AbsenceGrounds;
    }
  | { kind: "issue-report"; report: IssueReportView; candidate: CandidateId }
  | { kind: "note"; note: NoteView };

/** One line of the journal; `by` is null for what the platform told. */
export type JournalEntry = What & { id: string; at: Timestamp; by: PersonId | null };

/** What a journal is told from, each read on its own: what has not changed need not be read again. */
export type JournalParts = Pick<RoomParts, "decisions" | "issueReports" | "facts"> & {
  notes: readonly NoteView[];
};

/**
 * The newest first. Times are the relay's where it has told one, else those of the device that wrote.
 * [JO1]
 */
export function entriesOf(parts: JournalParts): JournalEntry[] {
  const { decisions, issueReports, notes, facts } = parts;
  const told = [...facts.tests].flatMap(([candidate, test]) => toldOf(candidate, test));
  const decided = [...decisions.values()].flat();
  const entries = [
    ...told,
    ...decided.map((made) => decisionEntry(made, facts)),
    ...issueReports.map(issueReportEntry),
    ...notes.map(noteEntry),
  ];
  return entries.toSorted((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1));
}

function toldOf(candidate: CandidateId, test: TestProgress): JournalEntry[] {
  const entry = (kind: "joined" | "started" | "completed" | "ended", at: Timestamp | null) =>
    at === null ? [] : [{ kind, candidate, at, by: null, id: `${kind}-${candidate}` }];
  const alerts = test.alerts.map(({ id, about, question, raisedAt: at }) => ({
    kind: "alert" as const,
    candidate,
    about,
    question,
    id: `alert-${id}`,
    at,
    by: null,
  }));
  return [
    ...entry("joined", test.joinedAt),
    ...entry("started", test.startedAt),
    ...alerts,
    ...entry(test.how === "completed" ? "completed" : "ended", test.finishedAt),
  ];
}

function decisionEntry(made: DecisionMade, { presences }: FactsView): JournalEntry {
  const { id, kind: decision, candidate, by, at, reason, words } = made;
  return {
    kind: "decision",
    decision,
    candidate,
    isWithdrawn: isWithdrawn(made),
    grounds: isWithdrawn(made) ? NO_GROUNDS : { reason, words },
    id: `decision-${id}`,
    at: presences.get(id) ?? at,
    by,
  };
}

function issueReportEntry(report: IssueReportView): JournalEntry {
  const { id, candidate, at, by } = report;
  return { kind: "issue-report", report, candidate, id: `issue-report-${id}`, at, by };
}

function noteEntry(note: NoteView): JournalEntry {
  return { kind: "note", note, id: `note-${note.id}`, at: note.at, by: note.by };
}
