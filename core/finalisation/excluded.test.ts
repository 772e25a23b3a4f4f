import * as A from "@automerge/automerge/slim";
import { expect, test } from "vitest";
import { A_SCHOOL } from "../centre/profile.ts";
import { abortReasonOf } from "../report/queries.ts";
import { confirmPresence, withdrawDecision } from "../report/commands.ts";
import { categoriseIssueReport, removeIssueReport } from "../report/issue-report-commands.ts";
import { editCandidate, enrolPupils } from "../roster/commands.ts";
import type { SessionDocuments } from "../schema.ts";
import {
  anas,
  anh,
  at,
  candidate,
  decision,
  heloise,
  issueReport,
  lea,
  luc,
  maelys,
  merged,
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
  noted,
  reason,
  ready,
  withReport,
  written,
} from "../testing/finalising.ts";
import { bothWays, told as toldApart } from "../testing/two-devices.ts";
import type { Verdict } from "../verdict.ts";
import { documentsAt } from "./documents-at.ts";
import { excludedWork } from "./excluded.ts";

type Command<T> = (draft: T) => Verdict<string>;
type Report = SessionDocuments["report"];

/** The document after commands, one change each, at this time by the clock of the device. */
function edited<T>(doc: A.Doc<T>, time: string, ...commands: Command<T>[]): A.Doc<T> {
  return commands.reduce(
    (before, command) =>
      A.change(before, { time: at(time) / 1000 }, (draft) => {
        expect(command(draft)).toEqual({ ok: true });
      }),
    A.clone(doc),
  );
}
/** At five past twelve, after the seal, unless said otherwise. */
const offline = (...commands: Command<Report>[]): SessionDocuments => ({
  ...ready,
  report: edited(ready.report, "12:05", ...commands),
});
const differences = (local: SessionDocuments) => excludedWork(local, ready);

const headsOf = (documents: SessionDocuments) => ({
  session: A.getHeads(documents.session),
  roster: A.getHeads(documents.roster),
  report: A.getHeads(documents.report),
});
const somebodyAtFivePast = { by: null, at: at("12:05") };
const aboutZoe = { thing: "candidate", candidate: candidate(zoe), id: null, ...somebodyAtFivePast };
const aboutPhone = {
  thing: "issue-report",
  candidate: candidate(zoe),
  id: issueReport("phone"),
  ...somebodyAtFivePast,
};

test("[FI15] a device that wrote nothing more has nothing that is not included", () => {
  expect(differences(ready)).toEqual([]);
});

test("[FI15] a reason that luc changed offline shows what it was and what he made it", () => {
  expect(differences(offline(reason(zoe, "candidate")))).toEqual([
    { ...aboutZoe, field: "abortReason", before: "technical", after: "candidate" },
  ]);
});

test("[FI15] a new issue report shows as a whole, with who wrote it and when", () => {
  const c6 = { category: "C6", description: "Antisèche." };
  expect(differences(offline(noted("cheat", anas, c6)))).toEqual([
    {
      thing: "issue-report",
      candidate: candidate(anas),
      id: issueReport("cheat"),
      by: luc,
      at: at("09:00"),
      field: null,
      before: null,
      after: { ...c6, questionNumber: null, removedAt: null },
    },
  ]);
});

test("[FI15] words, a category and a removal show one by one", () => {
  const about = { issueReport: issueReport("phone"), facts: atNoon };
  const local = offline(
    described("phone", "Téléphone rangé."),
    (draft) => categoriseIssueReport(draft, { ...about, category: "C8", questionNumber: null }),
    (draft) => removeIssueReport(draft, { ...about, now: at("12:05") }),
  );
  expect(differences(local)).toEqual([
    { ...aboutPhone, field: "category", before: "", after: "C8" },
    {
      ...aboutPhone,
      field: "description",
      before: "Téléphone posé sur la table ?",
      after: "Téléphone rangé.",
    },
    { ...aboutPhone, field: "removedAt", before: null, after: at("12:05") },
  ]);
});

test("[FI15] a decision made and a decision taken back are shown", () => {
  const about = { candidate: candidate(heloise), roster: ready.roster, facts: told() };
  const noShow = { ...about, decision: decision("héloïse has not come"), now: at("12:05") };
  const arrival = { ...about, decision: decision("here after all"), by: luc, now: at("12:06") };
  const local = offline(
    (draft) => withdrawDecision(draft, noShow),
    (draft) => confirmPresence(draft, arrival),
  );
  expect(differences(local)).toMatchObject([
    { id: noShow.decision, field: "withdrawnAt", before: null, after: at("12:05") },
    { id: arrival.decision, field: null, by: luc, after: { kind: "presence", alert: null } },
  ]);
});

test("[FI15] a new candidate shows as a whole, a corrected one field by field", () => {
  const enrolment = { centre: A_SCHOOL, session, pupils: [lea], facts: told(), now: at("08:50") };
  const who = candidate(anh);
  const correction = {
    centre: A_SCHOOL,
    candidate: who,
    details: { birthCity: "Huế" },
    facts: told(),
  };
  const roster = edited(
    ready.roster,
    "12:05",
    (draft) => enrolPupils(draft, enrolment),
    (draft) => editCandidate(draft, correction),
  );
  expect(differences({ ...ready, roster })).toMatchObject([
    { candidate: candidate(lea), field: null, at: at("08:50"), after: { firstName: "Léa" } },
    { candidate: who, field: "birthCity", at: at("12:05"), before: "", after: "Huế" },
  ]);
});

test("[FI15] the session's details, the minutes and the answers are shown", () => {
  const local = {
    ...offline(minutes(zoe, 5), incident(false)),
    session: edited(ready.session, "12:05", details({ observations: "RAS" })),
  };
  expect(differences(local)).toMatchObject([
    { thing: "session", field: "observations", before: "Alarme incendie à 9 h 40.", after: "RAS" },
    { thing: "answers", field: "hasIncident", before: true, after: false },
    { ...aboutZoe, field: "incidentMinutes", before: null, after: 5 },
  ]);
});

test("[FI15] a value that lost against a sealed one is shown as well", () => {
  const hers = withReport(written, reason(zoe, "technical"));
  const his = withReport(written, reason(zoe, "candidate"));
  const local = { ...written, report: merged(hers.report, his.report) };
  expect(excludedWork(local, hers)).toMatchObject([
    { field: "abortReason", before: "technical", after: "candidate" },
  ]);
  expect(excludedWork(local, his)).toMatchObject([
    { field: "abortReason", before: "candidate", after: "technical" },
  ]);
});

test("[FI15] what was changed and changed back is not shown", () => {
  const local = offline(reason(zoe, "candidate"), reason(zoe, "technical"));
  expect(differences(local)).toEqual([]);
});

test("[FI15] each difference has the time of its last change, and the oldest comes first", () => {
  const first = edited(ready.report, "12:10", minutes(maelys, 20));
  const second = edited(first, "12:20", described("phone", "Téléphone rangé à 9 h 50."));
  const third = edited(second, "12:15", reason(zoe, "candidate"));
  const report = edited(third, "12:30", described("phone", "Téléphone rangé, sans incident."));
  expect(differences({ ...ready, report }).map(({ field, at: time }) => ({ field, time }))).toEqual(
    [
      { field: "incidentMinutes", time: at("12:10") },
      { field: "abortReason", time: at("12:15") },
      { field: "description", time: at("12:30") },
    ],
  );
});

test("[FI15] a clock that was set back does not make a change older than it was", () => {
  const first = edited(ready.report, "12:30", minutes(maelys, 20));
  const report = edited(first, "12:20", minutes(maelys, 25));
  expect(differences({ ...ready, report })).toMatchObject([{ after: 25, at: at("12:30") }]);
});

test.each([0, 1] as const)(
  "[FI15] of two sealed values the one that counts was there before: %i",
  (lucs) => {
    const [one] = bothWays(
      toldApart(written.report, [
        { device: lucs, command: reason(zoe, "candidate") },
        { device: lucs === 0 ? 1 : 0, command: reason(zoe, "technical") },
      ]),
    );
    const sealed = { ...written, report: one };
    const local = { ...written, report: edited(one, "12:05", minutes(zoe, 5), reason(zoe, null)) };
    expect(excludedWork(local, sealed)).toMatchObject([
      { field: "abortReason", before: abortReasonOf(one, atNoon, candidate(zoe)), after: "" },
      { field: "incidentMinutes" },
    ]);
  },
);

test("[FI15] the sealed documents are found again inside what the device has", () => {
  const local = offline(reason(zoe, "candidate"), minutes(zoe, 5));
  const sealed = documentsAt(local, headsOf(ready));
  expect(sealed && excludedWork(local, sealed)).toEqual(differences(local));
  expect(differences(local)).toHaveLength(2);
});

test("[FI15] heads that the device does not have give no documents, not empty ones", () => {
  expect(documentsAt(ready, headsOf(offline(minutes(zoe, 5))))).toBeNull();
});
