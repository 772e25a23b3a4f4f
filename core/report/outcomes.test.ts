import * as A from "@automerge/automerge/slim";
import { expect, test } from "vitest";
import { A_SCHOOL, type Complementary } from "../centre/profile.ts";
import type { FactsView } from "../facts/queries.ts";
import { editCandidate, setExtraTime } from "../roster/commands.ts";
import { atomic, type ReportDocument, type SessionDocuments } from "../schema.ts";
import {
  after,
  anas,
  at,
  attempt,
  candidate,
  ended,
  finalised,
  finished,
  maelys,
  roomOf,
  started,
  told,
  zoe,
} from "../testing/cast.ts";
import { roomView } from "../testing/room-view.ts";
import { theoreticalEnd } from "./extra-time.ts";
import {
  setAbortReason,
  setHasIncident,
  setHasJoiningIssue,
  setIncidentMinutes,
} from "./outcome-commands.ts";
import { abortReasonOf } from "./queries.ts";

const documents = roomOf(maelys, zoe, anas);
const { roster, report } = documents;
const refused = (reason: string) => ({ ok: false, reason });
const nothingTold = told();
const underWay = told(started(maelys, "09:05"));

const room = (facts: FactsView, time = "09:31", docs: SessionDocuments = documents) =>
  roomView({ documents: docs, facts, now: at(time) });

const grant = (minutes: number) => (draft: ReportDocument) =>
  setIncidentMinutes(draft, { candidate: candidate(maelys), minutes, roster, facts: underWay });

test("[RE13] Maëlys, who started at 9:05, should be done at 10:50", () => {
  expect(room(underWay).at(-1)).toMatchObject({ theoreticalEnd: at("10:50") });
  expect(room(underWay)[0]).toMatchObject({ firstName: "Anas", theoreticalEnd: null });
});

test("[RE13] a third more and twelve minutes for an alarm make it 39 seconds past 11:36", () => {
  const args = { candidates: [candidate(maelys)], percent: 33, facts: nothingTold };
  const planned = after(roster, (draft) => setExtraTime(draft, args));
  const docs = { ...documents, roster: planned, report: after(report, grant(12)) };
  expect(room(underWay, "09:31", docs).at(-1)).toMatchObject({
    incidentMinutes: 12,
    theoreticalEnd: at("11:36") + 39_000,
  });
});

test.each<[Complementary, string]>([
  ["CLEA", "10:50"],
  ["DROIT", "10:05"],
  ["PRO_SANTE", "10:05"],
  ["EDU_1ER_DEGRE", "10:35"],
  ["EDU_2ND_DEGRE", "10:35"],
  ["EDU_CPE", "10:35"],
])("[RE13] whoever starts %s at 9:05 should be done at %s", (subscription, time) => {
  const centre = { ...A_SCHOOL, habilitations: [subscription] };
  const about = { candidate: candidate(maelys), facts: nothingTold, centre };
  const edited = after(roster, (draft) =>
    editCandidate(draft, { ...about, details: { subscription } }),
  );
  expect(room(underWay, "09:31", { ...documents, roster: edited }).at(-1)).toMatchObject({
    subscription,
    theoreticalEnd: at(time),
  });
});

test("[RE13] a third more of Pix+ Droit are twenty minutes, and minutes for an alarm come on top", () => {
  const begun = { startedAt: at("09:05") };
  const length = { subscription: "DROIT", percent: 33, minutes: 12 } as const;
  expect(theoreticalEnd(begun, length)).toBe(at("10:36") + 48_000);
});

test("[RE12] a candidate is given whole minutes, 600 at most", () => {
  expect(attempt(report, grant(600)).verdict).toEqual({ ok: true });
  expect(attempt(report, grant(601)).verdict).toEqual(refused("minutes-invalid"));
  expect(attempt(report, grant(-1)).verdict).toEqual(refused("minutes-invalid"));
  expect(attempt(report, grant(0.5)).verdict).toEqual(refused("minutes-invalid"));
});

test("[RE12] no minutes given is nothing written", () => {
  expect(A.getHeads(after(report, grant(0)))).toEqual(A.getHeads(report));
});

const give = (reason: "candidate" | "technical" | null, facts = underWay) => {
  const args = { candidate: candidate(maelys), reason, roster, facts };
  return (draft: ReportDocument) => setAbortReason(draft, args);
};
const left = after(report, give("candidate"));
const reasonOf = (doc: ReportDocument, facts: FactsView) =>
  abortReasonOf(doc, facts, candidate(maelys));

const needs = (facts: FactsView) => room(facts).find(({ id }) => id === candidate(maelys));

test("[RE11] a test that is not completed needs a reason", () => {
  expect(needs(nothingTold)).toMatchObject({ needsAbortReason: false, abortReason: null });
  expect(needs(underWay)).toMatchObject({ needsAbortReason: true });
  expect(needs(told(started(maelys, "09:05"), ended(maelys, "10:00")))).toMatchObject({
    needsAbortReason: true,
  });
});

test("[RE11] a reason counts while the test is not completed", () => {
  expect(reasonOf(left, underWay)).toBe("candidate");
  expect(reasonOf(left, told(started(maelys, "09:05"), ended(maelys, "10:00")))).toBe("candidate");
  expect(reasonOf(left, told(started(maelys, "09:05"), finished(maelys, "10:00")))).toBeNull();
});

test("[RE11] a reason is taken back, even once none is needed", () => {
  const done = told(started(maelys, "09:05"), finished(maelys, "10:00"));
  expect(reasonOf(after(left, give(null, done)), underWay)).toBeNull();
  expect(A.getHeads(after(report, give(null)))).toEqual(A.getHeads(report));
});

test("[RE11] no reason is given for a test that has not started or is completed", () => {
  const done = told(started(maelys, "09:05"), finished(maelys, "10:00"));
  expect(attempt(report, give("technical", nothingTold)).verdict).toEqual(refused("not-started"));
  expect(attempt(report, give("technical", done)).verdict).toEqual(refused("already-finished"));
});

test("[RE11] a reason that nobody knows does not count", () => {
  const odd = A.change(A.clone(left), (draft) => {
    draft.abortReasons[candidate(maelys)] = atomic("bored");
  });
  expect(reasonOf(odd, underWay)).toBeNull();
});

test("[RE11] no reason is given after the finalisation", () => {
  const sealed = told(started(maelys, "09:05"), finalised("12:00"));
  expect(attempt(report, give("technical", sealed)).verdict).toEqual(refused("finalised"));
});

test("[RE15] both answers change until the finalisation", () => {
  const yes = { value: true, facts: underWay };
  const both = after(
    report,
    (draft) => setHasIncident(draft, yes),
    (draft) => setHasJoiningIssue(draft, yes),
  );
  expect(both).toMatchObject({ hasIncident: true, hasJoiningIssue: true });
  const sealed = { value: false, facts: told(finalised("12:00")) };
  expect(attempt(both, (draft) => setHasIncident(draft, sealed)).verdict.ok).toBe(false);
  expect(attempt(both, (draft) => setHasJoiningIssue(draft, sealed)).verdict.ok).toBe(false);
});

test("[RE15] the same answer again leaves no trace", () => {
  const no = { value: false, facts: underWay };
  const same = after(
    report,
    (draft) => setHasIncident(draft, no),
    (draft) => setHasJoiningIssue(draft, no),
  );
  expect(A.getHeads(same)).toEqual(A.getHeads(report));
});
