import "../../documents/testing/solid-in-a-page.ts";
import { expect, test } from "vitest";
import { canonicalBytes } from "#core/canonical.ts";
import type { Fact } from "#core/facts/schema.ts";
import { centreId } from "#core/ids.ts";
import { enrolledCandidates } from "#core/roster/queries.ts";
import { readSessionFile } from "#core/session-file/read-session-file.ts";
import { sessionFileText } from "#core/session-file/session-file.ts";
import {
  anas,
  at,
  created,
  finalised,
  lea,
  maelys,
  nadia,
  roomOf,
  session,
  told,
} from "#core/testing/cast.ts";
import { keepSession } from "../../documents/known-sessions.ts";
import { openPage } from "../../documents/testing/pages.ts";
import { facts, put, writeAll } from "../../documents/tables.ts";
import { forgetSession } from "../../documents/wipe.ts";
import { openSession } from "../../relay-link/session-documents.ts";
import { mergeRestored, takeBackRestored } from "./write-restored.ts";

function copyOf(documents: ReturnType<typeof roomOf>) {
  const about = { session, documents, facts: [created("08:00")], number: 48_217, receipt: null };
  const text = sessionFileText({ ...about, now: at("09:00") });
  const read = readSessionFile(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.reason);
  return read.file;
}

/** A session of this device into which a copy with three people was restored. */
async function restoredHere(profile: string) {
  const page = await openPage(profile);
  const centre = centreId.parse("ce".repeat(16));
  await keepSession(page.database, { session, me: nadia, role: "member", centre });
  const { handles } = await openSession(page, session);
  const added = await mergeRestored(page, handles, {
    file: copyOf(roomOf(maelys, anas, lea)),
    session,
    facts: told(created("08:00")),
    me: nadia,
    now: at("09:30"),
  });
  const names = () =>
    enrolledCandidates(handles.roster.doc(), told()).map((each) => each.firstName);
  return { page, added, names };
}

const kept = (database: IDBDatabase, fact: Fact) =>
  writeAll(database, [put(facts, [session, 1], [1, "fact", canonicalBytes(fact), nadia])]);

test("[SF6] what was restored goes out again, also once its page is left", async () => {
  const { page, added, names } = await restoredHere("taken back");
  expect(names()).toEqual(["Anas", "Léa", "Maëlys"]);
  expect(await takeBackRestored(page, session, added)).toEqual({
    ok: true,
    names: [],
    entries: 0,
  });
  expect(names()).toEqual([]);
});

test("[SF6] nothing goes out of a session that was finalised since", async () => {
  const { page, added, names } = await restoredHere("finalised since");
  await kept(page.database, finalised("10:00"));
  expect(await takeBackRestored(page, session, added)).toEqual({ ok: false, reason: "finalised" });
  expect(names()).toHaveLength(3);
});

test("[SF6] of a session that was deleted since, nothing is made anew", async () => {
  const { page, added } = await restoredHere("deleted since");
  await forgetSession(page.database, session);
  expect(await takeBackRestored(page, session, added)).toEqual({ ok: false, reason: "deleted" });
});
