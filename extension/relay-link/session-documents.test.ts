import "../documents/testing/solid-in-a-page.ts";
import * as A from "@automerge/automerge/slim";
import { expect, test } from "vitest";
import { changeHash } from "#core/ids.ts";
import { session } from "#core/log/testing/relay.ts";
import { openPage } from "../documents/testing/pages.ts";
import { openSession, unsentChanges } from "./session-documents.ts";

test("[LI4] a document that lacks what is believed to be in it is seen to, also when it has nothing to send", async () => {
  const page = await openPage("lacks-something");
  const { report } = (await openSession(page, session)).handles;
  report.change((draft) => Object.assign(draft.incidentMinutes, { ["d".repeat(32)]: 5 }));
  await page.repo.flush([report.documentId]);
  const here = A.getHeads(report.doc()).map((head) => changeHash.parse(head));
  expect(unsentChanges(page, report, here)).toEqual([]);
  expect(unsentChanges(page, report, [...here, changeHash.parse("ab".repeat(32))])).toBeNull();
});
