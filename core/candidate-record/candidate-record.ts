// Everything that a session says of one person: for whoever asks what is kept about them.
import type { FactsView } from "../facts/queries.ts";
import type { CandidateId, SessionId } from "../ids.ts";
import { entriesOf, type JournalEntry } from "../journal/entries.ts";
import { decisionsByCandidate } from "../report/decisions.ts";
import { issueReportsOf } from "../report/issue-report-queries.ts";
import { incidentMinutesOf } from "../report/extra-time.ts";
import { abortReasonOf } from "../report/queries.ts";
import type { CertificationResult } from "../results/results.ts";
import { everybodyOn, type EnrolledCandidate } from "../roster/queries.ts";
import type { AbortReason, SessionDocuments } from "../schema.ts";
import type { SessionDetails } from "../session/policy.ts";
import { sessionDetails } from "../session/queries.ts";

export type CandidateRecord = {
  session: SessionId;
  /** null where the relay had not heard of the session. */
  number: number | null;
  details: Pick<SessionDetails, "site" | "room" | "date" | "time">;
  /** Without the salt, which would let anybody find the person in the sealed content. */
  person: Omit<EnrolledCandidate, "salt" | "displayName">;
  abortReason: AbortReason | null;
  incidentMinutes: number;
  /** What happened, the oldest first; `by` is an id of `people`. */
  entries: readonly JournalEntry[];
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
  return {
    session,
    number: view.codes?.number ?? null,
    details: { site, room, date, time },
    person,
    abortReason: abortReasonOf(documents.report, view, candidate),
    incidentMinutes: incidentMinutesOf(documents.report, candidate),
    entries,
    people: Object.fromEntries(
      entries.flatMap(({ by }) => (by === null ? [] : [[by, view.people.get(by)?.name ?? ""]])),
    ),
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
