import { expect, test } from "vitest";
import type { ReportDocument } from "../schema.ts";
import {
  after,
  anas,
  at,
  attempt,
  candidate,
  finalised,
  issueReport,
  lea,
  luc,
  maelys,
  roomOf,
  told,
  zoe,
} from "../testing/cast.ts";
import { addIssueReport } from "./issue-report-commands.ts";
import { issueReportsOf } from "./issue-report-queries.ts";
import { questionNumbers } from "./question-numbers.ts";
import { alsoFor, spreadOverQuestions } from "./spread-command.ts";

const { roster, report } = roomOf(maelys, zoe, anas);
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

const also =
  (who: typeof zoe, known = facts) =>
  (draft: ReportDocument) =>
    alsoFor(draft, {
      issueReport: black,
      candidates: [candidate(zoe), candidate(who)],
      copies: [issueReport("second"), issueReport("third")],
      by: luc,
      now: at("09:41"),
      facts: known,
      roster,
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

test("[RE21] what happened to one has happened to others too: one issue report for each of them", () => {
  const three = issueReportsOf(after(noted, also(anas)));
  expect(new Set(three.map(({ candidate: who }) => who))).toEqual(
    new Set([maelys, zoe, anas].map(candidate)),
  );
  expect(three.every(({ description }) => description === "Image grise.")).toBe(true);
  expect(attempt(noted, also(lea)).verdict).toEqual({ ok: false, reason: "not-enrolled" });
  expect(attempt(noted, also(anas, told(finalised("12:00")))).verdict.ok).toBe(false);
});
