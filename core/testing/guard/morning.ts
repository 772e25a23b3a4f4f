// What three pages write into one report on a morning with thirty candidates, now and then hearing of
// each other.
import * as A from "@automerge/automerge";
import { documentFromGenesis, genesisChange } from "../../genesis.ts";
import { atomic, type ReportDocument } from "../../schema.ts";

const CHANGES = 600;
const HEARD_EVERY = 10;
const PAGES = ["11", "22", "33"];

/** The first change of every report, the document that has it, and all that follow in their order. */
export function morningOfChanges() {
  let pages = PAGES.map((actor) => documentFromGenesis("report", actor.repeat(16)));
  for (let at = 0; at < CHANGES; at += 1) {
    const writer = at % pages.length;
    pages = pages.map((page, place) => (place === writer ? written(page, at) : page));
    if (at % HEARD_EVERY === 0) pages = everybodyHears(pages);
  }
  const [all] = everybodyHears(pages);
  const document = documentFromGenesis("report", "44".repeat(16));
  return {
    first: genesisChange.report,
    document,
    changes: all ? A.getChangesSince(all, A.getHeads(document)) : [],
  };
}

function written(page: A.Doc<ReportDocument>, at: number): A.Doc<ReportDocument> {
  return A.change(page, { time: 0 }, (report) => {
    const { incidentMinutes, decisions, issueReports } = looseIn(report);
    if (at % 4 === 0) Object.assign(incidentMinutes, { [named(at % 30)]: at });
    else if (at % 4 === 1) Object.assign(decisions, { [named(at)]: decision(at) });
    else if (at === 2) Object.assign(issueReports, { [named(0)]: { description: "Écran noir" } });
    else if (named(0) in issueReports && at % 4 === 2) typed(report, at);
    else report.hasIncident = !report.hasIncident;
  });
}

/** Entries as they come from an earlier version: whatever fields they have. */
function looseIn(
  report: ReportDocument,
): Record<"incidentMinutes" | "decisions" | "issueReports", object> {
  return report;
}

function typed(report: ReportDocument, at: number): void {
  A.splice(
    report,
    ["issueReports", named(0), "description"],
    at % 10,
    0,
    "à 9 h ".slice(0, 1 + (at % 5)),
  );
}

function decision(at: number): object {
  return {
    kind: atomic("presence"),
    candidate: atomic(named(at % 30)),
    at: 1_795_000_000_000 + at,
  };
}

function everybodyHears(pages: readonly A.Doc<ReportDocument>[]): A.Doc<ReportDocument>[] {
  return pages.map((page) =>
    pages.reduce(
      (all, other) => (A.getActorId(other) === A.getActorId(page) ? all : A.merge(all, other)),
      page,
    ),
  );
}

function named(at: number): string {
  return at.toString(16).padStart(32, "0");
}
