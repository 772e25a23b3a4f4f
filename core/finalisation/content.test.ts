import * as A from "@automerge/automerge/slim";
import { expect, test } from "vitest";
import type { Fact } from "../facts/schema.ts";
import { categoriseIssueReport, removeIssueReport } from "../report/issue-report-commands.ts";
import { removeCandidate } from "../roster/commands.ts";
import {
  after,
  anas,
  anh,
  at,
  candidate,
  created,
  finalised,
  finished,
  helene,
  heloise,
  issueReport,
  luc,
  maelys,
  nadia,
  roomOf,
  started,
  told,
  zoe,
} from "../testing/cast.ts";
import {
  atNoon,
  described,
  entered,
  morning,
  noted,
  reason,
  ready,
  withReport,
  withRoster,
} from "../testing/finalising.ts";
import { contentBytes, contentHashOf, finalContent, parseContent } from "./content.ts";
import { contentHash } from "../ids.ts";
import { personRow } from "./schema.ts";
import type { SessionDocuments } from "../schema.ts";
import type { PupilToEnrol } from "../roster/commands.ts";

const { content, people } = finalContent(ready, morning);
const text = (documents: SessionDocuments, facts: readonly Fact[]) =>
  new TextDecoder().decode(contentBytes(finalContent(documents, facts).content));
const sealed = (who: PupilToEnrol, documents = ready, facts = morning) =>
  finalContent(documents, facts).content.candidates.find(
    (each) => each.candidate === candidate(who),
  );
const row = (who: PupilToEnrol, documents = ready) =>
  finalContent(documents, morning).people.find(({ ref }) => ref === candidate(who));

test("[FI3] one candidate's morning is written in exactly one way", () => {
  const facts = [created("08:00"), started(maelys, "09:05")];
  const alone = finalContent(roomOf(maelys), facts).content;
  expect(new TextDecoder().decode(contentBytes(alone))).toBe(
    `{"answers":{"conflicts":{},"hasIncident":false,"hasJoiningIssue":false},"candidates":[{` +
      `"abortReason":null,"attendance":"present",` +
      `"candidate":"d6e5d5662e36e8d9f401ae8964c642ca",` +
      `"commitment":"047eb0f5859da9ae3ac21d03f809fde22b5271ff5be448c227577c095af59d99",` +
      `"conflicts":{},"decisions":[],"extraTimePercent":null,"incidentMinutes":0,` +
      `"issueReports":[],"notes":[],"test":{"alerts":[],"certification":900001,"finishedAt":null,` +
      `"how":null,"joinedAt":null,"startedAt":1773302700000}}],"query":"finalContent@1",` +
      `"session":{"centre":"5b4efe72095484632d6215a73ac2595a","conflicts":{},"date":"",` +
      `"invigilators":"","number":48217,"observations":"","room":"","site":"","time":""},"staff":[]}`,
  );
  expect(contentHashOf(alone)).toBe(
    "af5b775363656077902de2c61011a14464c3939bad9c933b93b889b0c3a74fef",
  );
});

test("[FI3] the session stands in it with its details, the answers and all who are enrolled", () => {
  expect(content.session).toEqual({
    centre: created("08:00").centre,
    number: 48217,
    site: "Lycée André-Marie Ampère",
    room: "B12",
    date: "2026-03-12",
    time: "09:00",
    invigilators: "Luc Marchand, Hélène Dubreuil",
    observations: "Alarme incendie à 9 h 40.",
    conflicts: {},
  });
  expect(content.answers).toEqual({ hasIncident: true, hasJoiningIssue: false, conflicts: {} });
  expect(content.candidates.map((each) => each.candidate)).toEqual(
    [maelys, zoe, anas, heloise, anh].map(candidate).toSorted(),
  );
});

test("[FI3] a candidate stands in it with the test, the reason, the minutes and the issue reports", () => {
  expect(sealed(zoe)).toMatchObject({
    extraTimePercent: null,
    test: { startedAt: at("09:06"), certification: 900_001, finishedAt: null, how: null },
    attendance: "present",
    abortReason: "technical",
    incidentMinutes: 0,
    issueReports: [{ id: issueReport("picture"), category: "E1", questionNumber: 12, by: helene }],
  });
  expect(sealed(maelys)).toMatchObject({
    test: { finishedAt: at("10:40"), how: "completed" },
    abortReason: null,
    incidentMinutes: 12,
    issueReports: [{ id: issueReport("power cut"), category: "C7", questionNumber: null, by: luc }],
  });
});

test("[FI3] a removed candidate is not in it, nor is what was written about them", () => {
  const about = { candidate: candidate(anh), facts: told(), now: at("08:10") };
  const without = withRoster(
    withReport(ready, noted("came by", anh, { category: "C6" })),
    (draft) => removeCandidate(draft, about),
  );
  expect(sealed(anh, without)).toBeUndefined();
  expect(row(anh, without)).toBeUndefined();
  expect(text(without, morning)).not.toContain(issueReport("came by"));
});

test("[FI3] a removed issue report is not in it, and a reason for a finished test neither", () => {
  const removal = { issueReport: issueReport("power cut"), facts: atNoon, now: at("11:00") };
  const without = withReport(ready, (draft) => removeIssueReport(draft, removal));
  expect(sealed(maelys, without)).toMatchObject({ issueReports: [], notes: [] });
  const done = [...morning, finished(zoe, "11:00")];
  expect(sealed(zoe, ready, done)).toMatchObject({ abortReason: null, conflicts: {} });
});

test("[FI3] what is read back is what was written; anything else is refused", () => {
  const bytes = contentBytes(content);
  const spaced = new TextEncoder().encode(JSON.stringify(content, null, 1));
  const twice = new TextDecoder().decode(bytes).replace("{", '{"query":"finalContent@1",');
  expect(parseContent(bytes)).toEqual(content);
  expect(parseContent(spaced)).toBeNull();
  expect(parseContent(new TextEncoder().encode(twice))).toBeNull();
  expect(parseContent(bytes.subarray(1))).toBeNull();
  expect(parseContent(new TextEncoder().encode("{}"))).toBeNull();
});

test("[FI4] the number names the session; no code and no password stands in the content", () => {
  expect(content.session.number).toBe(48217);
  expect(text(ready, morning)).not.toMatch(/KRTB42|7KQM2XWA/);
});

test("[FI4] a session that the relay has not heard of has no number yet", () => {
  expect(finalContent(ready, []).content.session).toMatchObject({ number: null, centre: null });
});

test("[FI5] closing, finalising, an addendum, publishing and a new password change nothing", () => {
  const later: Fact[] = [
    { kind: "password-changed", at: at("11:00"), by: nadia, sessionPassword: "ZZ23ZZ45" },
    { kind: "closing", at: at("12:00"), by: nadia, until: at("12:01") },
    finalised("12:01"),
    {
      kind: "addendum",
      at: at("14:00"),
      by: luc,
      hash: contentHash.parse("ad".repeat(32)),
      size: 900,
      differences: 1,
    },
    { kind: "published", at: at("18:00") },
  ];
  expect(text(ready, [...morning, ...later])).toBe(text(ready, morning));
});

test("[FI5] what is told after the finalisation changes nothing", () => {
  const late = [finalised("12:00"), finished(zoe, "12:01"), entered(luc, "L. Marchand", "member")];
  expect(text(ready, [...morning, ...late])).toBe(text(ready, morning));
});

test("[FI7] a note without a category is kept, apart from what counts", () => {
  expect(sealed(zoe)?.notes).toEqual([
    {
      id: issueReport("phone"),
      category: null,
      questionNumber: null,
      by: luc,
      at: at("09:00"),
      gaps: ["category-missing"],
      conflicts: {},
    },
  ]);
});

test("[FI7] a note that gets its category becomes an issue report", () => {
  const category = { category: "C6", questionNumber: null };
  const args = { issueReport: issueReport("phone"), facts: atNoon, ...category };
  const done = sealed(
    zoe,
    withReport(ready, (draft) => categoriseIssueReport(draft, args)),
  );
  expect(done?.notes).toEqual([]);
  expect(done?.issueReports.map((each) => each.category)).toEqual(["E1", "C6"]);
});

test("[FI7] words about a candidate are in the candidate's row, and change its commitment", () => {
  expect(row(zoe)?.fields).toMatchObject({
    words: [
      { issueReport: issueReport("picture"), description: "" },
      { issueReport: issueReport("phone"), description: "Téléphone posé sur la table ?" },
    ],
  });
  const more = withReport(ready, described("phone", "Téléphone rangé."));
  expect(sealed(zoe, more)?.commitment).not.toBe(sealed(zoe)?.commitment);
  expect(sealed(maelys, more)?.commitment).toBe(sealed(maelys)?.commitment);
  expect(text(ready, morning)).not.toContain("Téléphone");
});

test("[FI7] the right name in a C1 is nowhere but in the row", () => {
  const c1 = { category: "C1", description: "Écrire Œuvrard-Dumas." };
  const corrected = withReport(ready, noted("name", zoe, c1));
  expect(text(corrected, morning)).not.toContain("Dumas");
  expect(JSON.stringify(row(zoe, corrected))).toContain("Œuvrard-Dumas");
});

test("[FI12] a clone, a saved copy and another order of the list say the same", () => {
  const copy = { ...ready, report: A.load<SessionDocuments["report"]>(A.save(ready.report)) };
  expect(text(copy, morning)).toBe(text(ready, morning));
  const reordered = after(ready.report, reason(anas, null), reason(anas, "candidate"));
  expect(text({ ...ready, report: reordered }, morning)).toBe(text(ready, morning));
});

test("[FI8] every row of the table has the shape that a reader expects", () => {
  expect(people.map((each) => personRow.safeParse(each).success)).not.toContain(false);
});
