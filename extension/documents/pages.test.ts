import * as A from "@automerge/automerge/slim";
import { expect, test } from "vitest";
import { candidateId } from "#core/ids.ts";
import { atomic, emptySession } from "#core/schema.ts";
import { allow } from "#core/verdict.ts";
import { openDocument } from "./open-document.ts";
import { runCommand } from "./run-command.ts";
import { saveNow } from "./save-now.ts";
import { closePage, MONDAY, openPage, placeOf, TUESDAY } from "./testing/pages.ts";

const LEA = candidateId.parse("1ea".padEnd(32, "0"));
const MALO = candidateId.parse("3a10".padEnd(32, "0"));

test("[DE4] a new document is empty and ready at once", async () => {
  const tab = await openPage("new-document");
  const session = await openDocument(tab, placeOf("session"));
  expect(session.doc()).toEqual(emptySession());
});

test("[DE4] what is written in the tab is read in the panel, and the other way round", async () => {
  const tab = await openPage("tab-and-panel");
  const panel = await openPage("tab-and-panel");
  const inTab = await openDocument(tab, placeOf("session"));
  const inPanel = await openDocument(panel, placeOf("session"));
  runCommand(inTab, (draft) => {
    draft.room = atomic("Salle 204");
    return allow();
  });
  runCommand(inPanel, (draft) => {
    A.updateText(draft, ["observations"], "Alarme incendie à 10 h 40");
    return allow();
  });
  const both = { room: atomic("Salle 204"), observations: "Alarme incendie à 10 h 40" };
  await expect.poll(() => inTab.doc()).toMatchObject(both);
  await expect.poll(() => inPanel.doc()).toMatchObject(both);
});

test("[DE4] two pages that open the same new document at one moment work in one document", async () => {
  const [tab, panel] = await Promise.all([openPage("both-new"), openPage("both-new")]);
  const [inTab, inPanel] = await Promise.all([
    openDocument(tab, placeOf("report")),
    openDocument(panel, placeOf("report")),
  ]);
  runCommand(inTab, (draft) => {
    draft.incidentMinutes[LEA] = 10;
    return allow();
  });
  runCommand(inPanel, (draft) => {
    draft.incidentMinutes[MALO] = 25;
    return allow();
  });
  const both = { [LEA]: 10, [MALO]: 25 };
  await expect.poll(() => inTab.doc().incidentMinutes).toEqual(both);
  await expect.poll(() => inPanel.doc().incidentMinutes).toEqual(both);
  expect(A.getHeads(inTab.doc())).toEqual(A.getHeads(inPanel.doc()));
});

test("[DE4] twenty documents that two pages open and write at one moment keep every edit", async () => {
  const [tab, panel] = await Promise.all([openPage("both-many"), openPage("both-many")]);
  const places = Array.from({ length: 20 }, (_, replica) => ({ ...placeOf("report"), replica }));
  const writeIn = async (page: typeof tab, candidate: typeof LEA) => {
    const reports = await Promise.all(places.map((place) => openDocument(page, place)));
    for (const report of reports) {
      runCommand(report, (draft) => {
        draft.incidentMinutes[candidate] = 15;
        return allow();
      });
    }
    return reports;
  };
  const [inTab, inPanel] = await Promise.all([writeIn(tab, LEA), writeIn(panel, MALO)]);
  const everywhere = places.map(() => ({ [LEA]: 15, [MALO]: 15 }));
  const minutes = (reports: typeof inTab) => reports.map((each) => each.doc().incidentMinutes);
  await expect.poll(() => minutes(inTab), { timeout: 5000 }).toEqual(everywhere);
  await expect.poll(() => minutes(inPanel), { timeout: 5000 }).toEqual(everywhere);
});

test("[DE4] a document that one page writes while another opens it arrives whole", async () => {
  const tab = await openPage("late-panel");
  const inTab = await openDocument(tab, placeOf("report"));
  runCommand(inTab, (draft) => {
    draft.hasIncident = true;
    return allow();
  });
  const panel = await openPage("late-panel");
  const inPanel = await openDocument(panel, placeOf("report"));
  runCommand(inPanel, (draft) => {
    draft.hasJoiningIssue = true;
    return allow();
  });
  const both = { hasIncident: true, hasJoiningIssue: true };
  await expect.poll(() => inTab.doc()).toMatchObject(both);
  await expect.poll(() => inPanel.doc()).toMatchObject(both);
});

test("[DE4] what another page wrote is on disk through this one too", async () => {
  const tab = await openPage("tab-closes");
  const panel = await openPage("tab-closes");
  const inTab = await openDocument(tab, placeOf("report"));
  const inPanel = await openDocument(panel, placeOf("report"));
  runCommand(inTab, (draft) => {
    draft.hasIncident = true;
    return allow();
  });
  await expect.poll(() => inPanel.doc().hasIncident).toBe(true);
  await saveNow(panel);
  expect(panel.commits.headsOnDisk(inPanel.documentId)).toEqual(A.getHeads(inPanel.doc()));
  closePage(tab);
});

test("[DE4] every page writes under a name of its own, new each time", async () => {
  const actors = new Set<string>();
  for (const page of [await openPage("actors"), await openPage("actors")]) {
    actors.add(A.getActorId((await openDocument(page, placeOf("roster"))).doc()));
    closePage(page);
  }
  expect(actors.size).toBe(2);
});

test("[DE4] sessions do not mix", async () => {
  const tab = await openPage("two-sessions");
  const monday = await openDocument(tab, placeOf("session", MONDAY));
  const tuesday = await openDocument(tab, placeOf("session", TUESDAY));
  runCommand(monday, (draft) => {
    draft.room = atomic("Salle 204");
    return allow();
  });
  expect(tuesday.doc().room.val).toBe("");
});
