import { beforeEach, expect, test } from "vitest";
import { A_SCHOOL } from "#core/centre/profile.ts";
import { THE_RELAY, type Fact } from "#core/facts/schema.ts";
import {
  candidateId,
  centreId,
  contentHash,
  personId,
  type CentreId,
  type SessionId,
} from "#core/ids.ts";
import { factsView } from "#core/facts/queries.ts";
import { setDetails } from "#core/session/commands.ts";
import type { Documents } from "../../documents/documents.ts";
import { keepSession } from "../../documents/known-sessions.ts";
import { openDocument } from "../../documents/open-document.ts";
import { facts, put, writeAll } from "../../documents/tables.ts";
import { MONDAY, openPage, placeOf, TUESDAY } from "../../documents/testing/pages.ts";
import { isInHand } from "../opening/begun.ts";
import { deviceSessions, openable } from "./device-sessions.ts";

const TODAY = "2026-11-27";
const NINE = Date.UTC(2026, 10, 27, 9);
const college = centreId.parse("c0".repeat(16));
const lycee = centreId.parse("1c".repeat(16));
const me = personId.parse("a1".repeat(16));
const candidate = candidateId.parse("ca".repeat(16));
const started: Fact = { kind: "candidate-started", at: NINE, candidate, certification: 1 };
const receipt = contentHash.parse("f".repeat(64));
const finalised: Fact = { kind: "finalised", at: NINE, by: me, receipt };
/** The collège waits, the lycée is open; whoever is at the device works in both. */
const centres = [
  { centre: college, profile: { ...A_SCHOOL, opensOn: "2027-03-04" } },
  { centre: lycee, profile: A_SCHOOL },
];

let profiles = 0;
let page: Documents;
beforeEach(async () => {
  page = await openPage(`device-sessions-${(profiles += 1)}`);
});

/** A session of today that this device has, of which the relay has told so much. */
async function held(
  session: SessionId,
  { centre, told = [] }: { centre: CentreId | null; told?: Fact[] },
) {
  const role = centre === null ? "invigilator" : "member";
  await keepSession(page.database, { session, me, role, centre });
  const handle = await openDocument(page, placeOf("session", session));
  const details = { site: "Bâtiment A", room: "B12", date: TODAY, time: "09:00" };
  const others = { invigilators: "Luc Dumas", observations: "" };
  handle.change((draft) => {
    const form = { today: TODAY, creating: true, facts: factsView([]), opensOn: undefined };
    setDetails(draft, { ...form, details: { ...details, ...others } });
  });
  const items = told.map((fact, at) => {
    const bytes = new TextEncoder().encode(JSON.stringify(fact));
    return put(facts, [session, at + 1], [at + 1, "fact", bytes, THE_RELAY]);
  });
  await Promise.all(items.map((item) => writeAll(page.database, [item])));
}

async function shown(today = TODAY) {
  return openable(await deviceSessions(page, TODAY), { centres, today });
}

test("[CE6] each session waits for the day of its own centre, whichever somebody works in now", async () => {
  await held(MONDAY, { centre: college });
  await held(TUESDAY, { centre: lycee });
  expect((await shown()).map(({ id, centre }) => [id, centre])).toEqual([[TUESDAY, lycee]]);
  expect(await shown("2027-03-04")).toHaveLength(2);
});

test("[CE7] a session that somebody has entered with its codes is there, whatever centre it is of", async () => {
  await held(MONDAY, { centre: null });
  expect((await shown()).map(({ id }) => id)).toEqual([MONDAY]);
});

test("[CE8] what has begun is gone on with; once it is finalised it is shown, and is in hand no more", async () => {
  await held(MONDAY, { centre: college, told: [started] });
  await held(TUESDAY, { centre: college, told: [started, finalised] });
  const found = await shown();
  expect(found).toHaveLength(2);
  expect(found.filter(isInHand).map(({ id }) => id)).toEqual([MONDAY]);
});
