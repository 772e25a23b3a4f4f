import { expect, test } from "vitest";
import { personId } from "#core/ids.ts";
import { atomic } from "#core/schema.ts";
import { allow } from "#core/verdict.ts";
import { readChunks } from "./chunks.ts";
import { forgetSession } from "./forget-session.ts";
import { keepSession, knownSessions } from "./known-sessions.ts";
import { openDocument } from "./open-document.ts";
import { runCommand } from "./run-command.ts";
import { saveNow } from "./save-now.ts";
import { closePage, MONDAY, openPage, placeOf } from "./testing/pages.ts";

test("[SE13] of a session that is forgotten nothing stays on this device", async () => {
  const page = await openPage("forgetful");
  const me = personId.parse("a1".repeat(16));
  await keepSession(page.database, { session: MONDAY, me, role: "member", centre: null });
  const session = await openDocument(page, placeOf("session"));
  runCommand(session, (draft) => {
    draft.room = atomic("Salle 204");
    return allow();
  });
  await saveNow(page);
  expect(await readChunks(page.database, [session.documentId])).not.toEqual([]);
  await forgetSession(page.database, MONDAY);
  expect(await readChunks(page.database, [session.documentId])).toEqual([]);
  expect(await knownSessions(page.database)).toEqual([]);
  closePage(page);
});
