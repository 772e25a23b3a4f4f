// The morning of 12 March in room B12, written with the commands that people use. Maëlys has finished,
// Zoé has not, an invigilator has ended Anas's test, Héloïse is absent, and nobody has seen Ánh.
import type { Fact, FactOf } from "../facts/schema.ts";
import type { PersonId } from "../ids.ts";
import type { AbsenceGrounds } from "../report/absence.ts";
import { explainAbsence, markAbsent } from "../report/absence-commands.ts";
import { confirmPresence } from "../report/commands.ts";
import { addIssueReport, describeIssueReport } from "../report/issue-report-commands.ts";
import type { IssueReportContent } from "../report/issue-report-policy.ts";
import {
  setAbortReason,
  setHasIncident,
  setHasJoiningIssue,
  setIncidentMinutes,
} from "../report/outcome-commands.ts";
import type { PupilToEnrol } from "../roster/commands.ts";
import type {
  AbortReason,
  ReportDocument,
  RosterDocument,
  SessionDocument,
  SessionDocuments,
} from "../schema.ts";
import { setDetails } from "../session/commands.ts";
import type { SessionDetails } from "../session/policy.ts";
import type { Verdict } from "../verdict.ts";
import {
  after,
  anas,
  anh,
  at,
  candidate,
  created,
  decision,
  ended,
  finished,
  helene,
  heloise,
  issueReport,
  luc,
  maelys,
  nadia,
  received,
  roomOf,
  started,
  told,
  zoe,
} from "./cast.ts";

/** With the salt that the relay draws for everybody who enters. */
export const entered = (
  person: PersonId,
  name: string,
  role: "member" | "invigilator",
): FactOf<"person-entered"> => ({
  kind: "person-entered",
  at: at("08:30"),
  person,
  name,
  role,
  salt: person.replaceAll(/[0-7]/g, "9"),
});

export const morning: readonly Fact[] = [
  created("08:00"),
  entered(nadia, "Nadia Bencherif", "member"),
  entered(luc, "Luc Marchand", "invigilator"),
  entered(helene, "Hélène Dubreuil", "invigilator"),
  received("maëlys is here", maelys, "09:00"),
  received("zoé is here", zoe, "09:01"),
  received("anas is here", anas, "09:02"),
  started(maelys, "09:05"),
  started(zoe, "09:06"),
  started(anas, "09:07"),
  ended(anas, "10:00"),
  finished(maelys, "10:40"),
];
export const atNoon = told(...morning);
const beforeTheStart = told(...morning.slice(0, 4));

const common = { by: luc, now: at("09:00") };
const about = (who: PupilToEnrol) => ({ candidate: candidate(who), facts: atNoon });
const inRoom = roomOf(maelys, zoe, anas, heloise, anh);

export const seen = (named: string, who: PupilToEnrol) => (draft: ReportDocument) =>
  confirmPresence(draft, {
    ...common,
    decision: decision(named),
    candidate: candidate(who),
    roster: inRoom.roster,
    facts: beforeTheStart,
  });
export const absent = (named: string, who: PupilToEnrol) => (draft: ReportDocument) =>
  markAbsent(draft, { ...common, ...about(who), decision: decision(named), roster: inRoom.roster });
export const because =
  (named: string, who: PupilToEnrol, grounds: AbsenceGrounds) => (draft: ReportDocument) =>
    explainAbsence(draft, {
      ...common,
      ...about(who),
      ...grounds,
      decision: decision(named),
      roster: inRoom.roster,
    });
export const reason = (who: PupilToEnrol, why: AbortReason | null) => (draft: ReportDocument) =>
  setAbortReason(draft, { ...about(who), roster: inRoom.roster, reason: why });
export const minutes = (who: PupilToEnrol, given: number) => (draft: ReportDocument) =>
  setIncidentMinutes(draft, { ...about(who), roster: inRoom.roster, minutes: given });
export const incident = (value: boolean) => (draft: ReportDocument) =>
  setHasIncident(draft, { value, facts: atNoon });
export const joiningIssue = (value: boolean) => (draft: ReportDocument) =>
  setHasJoiningIssue(draft, { value, facts: atNoon });

type Noting = Partial<IssueReportContent> & { by?: PersonId };
const NOTHING: IssueReportContent = { category: "", description: "", questionNumber: null };
export const noted =
  (named: string, who: PupilToEnrol, content: Noting) => (draft: ReportDocument) =>
    addIssueReport(draft, {
      ...common,
      ...about(who),
      ...NOTHING,
      ...content,
      issueReport: issueReport(named),
      roster: inRoom.roster,
    });
export const described = (named: string, description: string) => (draft: ReportDocument) =>
  describeIssueReport(draft, { issueReport: issueReport(named), description, facts: atNoon });

export const details =
  (changed: Partial<SessionDetails>) =>
  (draft: SessionDocument): Verdict<string> =>
    setDetails(draft, {
      details: changed,
      today: "2026-03-02",
      creating: false,
      facts: told(),
      opensOn: undefined,
    });

export const B12: SessionDetails = {
  site: "Lycée André-Marie Ampère",
  room: "B12",
  date: "2026-03-12",
  time: "09:00",
  invigilators: "Luc Marchand, Hélène Dubreuil",
  observations: "Alarme incendie à 9 h 40.",
};

/** All of the morning; the abort reasons are still to be given. */
export const written: SessionDocuments = {
  session: after(inRoom.session, details(B12)),
  roster: inRoom.roster,
  report: after(
    inRoom.report,
    seen("maëlys is here", maelys),
    seen("zoé is here", zoe),
    seen("anas is here", anas),
    absent("héloïse has not come", heloise),
    noted("power cut", maelys, { category: "C7", description: "Coupure de courant à 9 h 40." }),
    noted("picture", zoe, { category: "E1", questionNumber: 12, by: helene }),
    noted("phone", zoe, { description: "Téléphone posé sur la table ?" }),
    minutes(maelys, 12),
    incident(true),
  ),
};

/** Ready to be finalised. */
export const ready: SessionDocuments = {
  ...written,
  report: after(written.report, reason(zoe, "technical"), reason(anas, "candidate")),
};

/** `documents` with more written in one of them. */
export function withReport(
  documents: SessionDocuments,
  ...commands: ((draft: ReportDocument) => Verdict<string>)[]
): SessionDocuments {
  return { ...documents, report: after(documents.report, ...commands) };
}
export function withRoster(
  documents: SessionDocuments,
  ...commands: ((draft: RosterDocument) => Verdict<string>)[]
): SessionDocuments {
  return { ...documents, roster: after(documents.roster, ...commands) };
}
