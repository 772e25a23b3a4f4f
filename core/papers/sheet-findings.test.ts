import { describe, expect, test } from "vitest";
import type { CandidateId } from "../ids.ts";
import {
  addIssueReport,
  categoriseIssueReport,
  removeIssueReport,
} from "../report/issue-report-commands.ts";
import { issueReportsOf } from "../report/issue-report-queries.ts";
import { abortReasonOf } from "../report/queries.ts";
import { setAbortReason } from "../report/outcome-commands.ts";
import type { ReportDocument } from "../schema.ts";
import {
  after,
  anas,
  at,
  attempt,
  candidate,
  finalised,
  finished,
  helene,
  issueReport,
  lea,
  luc,
  maelys,
  merged,
  otherLea,
  roomOf,
  session,
  started,
  told,
} from "../testing/cast.ts";
import type { FilledSheet } from "./read-incident-sheet.ts";
import type { SheetContext, SheetFinding } from "./sheet-finding.ts";
import { sheetFindings } from "./sheet-findings.ts";
import { giveFindingBack, takeFinding, type ReportedFinding } from "./take-finding.ts";

const documents = roomOf(maelys, lea, otherLea);
const { roster, report: empty } = documents;
const facts = told(started(maelys, "09:30"), started(lea, "09:30"), finished(lea, "10:30"));
const NOTHING = { category: "", question: "", description: "" };
const BLANK: FilledSheet = {
  ok: true,
  session,
  number: "48217",
  candidates: [],
  others: [],
  present: "",
  hasIncident: false,
  hasJoiningIssue: false,
};

type Written = Partial<FilledSheet["candidates"][number]["entry"]>;
const about = (who: typeof maelys, entry: Written, ...reasons: ("candidate" | "technical")[]) => ({
  ...BLANK,
  candidates: [{ candidate: candidate(who), entry: { ...NOTHING, ...entry }, reasons }],
});
const other = (name: string, entry: Written) => ({
  ...BLANK,
  others: [{ line: 1, name, entry: { ...NOTHING, ...entry } }],
});
const furtherLine = (line: number, description: string) => ({
  line,
  name: "Maëlys",
  entry: { category: "E4", question: "7", description },
});
const read = (
  sheet: FilledSheet,
  report: ReportDocument = empty,
  more: Partial<SheetContext> = {},
) =>
  sheetFindings(sheet, {
    documents: { ...documents, report },
    facts,
    chosen: new Map<number, CandidateId>(),
    ...more,
  });
const args = { by: luc, now: at("11:30"), roster, facts };
const take = (findings: readonly SheetFinding[]) => (draft: ReportDocument) => {
  const verdicts = findings.filter(isReported).map((finding) => takeFinding(draft, finding, args));
  return verdicts.find(({ ok }) => !ok) ?? { ok: true as const };
};
const giveBack = (findings: readonly SheetFinding[]) => (draft: ReportDocument) => {
  for (const finding of findings.filter(isReported)) giveFindingBack(draft, finding, args);
  return { ok: true as const };
};
function isReported(finding: SheetFinding): finding is ReportedFinding {
  return finding.kind !== "problem" && finding.kind !== "invigilators";
}
const noted =
  (category: string, questionNumber: number | null, description: string) =>
  (draft: ReportDocument) =>
    addIssueReport(draft, {
      ...args,
      by: helene,
      issueReport: issueReport("noted in the room"),
      candidate: candidate(maelys),
      category,
      questionNumber,
      description,
    });

describe("what a sheet says", () => {
  test("[PP10] a line is an issue report, by whoever takes it over, from the sheet", () => {
    const findings = read(about(maelys, { category: "C7", description: "Souris changée." }));
    expect(findings).toMatchObject([{ kind: "issue-report", standing: "new", doubts: [] }]);
    const report = after(empty, take(findings));
    expect(issueReportsOf(report)).toMatchObject([
      {
        candidate: candidate(maelys),
        category: "C7",
        description: "Souris changée.",
        by: luc,
        source: "incident-sheet",
      },
    ]);
  });

  test("[PP10] a line about several questions is a report of each", () => {
    const findings = read(about(maelys, { category: "e4", question: "7-9" }));
    expect(findings).toMatchObject(
      [7, 8, 9].map((questionNumber) => ({ content: { category: "E4", questionNumber } })),
    );
  });

  test("[PP10] what cannot be read is left to be said in the session, and pointed out", () => {
    expect(
      read(about(maelys, { category: "C3", question: "la 7", description: "Retard." })),
    ).toMatchObject([
      {
        content: { category: "", questionNumber: null, description: "Retard." },
        doubts: ["category-unknown", "question-unreadable"],
      },
    ]);
  });

  test("[PP10] a number waits for its category, and one that no category asks for is pointed out", () => {
    const waiting = read(about(maelys, { question: "7" }));
    expect(waiting).toMatchObject([{ content: { category: "", questionNumber: 7 }, doubts: [] }]);
    expect(read(about(maelys, { question: "7" }), after(empty, take(waiting)))).toMatchObject([
      { standing: "same" },
    ]);
    expect(
      read(about(maelys, { category: "C7", question: "7", description: "Lent." })),
    ).toMatchObject([{ content: { questionNumber: null }, doubts: ["question-unneeded"] }]);
  });

  test("[PP11] several lines about one question are one report with the words of all", () => {
    const sheet = {
      ...BLANK,
      others: [furtherLine(1, "Site en panne."), furtherLine(2, ""), furtherLine(3, "Encore.")],
    };
    expect(read(sheet)).toMatchObject([
      { standing: "new", content: { description: "Site en panne.\nEncore." } },
    ]);
  });

  test("[PP10] a line of somebody who is no more enrolled, and too many words, stay on the sheet", () => {
    expect(read(about(anas, { description: "Parti." }))).toMatchObject([
      { kind: "problem", problem: "not-enrolled", entry: { description: "Parti." } },
    ]);
    expect(read(about(maelys, { description: "a".repeat(501) }))).toMatchObject([
      { kind: "problem", problem: "description-too-long" },
    ]);
  });

  test("[PP10] an abort reason belongs to an unfinished test, and is one", () => {
    expect(read(about(maelys, {}, "technical"))).toMatchObject([
      { kind: "abort-reason", standing: "new", reason: "technical" },
    ]);
    expect(read(about(maelys, {}, "candidate", "technical"))).toMatchObject([
      { kind: "problem", problem: "both-reasons" },
    ]);
    expect(read(about(lea, {}, "technical"))).toMatchObject([{ problem: "already-finished" }]);
    expect(read(about(otherLea, {}, "technical"))).toMatchObject([{ problem: "not-started" }]);
  });

  test("[PP10] ticked boxes and who was there are found, and a box without a tick takes nothing back", () => {
    const sheet = { ...BLANK, hasIncident: true, present: "Hélène Marty" };
    expect(read(sheet, empty, { facts: told() })).toMatchObject([
      { kind: "has-incident", standing: "new" },
      { kind: "invigilators", standing: "changed", names: "Hélène Marty" },
    ]);
    const report = after(empty, take(read(sheet)));
    expect(report.hasIncident).toBe(true);
    expect(read(BLANK, report)).toEqual([]);
  });
});

test("[PP10] who was there is said in the session until the first start", () => {
  const sheet = { ...BLANK, present: "Hélène Marty" };
  expect(read(sheet)).toMatchObject([
    { problem: "invigilators-fixed", entry: { description: "Hélène Marty" } },
  ]);
  const long = { ...BLANK, present: "H".repeat(256) };
  expect(read(long, empty, { facts: told() })).toMatchObject([
    { problem: "invigilators-too-long" },
  ]);
});

describe("whom a further line is about", () => {
  test.each(["O’Connor-Lévêque Maëlys", "maelys o'connor leveque", "Maëlys"])(
    "[PP10] %s is Maëlys",
    (name) => {
      expect(read(other(name, { category: "C6" }))).toMatchObject([
        { candidate: candidate(maelys) },
      ]);
    },
  );

  test.each(["Léa Martin", "Sacha", ""])("[PP10] somebody has to say who « %s » is", (name) => {
    const sheet = other(name, { category: "C6" });
    expect(read(sheet)).toMatchObject([{ kind: "problem", problem: "nobody-named" }]);
    const chosen = new Map([[1, candidate(otherLea)]]);
    expect(read(sheet, empty, { chosen })).toMatchObject([{ candidate: candidate(otherLea) }]);
  });
});

describe("what the session knows already", () => {
  const said = { category: "E4", question: "7", description: "Site en panne." };

  test("[PP11] the same words are there already, whoever wrote them", () => {
    const report = after(empty, noted("E4", 7, "Site en panne. "));
    const findings = read(about(maelys, said), report);
    expect(findings).toMatchObject([{ standing: "same" }]);
    expect(after(report, take(findings)).issueReports).toEqual(report.issueReports);
  });

  test("[PP11] a question has one report: its words are replaced, and come back", () => {
    const report = after(empty, noted("E4", 7, "Site ?"));
    const findings = read(about(maelys, said), report);
    expect(findings).toMatchObject([{ standing: "changed", before: "Site ?" }]);
    const taken = after(report, take(findings));
    expect(issueReportsOf(taken)).toMatchObject([{ by: helene, description: "Site en panne." }]);
    expect(issueReportsOf(after(taken, giveBack(findings)))).toMatchObject([
      { description: "Site ?" },
    ]);
  });

  test("[PP11] another incident of the same category is another report", () => {
    const report = after(empty, noted("C7", null, "Souris changée."));
    const findings = read(about(maelys, { category: "C7", description: "Écran changé." }), report);
    expect(findings).toMatchObject([{ standing: "new" }]);
  });

  test("[PP11] taken over twice, or by two at once, it is there once", () => {
    const findings = read(about(maelys, said));
    const [one, two] = [after(empty, take(findings)), after(empty, take(findings))];
    expect(issueReportsOf(merged(one, two))).toHaveLength(1);
    expect(read(about(maelys, said), one)).toMatchObject([{ standing: "same" }]);
  });

  test("[PP11] what somebody has taken out comes back if it is wanted", () => {
    const findings = read(about(maelys, said));
    const [finding] = findings;
    if (finding?.kind !== "issue-report") throw new Error("no report");
    const without = after(empty, take(findings), (draft) =>
      removeIssueReport(draft, { issueReport: finding.issueReport, facts, now: at("11:40") }),
    );
    const again = read(about(maelys, said), without);
    expect(again).toMatchObject([{ standing: "again" }]);
    expect(issueReportsOf(after(without, take(again)))).toHaveLength(1);
  });

  test("[PP11] what was corrected since it was taken over is there already, and not undone", () => {
    const findings = read(
      about(maelys, { category: "E4", question: "la 7", description: "Panne." }),
    );
    const [finding] = findings;
    if (finding?.kind !== "issue-report") throw new Error("no report");
    const taken = after(empty, take(findings));
    const corrected = after(taken, (draft) =>
      categoriseIssueReport(draft, {
        issueReport: finding.issueReport,
        category: "E4",
        questionNumber: 7,
        facts,
      }),
    );
    const again = read(
      about(maelys, { category: "E4", question: "la 7", description: "Panne." }),
      corrected,
    );
    expect(again).toMatchObject([{ standing: "same" }]);
    const { verdict } = attempt(corrected, (draft) => giveFindingBack(draft, finding, args));
    expect(verdict).toEqual({ ok: false, reason: "written-since" });
  });

  test("[PP11] what a colleague has taken over as well is left to them", () => {
    const [finding] = read(about(maelys, said)).filter(isReported);
    if (!finding) throw new Error("no finding");
    const hers = after(empty, (draft) => takeFinding(draft, finding, { ...args, by: helene }));
    const { verdict } = attempt(hers, (draft) => giveFindingBack(draft, finding, args));
    expect(verdict).toEqual({ ok: false, reason: "written-since" });
  });

  test("[PP11] it is undone, but not what somebody has written since", () => {
    const findings = read(about(maelys, said, "technical"));
    const taken = after(empty, take(findings));
    const undone = after(taken, giveBack(findings));
    expect(issueReportsOf(undone)).toEqual([]);
    expect(abortReasonOf(undone, facts, candidate(maelys))).toBeNull();
    const corrected = after(taken, (draft) =>
      setAbortReason(draft, { ...args, candidate: candidate(maelys), reason: "candidate" }),
    );
    const kept = after(corrected, giveBack(findings));
    expect(abortReasonOf(kept, facts, candidate(maelys))).toBe("candidate");
  });

  test("[PP11] nothing is taken over once the session is finalised", () => {
    const sealed = { ...args, facts: told(started(maelys, "09:30"), finalised("12:00")) };
    const [finding] = read(about(maelys, said)).filter(isReported);
    if (!finding) throw new Error("no finding");
    expect(attempt(empty, (draft) => takeFinding(draft, finding, sealed)).verdict.ok).toBe(false);
  });
});
