import { testProgress } from "../facts/queries.ts";
import { mayGiveAbortReason } from "../report/outcome-policy.ts";
import { abortReasonOf } from "../report/queries.ts";
import { isEnrolled } from "../roster/policy.ts";
import { enrolledCandidates } from "../roster/queries.ts";
import { MAX_SHORT } from "../schema.ts";
import { mayChangeDetails } from "../session/policy.ts";
import { sessionDetails } from "../session/queries.ts";
import type { FilledSheet } from "./read-incident-sheet.ts";
import type { SheetContext, SheetFinding, SheetPlace, SheetProblem } from "./sheet-finding.ts";
import type { SheetLine } from "./sheet-lines.ts";
import { reportFindings } from "./sheet-reports.ts";
import { whoIs } from "./who-is.ts";

const COVER: SheetPlace = { at: "cover" };
const NOTHING = { category: "", question: "", description: "" };

/** What an empty field or a box without a tick does not say is never taken back. [PP10] */
export function sheetFindings(sheet: FilledSheet, context: SheetContext): SheetFinding[] {
  const { documents, facts, chosen } = context;
  const enrolled = enrolledCandidates(documents.roster, facts);
  const lines: SheetLine[] = [];
  const others: SheetFinding[] = [];
  for (const line of sheet.candidates) {
    const { candidate, entry } = line;
    const place = { at: "candidate", candidate } as const;
    if (isEnrolled(documents.roster, facts, candidate)) {
      lines.push({ place, candidate, entry });
      others.push(...reasonIn(line, context));
    } else others.push(problem(place, "not-enrolled", entry));
  }
  for (const { line, name, entry } of sheet.others) {
    const place = { at: "other", line, name } as const;
    const candidate = chosen.get(line) ?? whoIs(name, enrolled);
    if (candidate === null) others.push(problem(place, "nobody-named", entry));
    else lines.push({ place, candidate, entry });
  }
  return [
    ...reportFindings(lines, documents.report),
    ...others,
    ...answersIn(sheet, context),
    ...presentIn(sheet, context),
  ];
}

function reasonIn(
  { candidate, reasons }: FilledSheet["candidates"][number],
  { documents, facts }: SheetContext,
): SheetFinding[] {
  const place = { at: "candidate", candidate } as const;
  const [reason, ...more] = reasons;
  if (reason === undefined) return [];
  if (more.length > 0) return [problem(place, "both-reasons")];
  const allowed = mayGiveAbortReason(testProgress(facts, candidate), reason);
  if (!allowed.ok) return [problem(place, allowed.reason)];
  const before = abortReasonOf(documents.report, facts, candidate);
  const standing = before === null ? "new" : before === reason ? "same" : "changed";
  return [
    { id: `reason ${candidate}`, place, kind: "abort-reason", standing, candidate, reason, before },
  ];
}

function answersIn(sheet: FilledSheet, { documents: { report } }: SheetContext): SheetFinding[] {
  const answers = [
    { kind: "has-incident", isTicked: sheet.hasIncident, isSaid: report.hasIncident },
    { kind: "has-joining-issue", isTicked: sheet.hasJoiningIssue, isSaid: report.hasJoiningIssue },
  ] as const;
  return answers
    .filter(({ isTicked }) => isTicked)
    .map(({ kind, isSaid }) => ({
      id: kind,
      place: COVER,
      kind,
      standing: isSaid ? "same" : "new",
    }));
}

/** Who invigilates is said in the session until the first start. [SE4] */
function presentIn(
  { present: names }: FilledSheet,
  { documents, facts }: SheetContext,
): SheetFinding[] {
  if (names === "") return [];
  const before = sessionDetails(documents.session).invigilators;
  const standing = before === names ? "same" : "changed";
  const finding = { id: "invigilators", place: COVER, kind: "invigilators" } as const;
  if (standing === "same") return [{ ...finding, standing, names, before }];
  const entry = { ...NOTHING, description: names };
  if (names.length > MAX_SHORT) return [problem(COVER, "invigilators-too-long", entry)];
  if (!mayChangeDetails({ invigilators: names }, facts).ok)
    return [problem(COVER, "invigilators-fixed", entry)];
  return [{ ...finding, standing, names, before }];
}

function problem(place: SheetPlace, reason: SheetProblem, entry = NOTHING): SheetFinding {
  const id = `${reason} ${JSON.stringify(place)}`;
  return { id, place, kind: "problem", problem: reason, entry };
}
