import * as A from "@automerge/automerge/slim";
import { expect, test } from "vitest";
import { A_SCHOOL } from "../centre/profile.ts";
import { documentFromGenesis } from "../genesis.ts";
import { answerAlert } from "../report/commands.ts";
import { describeIssueReport, removeIssueReport } from "../report/issue-report-commands.ts";
import { issueReportOfAlert } from "../report/issue-report-queries.ts";
import {
  editCandidate,
  enrolPupils,
  removeCandidate,
  setExtraTime,
  type PupilToEnrol,
} from "../roster/commands.ts";
import type { ReportDocument, RosterDocument, SessionDocuments } from "../schema.ts";
import {
  after,
  alert,
  anh,
  at,
  candidate,
  decision,
  finished,
  helene,
  luc,
  maelys,
  merged,
  raised,
  session,
  told,
  zoe,
} from "../testing/cast.ts";
import {
  atNoon,
  described,
  details,
  incident,
  minutes,
  morning,
  reason,
  ready,
  withReport,
  withRoster,
  written,
} from "../testing/finalising.ts";
import { finalContent } from "./content.ts";
import { documentsAt } from "./documents-at.ts";
import { standingConflicts } from "./standing-conflicts.ts";

/** What both have once two devices have met. */
const both = (one: SessionDocuments, other: SessionDocuments): SessionDocuments => ({
  session: merged(one.session, other.session),
  roster: merged(one.roster, other.roster),
  report: merged(one.report, other.report),
});
const sealed = (documents: SessionDocuments, who: PupilToEnrol, facts = morning) =>
  finalContent(documents, facts).content.candidates.find(
    (each) => each.candidate === candidate(who),
  );
const standing = (documents: SessionDocuments, facts = morning) =>
  standingConflicts(finalContent(documents, facts));
const aboutZoe = { thing: "candidate", candidate: candidate(zoe), id: null };

const lucs = withReport(written, reason(zoe, "candidate"));
const helenes = withReport(written, reason(zoe, "technical"));

test("[FI11] two abort reasons at once stand beside the one that counts", () => {
  const together = sealed(both(lucs, helenes), zoe);
  expect(together?.conflicts).toEqual({ abortReason: ["candidate", "technical"] });
  expect(["candidate", "technical"]).toContain(together?.abortReason);
});

test("[FI11] a reason taken back while a colleague gives one is a conflict with none", () => {
  const given = withReport(written, reason(zoe, "candidate"));
  const back = withReport(given, reason(zoe, null));
  const changed = withReport(given, reason(zoe, "technical"));
  expect(sealed(both(back, changed), zoe)?.conflicts).toEqual({
    abortReason: ["technical", null],
  });
});

test("[FI11] the same value from two people is no conflict", () => {
  const other = withReport(written, reason(zoe, "candidate"));
  expect(sealed(both(lucs, other), zoe)?.conflicts).toEqual({});
});

test("[FI11] whoever writes after having seen both settles it", () => {
  const settled = withReport(both(lucs, helenes), reason(zoe, null), reason(zoe, "technical"));
  expect(sealed(settled, zoe)).toMatchObject({ abortReason: "technical", conflicts: {} });
});

test("[FI11] two reasons for a test that was finished after all are none, and no conflict", () => {
  const done = [...morning, finished(zoe, "11:00")];
  expect(sealed(both(lucs, helenes), zoe, done)).toMatchObject({
    abortReason: null,
    conflicts: {},
  });
});

test("[FI11] two rooms, two numbers of minutes and two answers stand with both values", () => {
  const one = {
    ...withReport(ready, minutes(zoe, 5), incident(false)),
    session: after(ready.session, details({ room: "C3" })),
  };
  const other = {
    ...withReport(ready, minutes(zoe, 10), incident(false), incident(true)),
    session: after(ready.session, details({ room: "B13" })),
  };
  expect(standing(both(one, other))).toEqual([
    { thing: "session", candidate: null, id: null, field: "room", values: ["B13", "C3"] },
    { thing: "answers", candidate: null, id: null, field: "hasIncident", values: [false, true] },
    { ...aboutZoe, field: "incidentMinutes", values: [10, 5] },
  ]);
});

test("[FI11] two extra times stand in the content, two first names only in the row", () => {
  const facts = told();
  const who = candidate(anh);
  const plan = (percent: number | null) =>
    withRoster(ready, (draft) => setExtraTime(draft, { candidates: [who], percent, facts }));
  const call = (documents: SessionDocuments, firstName: string) =>
    withRoster(documents, (draft) =>
      editCandidate(draft, { centre: A_SCHOOL, candidate: who, details: { firstName }, facts }),
    );
  const together = both(call(plan(33), "Anh"), call(plan(50), "Thi Anh"));
  expect(sealed(together, anh)?.conflicts).toEqual({ extraTimePercent: [33, 50] });
  expect(standing(together)).toEqual([
    { ...aboutZoe, candidate: who, field: "extraTimePercent", values: [33, 50] },
    { ...aboutZoe, candidate: who, field: "firstName", values: ["Anh", "Thi Anh"] },
  ]);
  expect(JSON.stringify(finalContent(together, morning).content)).not.toContain("Anh");
});

const enrolled = (firstName: string, salt: string): SessionDocuments => {
  const args = {
    centre: A_SCHOOL,
    session,
    pupils: [{ ...anh, firstName, salt }],
    facts: told(),
    now: at("08:00"),
  };
  const roster = after(documentFromGenesis("roster"), (draft) => enrolPupils(draft, args));
  return { ...ready, roster };
};

test("[FI11] a pupil enrolled by two members at once is one candidate, with both first names", () => {
  const twice = both(enrolled("Thị Ánh", "aa".repeat(16)), enrolled("Anh", "bb".repeat(16)));
  expect(standing(twice)).toEqual([
    { ...aboutZoe, candidate: candidate(anh), field: "firstName", values: ["Anh", "Thị Ánh"] },
  ]);
});

test("[FI11] removed by one and enrolled again by the other is a conflict with being removed", () => {
  const about = { candidate: candidate(anh), facts: told(), now: at("08:20") };
  const enrolment = { centre: A_SCHOOL, session, pupils: [anh], facts: told(), now: at("08:30") };
  const remove = (draft: RosterDocument) => removeCandidate(draft, about);
  const enrol = (draft: RosterDocument) => enrolPupils(draft, enrolment);
  const gone = withRoster(ready, remove);
  const back = withRoster(gone, enrol, remove, enrol);
  const goneAgain = withRoster(gone, enrol, remove);
  expect(sealed(both(back, goneAgain), anh)?.conflicts).toEqual({ removed: [false, true] });
});

const withAlert = [...morning, raised("image", zoe, 7)];
const reportOfAlert = issueReportOfAlert(alert("image"));
const validated =
  (category: "E1" | "E2", by: typeof luc, time: string) => (draft: ReportDocument) =>
    answerAlert(draft, {
      candidate: candidate(zoe),
      decision: decision(category),
      alert: alert("image"),
      answer: { kind: "validated", category },
      by,
      now: at(time),
      roster: ready.roster,
      facts: told(...withAlert),
    });
const ofAlert = { issueReport: reportOfAlert, facts: atNoon };
const wroteInto = (description: string) => (draft: ReportDocument) =>
  describeIssueReport(draft, { ...ofAlert, description });

const removed = (draft: ReportDocument) =>
  removeIssueReport(draft, { ...ofAlert, now: at("09:40") });

test("[FI11] an alert validated by two people is one report, with both categories and both people", () => {
  const his = withReport(ready, validated("E1", luc, "09:31"));
  const hers = withReport(ready, validated("E2", helene, "09:32"));
  const reports = sealed(both(his, hers), zoe, withAlert)?.issueReports;
  const one = reports?.find(({ id }) => id === reportOfAlert);
  expect(one?.questionNumber).toBe(7);
  expect(one?.conflicts).toEqual({
    category: ["E1", "E2"],
    by: [luc, helene].toSorted(),
    at: [at("09:31"), at("09:32")],
  });
});

test("[FI11] what both then wrote into it, and that one of them removed it, is not lost", () => {
  const his = withReport(ready, validated("E1", luc, "09:31"), wroteInto("Image"), removed);
  const busy = withReport(ready, minutes(maelys, 13), minutes(maelys, 14), minutes(maelys, 15));
  const hers = withReport(busy, validated("E1", luc, "09:31"), wroteInto("Écran noir"));
  expect(standing(both(his, hers), withAlert)).toEqual([
    {
      ...aboutZoe,
      thing: "issue-report",
      id: reportOfAlert,
      field: "removed",
      values: [false, true],
    },
  ]);
  const kept = withReport(ready, validated("E1", luc, "09:31"), wroteInto("Image"));
  expect(standing(both(kept, hers), withAlert)).toEqual([
    {
      ...aboutZoe,
      thing: "issue-report",
      id: reportOfAlert,
      field: "description",
      values: ["Image", "Écran noir"],
    },
  ]);
});

test("[FI11] sentences that two people write at once merge, and are no conflict", () => {
  const one = withReport(ready, described("phone", "Téléphone posé sur la table ? Rangé."));
  const other = withReport(ready, described("phone", "9 h 50 : téléphone posé sur la table ?"));
  expect(standing(both(one, other))).toEqual([]);
});

test("[FI11] what somebody wrote after the heads of the seal is no conflict at these heads", () => {
  const heads = {
    session: A.getHeads(lucs.session),
    roster: A.getHeads(lucs.roster),
    report: A.getHeads(lucs.report),
  };
  const parsed = documentsAt(both(lucs, helenes), heads);
  expect(parsed && sealed(parsed, zoe)).toMatchObject({ abortReason: "candidate", conflicts: {} });
});

test("[FI11] a plain copy of a document reads as it is, without its conflicts", () => {
  const { session: details_, roster, report } = both(lucs, helenes);
  const plain = { session: { ...details_ }, roster: { ...roster }, report: { ...report } };
  expect(sealed(plain, zoe)).toMatchObject({ conflicts: {} });
  expect(sealed(plain, maelys)?.incidentMinutes).toBe(12);
});
