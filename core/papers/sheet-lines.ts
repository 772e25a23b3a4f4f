// What stands in one line of a filled incident sheet, as issue reports have it.
import type { CandidateId } from "../ids.ts";
import { CATEGORIES, parseCategory, type CategoryCode } from "../report/categories.ts";
import type { IssueReportContent } from "../report/issue-report-policy.ts";
import { questionNumbers } from "../report/question-numbers.ts";
import type { SheetEntry } from "./read-incident-sheet.ts";
import type { SheetDoubt, SheetPlace } from "./sheet-finding.ts";

export type SheetLine = { place: SheetPlace; candidate: CandidateId; entry: SheetEntry };
/** One issue report that a line asks for. */
export type Said = SheetLine & { content: IssueReportContent; doubts: readonly SheetDoubt[] };

/** One for each question that is named, whatever the category; none where nothing stands. [PP10] */
export function saidIn(line: SheetLine): Said[] {
  const { category: typed, question, description } = line.entry;
  if (Object.values(line.entry).every((words) => words === "")) return [];
  const category = parseCategory(typed.toUpperCase());
  const numbers = mayHaveNumber(category) ? questionNumbers(question) : null;
  const doubts = doubtsAbout(line.entry, category);
  return (numbers ?? [null]).map((questionNumber) => ({
    ...line,
    content: { category: category ?? "", questionNumber, description },
    doubts,
  }));
}

/** While nobody has chosen a category, the number waits for one. */
function mayHaveNumber(category: CategoryCode | null): boolean {
  return category === null || CATEGORIES[category].about === "question";
}

function doubtsAbout({ category, question }: SheetEntry, code: CategoryCode | null): SheetDoubt[] {
  const doubts: SheetDoubt[] = [];
  if (category !== "" && code === null) doubts.push("category-unknown");
  if (question === "") return doubts;
  if (!mayHaveNumber(code)) doubts.push("question-unneeded");
  else if (!questionNumbers(question)) doubts.push("question-unreadable");
  return doubts;
}

/** A question has one report, with the words of every line about it; the same line twice is one. */
export function withoutRepeats(all: readonly Said[]): Said[] {
  const byReport = new Map<string, Said>();
  for (const said of all) {
    const key = keyOf(said);
    const before = byReport.get(key);
    byReport.set(key, before ? joined(before, said) : said);
  }
  return [...byReport.values()];
}

function keyOf({ candidate, content }: Said): string {
  const { category, questionNumber, description } = content;
  const code = parseCategory(category);
  const isOfQuestion = code !== null && mayHaveNumber(code) && questionNumber !== null;
  return JSON.stringify([candidate, category, questionNumber, isOfQuestion ? "" : description]);
}

function joined(one: Said, other: Said): Said {
  const words = [one.content.description, other.content.description].filter(Boolean);
  const description = [...new Set(words)].join("\n");
  return { ...one, content: { ...one.content, description } };
}
