import { testProgress, type FactsView } from "../facts/queries.ts";
import type { CandidateId } from "../ids.ts";
import { NO_GROUNDS, type AbsenceGrounds } from "../report/absence.ts";
import type { IssueReportView } from "../report/issue-report-queries.ts";
import { needsAbortReason } from "../report/outcome-policy.ts";
import { enrolledCandidates, homonyms, type EnrolledCandidate } from "../roster/queries.ts";
import {
  abortReason,
  type AbortReason,
  type ReportDocument,
  type SessionDocuments,
} from "../schema.ts";
import type { PersonRow, SealedCandidate, SealedTest } from "./schema.ts";

/** One line of step 1: somebody with a test. */
export type PreviewLine = Omit<SealedTest, "alerts"> & {
  candidate: CandidateId;
  displayName: string;
  lastName: string;
  firstName: string;
  /** Somebody else who is enrolled has the same name. */
  isHomonym: boolean;
  needsAbortReason: boolean;
  abortReason: AbortReason | null;
  /** A reason that somebody gave before the test was finished after all: it does not count. */
  unusedReason: AbortReason | null;
  incidentMinutes: number;
  /** Those that count, the oldest first. */
  issueReports: readonly IssueReportView[];
};

/** Somebody who has not come, and why, as far as somebody has said. */
export type Absentee = AbsenceGrounds & { candidate: CandidateId; displayName: string };

type Shown = {
  documents: Pick<SessionDocuments, "roster" | "report">;
  facts: FactsView;
  candidates: readonly SealedCandidate[];
  /** Those that count. */
  issueReports: readonly IssueReportView[];
};

/** Everybody whose test has started, by name: absentees and whoever never started have no line. [FI13] */
export function previewLines(shown: Shown): PreviewLine[] {
  const enrolled = enrolledCandidates(shown.documents.roster, shown.facts);
  const namesakes = new Set(homonyms(enrolled).flat());
  const sealed = new Map(shown.candidates.map((entry) => [entry.candidate, entry]));
  return enrolled.flatMap((person) => {
    const entry = sealed.get(person.id);
    if (!entry || entry.test.startedAt === null) return [];
    return { ...lineOf(shown, person, entry), isHomonym: namesakes.has(person) };
  });
}

/** Who is sealed as absent, by name. [FI13] */
export function absentees(
  { documents, facts, candidates }: Shown,
  people: readonly PersonRow[],
): Absentee[] {
  const absent = new Set(
    candidates.filter(({ attendance }) => attendance === "absent").map((entry) => entry.candidate),
  );
  const rows = new Map(people.map(({ ref, fields }) => [ref, fields]));
  return enrolledCandidates(documents.roster, facts)
    .filter(({ id }) => absent.has(id))
    .map(({ id, displayName }) => {
      const row = rows.get(id);
      const grounds = row && "absence" in row ? row.absence : undefined;
      return { candidate: id, displayName, ...(grounds ?? NO_GROUNDS) };
    });
}

function lineOf(
  { documents, facts, issueReports }: Shown,
  { id, displayName, lastName, firstName }: EnrolledCandidate,
  sealed: SealedCandidate,
): Omit<PreviewLine, "isHomonym"> {
  const { joinedAt, startedAt, certification, finishedAt, how } = sealed.test;
  const isUnfinished = needsAbortReason(testProgress(facts, id));
  return {
    candidate: id,
    displayName,
    lastName,
    firstName,
    joinedAt,
    startedAt,
    certification,
    finishedAt,
    how,
    needsAbortReason: isUnfinished,
    abortReason: sealed.abortReason,
    unusedReason: isUnfinished ? null : givenReason(documents.report, id),
    incidentMinutes: sealed.incidentMinutes,
    issueReports: issueReports.filter(({ candidate }) => candidate === id),
  };
}

function givenReason({ abortReasons }: ReportDocument, candidate: CandidateId): AbortReason | null {
  return abortReason.safeParse(abortReasons[candidate]?.val).data ?? null;
}
