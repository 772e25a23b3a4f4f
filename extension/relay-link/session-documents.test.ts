import "../documents/testing/solid-in-a-page.ts";
import * as A from "@automerge/automerge/slim";
import { expect, test } from "vitest";
import { changeHash } from "#core/ids.ts";
import { session } from "#core/log/testing/relay.ts";
import { readChunks } from "../documents/chunks.ts";
import { openPage } from "../documents/testing/pages.ts";
import { documentFromGenesis } from "#core/genesis.ts";
import { luc } from "#core/log/testing/relay.ts";
import type { LogItem } from "#core/wire/frames.ts";
import { writeAll } from "../documents/tables.ts";
import { earlierReplicas, nextReplica } from "./next-replica.ts";
import { KINDS, openSession, takeItemsIn, unsentChanges } from "./session-documents.ts";

/** Each writes 4,800 numbers: two of them ask for more than one change may. */
function heavyItems(count: number): LogItem[] {
  let page = documentFromGenesis("report", "1b".repeat(16));
  return Array.from({ length: count }, (_, round) => {
    page = A.change(page, (draft) => {
      for (let at = 0; at < 4_800; at += 1)
        Object.assign(draft.incidentMinutes, { [`p${at}`]: round });
    });
    return [round + 2, "report", A.getLastLocalChange(page) ?? new Uint8Array(), luc.person];
  });
}

test("[GU19] a frame that asks for much leaves turns to whoever types meanwhile", async () => {
  const page = await openPage("asks-for-much");
  const open = await openSession(page, session);
  const { report } = open.handles;
  const taking = takeItemsIn(page, open, { items: heavyItems(3), told: new Set() });
  expect(report.doc().incidentMinutes).toMatchObject({ p4799: 1 });
  report.change((draft) => Object.assign(draft.incidentMinutes, { ["d".repeat(32)]: 5 }));
  expect(await taking).toEqual({ voided: [] });
  expect(report.doc().incidentMinutes).toMatchObject({ p4799: 2, ["d".repeat(32)]: 5 });
});

test("[LI4] a document that lacks what is believed to be in it is seen to, also when it has nothing to send", async () => {
  const page = await openPage("lacks-something");
  const { report } = (await openSession(page, session)).handles;
  report.change((draft) => Object.assign(draft.incidentMinutes, { ["d".repeat(32)]: 5 }));
  await page.repo.flush([report.documentId]);
  const here = A.getHeads(report.doc()).map((head) => changeHash.parse(head));
  expect(unsentChanges(page, report, here)).toEqual([]);
  expect(unsentChanges(page, report, [...here, changeHash.parse("ab".repeat(32))])).toBeNull();
});

const minutes = (candidate: string) => (draft: { incidentMinutes: object }) =>
  void Object.assign(draft.incidentMinutes, { [candidate.repeat(32)]: 5 });

test("[AD7] what is taken off the device is off its disk, and what was sealed stays", async () => {
  const page = await openPage("forgets");
  const { handles } = await openSession(page, session);
  handles.report.change(minutes("a"));
  const known = A.getHeads(handles.report.doc()).map((head) => changeHash.parse(head));
  handles.report.change(minutes("b"));
  await page.repo.flush([handles.report.documentId]);
  const rebuild = { doc: "report", known, reauthor: false, forgetsOld: true } as const;
  await nextReplica(page, session, rebuild, handles);
  const { report } = (await openSession(page, session)).handles;
  expect(A.getHeads(report.doc())).toEqual(known);
  expect(Object.keys(report.doc().incidentMinutes)).toEqual(["a".repeat(32)]);
  expect(await readChunks(page.database, [handles.report.documentId])).toEqual([]);
});

test("[LI12] what one page writes in a document that another has begun anew is written again, and once", async () => {
  const [one, other] = [await openPage("two-begin-anew"), await openPage("two-begin-anew")];
  const mine = await openSession(one, session);
  const theirs = await openSession(other, session);
  const known = A.getHeads(mine.handles.report.doc()).map((head) => changeHash.parse(head));
  mine.handles.report.change(minutes("a"));
  await nextReplica(one, session, { doc: "report", known, reauthor: true }, mine.handles);
  theirs.handles.report.change(minutes("b"));
  await other.repo.flush([theirs.handles.report.documentId]);
  const { report } = (await openSession(other, session)).handles;
  expect(report.documentId).not.toBe(theirs.handles.report.documentId);
  expect(report.doc().incidentMinutes).toEqual({ ["a".repeat(32)]: 5, ["b".repeat(32)]: 5 });
  const again = (await openSession(await openPage("two-begin-anew"), session)).handles.report;
  expect(A.getHeads(again.doc())).toEqual(A.getHeads(report.doc()));
});

test("[AD7] what was set aside before goes as well", async () => {
  const page = await openPage("forgets-earlier");
  const { handles } = await openSession(page, session);
  handles.report.change(minutes("a"));
  await page.repo.flush([handles.report.documentId]);
  const known = A.getHeads(handles.report.doc()).map((head) => changeHash.parse(head));
  await nextReplica(page, session, { doc: "report", known, reauthor: false }, handles);
  const { report } = (await openSession(page, session)).handles;
  const isThere = async (id: typeof report.documentId) =>
    (await readChunks(page.database, [id])).length > 0;
  expect(await isThere(handles.report.documentId)).toBe(true);
  await writeAll(page.database, await earlierReplicas(page, session, KINDS));
  expect(await isThere(handles.report.documentId)).toBe(false);
  expect(await isThere(report.documentId)).toBe(true);
});
