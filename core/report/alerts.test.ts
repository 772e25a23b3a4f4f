import { expect, test } from "vitest";
import { factsView, type FactsView } from "../facts/queries.ts";
import { type ReportDocument, type SessionDocuments } from "../schema.ts";
import {
  after,
  alert,
  anas,
  at,
  attempt,
  candidate,
  decision,
  finished,
  helene,
  luc,
  maelys,
  merged,
  raised,
  roomOf,
  started,
  told,
  zoe,
} from "../testing/cast.ts";
import { roomView } from "../testing/room-view.ts";
import { answerAlert, type AnswerArgs } from "./commands.ts";
import { issueReportOfAlert, countingIssueReports } from "./issue-report-queries.ts";

const documents = roomOf(maelys, zoe, anas);
const { roster, report } = documents;
const refused = (reason: string) => ({ ok: false, reason });

const room = (facts: FactsView, time = "09:31", docs: SessionDocuments = documents) =>
  roomView({ documents: docs, facts, now: at(time) });
const names = (facts: FactsView, docs?: SessionDocuments) =>
  room(facts, "09:31", docs).map(({ firstName }) => firstName);

const facts = told(started(maelys, "09:05"), raised("image", maelys, 7));
const answer = (named: string, what: AnswerArgs["answer"], more: Partial<AnswerArgs> = {}) => {
  const who = { candidate: candidate(maelys), by: luc, now: at("09:32"), roster, facts };
  const args = {
    decision: decision(named),
    alert: alert("image"),
    answer: what,
    ...who,
    ...more,
  };
  return (draft: ReportDocument) => answerAlert(draft, args);
};
const noImage = { kind: "validated", category: "E1" } as const;
const dismissed = { kind: "dismissed" } as const;
const validated = after(report, answer("yes", noImage));
const alertOf = (doc: ReportDocument, known = facts) =>
  room(known, "09:33", { ...documents, report: doc }).find(({ id }) => id === candidate(maelys))
    ?.alert;

test("[RE10] an open alert waits, on top, until it is answered", () => {
  expect(alertOf(report)).toMatchObject({ question: 7, answer: null });
  expect(alertOf(validated)).toMatchObject({ question: 7, answer: "validated" });
  expect(names(facts)).toEqual(["Maëlys", "Anas", "Zoé"]);
  expect(names(facts, { ...documents, report: validated })).toEqual(["Anas", "Zoé", "Maëlys"]);
});

test("[RE10] a validated alert is an issue report of its question", () => {
  expect(countingIssueReports({ roster, report: validated }, facts)).toMatchObject([
    { id: issueReportOfAlert(alert("image")), category: "E1", questionNumber: 7, by: luc },
  ]);
});

test("[RE10] a dismissed alert is none", () => {
  const no = after(report, answer("no", dismissed));
  expect(alertOf(no)).toMatchObject({ answer: "dismissed" });
  expect(countingIssueReports({ roster, report: no }, facts)).toEqual([]);
});

test("[RE10] validated by two people at once, it is one issue report", () => {
  const both = merged(validated, after(report, answer("hers", noImage, { by: helene })));
  expect(countingIssueReports({ roster, report: both }, facts)).toHaveLength(1);
});

test("[RE10] dismissed by one and validated by the other, it is validated", () => {
  const both = merged(validated, after(report, answer("no", dismissed, { by: helene })));
  expect(alertOf(both)).toMatchObject({ answer: "validated" });
});

test("[RE10] an alert is answered once", () => {
  expect(attempt(validated, answer("again", dismissed)).verdict).toEqual(
    refused("already-answered"),
  );
});

test("[RE10] an alert that is over is not answered", () => {
  const closed = factsView([
    started(maelys, "09:05"),
    raised("image", maelys, 7),
    { kind: "alert-closed", at: at("09:31"), alert: alert("image") },
  ]);
  const done = told(
    started(maelys, "09:05"),
    raised("image", maelys, 7),
    finished(maelys, "09:31"),
  );
  expect(attempt(report, answer("yes", noImage, { facts: closed })).verdict).toEqual(
    refused("alert-closed"),
  );
  expect(attempt(report, answer("yes", noImage, { facts: done })).verdict).toEqual(
    refused("alert-closed"),
  );
  expect(alertOf(report, closed)).toBeNull();
});

test("[RE10] an alert of somebody else, or of nobody, is unknown", () => {
  const wrong = { candidate: candidate(zoe) };
  expect(attempt(report, answer("yes", noImage, wrong)).verdict).toEqual(refused("unknown-alert"));
});

test("[RE10] a missing extension has no category", () => {
  const extension = told(started(maelys, "09:05"), raised("image", maelys, null));
  expect(attempt(report, answer("yes", noImage, { facts: extension })).verdict).toEqual(
    refused("not-about-a-question"),
  );
  expect(attempt(report, answer("ok", dismissed, { facts: extension })).verdict.ok).toBe(true);
  expect(alertOf(validated, extension)).toMatchObject({ about: "extension", answer: null });
});
