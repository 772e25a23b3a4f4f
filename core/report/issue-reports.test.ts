import * as A from "@automerge/automerge/slim";
import { describe, expect, test } from "vitest";
import { removeCandidate } from "../roster/commands.ts";
import { atomic, reportDocument, type ReportDocument } from "../schema.ts";
import {
  after,
  anh,
  at,
  attempt,
  candidate,
  finalised,
  helene,
  issueReport,
  luc,
  maelys,
  merged,
  roomOf,
  told,
} from "../testing/cast.ts";
import {
  CATEGORIES,
  categoryCode,
  questionCategory,
  retiredCode,
  type CategoryRule,
} from "./categories.ts";
import {
  addIssueReport,
  categoriseIssueReport,
  describeIssueReport,
  removeIssueReport,
  restoreIssueReport,
} from "./issue-report-commands.ts";
import type { IssueReportContent } from "./issue-report-policy.ts";
import { countingIssueReports, issueReportsOf } from "./issue-report-queries.ts";

const { roster, report } = roomOf(maelys);
const refused = (reason: string) => ({ ok: false, reason });
const facts = told();
const sealed = told(finalised("12:00"));

type Words = Partial<IssueReportContent>;
const add = (
  named: string,
  words: Words,
  more: { who?: typeof maelys; facts?: typeof facts } = {},
) => {
  const { who = maelys, ...known } = more;
  const written = { category: "", questionNumber: null, description: "", ...words };
  const by = { candidate: candidate(who), by: luc, now: at("09:40"), roster, facts, ...known };
  return (draft: ReportDocument) =>
    addIssueReport(draft, { ...written, ...by, issueReport: issueReport(named) });
};
const describeAs =
  (named: string, description: string, known = facts) =>
  (draft: ReportDocument) =>
    describeIssueReport(draft, { issueReport: issueReport(named), description, facts: known });
const categorise = (named: string, category: string, questionNumber: number | null = null) => {
  const args = { issueReport: issueReport(named), category, questionNumber, facts };
  return (draft: ReportDocument) => categoriseIssueReport(draft, args);
};
const remove =
  (named: string, known = facts) =>
  (draft: ReportDocument) =>
    removeIssueReport(draft, { issueReport: issueReport(named), facts: known, now: at("10:00") });
const restore =
  (named: string, known = facts) =>
  (draft: ReportDocument) =>
    restoreIssueReport(draft, { issueReport: issueReport(named), facts: known });

const counting = (doc: ReportDocument) => countingIssueReports({ roster, report: doc }, facts);
const gapsOf = (words: Words) => {
  const loose = A.change(A.clone(after(report, add("it", {}))), (draft) => {
    const entry = draft.issueReports[issueReport("it")];
    if (!entry) return;
    entry.category = atomic(words.category ?? "");
    entry.questionNumber = words.questionNumber ?? null;
    A.updateText(
      draft,
      ["issueReports", issueReport("it"), "description"],
      words.description ?? "",
    );
  });
  return issueReportsOf(loose)[0]?.gaps;
};

const needing = (what: CategoryRule["needs"]) =>
  categoryCode.options.filter((code) => CATEGORIES[code].needs === what);

const video = after(report, add("video", { description: "La vidéo ne se lance pas" }));

describe("categories", () => {
  test("[RE8] a category of a candidate needs words, one of a question its number, fraud nothing", () => {
    expect(needing("description")).toEqual(["C1", "C2", "C4", "C7", "C8"]);
    expect(needing("nothing")).toEqual(["C6"]);
    expect(needing("question-number")).toEqual(questionCategory.options);
  });

  test("[RE8] a corrected identity, fraud and every question have to be dealt with first", () => {
    const impactful = categoryCode.options.filter((code) => CATEGORIES[code].isImpactful);
    expect(impactful).toEqual(["C1", "C6", ...questionCategory.options]);
  });

  test("[RE9] codes that Pix has given up are never offered", () => {
    const offered = new Set<string>(categoryCode.options);
    expect(retiredCode.options.filter((code) => offered.has(code))).toEqual([]);
  });

  test.each(retiredCode.options)("[RE9] %s is refused", (code) => {
    expect(attempt(video, categorise("video", code)).verdict).toEqual(refused("category-retired"));
    expect(attempt(report, add("old", { category: code })).verdict).toEqual(
      refused("category-retired"),
    );
  });

  test("[RE9] a retired code that is found in a report does not count", () => {
    expect(gapsOf({ category: "C3", description: "En retard" })).toEqual(["category-retired"]);
    expect(gapsOf({ category: "C9", description: "?" })).toEqual(["category-unknown"]);
  });
});

describe("what counts", () => {
  test.each([
    [{}, ["category-missing"]],
    [{ category: "C4", description: "  " }, ["description-missing"]],
    [{ category: "C4", description: "A oublié de signer" }, []],
    [{ category: "C6" }, []],
    [{ category: "E4" }, ["question-number-missing"]],
    [{ category: "E4", questionNumber: 500 }, []],
  ])("[RE8] %o lacks %o", (words, gaps) => {
    expect(gapsOf(words)).toEqual(gaps);
  });

  test("[RE8] free words count once they have a category", () => {
    expect(counting(video)).toEqual([]);
    const classified = after(video, categorise("video", "C7"));
    expect(counting(classified)).toEqual([
      {
        id: issueReport("video"),
        candidate: candidate(maelys),
        category: "C7",
        questionNumber: null,
        description: "La vidéo ne se lance pas",
        by: luc,
        at: at("09:40"),
        source: null,
        gaps: [],
      },
    ]);
  });

  test("[RE8] a question number shows only where it belongs", () => {
    const question = after(video, categorise("video", "E1", 12));
    const other = after(question, categorise("video", "C7", 3));
    expect(counting(other)).toMatchObject([{ category: "C7", questionNumber: null }]);
    expect(other.issueReports[issueReport("video")]).toMatchObject({ questionNumber: 12 });
  });

  test("[RE8] of two categories chosen at once, one counts, with what it needs", () => {
    const question = after(video, categorise("video", "E1", 12));
    const both = merged(question, after(video, categorise("video", "C7")));
    expect(counting(both)).toHaveLength(1);
  });

  test("[RE8] a choice is taken back", () => {
    const open = after(video, categorise("video", "C7"), categorise("video", ""));
    expect(issueReportsOf(open)).toMatchObject([{ category: null, gaps: ["category-missing"] }]);
  });

  test("[RE8] reports about somebody who was removed do not count", () => {
    const complete = after(report, add("fraud", { category: "C6" }));
    const args = { candidate: candidate(maelys), facts, now: at("10:00") };
    const without = after(roster, (draft) => removeCandidate(draft, args));
    expect(countingIssueReports({ roster: without, report: complete }, facts)).toEqual([]);
  });

  test("[RE8] an unknown category and impossible question numbers are refused", () => {
    expect(attempt(video, categorise("video", "E13")).verdict).toEqual(refused("category-unknown"));
    expect(attempt(video, categorise("video", "E1", 0)).verdict).toEqual(
      refused("question-number-invalid"),
    );
    expect(attempt(report, add("it", { category: "E1", questionNumber: 501 })).verdict).toEqual(
      refused("question-number-invalid"),
    );
  });
});

describe("writing together", () => {
  test("[RE14] words of luc and hélène about one incident are both kept", () => {
    const his = after(video, describeAs("video", "La vidéo ne se lance pas, poste 14"));
    const hers = after(video, describeAs("video", "Q12 : La vidéo ne se lance pas"));
    expect(issueReportsOf(merged(his, hers))[0]?.description).toBe(
      "Q12 : La vidéo ne se lance pas, poste 14",
    );
  });

  test("[RE14] words and category by two people are both kept", () => {
    const both = merged(
      after(video, describeAs("video", "Écran noir")),
      after(video, categorise("video", "C7")),
    );
    expect(counting(both)).toMatchObject([{ category: "C7", description: "Écran noir" }]);
  });

  test("[RE14] a removed report stays removed, whatever a colleague wrote meanwhile", () => {
    const gone = after(video, remove("video"));
    const both = merged(gone, after(video, categorise("video", "C7")));
    expect(issueReportsOf(both)).toEqual([]);
    expect(attempt(both, describeAs("video", "!")).verdict).toEqual(refused("removed"));
    expect(A.getHeads(after(gone, remove("video")))).toEqual(A.getHeads(gone));
  });

  test("[RE14] a removed report comes back as it was, with what a colleague wrote meanwhile", () => {
    const gone = merged(
      after(video, remove("video")),
      after(video, categorise("video", "C7"), describeAs("video", "La vidéo s’arrête")),
    );
    const back = after(gone, restore("video"));
    expect(counting(back)).toMatchObject([{ category: "C7", description: "La vidéo s’arrête" }]);
    expect(attempt(back, describeAs("video", "!")).verdict).toEqual({ ok: true });
  });

  test("[RE14] what two people take back at the same time is back, whoever looks", () => {
    const gone = after(video, remove("video"));
    const his = after(gone, restore("video"));
    const hers = after(gone, restore("video"));
    expect(issueReportsOf(merged(his, hers))).toEqual(issueReportsOf(video));
    expect(A.getHeads(after(video, restore("video")))).toEqual(A.getHeads(video));
  });

  test("[RE14] a description has 500 characters", () => {
    const long = "x".repeat(500);
    expect(attempt(report, add("it", { description: long })).verdict).toEqual({ ok: true });
    expect(attempt(report, add("it", { description: `${long}x` })).verdict).toEqual(
      refused("description-too-long"),
    );
    expect(attempt(video, describeAs("video", `${long}x`)).verdict).toEqual(
      refused("description-too-long"),
    );
  });

  test("[RE14] what two people have made too long counts, and may be shortened", () => {
    const his = after(video, describeAs("video", `${"x".repeat(450)} La vidéo ne se lance pas`));
    const hers = after(video, describeAs("video", `La vidéo ne se lance pas ${"y".repeat(450)}`));
    const both = after(merged(his, hers), categorise("video", "C7"));
    const [long] = counting(both);
    expect(long?.description).toHaveLength(926);
    const shorter = describeAs("video", `${long?.description.slice(1)}`);
    expect(attempt(both, shorter).verdict).toEqual({ ok: true });
  });

  test("[RE14] reports are listed from the oldest on", () => {
    const two = after(video, add("signature", { category: "C4", description: "Pas signé" }));
    const earlier = after(two, (draft) => {
      const written = { category: "C6", questionNumber: null, description: "" };
      const who = { candidate: candidate(maelys), by: helene, now: at("09:10"), roster, facts };
      return addIssueReport(draft, { ...written, ...who, issueReport: issueReport("phone") });
    });
    expect(issueReportsOf(earlier)[0]).toMatchObject({ category: "C6", by: helene });
    expect(issueReportsOf(earlier)).toHaveLength(3);
  });

  test("[RE14] nothing is added, written, removed or put back after the finalisation", () => {
    const closed = refused("finalised");
    expect(attempt(video, add("late", {}, { facts: sealed })).verdict).toEqual(closed);
    expect(attempt(video, describeAs("video", "!", sealed)).verdict).toEqual(closed);
    expect(attempt(video, remove("video", sealed)).verdict).toEqual(closed);
    const gone = after(video, remove("video"));
    expect(attempt(gone, restore("video", sealed)).verdict).toEqual(closed);
  });

  test("[RE14] nobody works on a report that does not exist", () => {
    expect(attempt(report, remove("video")).verdict).toEqual(refused("unknown-issue-report"));
    expect(attempt(report, restore("video")).verdict).toEqual(refused("unknown-issue-report"));
  });

  test("[RE7] nothing is reported about somebody who is not enrolled", () => {
    expect(attempt(report, add("it", {}, { who: anh })).verdict).toEqual(refused("not-enrolled"));
  });

  test("[RE14] a report that is sent twice is written once", () => {
    const { doc } = attempt(video, add("video", { category: "C6", description: "Autre chose" }));
    expect(A.getHeads(doc)).toEqual(A.getHeads(video));
    expect(reportDocument.safeParse(doc).success).toBe(true);
  });

  test("[RE19] what is no issue report counts nowhere", () => {
    const spoilt = A.change(A.clone(video), (draft) => {
      Object.assign(draft.issueReports, { "no id": {}, ["ab".repeat(16)]: "vidéo" });
    });
    expect(issueReportsOf(spoilt)).toHaveLength(1);
  });
});
