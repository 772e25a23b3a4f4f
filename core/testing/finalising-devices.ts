// Whatever two devices may have written of the morning in room B12, each without hearing of the other
// or now and then. Drawn by fast-check.
import * as fc from "fast-check";
import { A_SCHOOL } from "../centre/profile.ts";
import type { Fact } from "../facts/schema.ts";
import { categoryCode } from "../report/categories.ts";
import { markAbsent } from "../report/absence-commands.ts";
import { answerAlert, withdrawDecision } from "../report/commands.ts";
import { categoriseIssueReport, removeIssueReport } from "../report/issue-report-commands.ts";
import { editCandidate, enrolPupils, removeCandidate, setExtraTime } from "../roster/commands.ts";
import type {
  ReportDocument,
  RosterDocument,
  SessionDocument,
  SessionDocuments,
} from "../schema.ts";
import {
  alert,
  anas,
  anh,
  at,
  candidate,
  decision,
  helene,
  heloise,
  issueReport,
  lea,
  luc,
  maelys,
  raised,
  session,
  told as known,
  zoe,
} from "./cast.ts";
import {
  described,
  details,
  incident,
  joiningIssue,
  minutes,
  morning,
  noted,
  ready,
  reason,
  seen,
} from "./finalising.ts";
import { stories, told, type Command } from "./two-devices.ts";

/** What the relay has told both of them at the end. */
export const facts: readonly Fact[] = [...morning, raised("image", zoe, 7)];
const view = known(...facts);
const who = fc.constantFrom(maelys, zoe, anas, heloise, anh);
const named = fc.constantFrom("power cut", "picture", "phone", "1", "2");
const words = fc.string({ unit: "grapheme", maxLength: 12 });
const category = fc.constantFrom("", ...categoryCode.options);
const questionNumber = fc.option(fc.integer({ min: 1, max: 500 }));
const now = fc.integer({ min: at("09:00"), max: at("12:00") });
const by = fc.constantFrom(luc, helene);
const { roster } = ready;

/** Drawn more often than the others: here people most easily cross each other. */
const outcome: fc.Arbitrary<Command<ReportDocument>> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(zoe, anas),
      fc.constantFrom("candidate" as const, "technical" as const, null),
    )
    .map(([one, why]) => reason(one, why)),
  fc.tuple(who, fc.integer({ min: 0, max: 600 })).map(([one, given]) => minutes(one, given)),
);

const report: fc.Arbitrary<Command<ReportDocument>> = fc.oneof(
  fc.tuple(named, who).map(([name, one]) => seen(name, one)),
  fc.tuple(named, who, now, by).map(([name, one, time, person]) => (draft: ReportDocument) => {
    const about = { candidate: candidate(one), now: time, roster, facts: view };
    return markAbsent(draft, { ...about, decision: decision(name), by: person });
  }),
  fc.tuple(who, now).map(([one, time]) => (draft: ReportDocument) => {
    const about = { candidate: candidate(one), now: time, roster, facts: known() };
    return withdrawDecision(draft, { ...about, decision: decision("héloïse has not come") });
  }),
  outcome,
  outcome,
  fc.boolean().map(incident),
  fc.boolean().map(joiningIssue),
  fc
    .tuple(named, who, fc.record({ category, description: words, questionNumber, by }))
    .map(([name, one, content]) => noted(name, one, content)),
  fc.tuple(named, words).map(([name, text]) => described(name, text)),
  fc
    .tuple(named, category, questionNumber)
    .map(([name, code, question]) => (draft: ReportDocument) => {
      const about = { issueReport: issueReport(name), facts: view };
      return categoriseIssueReport(draft, { ...about, category: code, questionNumber: question });
    }),
  fc.tuple(named, now).map(([name, time]) => (draft: ReportDocument) => {
    return removeIssueReport(draft, { issueReport: issueReport(name), facts: view, now: time });
  }),
  fc.tuple(named, by, fc.constantFrom("E1" as const, "E2" as const, null)).map(
    ([name, person, code]) =>
      (draft: ReportDocument) =>
        answerAlert(draft, {
          candidate: candidate(zoe),
          decision: decision(name),
          alert: alert("image"),
          answer: code ? { kind: "validated", category: code } : { kind: "dismissed" },
          by: person,
          now: at("09:31"),
          roster,
          facts: view,
        }),
  ),
);

const pupils = fc.constantFrom([lea], [anh, lea], [anh]);
const people: fc.Arbitrary<Command<RosterDocument>> = fc.oneof(
  fc.tuple(pupils, words).map(([some, firstName]) => (draft: RosterDocument) => {
    const renamed = some.map((one) => ({ ...one, firstName: firstName || one.firstName }));
    return enrolPupils(draft, {
      centre: A_SCHOOL,
      session,
      pupils: renamed,
      facts: known(),
      now: at("08:10"),
    });
  }),
  fc.tuple(who, words).map(([one, birthCity]) => (draft: RosterDocument) => {
    const changed = {
      centre: A_SCHOOL,
      candidate: candidate(one),
      details: { birthCity },
      facts: known(),
    };
    return editCandidate(draft, changed);
  }),
  fc.tuple(who, fc.option(fc.integer({ min: 1, max: 99 }))).map(
    ([one, percent]) =>
      (draft: RosterDocument) =>
        setExtraTime(draft, { candidates: [candidate(one)], percent, facts: known() }),
  ),
  who.map(
    (one) => (draft: RosterDocument) =>
      removeCandidate(draft, { candidate: candidate(one), facts: known(), now: at("08:20") }),
  ),
);

const place: fc.Arbitrary<Command<SessionDocument>> = fc
  .record({ room: words, observations: words }, { requiredKeys: [] })
  .map((changed) => details(changed));

/** What two devices have each, at the end of three stories. */
export const devices = fc
  .record({ session: stories(place), roster: stories(people), report: stories(report) })
  .map((story): [SessionDocuments, SessionDocuments] => {
    const ends = {
      session: told(ready.session, story.session),
      roster: told(ready.roster, story.roster),
      report: told(ready.report, story.report),
    };
    return [
      { session: ends.session[0], roster: ends.roster[0], report: ends.report[0] },
      { session: ends.session[1], roster: ends.roster[1], report: ends.report[1] },
    ];
  });
