// The issue reports that one line of a filled incident sheet stands for.
import { sha256 } from "@noble/hashes/sha2.js";
import { idFrom, issueReportId, type CandidateId, type IssueReportId } from "../ids.ts";
import { CATEGORIES, parseCategory } from "../report/categories.ts";
import { issueReportsOf, type IssueReportView } from "../report/issue-report-queries.ts";
import { questionNumbers } from "../report/question-numbers.ts";
import { MAX_DESCRIPTION, type ReportDocument } from "../schema.ts";
import type { SheetEntry } from "./read-incident-sheet.ts";
import type {
  ReportFinding,
  SheetContext,
  SheetDoubt,
  SheetFinding,
  SheetPlace,
} from "./sheet-finding.ts";

type Line = { place: SheetPlace; candidate: CandidateId; entry: SheetEntry };
type Said = ReportFinding["content"];

/** One for each question that is named: none where nothing stands. [PP10] */
export function reportsIn(
  { place, candidate, entry }: Line,
  context: SheetContext,
): SheetFinding[] {
  const { description } = entry;
  if (Object.values(entry).every((words) => words === "")) return [];
  if (description.length > MAX_DESCRIPTION)
    return [{ place, kind: "problem", problem: "description-too-long", entry }];
  const { report } = context.documents;
  return saidIn(entry).map((content) => ({
    place,
    kind: "issue-report",
    candidate,
    content,
    doubts: doubtsAbout(entry),
    ...standingOf(content, candidate, report),
  }));
}

function saidIn({ category: typed, question, description }: SheetEntry): Said[] {
  const category = parseCategory(typed.toUpperCase());
  const isAboutQuestion = category !== null && CATEGORIES[category].about === "question";
  const numbers = isAboutQuestion ? questionNumbers(question) : null;
  return (numbers ?? [null]).map((questionNumber) => ({
    category: category ?? "",
    questionNumber,
    description,
  }));
}

function doubtsAbout({ category, question }: SheetEntry): SheetDoubt[] {
  const doubts: SheetDoubt[] = [];
  if (category !== "" && !parseCategory(category.toUpperCase())) doubts.push("category-unknown");
  if (question !== "" && !questionNumbers(question)) doubts.push("question-unreadable");
  return doubts;
}

function standingOf(
  said: Said,
  candidate: CandidateId,
  report: ReportDocument,
): Pick<ReportFinding, "standing" | "id" | "before"> {
  const known = issueReportsOf(report).filter((entry) => entry.candidate === candidate);
  const same = known.find((entry) => saysIt(entry, said));
  if (same) return { standing: "same", id: same.id, before: same.description };
  const open = known.find((entry) => isCompletedBy(entry, said));
  if (open) return { standing: "changed", id: open.id, before: open.description };
  const id = issueReportFor(candidate, said);
  return { standing: report.issueReports[id] ? "again" : "new", id, before: "" };
}

/** A report that says more than the sheet says it, too. */
function saysIt(entry: IssueReportView, said: Said): boolean {
  const isWorded = entry.description.trim() === said.description;
  if (said.category === "") return isWorded;
  if (!isAboutTheSame(entry, said)) return false;
  return isWorded || said.description === "";
}

/** A question has one report; of what is about the candidate, only one without words waits for some. */
function isCompletedBy(entry: IssueReportView, said: Said): boolean {
  if (entry.category === null || !isAboutTheSame(entry, said)) return false;
  return CATEGORIES[entry.category].about === "question" || entry.description.trim() === "";
}

function isAboutTheSame(entry: IssueReportView, said: Said): boolean {
  return entry.category === said.category && entry.questionNumber === said.questionNumber;
}

/** The same for everybody who reads the same line: two who take it over at once add one report. */
function issueReportFor(candidate: CandidateId, said: Said): IssueReportId {
  const { category, questionNumber, description } = said;
  const line = JSON.stringify([candidate, category, questionNumber, description]);
  const digest = sha256(new TextEncoder().encode(`incident-sheet${line}`));
  return idFrom(issueReportId, digest.subarray(0, 16));
}
