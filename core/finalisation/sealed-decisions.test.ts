import { expect, test } from "vitest";
import type { Fact } from "../facts/schema.ts";
import { factsView } from "../facts/queries.ts";
import { markAbsent } from "../report/absence-commands.ts";
import {
  answerAlert,
  authoriseResume,
  confirmPresence,
  endTest,
  withdrawDecision,
} from "../report/commands.ts";
import type { DecisionArgs } from "../report/decide.ts";
import type { ReportDocument, SessionDocuments } from "../schema.ts";
import {
  after,
  alert,
  at,
  candidate,
  created,
  decision,
  ended,
  finished,
  helene,
  luc,
  maelys,
  merged,
  raised,
  received,
  roomOf,
  started,
} from "../testing/cast.ts";
import { finalContent } from "./content.ts";

const room = roomOf(maelys);
const begun = [received("seen", maelys, "09:00"), started(maelys, "09:05")];
const inTime = (named: string, time: string, facts: readonly Fact[] = []): DecisionArgs => ({
  decision: decision(named),
  candidate: candidate(maelys),
  by: luc,
  now: at(time),
  roster: room.roster,
  facts: factsView(facts),
});

const seen =
  (time: string, named = "seen") =>
  (draft: ReportDocument) =>
    confirmPresence(draft, inTime(named, time));
const absent = (time: string) => (draft: ReportDocument) =>
  markAbsent(draft, inTime("absent", time, [received("seen", maelys, "09:00")]));
const resume =
  (named: string, facts: readonly Fact[] = begun) =>
  (draft: ReportDocument) =>
    authoriseResume(draft, inTime(named, "09:30", facts));
const end = (draft: ReportDocument) => endTest(draft, inTime("end", "10:00", begun));
const takeBack = (named: string) => (draft: ReportDocument) =>
  withdrawDecision(draft, inTime(named, "09:10"));
const answer =
  (kind: "dismissed" | "validated", by = luc) =>
  (draft: ReportDocument) =>
    answerAlert(draft, {
      ...inTime(kind, "09:32", [...begun, raised("image", maelys, 7)]),
      by,
      alert: alert("image"),
      answer: kind === "dismissed" ? { kind } : { kind, category: "E1" },
    });

const sealed = (report: ReportDocument, ...facts: Fact[]) => {
  const documents: SessionDocuments = { ...room, report };
  const [only] = finalContent(documents, [created("08:00"), ...facts]).content.candidates;
  return { attendance: only?.attendance, decisions: only?.decisions.map(({ kind }) => kind) };
};
const atNine = after(room.report, seen("09:00"));

test("[FI6] whoever has started is present, even if nobody has confirmed it", () => {
  expect(sealed(room.report, started(maelys, "09:05"))).toEqual({
    attendance: "present",
    decisions: [],
  });
});

test("[FI6] whoever was seen is present, hours later and without a test", () => {
  expect(sealed(atNine, received("seen", maelys, "09:00"))).toEqual({
    attendance: "present",
    decisions: ["presence"],
  });
});

test("[FI6] whoever nobody has said anything about is neither present nor absent", () => {
  expect(sealed(room.report)).toEqual({ attendance: null, decisions: [] });
});

test("[FI6] whoever was seen, did not start and was then called absent is absent", () => {
  const left = after(atNine, absent("09:20"));
  const both = sealed(left, received("seen", maelys, "09:00"));
  expect(both.attendance).toBe("absent");
  expect(both.decisions?.toSorted()).toEqual(["absence", "presence"]);
});

test("[FI6] an absence does not count once the test has started", () => {
  const offline = after(room.report, absent("09:20"));
  expect(sealed(offline, started(maelys, "09:05"))).toEqual({
    attendance: "present",
    decisions: [],
  });
});

test("[FI6] what was taken back does not count", () => {
  expect(sealed(after(atNine, takeBack("seen")), received("seen", maelys, "09:00"))).toEqual({
    attendance: null,
    decisions: [],
  });
});

test("[FI6] a presence stands with who confirmed it and when the relay received it", () => {
  const documents = { ...room, report: atNine };
  const facts = [received("seen", maelys, "09:02")];
  expect(finalContent(documents, facts).content.candidates[0]?.decisions).toEqual([
    {
      id: decision("seen"),
      kind: "presence",
      alert: null,
      by: luc,
      at: at("09:00"),
      receivedAt: at("09:02"),
    },
  ]);
});

test("[FI6] a resume counts if the relay received it while the test was running", () => {
  const resumed = after(room.report, resume("back"));
  expect(sealed(resumed, ...begun, received("back", maelys, "09:31")).decisions).toEqual([
    "resume",
  ]);
  const over = [...begun, finished(maelys, "09:31"), received("back", maelys, "09:32")];
  expect(sealed(resumed, ...over).decisions).toEqual([]);
  expect(sealed(resumed, received("back", maelys, "09:04"), ...begun).decisions).toEqual([]);
  expect(sealed(resumed).decisions).toEqual([]);
});

test("[FI6] a resume received with the start or with the end of the test counts", () => {
  const resumed = after(room.report, resume("back"));
  const atStart = [started(maelys, "09:05"), received("back", maelys, "09:05")];
  const atEnd = [...begun, finished(maelys, "09:31"), received("back", maelys, "09:31")];
  expect(sealed(resumed, ...atStart).decisions).toEqual(["resume"]);
  expect(sealed(resumed, ...atEnd).decisions).toEqual(["resume"]);
});

test("[FI6] an end counts unless the candidate was quicker", () => {
  const over = after(room.report, end);
  expect(sealed(over, ...begun).decisions).toEqual(["end"]);
  expect(sealed(over, ...begun, ended(maelys, "10:01")).decisions).toEqual(["end"]);
  expect(sealed(over, ...begun, finished(maelys, "09:59")).decisions).toEqual([]);
  expect(sealed(over).decisions).toEqual([]);
});

test("[FI6] of two answers to one alert only the one that counts is sealed", () => {
  const both = merged(
    after(room.report, answer("dismissed")),
    after(room.report, answer("validated", helene)),
  );
  const facts = [...begun, raised("image", maelys, 7)];
  expect(sealed(both, ...facts).decisions).toEqual(["alert-validated"]);
  expect(sealed(after(room.report, answer("dismissed")), ...facts).decisions).toEqual([
    "alert-dismissed",
  ]);
});

test("[FI6] an answer to an alert that the platform never raised does not count", () => {
  expect(sealed(after(room.report, answer("dismissed")), ...begun).decisions).toEqual([]);
});

const alertsIn = (...facts: Fact[]) =>
  finalContent(room, [...begun, ...facts]).content.candidates[0]?.test.alerts.map(({ id }) => id);

test("[FI6] alerts stand with the test in the order in which they were raised", () => {
  const first = { ...raised("image", maelys, 7), at: at("09:20") };
  const second = { ...raised("extension", maelys, null), at: at("09:40") };
  expect(alertsIn(first, second)).toEqual([alert("image"), alert("extension")]);
  const late = { ...first, at: at("09:50") };
  expect(alertsIn(late, second)).toEqual([alert("extension"), alert("image")]);
});
