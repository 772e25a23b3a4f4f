// Somebody who rehearses, by a clock of its own: what they write reaches the pretend server while its
// network is up, half a second later.
import type * as A from "@automerge/automerge/slim";
import { A_SCHOOL } from "../centre/profile.ts";
import { factsView, type FactsView } from "../facts/queries.ts";
import { documentFromGenesis } from "../genesis.ts";
import { decisionId, issueReportId, type CandidateId } from "../ids.ts";
import {
  answerAlert,
  authoriseResume,
  confirmPresence,
  endTest,
  withdrawDecision,
} from "../report/commands.ts";
import { addIssueReport } from "../report/issue-report-commands.ts";
import { enrolCandidate } from "../roster/commands.ts";
import type { ReportDocument, RosterDocument } from "../schema.ts";
import { after } from "./cast.ts";
import { SECOND_MS } from "../time.ts";
import type { Verdict } from "../verdict.ts";
import { inventedCandidates } from "../rehearsal/cast.ts";
import { inventedId } from "../rehearsal/invent.ts";
import { step } from "../rehearsal/step.ts";
import { isOver, tasksOf, type Task, type TaskName } from "../rehearsal/tasks.ts";
import { heardFacts, isConnected, pretendWorld, type World } from "../rehearsal/world.ts";

const SEED = "twelve";
const TICK_MS = SECOND_MS / 2;
/** 12 March 2026, 9 o'clock. */
export const NINE = Date.UTC(2026, 2, 12, 8);

export type Rehearser = ReturnType<typeof rehearse>;

export function rehearse(seed = SEED) {
  let now = NINE;
  let world: World = pretendWorld({ seed, name: "Luc Dumas", now });
  const roster = enrolled(seed);
  let report: A.Doc<ReportDocument> = documentFromGenesis("report");
  let arrived = report;
  let written = 0;
  let waiting = 0;

  const facts = (): FactsView => factsView(heardFacts(world));

  function write(command: (draft: ReportDocument) => Verdict<string>): void {
    report = after(report, command);
    waiting += 1;
  }

  function deciding(candidate: CandidateId) {
    written += 1;
    const decision = inventedId(decisionId, seed, `decision ${written}`);
    return { candidate, decision, by: world.me, now, roster, facts: facts() };
  }

  return {
    get world() {
      return world;
    },
    get report() {
      return report;
    },
    isOver: () => isOver(world, report, now),
    /** A computer that was shut goes on from where it was. */
    sleeps(ms: number) {
      now += ms;
    },
    facts,
    /** Half a second after the other, for so many seconds. */
    waits(seconds: number) {
      for (const end = now + seconds * SECOND_MS; now < end;) {
        now += TICK_MS;
        if (isConnected(world)) {
          arrived = report;
          waiting = 0;
        }
        world = step(world, { now, report: arrived, waiting });
      }
    },
    task(name: TaskName): Task {
      const found = tasksOf(world, report).find((task) => task.name === name);
      if (!found) throw new Error(`there is nothing like ${name}`);
      return found;
    },
    confirms(candidate: CandidateId) {
      const args = deciding(candidate);
      write((draft) => confirmPresence(draft, args));
      return args.decision;
    },
    takesBack(candidate: CandidateId, decision: ReturnType<typeof deciding>["decision"]) {
      write((draft) => withdrawDecision(draft, { ...deciding(candidate), decision }));
    },
    resumes: (candidate: CandidateId) =>
      write((draft) => authoriseResume(draft, deciding(candidate))),
    ends: (candidate: CandidateId) => write((draft) => endTest(draft, deciding(candidate))),
    /** Refuses the alert about the question, or confirms the extension. */
    settles(candidate: CandidateId) {
      const [alert] = (facts().tests.get(candidate)?.alerts ?? []).filter(
        ({ closedAt }) => closedAt === null,
      );
      if (!alert) throw new Error("nobody has called");
      const answer = { kind: "dismissed" as const };
      write((draft) => answerAlert(draft, { ...deciding(candidate), alert: alert.id, answer }));
    },
    notes(candidate: CandidateId, description: string) {
      const args = { ...deciding(candidate), description, category: "", questionNumber: null };
      const issueReport = inventedId(issueReportId, seed, `issue report ${written}`);
      write((draft) => addIssueReport(draft, { ...args, issueReport }));
    },
  };
}

export function enrolled(seed: string): A.Doc<RosterDocument> {
  const people = inventedCandidates(seed);
  const commands = people.map(
    (person) => (draft: RosterDocument) =>
      enrolCandidate(draft, { centre: A_SCHOOL, person, facts: factsView([]), now: NINE }),
  );
  return after(documentFromGenesis("roster"), ...commands);
}

/** Of the rehearsal with the seed that stories have unless they say so. */
export function somebody(lastName: string): CandidateId {
  const found = inventedCandidates(SEED).find((person) => person.lastName === lastName);
  if (!found) throw new Error(`nobody is called ${lastName}`);
  return found.candidate;
}
