// Fields that two people have written without knowing of each other: both values, with who and when, for
// somebody to keep one of them.
import * as A from "@automerge/automerge/slim";
import { scalar, type Scalar } from "../finalisation/schema.ts";
import type { FactsView } from "../facts/queries.ts";
import { issueReportsOf } from "../report/issue-report-queries.ts";
import { MORE_FIELDS } from "../roster/more-details.ts";
import { enrolledCandidates } from "../roster/queries.ts";
import type { DocumentKind, SessionDocuments } from "../schema.ts";
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
  "lastName",
  "firstName",
  "birthdate",
  "sex",
  "birthCity",
  "birthInseeCode",
  "schoolClass",
  "extraTimePercent",
  ...MORE_FIELDS,
] as const;
const ISSUE_REPORT_FIELDS = ["category", "questionNumber"] as const;
const ANSWERS = ["hasIncident", "hasJoiningIssue"] as const;

/** Of everything that counts; not of prose, which merges by letters. [TO5] */
export function fieldConflicts(documents: SessionDocuments, facts: FactsView): FieldConflict[] {
  const { roster } = documents;
  const candidates = new Set(enrolledCandidates(roster, facts).map(({ id }) => id));
  const issueReports = issueReportsOf(documents.report).filter(({ candidate }) =>
    candidates.has(candidate),
  );
  return [
    ...SESSION_FIELDS.map((field) => place("session", [field], null)),
    ...[...candidates].flatMap((id) => [
      ...CANDIDATE_FIELDS.map((field) => place("roster", ["candidates", id, field], id)),
      { ...place("report", ["abortReasons", id], id), field: "abortReason" },
      { ...place("report", ["incidentMinutes", id], id), field: "incidentMinutes" },
    ]),
    ...issueReports.flatMap(({ id }) =>
      ISSUE_REPORT_FIELDS.map((field) => place("report", ["issueReports", id, field], id)),
    ),
    ...ANSWERS.map((field) => place("report", [field], null)),
  ].flatMap((each) => conflictAt(documents, each) ?? []);
}

/** What the field reads now. */
export function countingValue(documents: SessionDocuments, at: FieldPlace): Scalar {
  return scalarOf(at.path.reduce<unknown>(inside, documents[at.kind]));
}

function place(kind: DocumentKind, path: readonly string[], about: string | null): FieldPlace {
  return { kind, path, field: path.at(-1) ?? "", about };
}

/** null if there is one value alone, however many people have given it. */
function conflictAt(documents: SessionDocuments, at: FieldPlace): FieldConflict | null {
  const document = documents[at.kind];
  const key = at.path.at(-1) ?? "";
  const container = at.path.slice(0, -1).reduce<unknown>(inside, document);
  if (!isRecord(container)) return null;
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

function inside(container: unknown, key: string): unknown {
  return isRecord(container) ? container[key] : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
