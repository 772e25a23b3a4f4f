// Fields that two people have written without knowing of each other: both values, with who and when, for
// somebody to keep one of them.
import * as A from "@automerge/automerge/slim";
import { scalar, type Scalar } from "../finalisation/schema.ts";
import type { CandidateId } from "../ids.ts";
import { issueReportsOf } from "../report/issue-report-queries.ts";
import { MORE_FIELDS } from "../roster/more-details.ts";
import { ENTRY_FIELDS } from "../roster/policy.ts";
import { SUBSCRIPTION_FIELDS } from "../roster/subscription.ts";
import type {
  DocumentKind,
  ReportDocument,
  RosterDocument,
  SessionDocument,
  SessionDocuments,
} from "../schema.ts";
import { SECOND_MS, type Timestamp } from "../time.ts";

export type Claim = {
  value: Scalar;
  /** Under which the page that wrote it is known in its document. */
  actor: string;
  /** By the clock of the device, to the second; null if the document does not tell. */
  at: Timestamp | null;
};

/** The field that was written; `about` is the candidate or the issue report whose it is. */
export type FieldPlace = {
  kind: DocumentKind;
  path: readonly string[];
  field: string;
  about: string | null;
};
export type FieldConflict = FieldPlace & {
  /** Each value once, the one that counts first. */
  claims: readonly Claim[];
};

const SESSION_FIELDS = ["site", "room", "date", "time", "invigilators"] as const;
const CANDIDATE_FIELDS = [
  ...ENTRY_FIELDS,
  "extraTimePercent",
  ...SUBSCRIPTION_FIELDS,
  ...MORE_FIELDS,
] as const;
const ISSUE_REPORT_FIELDS = ["category", "questionNumber"] as const;
const ANSWERS = ["hasIncident", "hasJoiningIssue"] as const;

// For each document alone: while somebody types in one, the others are not gone through. Not of prose, which
// merges by letters. [TO5]

export function sessionConflicts(session: SessionDocument): FieldConflict[] {
  return SESSION_FIELDS.flatMap(
    (field) => conflictAt(session, place("session", [field], null)) ?? [],
  );
}

/** Of those who are enrolled; of codes only where a pricing that was given asks for one. */
export function rosterConflicts(
  roster: RosterDocument,
  candidates: readonly CandidateId[],
): FieldConflict[] {
  return candidates
    .flatMap((id) =>
      CANDIDATE_FIELDS.map((field) => place("roster", ["candidates", id, field], id)),
    )
    .flatMap((at) => conflictAt(roster, at) ?? [])
    .filter(({ field, about }) => field !== "prepaymentCode" || mayBePrepaid(roster, about));
}

function mayBePrepaid(roster: RosterDocument, about: string | null): boolean {
  const entry = containerAt(roster, ["candidates", about ?? "", "billingMode"]);
  if (!entry) return false;
  const others = Object.values(A.getConflicts(entry, "billingMode") ?? {});
  return [entry["billingMode"], ...others].some((given) => scalarOf(given) === "PREPAID");
}

/** Of what counts: about those who are enrolled, and step 2. */
export function reportConflicts(
  report: ReportDocument,
  candidates: readonly CandidateId[],
): FieldConflict[] {
  const enrolled = new Set(candidates);
  const issueReports = issueReportsOf(report).filter(({ candidate }) => enrolled.has(candidate));
  return [
    ...candidates.flatMap((id) => [
      { ...place("report", ["abortReasons", id], id), field: "abortReason" },
      { ...place("report", ["incidentMinutes", id], id), field: "incidentMinutes" },
    ]),
    ...issueReports.flatMap(({ id }) =>
      ISSUE_REPORT_FIELDS.map((field) => place("report", ["issueReports", id, field], id)),
    ),
    ...ANSWERS.map((field) => place("report", [field], null)),
  ].flatMap((at) => conflictAt(report, at) ?? []);
}

/** What the field reads now. */
export function countingValue(documents: SessionDocuments, at: FieldPlace): Scalar {
  return scalarOf(at.path.reduce<unknown>(inside, documents[at.kind]));
}

function place(kind: DocumentKind, path: readonly string[], about: string | null): FieldPlace {
  return { kind, path, field: path.at(-1) ?? "", about };
}

/** null if there is one value alone, however many people have given it. */
function conflictAt(document: object, at: FieldPlace): FieldConflict | null {
  const key = at.path.at(-1) ?? "";
  const container = containerAt(document, at.path);
  // Of most candidates there is nothing, and asking Automerge for it takes longer than all the rest.
  if (!container || !Object.hasOwn(container, key)) return null;
  const values = A.getConflicts(container, key);
  if (!values) return null;
  const counting = scalarOf(container[key]);
  const times = writingTimes(document);
  const claims = Object.entries(values)
    .map(([operation, value]) => ({ value: scalarOf(value), ...times(operation) }))
    // The latest of those who gave the same value; before it, the value that counts.
    .toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0))
    .toSorted((one, other) => Number(other.value === counting) - Number(one.value === counting));
  const byValue = new Map(claims.toReversed().map((claim) => [claim.value, claim]));
  return byValue.size < 2 ? null : { ...at, claims: [...byValue.values()].toReversed() };
}

/** An operation is known as `number@actor`; its change says when it was written. */
function writingTimes(document: object): (operation: string) => Omit<Claim, "value"> {
  const changes = A.getChangesMetaSince(document, []);
  return (operation) => {
    const [number = "", actor = ""] = operation.split("@");
    const change = changes.find(
      (each) =>
        each.actor === actor && each.startOp <= Number(number) && Number(number) <= each.maxOp,
    );
    return { actor, at: change ? change.time * SECOND_MS : null };
  };
}

/** As it is sealed: texts that are replaced whole are texts. */
export function scalarOf(value: unknown): Scalar {
  return A.isImmutableString(value) ? value.val : (scalar.safeParse(value).data ?? null);
}

/** The object that holds the field at `path`, or null. */
export function containerAt(
  document: object,
  path: readonly string[],
): Record<string, unknown> | null {
  const container = path.slice(0, -1).reduce<unknown>(inside, document);
  return isRecord(container) ? container : null;
}

function inside(container: unknown, key: string): unknown {
  return isRecord(container) ? container[key] : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
