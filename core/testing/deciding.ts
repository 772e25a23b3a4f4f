// What luc and hélène decide about Maëlys, and what the room then shows.
import type { FactsView } from "../facts/queries.ts";
import type { PersonId } from "../ids.ts";
import type { PupilToEnrol } from "../roster/commands.ts";
import type { ReportDocument } from "../schema.ts";
import {
  after,
  at,
  candidate,
  decision,
  luc,
  maelys,
  received,
  roomOf,
  started,
  told,
  zoe,
} from "./cast.ts";
import { HOUR_MS, type Timestamp } from "../time.ts";
import type { AbsenceGrounds } from "../report/absence.ts";
import { explainAbsence, markAbsent, takeBackAbsence } from "../report/absence-commands.ts";
import { authoriseResume, confirmPresence, endTest, withdrawDecision } from "../report/commands.ts";
import { mayStart } from "../report/policy.ts";
import { roomView } from "./room-view.ts";

export const { session, roster, report } = roomOf(maelys, zoe);
export const refused = (reason: string) => ({ ok: false, reason });
export const DAY_MS = 24 * HOUR_MS;

type Telling = { facts?: FactsView; now?: Timestamp; who?: PupilToEnrol; by?: PersonId };
/** Luc about Maëlys at 9:00, knowing of nothing, unless said otherwise. */
const about = (
  named: string,
  { facts = told(), now = at("09:00"), who = maelys, by = luc }: Telling,
) => ({ decision: decision(named), candidate: candidate(who), by, now, facts, roster });

export const seen =
  (named: string, telling: Telling = {}) =>
  (draft: ReportDocument) =>
    confirmPresence(draft, about(named, telling));
export const absent =
  (named: string, telling: Telling = {}) =>
  (draft: ReportDocument) =>
    markAbsent(draft, about(named, telling));
export const because =
  (named: string, grounds: AbsenceGrounds, telling: Telling = {}) =>
  (draft: ReportDocument) =>
    explainAbsence(draft, { ...about(named, telling), ...grounds });
export const notAbsent =
  (telling: Telling = {}) =>
  (draft: ReportDocument) =>
    takeBackAbsence(draft, about("nothing", telling));
export const resume = (named: string, telling: Telling) => (draft: ReportDocument) =>
  authoriseResume(draft, about(named, telling));
export const end = (named: string, telling: Telling) => (draft: ReportDocument) =>
  endTest(draft, about(named, telling));
export const takeBack =
  (named: string, telling: Telling = {}) =>
  (draft: ReportDocument) =>
    withdrawDecision(draft, about(named, telling));

export const may = (doc: ReportDocument, facts: FactsView, now: Timestamp) =>
  mayStart({ report: doc, facts, candidate: candidate(maelys), now });
export const maelysIn = (doc: ReportDocument, facts: FactsView, now: Timestamp) =>
  roomView({ documents: { session, roster, report: doc }, facts, now }).find(
    ({ id }) => id === candidate(maelys),
  );
export const state = (doc: ReportDocument, facts: FactsView, now: Timestamp) =>
  maelysIn(doc, facts, now)?.state;

export const seenAt9 = after(report, seen("presence"));
export const received9 = told(received("presence", maelys, "09:00"));
export const underWay = told(received("presence", maelys, "09:00"), started(maelys, "09:05"));
