import * as A from "@automerge/automerge/slim";
import { testProgress, type FactsView } from "../facts/queries.ts";
import type { CandidateId } from "../ids.ts";
import { decisionsByCandidate, type DecisionMade } from "../report/decisions.ts";
import { incidentMinutesOf } from "../report/extra-time.ts";
import { issueReportsOf, type IssueReportView } from "../report/issue-report-queries.ts";
import { abortReasonOf } from "../report/queries.ts";
import { MORE_FIELDS } from "../roster/more-details.ts";
import { enrolledCandidates, type EnrolledCandidate } from "../roster/queries.ts";
import { SUBSCRIPTION_FIELDS } from "../roster/subscription.ts";
import { atomic, type SessionDocuments } from "../schema.ts";
import { branchVariants, conflictsIn, variants } from "./conflicts.ts";
import { commitmentOf, personRowOf } from "./people.ts";
import type { CandidateFields, Conflicts, Scalar, SealedCandidate, Words } from "./schema.ts";
import { attendanceOf, countingDecisions, groundsOf } from "./sealed-decisions.ts";
import { sealedTest, type Sealed } from "./sealed-facts.ts";
import { sealedReports } from "./sealed-reports.ts";

type Room = Pick<SessionDocuments, "roster" | "report"> & { facts: FactsView };
/** One candidate and all that was written about them. */
type Written = {
  enrolled: EnrolledCandidate;
  decisions: readonly DecisionMade[];
  issueReports: readonly IssueReportView[];
};
type Reading = Readonly<Record<string, Scalar>>;

/** Everybody who counts as enrolled, with all that counts about them, by id. [FI3] */
export function sealedCandidates(room: Room): Sealed<SealedCandidate>[] {
  const decisions = decisionsByCandidate(room.report);
  const issueReports = issueReportsOf(room.report);
  return enrolledCandidates(room.roster, room.facts)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((enrolled) =>
      sealedCandidate(room, {
        enrolled,
        decisions: decisions.get(enrolled.id) ?? [],
        issueReports: issueReports.filter(({ candidate }) => candidate === enrolled.id),
      }),
    );
}

function sealedCandidate(room: Room, written: Written): Sealed<SealedCandidate> {
  const { facts, report } = room;
  const { enrolled, decisions, issueReports } = written;
  const { id, extraTimePercent, salt } = enrolled;
  const test = testProgress(facts, id);
  const decided = { facts, test, decisions };
  const readings = rosterReadings(room, id);
  const { words, ...reports } = sealedReports(report, issueReports);
  const absence = groundsOf(decided);
  const fields = { ...personalFields(enrolled, words, readings), ...(absence && { absence }) };
  const row = personRowOf(id, fields, salt);
  const entry = {
    candidate: id,
    commitment: commitmentOf(row),
    extraTimePercent,
    test: sealedTest(test),
    attendance: attendanceOf(decided),
    abortReason: abortReasonOf(report, facts, id),
    incidentMinutes: incidentMinutesOf(report, id),
    decisions: countingDecisions(decided),
    ...reports,
    conflicts: {
      ...conflictsIn(readings, ["extraTimePercent", "removed"]),
      ...outcomeConflicts(room, id),
    },
  };
  return { entry, row };
}

/** Who someone is, and the words about them: in the row, never in the content. [FI7] [FI8] */
function personalFields(
  enrolled: EnrolledCandidate,
  words: Words[],
  readings: readonly Reading[],
): CandidateFields {
  const person = {
    lastName: enrolled.lastName,
    firstName: enrolled.firstName,
    birthdate: enrolled.birthdate,
    sex: enrolled.sex,
    birthCity: enrolled.birthCity,
    birthInseeCode: enrolled.birthInseeCode,
    schoolClass: enrolled.schoolClass,
    pupil: enrolled.pupil,
  };
  const conflicts = conflictsIn(readings, [...Object.keys(person), ...OPTIONAL_FIELDS]);
  return { ...person, ...optionalFields(enrolled), words, conflicts };
}

const OPTIONAL_FIELDS = [...MORE_FIELDS, ...SUBSCRIPTION_FIELDS] as const;

/** Without what reads the same where it is missing: so rows from before these fields are as they were. */
function optionalFields(enrolled: EnrolledCandidate): Partial<CandidateFields> {
  const { subscription, ...others } = enrolled;
  const special = { ...others, subscription: subscription === "CORE" ? "" : subscription };
  const given = OPTIONAL_FIELDS.filter((field) => Boolean(special[field]));
  return Object.fromEntries(given.map((field) => [field, enrolled[field]]));
}

/**
 * The candidate as each of the values reads that members gave the fields; codes as they were given, whichever
 * pricing counts, as long as one of the pricings asks for one.
 */
function rosterReadings({ roster, facts }: Room, id: CandidateId): Reading[] {
  const entry = roster.candidates[id];
  if (!entry) return [];
  const readings = branchVariants(roster, ["candidates", id]).map((variant): Reading => {
    const written = { ...entry, ...variant };
    const [read] = enrolledCandidates({ candidates: { [id]: written } }, facts);
    const code: unknown = written.prepaymentCode;
    const prepaymentCode = A.isImmutableString(code) ? code.val : "";
    return read ? { ...read, prepaymentCode, removed: false } : { removed: true };
  });
  const isPrepaid = readings.some((read) => read["billingMode"] === "PREPAID");
  return isPrepaid ? readings : readings.map((read) => ({ ...read, prepaymentCode: "" }));
}

function outcomeConflicts({ report, facts }: Room, id: CandidateId): Conflicts {
  const reasons = variants(report, ["abortReasons", id]).map((value) => {
    const reason = A.isImmutableString(value) ? value : atomic("");
    return { abortReason: abortReasonOf({ abortReasons: { [id]: reason } }, facts, id) };
  });
  const minutes = variants(report, ["incidentMinutes", id]).map((value) => {
    const given = typeof value === "number" ? value : 0;
    return { incidentMinutes: incidentMinutesOf({ incidentMinutes: { [id]: given } }, id) };
  });
  return {
    ...conflictsIn(reasons, ["abortReason"]),
    ...conflictsIn(minutes, ["incidentMinutes"]),
  };
}
