// What a session file has added to a session that is there goes out of it again.
import { canonicalJson } from "../canonical.ts";
import type { FactsView } from "../facts/queries.ts";
import { candidateId, decisionId, issueReportId, journalNoteId, type CandidateId } from "../ids.ts";
import { removeNote } from "../journal/commands.ts";
import { withdrawDecision } from "../report/commands.ts";
import { removeIssueReport } from "../report/issue-report-commands.ts";
import { setAbortReason, setIncidentMinutes } from "../report/outcome-commands.ts";
import { removeCandidate } from "../roster/commands.ts";
import type { Candidate, ReportDocument, RosterDocument, SessionDocuments } from "../schema.ts";
import type { Timestamp } from "../time.ts";
import type { Verdict } from "../verdict.ts";
import { plain } from "./plain.ts";

type Entries<Entry> = Readonly<Record<string, Entry>>;
type Part = "decisions" | "issueReports" | "abortReasons" | "incidentMinutes" | "journal";

/** The entries that a restoration has added, as it wrote them. */
export type Added = {
  candidates: Entries<Candidate>;
  report: { [Each in Part]: Entries<ReportDocument[Each][keyof ReportDocument[Each]]> };
};
type Written = Added["report"][Part][string];
type Moment = { added: Added; facts: FactsView; now: Timestamp };

export function addedBy(before: SessionDocuments, then: SessionDocuments): Added {
  const [was, is] = [before.report, then.report];
  return {
    candidates: newIn(before.roster.candidates, then.roster.candidates),
    report: {
      decisions: newIn(was.decisions, is.decisions),
      issueReports: newIn(was.issueReports, is.issueReports),
      abortReasons: newIn(was.abortReasons, is.abortReasons),
      incidentMinutes: newIn(was.incidentMinutes, is.incidentMinutes),
      journal: newIn(was.journal, is.journal),
    },
  };
}

/** What stays of the report: how many of the entries that were added, and whom anything there is about. */
type Staying = { entries: number; about: ReadonlySet<string> };

/**
 * Each entry by itself, by the rules of whoever removes it by hand; what somebody has written in since stays. Before the
 * candidates, for nobody writes about whoever is off the list. [SF6]
 */
export function takeBackReport(
  draft: ReportDocument,
  { added: { report }, roster, facts, now }: Moment & { roster: RosterDocument },
): Staying {
  const about = (id: string) => ({ candidate: candidateId.parse(id), roster, facts });
  const refused = [
    ...takenBack(draft.decisions, report.decisions, (id, { candidate }) =>
      withdrawDecision(draft, { ...about(candidate.val), decision: decisionId.parse(id), now }),
    ),
    ...takenBack(draft.issueReports, report.issueReports, (id) =>
      removeIssueReport(draft, { issueReport: issueReportId.parse(id), facts, now }),
    ),
    ...takenBack(draft.abortReasons, report.abortReasons, (id) =>
      setAbortReason(draft, { ...about(id), reason: null }),
    ),
    ...takenBack(draft.incidentMinutes, report.incidentMinutes, (id) =>
      setIncidentMinutes(draft, { ...about(id), minutes: 0 }),
    ),
    ...takenBack(draft.journal, report.journal, (id) =>
      removeNote(draft, { note: journalNoteId.parse(id), facts, now }),
    ),
  ];
  return { entries: refused.length, about: writtenAbout(draft) };
}

/**
 * Whoever has joined the test since stays on the list, and so does whoever the report still is about: without them it would
 * not count. Answers who. [SF6]
 */
export function takeBackRoster(
  draft: RosterDocument,
  { added: { candidates }, about, facts, now }: Moment & Pick<Staying, "about">,
): CandidateId[] {
  return Object.keys(candidates)
    .map((id) => candidateId.parse(id))
    .filter(
      (candidate) => about.has(candidate) || !removeCandidate(draft, { candidate, facts, now }).ok,
    );
}

/** Also what was written of them by hand since; what was removed is about nobody. */
function writtenAbout(report: ReportDocument): Set<string> {
  const { decisions, issueReports, abortReasons, incidentMinutes } = report;
  const told = [...Object.values(decisions), ...Object.values(issueReports)];
  const noted = Object.entries<Written>({ ...incidentMinutes }).concat(
    Object.entries(abortReasons),
  );
  return new Set([
    ...told.filter((entry) => !isGone(entry)).map(({ candidate }) => candidate.val),
    ...noted.filter(([, entry]) => !isGone(entry)).map(([id]) => id),
  ]);
}

function isGone(entry: Written): boolean {
  // In a merge, a number may have become a text.
  if (typeof entry !== "object") return entry === 0;
  if ("withdrawnAt" in entry) return entry.withdrawnAt !== null;
  return "removedAt" in entry ? entry.removedAt !== null : entry.val === "";
}

/** The ids of those that stay. */
function takenBack<Entry extends Written>(
  there: Entries<Entry>,
  added: Entries<Entry>,
  takeBack: (id: string, entry: Entry) => Verdict<string>,
): string[] {
  return Object.entries(added).flatMap(([id, entry]) => {
    const now = there[id];
    // Somebody has removed it by hand.
    if (now === undefined || isGone(now)) return [];
    const isAsWritten = canonicalJson(plain(now)) === canonicalJson(plain(entry));
    return isAsWritten && takeBack(id, entry).ok ? [] : [id];
  });
}

function newIn<Entry>(before: object, then: Entries<Entry>): Entries<Entry> {
  return Object.fromEntries(Object.entries(then).filter(([id]) => !Object.hasOwn(before, id)));
}
