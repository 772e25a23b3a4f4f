import { expect, test } from "vitest";
import type { ReportDocument } from "../schema.ts";
import {
  after,
  at,
  attempt,
  candidate,
  finalised,
  issueReport,
  luc,
  maelys,
  roomOf,
  told,
} from "../testing/cast.ts";
import { addIssueReport } from "./issue-report-commands.ts";
import { issueReportsOf } from "./issue-report-queries.ts";
import { questionNumbers } from "./question-numbers.ts";
import { spreadOverQuestions } from "./spread-command.ts";

const { roster, report } = roomOf(maelys);
const facts = told();
const black = issueReport("black screen");
const noted = after(report, (draft) =>
  addIssueReport(draft, {
    issueReport: black,
    candidate: candidate(maelys),
    category: "E1",
    questionNumber: null,
    description: "Image grise.",
    by: luc,
    now: at("09:40"),
    roster,
    facts,
  }),
);
const spread =
  (questions: readonly number[], known = facts) =>
  (draft: ReportDocument) =>
    spreadOverQuestions(draft, {
      issueReport: black,
      questions,
      copies: [issueReport("second"), issueReport("third")],
      by: luc,
      now: at("09:41"),
      facts: known,
    });

test.each([
  ["7", [7]],
  ["7, 9", [7, 9]],
  ["9-7", null],
  ["7-9", [7, 8, 9]],
  ["12 7–9", [7, 8, 9, 12]],
  ["8, 7-9", [7, 8, 9]],
  ["500", [500]],
  ["501", null],
  ["0", null],
  ["1-20", Array.from({ length: 20 }, (_, index) => index + 1)],
  ["1-21", null],
  ["", null],
  ["sept", null],
])("[RE20] “%s” names these questions", (typed, questions) => {
  expect(questionNumbers(typed)).toEqual(questions);
});

test("[RE20] what happened with three questions is three issue reports, alike but for the number", () => {
  const three = issueReportsOf(after(noted, spread([7, 8, 9])));
  expect(new Set(three.map(({ questionNumber }) => questionNumber))).toEqual(new Set([7, 8, 9]));
  expect(three.every(({ category, gaps }) => category === "E1" && gaps.length === 0)).toBe(true);
  expect(new Set(three.map(({ description }) => description))).toEqual(new Set(["Image grise."]));
});

test("[RE20] with a number that is no question, or after the seal, nothing is written", () => {
  expect(attempt(noted, spread([7, 501])).verdict).toEqual({
    ok: false,
    reason: "question-number-invalid",
  });
  expect(attempt(noted, spread([7, 8], told(finalised("12:00")))).verdict).toEqual({
    ok: false,
    reason: "finalised",
  });
});
