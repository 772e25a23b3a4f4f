import { isEnrolled } from "../roster/policy.ts";
import { enrolledCandidates } from "../roster/queries.ts";
import { abortReasonOf } from "../report/queries.ts";
import { mayGiveAbortReason } from "../report/outcome-policy.ts";
import { testProgress } from "../facts/queries.ts";
import { sessionDetails } from "../session/queries.ts";
import type { FilledSheet } from "./read-incident-sheet.ts";
import type { SheetContext, SheetFinding, SheetPlace, SheetProblem } from "./sheet-finding.ts";
import { reportsIn } from "./sheet-reports.ts";
import { whoIs } from "./who-is.ts";

const COVER: SheetPlace = { at: "cover" };
const NOTHING = { category: "", question: "", description: "" };

/**
 * In the order of the sheet, each thing once. What an empty field or a box without a tick does not say is
 * never taken back. [PP10]
 */
export function sheetFindings(sheet: FilledSheet, context: SheetContext): SheetFinding[] {
  return withoutRepeats([
    ...sheet.candidates.flatMap((line) => candidateIn(line, context)),
    ...sheet.others.flatMap((line) => otherIn(line, context)),
    ...coverIn(sheet, context),
  ]);
}

function candidateIn(
  { candidate, entry, reasons }: FilledSheet["candidates"][number],
  context: SheetContext,
): SheetFinding[] {
  const { documents, facts } = context;
  const place = { at: "candidate", candidate } as const;
  if (!isEnrolled(documents.roster, facts, candidate))
    return [problem(place, "not-enrolled", entry)];
  const [reason, ...more] = reasons;
  const reports = reportsIn({ place, candidate, entry }, context);
  if (reason === undefined) return reports;
  if (more.length > 0) return [...reports, problem(place, "both-reasons")];
  const before = abortReasonOf(documents.report, facts, candidate);
  const standing = before === null ? "new" : before === reason ? "same" : "changed";
  const allowed = mayGiveAbortReason(testProgress(facts, candidate), reason);
  if (!allowed.ok) return [...reports, problem(place, allowed.reason)];
  return [...reports, { place, kind: "abort-reason", standing, candidate, reason, before }];
}

/** Whoever is named on such a line is found among the enrolled, or somebody has to say who it is. */
function otherIn(
  { line, name, entry }: FilledSheet["others"][number],
  context: SheetContext,
): SheetFinding[] {
  const { documents, facts, chosen } = context;
  const place = { at: "other", line, name } as const;
  const enrolled = enrolledCandidates(documents.roster, facts);
  const candidate = chosen.get(line) ?? whoIs(name, enrolled);
  if (candidate === null) return [problem(place, "nobody-named", entry)];
  return reportsIn({ place, candidate, entry }, context);
}

function coverIn(sheet: FilledSheet, { documents }: SheetContext): SheetFinding[] {
  const { hasIncident, hasJoiningIssue } = documents.report;
  const findings: SheetFinding[] = [];
  if (sheet.hasIncident) findings.push(answer("has-incident", hasIncident));
  if (sheet.hasJoiningIssue) findings.push(answer("has-joining-issue", hasJoiningIssue));
  if (sheet.present === "") return findings;
  const before = sessionDetails(documents.session).invigilators;
  const standing = before === sheet.present ? "same" : "changed";
  return [
    ...findings,
    { place: COVER, kind: "invigilators", standing, names: sheet.present, before },
  ];
}

function answer(kind: "has-incident" | "has-joining-issue", isSaid: boolean): SheetFinding {
  return { place: COVER, kind, standing: isSaid ? "same" : "new" };
}

function problem(place: SheetPlace, reason: SheetProblem, entry = NOTHING): SheetFinding {
  return { place, kind: "problem", problem: reason, entry };
}

/** The same report in two lines becomes one. */
function withoutRepeats(findings: readonly SheetFinding[]): SheetFinding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    if (finding.kind !== "issue-report") return true;
    const isFirst = !seen.has(finding.id);
    seen.add(finding.id);
    return isFirst;
  });
}
