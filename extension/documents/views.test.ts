import "./testing/solid-in-a-page.ts";
import * as A from "@automerge/automerge/slim";
import type { DocHandle } from "@automerge/automerge-repo/slim";
import { createRoot, createSignal, type Accessor } from "solid-js";
import { expect, onTestFinished, test } from "vitest";
import { candidateId, issueReportId, personId } from "#core/ids.ts";
import { atomic, type IssueReport, type ReportDocument } from "#core/schema.ts";
import { allow, refuse } from "#core/verdict.ts";
import { createView } from "./create-view.ts";
import { openDocument } from "./open-document.ts";
import { runCommand } from "./run-command.ts";
import { openPage, placeOf } from "./testing/pages.ts";
import { useDocument } from "./use-document.ts";

const NOISE = issueReportId.parse("a0".repeat(16));
const SCREEN = issueReportId.parse("b0".repeat(16));

const ISSUE_REPORT: IssueReport = {
  candidate: atomic(candidateId.parse("1ea".padEnd(32, "0"))),
  category: atomic("C1"),
  questionNumber: null,
  description: "",
  by: atomic(personId.parse("da".repeat(16))),
  at: 1_773_310_800_000,
  removedAt: null,
};

/** A panel with the report of a session that has two issue reports. */
async function reportIn(profile: string): Promise<DocHandle<ReportDocument>> {
  const report = await openDocument(await openPage(profile), placeOf("report"));
  runCommand(report, (draft) => {
    draft.issueReports[NOISE] = { ...ISSUE_REPORT, description: "Travaux dans la cour" };
    draft.issueReports[SCREEN] = { ...ISSUE_REPORT, description: "Écran noir" };
    return allow();
  });
  return report;
}

function describe(report: DocHandle<ReportDocument>, description: string): void {
  runCommand(report, (draft) => {
    A.updateText(draft, ["issueReports", SCREEN, "description"], description);
    return allow();
  });
}

type Row = { id: string; description: string };

function rowsOf(report: ReportDocument): { rows: Row[] } {
  const rows = Object.entries(report.issueReports).map(([id, { description }]) => ({
    id,
    description,
  }));
  return { rows };
}

/** What `screen` makes, until the test is over. */
function shown<T>(screen: () => T): T {
  return createRoot((close) => {
    onTestFinished(close);
    return screen();
  });
}

function descriptions(view: Accessor<{ rows: Row[] }>): string[] {
  return view().rows.map(({ description }) => description);
}

test("[DE10] a screen follows its document", async () => {
  const report = await reportIn("screen-follows");
  const document = shown(() => useDocument(report));
  describe(report, "Écran noir, poste 3");
  await expect.poll(() => document().issueReports[SCREEN]?.description).toBe("Écran noir, poste 3");
});

test("[DE10] a screen follows what is written in another page", async () => {
  const here = await reportIn("screen-of-two");
  const there = await openDocument(await openPage("screen-of-two"), placeOf("report"));
  await expect.poll(() => there.doc().issueReports[SCREEN]).toBeDefined();
  const document = shown(() => useDocument(here));
  describe(there, "Écran noir, poste 3");
  await expect.poll(() => document().issueReports[SCREEN]?.description).toBe("Écran noir, poste 3");
});

test("[DE10] what a change did not touch stays the same object", async () => {
  const report = await reportIn("same-object");
  const document = shown(() => useDocument(report));
  const before = document();
  describe(report, "Écran noir, poste 3");
  await expect.poll(document).not.toBe(before);
  expect(document().issueReports[NOISE]).toBe(before.issueReports[NOISE]);
  expect(document().issueReports[SCREEN]).not.toBe(before.issueReports[SCREEN]);
});

test("[DE10] typing in one row of a list leaves every row in its place", async () => {
  const report = await reportIn("rows-stay");
  const view = shown(() => {
    const document = useDocument(report);
    return createView(() => rowsOf(document()));
  });
  const before = [...view().rows];
  describe(report, "Écran noir, poste 3");
  await expect
    .poll(() => descriptions(view))
    .toEqual(["Travaux dans la cour", "Écran noir, poste 3"]);
  expect(view().rows[0]).toBe(before[0]);
  expect(view().rows[1]).toBe(before[1]);
});

test("[DE10] a view that hands out parts of the document never changes the document", async () => {
  const report = await reportIn("parts-handed-out");
  const [wanted, setWanted] = createSignal("Travaux");
  const view = shown(() => {
    const document = useDocument(report);
    return createView(() =>
      Object.values(document().issueReports).filter((each) =>
        each.description.startsWith(wanted()),
      ),
    );
  });
  setWanted("Écran");
  expect(view().map(({ description }) => description)).toEqual(["Écran noir"]);
  expect(report.doc()).toEqual(A.toJS(report.doc()));
  expect(report.doc().issueReports[NOISE]?.description).toBe("Travaux dans la cour");
});

test("[DE10] a refused command changes nothing on the screen", async () => {
  const report = await reportIn("screen-refused");
  const document = shown(() => useDocument(report));
  const before = document();
  runCommand(report, (draft) => {
    draft.hasIncident = true;
    return refuse("session-finalised");
  });
  describe(report, "Écran noir, poste 3");
  await expect.poll(document).not.toBe(before);
  expect(document().hasIncident).toBe(false);
});
