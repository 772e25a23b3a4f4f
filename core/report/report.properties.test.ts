import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { FactsView } from "../facts/queries.ts";
import type { CandidateId } from "../ids.ts";
import {
  absenceReason,
  reportDocument,
  type AbortReason,
  type ReportDocument,
  type RosterDocument,
} from "../schema.ts";
import {
  alert,
  anas,
  at,
  candidate,
  decision,
  finalised,
  finished,
  helene,
  issueReport,
  luc,
  maelys,
  raised,
  received,
  roomOf,
  started,
  told as facts,
  zoe,
} from "../testing/cast.ts";
import { bothWays, stories, told, unwantedTraces, type Command } from "../testing/two-devices.ts";
import { roomView } from "../testing/room-view.ts";
import type { Timestamp } from "../time.ts";
import type { Verdict } from "../verdict.ts";
import { categoryCode, questionCategory } from "./categories.ts";
import { explainAbsence, markAbsent, takeBackAbsence } from "./absence-commands.ts";
import {
  answerAlert,
  authoriseResume,
  confirmPresence,
  endTest,
  withdrawDecision,
} from "./commands.ts";
import {
  addIssueReport,
  categoriseIssueReport,
  describeIssueReport,
  removeIssueReport,
  restoreIssueReport,
} from "./issue-report-commands.ts";
import { countingIssueReports } from "./issue-report-queries.ts";
import {
  setAbortReason,
  setHasIncident,
  setHasJoiningIssue,
  setIncidentMinutes,
} from "./outcome-commands.ts";
import { roomCounts } from "./queries.ts";

const documents = roomOf(maelys, zoe);
const { roster } = documents;
const names = ["1", "2", "3", "4"];

/** What a device may know at some moment of the morning: more and more of the same log. */
const log = [
  received("1", maelys, "09:00"),
  started(maelys, "09:05"),
  raised("image", maelys, 7),
  received("2", maelys, "09:35"),
  received("3", zoe, "09:36"),
  finished(maelys, "10:40"),
  finalised("12:00"),
];
const knowledge = fc.nat({ max: log.length }).map((known) => facts(...log.slice(0, known)));
const now = fc.integer({ min: at("09:00"), max: at("10:00") });
const common = fc.record({
  facts: knowledge,
  now,
  by: fc.constantFrom(luc, helene),
  candidate: fc.constantFrom(maelys, zoe, anas).map(candidate),
  decision: fc.constantFrom(...names).map(decision),
  roster: fc.constant(roster),
});
const content = fc.record({
  issueReport: fc.constantFrom(...names).map(issueReport),
  category: fc.constantFrom("", "C3", ...categoryCode.options),
  questionNumber: fc.option(fc.integer({ min: 0, max: 501 })),
  description: fc.string({ unit: "grapheme", maxLength: 20 }),
});
const answers = fc.oneof(
  fc.constant({ kind: "dismissed" as const }),
  fc.constantFrom(...questionCategory.options).map((category) => ({
    kind: "validated" as const,
    category,
  })),
);

type ReportCommand = Command<ReportDocument>;
type Said = {
  candidate: CandidateId;
  roster: RosterDocument;
  facts: FactsView;
  reason: AbortReason | null;
  minutes: number;
  value: boolean;
};
type OutcomeCommand = (draft: ReportDocument, said: Said) => Verdict<string>;
const decisions: fc.Arbitrary<ReportCommand> = fc
  .tuple(
    fc.constantFrom(
      confirmPresence,
      markAbsent,
      takeBackAbsence,
      authoriseResume,
      endTest,
      withdrawDecision,
    ),
    common,
  )
  .map(
    ([command, args]) =>
      (draft) =>
        command(draft, args),
  );
const absences: fc.Arbitrary<ReportCommand> = fc
  .tuple(common, fc.constantFrom(...absenceReason.options, null), fc.constantFrom("", "Appelée."))
  .map(
    ([args, reason, words]) =>
      (draft) =>
        explainAbsence(draft, { ...args, reason, words }),
  );
const alerts: fc.Arbitrary<ReportCommand> = fc.tuple(common, answers).map(
  ([args, answer]) =>
    (draft) =>
      answerAlert(draft, { ...args, alert: alert("image"), answer }),
);
const issueReports: fc.Arbitrary<ReportCommand> = fc
  .tuple(
    fc.constantFrom(
      addIssueReport,
      describeIssueReport,
      categoriseIssueReport,
      removeIssueReport,
      restoreIssueReport,
    ),
    common,
    content,
  )
  .map(
    ([command, args, written]) =>
      (draft) =>
        command(draft, { ...args, ...written }),
  );
const outcomes: fc.Arbitrary<ReportCommand> = fc
  .record({
    common,
    command: fc.constantFrom<OutcomeCommand>(
      setAbortReason,
      setIncidentMinutes,
      setHasIncident,
      setHasJoiningIssue,
    ),
    reason: fc.constantFrom("candidate" as const, "technical" as const, null),
    minutes: fc.integer({ min: -1, max: 601 }),
    value: fc.boolean(),
  })
  .map(
    ({ common: args, command, ...said }) =>
      (draft) =>
        command(draft, { ...args, ...said }),
  );
const commands = fc.oneof(decisions, absences, alerts, issueReports, outcomes);

const start = documents.report;
const everything = facts(...log.slice(0, -1));

function view(report: ReportDocument, moment: Timestamp): unknown {
  const room = roomView({ documents: { ...documents, report }, facts: everything, now: moment });
  return [room, roomCounts(room), countingIssueReports({ roster, report }, everything)];
}

test("[RE19] two people see the same room, whatever they decided and in whatever order it merges", () => {
  fc.assert(
    fc.property(stories(commands), now, (story, moment) => {
      const [one, other] = bothWays(told(start, story));
      expect(view(one, moment)).toEqual(view(other, moment));
    }),
  );
});

test("[RE19] a report stays what a report is", () => {
  fc.assert(
    fc.property(stories(commands), (story) => {
      const [doc] = bothWays(told(start, story));
      expect(reportDocument.safeParse(doc).error).toBeUndefined();
    }),
  );
});

test("[RE19] what is refused leaves no trace, and what is done twice is done once", () => {
  fc.assert(
    fc.property(stories(commands), commands, (story, command) => {
      const [doc] = bothWays(told(start, story));
      expect(unwantedTraces(doc, command)).toEqual([]);
    }),
  );
});

test("[RE7] nobody ever writes about somebody who is not enrolled", () => {
  fc.assert(
    fc.property(stories(commands), (story) => {
      const [{ decisions: made, issueReports: noted }] = bothWays(told(start, story));
      const about = [...Object.values(made), ...Object.values(noted)];
      expect(about.map((entry) => entry.candidate.val)).not.toContain(candidate(anas));
    }),
  );
});
