// The issue reports that the lines of a filled incident sheet stand for.
import { sha256 } from "@noble/hashes/sha2.js";
import { idFrom, issueReportId, type CandidateId, type IssueReportId } from "../ids.ts";
import { CATEGORIES, parseCategory } from "../report/categories.ts";
import { issueReportsOf, type IssueReportView } from "../report/issue-report-queries.ts";
import { MAX_DESCRIPTION, type ReportDocument } from "../schema.ts";
import type { ReportFinding, SheetFinding } from "./sheet-finding.ts";
import { saidIn, withoutRepeats, type Said, type SheetLine } from "./sheet-lines.ts";

/** In the order of the sheet; each report of the session is found by one of them at most. [PP10] [PP11] */
export function reportFindings(
  lines: readonly SheetLine[],
  report: ReportDocument,
): SheetFinding[] {
  const found = new Set<IssueReportId>();
  return withoutRepeats(lines.flatMap(saidIn)).map((said) => {
    const { place, candidate, content, entry, doubts } = said;
    const id = JSON.stringify([place, content.questionNumber]);
    if (content.description.length > MAX_DESCRIPTION)
      return { id, place, kind: "problem", problem: "description-too-long", entry };
    const known = knownAs(said, report, found);
    found.add(known.issueReport);
    return { id, place, kind: "issue-report", candidate, entry, doubts, content, ...known };
  });
}

type Known = Pick<ReportFinding, "standing" | "issueReport" | "before"> &
  Partial<Pick<ReportFinding, "content">>;

function knownAs(
  { candidate, content }: Said,
  report: ReportDocument,
  found: ReadonlySet<IssueReportId>,
): Known {
  const known = issueReportsOf(report).filter(
    (entry) => entry.candidate === candidate && !found.has(entry.id),
  );
  const same = known.find((entry) => saysIt(entry, content));
  if (same) return { standing: "same", issueReport: same.id, before: same.description };
  const open = known.find((entry) => isCompletedBy(entry, content));
  if (open) return { standing: "changed", issueReport: open.id, before: open.description };
  const issueReport = issueReportFor(candidate, content);
  const taken = report.issueReports[issueReport];
  if (!taken) return { standing: "new", issueReport, before: "" };
  // It was taken over, and corrected since: what it says now is what counts, in the session or put back.
  const { category, questionNumber, description, removedAt } = taken;
  const corrected = { category: category.val, questionNumber, description };
  return {
    standing: removedAt === null ? "same" : "again",
    issueReport,
    before: "",
    content: corrected,
  };
}

/** A report that says more than the sheet says it, too. */
function saysIt(entry: IssueReportView, content: Said["content"]): boolean {
  const isWorded = entry.description.trim() === content.description;
  if (content.category === "") return isWorded && content.description !== "";
  return isAboutTheSame(entry, content) && (isWorded || content.description === "");
}

/** A question has one report; of what is about the candidate, only one without words waits for some. */
function isCompletedBy(entry: IssueReportView, content: Said["content"]): boolean {
  if (entry.category === null || !isAboutTheSame(entry, content)) return false;
  return CATEGORIES[entry.category].about === "question" || entry.description.trim() === "";
}

function isAboutTheSame(entry: IssueReportView, content: Said["content"]): boolean {
  const code = parseCategory(content.category);
  if (code === null || entry.category !== code) return false;
  return CATEGORIES[code].about !== "question" || entry.questionNumber === content.questionNumber;
}

/** The same for everybody who reads the same line: two who take it over at once add one report. */
function issueReportFor(candidate: CandidateId, content: Said["content"]): IssueReportId {
  const { category, questionNumber, description } = content;
  const line = JSON.stringify([candidate, category, questionNumber, description]);
  const digest = sha256(new TextEncoder().encode(`incident-sheet${line}`));
  return idFrom(issueReportId, digest.subarray(0, 16));
}
