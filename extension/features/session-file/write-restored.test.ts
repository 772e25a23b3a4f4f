import "../../documents/testing/solid-in-a-page.ts";
import { expect, test } from "vitest";
import { canonicalBytes } from "#core/canonical.ts";
import type { Fact } from "#core/facts/schema.ts";
import { factsView } from "#core/facts/queries.ts";
import { centreId, contentHash, personId } from "#core/ids.ts";
import { mergeOf } from "#core/mass-import/merge.ts";
import { ANAS, FIRM, judgedRows, LEA } from "#core/mass-import/testing/mass-file.ts";
import { enrolledCandidates } from "#core/roster/queries.ts";
import { readSessionFile } from "#core/session-file/read-session-file.ts";
import { sessionFileText } from "#core/session-file/session-file.ts";
import type { Documents } from "../../documents/documents.ts";
import { keepSession } from "../../documents/known-sessions.ts";
import { MONDAY, openPage, TUESDAY } from "../../documents/testing/pages.ts";
import { facts, put, writeAll } from "../../documents/tables.ts";
import { forgetSession } from "../../documents/wipe.ts";
import { openSession } from "../../relay-link/session-documents.ts";
import { mergeSession } from "../mass-import/merge-session.ts";
import { mergeRestored, takeBackRestored } from "./write-restored.ts";

const me = personId.parse("a1".repeat(16));
const centre = centreId.parse("ce".repeat(16));
const at = Date.parse("2026-11-27T09:00:00Z");
const NUMBER = 48_217;
const CREATED: Fact = {
  kind: "created",
  at,
  by: me,
  centre,
  number: NUMBER,
  accessCode: "KRTB42",
  sessionPassword: "7KQM2XWA",
};
const FINALISED: Fact = {
  kind: "finalised",
  at,
  by: me,
  receipt: contentHash.parse("5e".repeat(32)),
};

/** The copy of Monday's session with Léa and Anas, who were written elsewhere. */
async function copyOfMonday(page: Documents) {
  const { handles } = await openSession(page, TUESDAY);
  const people = judgedRows([LEA, ANAS]).sessions.flatMap((each) => each.people);
  const where = { session: TUESDAY, roster: () => handles.roster, facts: () => factsView([]) };
  mergeSession(mergeOf(people, []), { ...where, centre: FIRM });
  const { session, roster, report } = handles;
  const text = sessionFileText({
    session: MONDAY,
    documents: { session: session.doc(), roster: roster.doc(), report: report.doc() },
    facts: [CREATED],
    number: NUMBER,
    receipt: null,
    now: at,
  });
  const read = readSessionFile(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.reason);
  return read.file;
}

/** Monday's session is on this device without anybody, and the copy was restored into it. */
async function restoredHere(profile: string) {
  const page = await openPage(profile);
  const file = await copyOfMonday(page);
  await keepSession(page.database, { session: MONDAY, me, role: "member", centre });
  const { handles } = await openSession(page, MONDAY);
  const told = factsView([CREATED]);
  const added = await mergeRestored(page, handles, {
    file,
    session: MONDAY,
    facts: told,
    me,
    now: at,
  });
  const people = () => enrolledCandidates(handles.roster.doc(), factsView([])).length;
  return { page, added, people };
}

const kept = (database: IDBDatabase, fact: Fact) =>
  writeAll(database, [put(facts, [MONDAY, 1], [1, "fact", canonicalBytes(fact), me])]);

test("[SF6] what was restored goes out again, also once its page is left", async () => {
  const { page, added, people } = await restoredHere("taken back");
  expect(people()).toBe(2);
  expect(await takeBackRestored(page, MONDAY, added)).toEqual({
    ok: true,
    names: [],
    entries: 0,
  });
  expect(people()).toBe(0);
});

test("[SF6] nothing goes out of a session that was finalised since", async () => {
  const { page, added, people } = await restoredHere("finalised since");
  await kept(page.database, FINALISED);
  expect(await takeBackRestored(page, MONDAY, added)).toEqual({ ok: false, reason: "finalised" });
  expect(people()).toBe(2);
});

test("[SF6] of a session that was deleted since, nothing is made anew", async () => {
  const { page, added } = await restoredHere("deleted since");
  await forgetSession(page.database, MONDAY);
  expect(await takeBackRestored(page, MONDAY, added)).toEqual({ ok: false, reason: "deleted" });
});
