// A session as a list of what people wrote: each thing with its fields, so that one state can be
// compared with another.
import * as A from "@automerge/automerge/slim";
import * as z from "zod";
import { candidateId, decisionId, issueReportId, personId, type PersonId } from "../ids.ts";
import { textOf } from "../roster/entities.ts";
import { MORE_FIELDS } from "../roster/more-details.ts";
import { ENTRY_FIELDS } from "../roster/policy.ts";
import { SUBSCRIPTION_FIELDS } from "../roster/subscription.ts";
import type { DocumentKind, SessionDocuments } from "../schema.ts";
import { timestamp, type Timestamp } from "../time.ts";
import { branchVariants, variants } from "./conflicts.ts";
import { THE_ANSWERS, THE_SESSION, type Place } from "./place.ts";
import { scalar, type Scalar } from "./schema.ts";

/** One field: where it is written, `report/hasIncident`, and its values, the one that counts first. */
export type Written = { path: string; values: readonly Scalar[] };
type Fields = Readonly<Record<string, Written>>;

export type Statement = Place & {
  /** Who made the thing, and when, if it says so itself. */
  by: PersonId | null;
  at: Timestamp | null;
  fields: Fields;
};

const FIELDS = {
  session: ["site", "room", "date", "time", "invigilators", "observations"],
  candidates: [
    ...ENTRY_FIELDS,
    "extraTimePercent",
    "removedAt",
    ...MORE_FIELDS,
    ...SUBSCRIPTION_FIELDS,
  ],
  decisions: ["kind", "alert", "withdrawnAt", "reason", "words"],
  issueReports: ["category", "questionNumber", "description", "removedAt"],
} as const;

const UNSIGNED = { by: null, at: null };

/** Everything that these documents say, whether or not it counts, under keys that tell things apart. */
export function statements(documents: SessionDocuments): ReadonlyMap<string, Statement> {
  const all: Statement[] = [
    { ...THE_SESSION, ...UNSIGNED, fields: fieldsOf(documents, ["session"], FIELDS.session) },
    { ...THE_ANSWERS, ...UNSIGNED, fields: answers(documents) },
    ...candidates(documents),
    ...decisions(documents),
    ...issueReports(documents),
  ];
  return new Map(all.map((each) => [`${each.thing}/${each.id ?? each.candidate ?? ""}`, each]));
}

function answers(documents: SessionDocuments): Fields {
  return {
    hasIncident: leaf(documents, ["report", "hasIncident"]),
    hasJoiningIssue: leaf(documents, ["report", "hasJoiningIssue"]),
  };
}

/** What the roster and what the report say of one person. */
function candidates(documents: SessionDocuments): Statement[] {
  const { roster, report } = documents;
  const maps = [roster.candidates, report.abortReasons, report.incidentMinutes];
  const ids = new Set(maps.flatMap((map) => Object.keys(map)));
  return [...ids].flatMap((key) => {
    const candidate = candidateId.safeParse(key).data;
    if (candidate === undefined) return [];
    const fields = {
      ...fieldsOf(documents, ["roster", "candidates", key], FIELDS.candidates),
      abortReason: leaf(documents, ["report", "abortReasons", key]),
      incidentMinutes: leaf(documents, ["report", "incidentMinutes", key]),
    };
    const at = addition.parse(roster.candidates[candidate] ?? {}).addedAt;
    return { thing: "candidate", candidate, id: null, by: null, at, fields };
  });
}

function decisions(documents: SessionDocuments): Statement[] {
  return Object.entries(documents.report.decisions).flatMap(([key, entry]) => {
    const id = decisionId.safeParse(key).data;
    if (id === undefined) return [];
    const fields = fieldsOf(documents, ["report", "decisions", key], FIELDS.decisions);
    return { thing: "decision", id, ...signature.parse(entry), fields };
  });
}

function issueReports(documents: SessionDocuments): Statement[] {
  return Object.entries(documents.report.issueReports).flatMap(([key, entry]) => {
    const id = issueReportId.safeParse(key).data;
    if (id === undefined) return [];
    const fields = fieldsOf(documents, ["report", "issueReports", key], FIELDS.issueReports);
    return { thing: "issue-report", id, ...signature.parse(entry), fields };
  });
}

const addition = z.object({ addedAt: timestamp.nullable().catch(null) });
const signature = z.object({
  candidate: textOf(candidateId).nullable().catch(null),
  by: textOf(personId).nullable().catch(null),
  at: timestamp.nullable().catch(null),
});

type Path = readonly [DocumentKind, ...string[]];

function fieldsOf(documents: SessionDocuments, path: Path, fields: readonly string[]): Fields {
  const [kind, ...inside] = path;
  const readings = branchVariants(documents[kind], inside);
  return Object.fromEntries(
    fields.map((field) => [
      field,
      { path: [...path, field].join("/"), values: scalars(readings.map((each) => each[field])) },
    ]),
  );
}

function leaf(documents: SessionDocuments, path: Path): Written {
  const [kind, ...inside] = path;
  return { path: path.join("/"), values: scalars(variants(documents[kind], inside)) };
}

/** Each value once; what is no value is none. */
function scalars(values: readonly unknown[]): Scalar[] {
  return [...new Set(values.map(scalarOf))];
}

function scalarOf(value: unknown): Scalar {
  return A.isImmutableString(value) ? value.val : (scalar.safeParse(value).data ?? null);
}
