import { expect, test } from "vitest";
import {
  anas,
  at,
  candidate,
  created,
  ended,
  finalised,
  finished,
  joined,
  lea,
  maelys,
  nadia,
  started,
  zoe,
} from "../testing/cast.ts";
import { morning, reason, ready, withReport, written } from "../testing/finalising.ts";
import { factsView } from "../facts/queries.ts";
import { mayDelete } from "../session/policy.ts";
import { ruleCodes, unmetRules } from "./policy.ts";

const missing = (...candidates: string[]) => [{ rule: "abort-reason-missing", candidates }];

test("[FI1] a session in which nobody has started is not finalised", () => {
  expect(unmetRules(ready, [created("08:00"), joined(maelys, "09:00")])).toEqual([
    { rule: "no-start" },
  ]);
});

test("[FI1] one start is enough, whoever it is: and then nobody can delete the session", () => {
  const facts = [created("08:00"), started(lea, "09:05")];
  expect(unmetRules(ready, facts)).toEqual([]);
  expect(mayDelete(factsView(facts)).ok).toBe(false);
});

test("[FI2] every test that is not completed needs a reason, by name", () => {
  expect(unmetRules(written, morning)).toEqual(missing(candidate(anas), candidate(zoe)));
});

test("[FI2] with the reasons given, nothing is missing", () => {
  expect(unmetRules(ready, morning)).toEqual([]);
});

test("[FI2] one reason does not do for another candidate", () => {
  const half = withReport(written, reason(zoe, "technical"));
  expect(unmetRules(half, morning)).toEqual(missing(candidate(anas)));
});

test("[FI2] a reason that was taken back is missing again", () => {
  const back = withReport(ready, reason(zoe, null));
  expect(unmetRules(back, morning)).toEqual(missing(candidate(zoe)));
});

test("[FI2] a test that an invigilator has ended is not completed", () => {
  const facts = [started(anas, "09:05"), ended(anas, "09:30")];
  expect(unmetRules(written, facts)).toEqual(missing(candidate(anas)));
});

test("[FI2] a reason for a test that was completed after all is no obstacle", () => {
  expect(unmetRules(ready, [...morning, finished(zoe, "11:00")])).toEqual([]);
});

test("[FI2] whoever is not enrolled can have no reason, and needs none", () => {
  expect(unmetRules(ready, [...morning, started(lea, "09:20")])).toEqual([]);
});

test("[FI2] what is told after the seal does not open the question again", () => {
  const late = [...morning, finalised("12:00"), started(maelys, "12:05")];
  const closing = { kind: "closing" as const, at: at("11:59"), by: nadia, until: at("12:00") };
  expect(unmetRules(ready, late)).toEqual([]);
  expect(unmetRules(ready, [...morning, closing])).toEqual([]);
});

test("[FI1] [FI2] the relay answers with the names of the rules", () => {
  expect(ruleCodes(unmetRules(written, []))).toEqual(["no-start"]);
  expect(ruleCodes(unmetRules(written, morning))).toEqual(["abort-reason-missing"]);
  expect(ruleCodes([])).toEqual([]);
});
