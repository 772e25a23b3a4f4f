// Everything that a session says of one person: for whoever asks what is kept about them.
import type { FactsView } from "../facts/queries.ts";
import type { CandidateId, SessionId } from "../ids.ts";
import { entriesOf, type JournalEntry } from "../journal/entries.ts";
import { decisionsByCandidate } from "../report/decisions.ts";
import {
  issueReportsOf,
  removedIssueReportsOf,
  type IssueReportView,
} from "../report/issue-report-queries.ts";
import { incidentMinutesOf } from "../report/extra-time.ts";
import { abortReasonOf } from "../report/queries.ts";
import type { CertificationResult } from "../results/results.ts";
import { everybodyOn, type EnrolledCandidate } from "../roster/queries.ts";
import type { AbortReason, SessionDocuments } from "../schema.ts";
import type { SessionDetails } from "../session/policy.ts";
import { sessionDetails } from "../session/queries.ts";
import { timestamp, type Timestamp } from "../time.ts";

export type CandidateRecord = {
  session: SessionId;
  /** null where the relay had not heard of the session. */
  number: number | null;
  details: Pick<SessionDetails, "site" | "room" | "date" | "time">;
  /** Without the salt, which would let anybody find the person in the sealed content. */
  person: Omit<EnrolledCandidate, "salt" | "displayName">;
  abortReason: AbortReason | null;
  incidentMinutes: number;
  /** When somebody took them off the list; null while nobody has. */
  removedAt: Timestamp | null;
  /** What happened, the oldest first; `by` is an id of `people`. */
  entries: readonly JournalEntry[];
  /** What somebody noted and somebody took back: it counts nowhere, and is kept. */
  removedReports: readonly IssueReportView[];
  /** Who wrote any of it. */
  people: Readonly<Record<string, string>>;
  /** null while none were published, or none are on this device. */
  result: CertificationResult | null;
};

type Asked = {
  session: SessionId;
  documents: SessionDocuments;
  view: FactsView;
  candidate: CandidateId;
  result: CertificationResult | null;
};

/** null for somebody who was never on the list. Notes of the room's journal are about nobody in particular. [CR1] */
export function candidateRecord(asked: Asked): CandidateRecord | null {
  const { session, documents, view, candidate, result } = asked;
  const known = everybodyOn(documents.roster).find(({ id }) => id === candidate);
  if (!known) return null;
  const { salt: _, displayName: __, ...person } = known;
  const { site, room, date, time } = sessionDetails(documents.session);
  const entries = entriesAbout(asked);
  const removedReports = removedIssueReportsOf(documents.report).filter(
    (report) => report.candidate === candidate,
  );
  const writers = [...entries, ...removedReports].flatMap(({ by }) => by ?? []);
  return {
    session,
    number: view.codes?.number ?? null,
    details: { site, room, date, time },
    person,
    abortReason: abortReasonOf(documents.report, view, candidate),
    incidentMinutes: incidentMinutesOf(documents.report, candidate),
    removedAt: timestamp.safeParse(documents.roster.candidates[candidate]?.removedAt).data ?? null,
    entries,
    removedReports,
    people: Object.fromEntries(writers.map((by) => [by, view.people.get(by)?.name ?? ""])),
    result,
  };
}

function entriesAbout({ documents, view, candidate }: Asked): JournalEntry[] {
  const { report } = documents;
  const all = entriesOf({
    decisions: decisionsByCandidate(report),
    issueReports: issueReportsOf(report),
    notes: [],
    facts: view,
  });
  return all.filter((entry) => entry.kind !== "note" && entry.candidate === candidate).toReversed();
}
