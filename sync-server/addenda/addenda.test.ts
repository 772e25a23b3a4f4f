import { parseAddendum, type Addendum } from "#core/addendum/addendum.ts";
import { addendumOf } from "#core/addendum/addendum-of.ts";
import { addendaIn } from "#core/addendum/queries.ts";
import { canonicalBytes } from "#core/canonical.ts";
import { factsView } from "#core/facts/queries.ts";
import { issueReportId, type PersonId } from "#core/ids.ts";
import { addIssueReport } from "#core/report/issue-report-commands.ts";
import * as A from "@automerge/automerge/slim";
import { hash } from "node:crypto";
import { expect, test } from "vitest";
import { createAccounts } from "../accounts/accounts.ts";
import { newId } from "../accounts/secrets.ts";
import { demonstration, exam } from "../platform/testing/exam.ts";
import { MAELYS } from "../platform/testing/room.ts";
import { bearer, CLAIRE, must, posted } from "../testing/cast.ts";
import { invigilatorOf, memberIn, passFor, type Pass } from "../testing/school.ts";
import { addCentre } from "../accounts/centres.ts";
import { ADDENDA_RATE, addendumRoutes } from "./routes.ts";

const DAY_MS = 24 * 3600 * 1000;
const WHY = "La borne Wi-Fi était éteinte.";
type Exam = Awaited<ReturnType<typeof exam>>;

/** The session of Maëlys is finalised; Samir, its invigilator, has written what the seal does not hold. */
async function sealedWithout({ at = exam, isFinalised = true } = {}) {
  const room = await at(MAELYS);
  await room.isUnderWay(MAELYS);
  await room.finishes(MAELYS);
  const samir = await invigilatorOf(room.database, room.session);
  if (isFinalised) await room.finalises();
  return { ...room, samir, ...(await peopleAt(room)), local: await leftOut(room, samir.person) };
}

const headers = (who: Pass | null) => (who ? bearer(who.token, who.device) : {});

async function peopleAt({ database, store, session, centre, now, announced, committed }: Exam) {
  const claire = passFor(database, await memberIn(database, centre, CLAIRE));
  const other = must(addCentre(database, { name: "Lycée voisin", uai: null, now: 0 })).id;
  const stranger = passFor(
    database,
    await memberIn(database, other, { ...CLAIRE, email: "voisine@example.fr" }),
  );
  const accounts = createAccounts({ database, now });
  const app = addendumRoutes({ accounts, database, store, committed });
  const path = `/sessions/${session}/addenda`;
  return {
    claire,
    stranger,
    announced,
    sends: async (who: Pass | null, bytes: Uint8Array<ArrayBuffer>) => {
      const request = { method: "POST", headers: headers(who), body: bytes };
      return told(await app.request(path, request));
    },
    reads: (who: Pass | null, addendum: string) =>
      app.request(`${path}/${addendum}`, { headers: headers(who) }),
  };
}

async function told(response: Response): Promise<{ status: number; body: unknown }> {
  return { status: response.status, body: response.status === 204 ? null : await response.json() };
}

async function leftOut({ replica, session, idOf, now }: Exam, by: PersonId) {
  const { documents, facts } = await replica.read(session);
  const about = { candidate: idOf(MAELYS), roster: documents.roster, by, now: now() };
  const words = { category: "C7", description: "Écran noir.", questionNumber: null };
  const open = facts.filter(({ kind }) => kind !== "finalised");
  const report = A.change(A.clone(documents.report), (draft) => {
    const issueReport = newId(issueReportId);
    must(addIssueReport(draft, { ...about, ...words, issueReport, facts: factsView(open) }));
  });
  return { ...documents, report };
}

async function addendumFrom(
  { store, session, local }: Awaited<ReturnType<typeof sealedWithout>>,
  by: PersonId,
  reason = WHY,
): Promise<Addendum> {
  const { receipt: signed } = await store.read(session);
  if (!signed) throw new Error("nothing is sealed");
  const made = addendumOf({ local, signed, by, reason });
  if (!made.ok) throw new Error(made.reason);
  return made.addendum;
}

const refused = (status: number, code: string) => ({ status, body: { code } });
const TAKEN = { status: 204, body: null };

test("[AD4] a stranger, another centre and a borrowed name send nothing", async () => {
  const room = await sealedWithout();
  const { bytes } = await addendumFrom(room, room.samir.person);
  expect(await room.sends(null, bytes)).toEqual(refused(401, "not-signed-in"));
  expect(await room.sends(room.stranger, bytes)).toEqual(refused(404, "not-found"));
  expect(await room.sends(room.claire, bytes)).toEqual(refused(404, "not-found"));
  expect(addendaIn((await room.store.read(room.session)).facts)).toEqual([]);
});

test("[AD2] what is no addendum, or comes before the seal, is refused", async () => {
  const sealed = await sealedWithout();
  const { content, bytes } = await addendumFrom(sealed, sealed.samir.person);
  const garbage = canonicalBytes({ hello: "world" });
  expect(await sealed.sends(sealed.samir, garbage)).toEqual(refused(400, "bad-request"));
  const huge = new Uint8Array(5 * 1024 * 1024);
  expect(await sealed.sends(sealed.samir, huge)).toEqual(refused(413, "too-large"));
  const open = await sealedWithout({ isFinalised: false });
  const early = { ...content, session: open.session, by: open.samir.person };
  expect(await open.sends(open.samir, canonicalBytes(early))).toEqual(
    refused(409, "not-finalised"),
  );
  expect(await sealed.sends(sealed.samir, bytes)).toEqual(TAKEN);
});

test("[AD2] who sends without end waits, and nobody else does", async () => {
  const room = await sealedWithout();
  const garbage = canonicalBytes({ hello: "world" });
  for (let tries = 0; tries < ADDENDA_RATE.points; tries += 1)
    expect((await room.sends(room.samir, garbage)).status).toBe(400);
  expect(await room.sends(room.samir, garbage)).toEqual(refused(429, "slow-down"));
  const { bytes } = await addendumFrom(room, room.claire.person);
  expect(await room.sends(room.claire, bytes)).toEqual(TAKEN);
});

test("[AD2] sent twice, or by two pages at once, it is kept once", async () => {
  const room = await sealedWithout();
  const { bytes } = await addendumFrom(room, room.samir.person);
  const both = await Promise.all([room.sends(room.samir, bytes), room.sends(room.samir, bytes)]);
  expect([...both, await room.sends(room.samir, bytes)]).toEqual([TAKEN, TAKEN, TAKEN]);
  expect(room.database.prepare("SELECT count(*) AS n FROM addenda").get()).toEqual({ n: 1 });
});

test("[AD3] log, content, people and receipt are the same bytes before and after", async () => {
  const room = await sealedWithout();
  const { database, store, session } = room;
  const { tip } = await store.read(session);
  const items = database.prepare("SELECT * FROM items WHERE log = ? AND seq <= ? ORDER BY seq");
  const stored = () => ({
    items: items.all(session, tip.seq),
    sealed: database.prepare("SELECT * FROM sealed").all(),
    receipts: database.prepare("SELECT * FROM receipts").all(),
    reading: hash("sha256", JSON.stringify(database.prepare("SELECT * FROM sealed").all())),
  });
  const before = stored();
  await room.sends(room.samir, (await addendumFrom(room, room.samir.person)).bytes);
  await room.sends(room.claire, (await addendumFrom(room, room.claire.person)).bytes);
  expect(addendaIn((await store.read(session)).facts)).toHaveLength(2);
  expect(stored()).toEqual(before);
});

test("[AD3] an addendum that was taken is never another one", async () => {
  const room = await sealedWithout();
  await room.sends(room.samir, (await addendumFrom(room, room.samir.person)).bytes);
  const forge = () => room.database.exec("UPDATE addenda SET bytes = x'00'");
  expect(forge).toThrow("an addendum never changes");
});

test("[AD4] an invigilator whose access has ended still sends, and opens nothing else", async () => {
  const room = await sealedWithout();
  const { database, samir, clock, now } = room;
  clock.now += 30 * DAY_MS;
  // Somebody signs in, and the relay forgets the tokens that have run out.
  const claire = passFor(database, await memberIn(database, room.centre, ZOE), clock.now);
  expect(createAccounts({ database, now }).whoIs(samir.token, samir.device)).toBeNull();
  const { bytes, hash: name } = await addendumFrom(room, samir.person);
  expect(await room.sends({ ...samir, device: claire.device }, bytes)).toEqual(
    refused(401, "not-signed-in"),
  );
  expect(await room.sends(samir, bytes)).toEqual(TAKEN);
  expect((await room.reads(samir, name)).status).toBe(401);
});
const ZOE = { ...CLAIRE, email: "zoe.okafor@example.fr" };

test("[AD2] once the results are out it is refused as that, and one that was taken before is not", async () => {
  const room = await sealedWithout();
  const { samir, sessionNumber, clock } = room;
  const first = await addendumFrom(room, samir.person);
  await room.sends(samir, first.bytes);
  await room.tells("published", { sessionNumber });
  clock.now += 2 * DAY_MS;
  // Somebody signs in, and the relay forgets the tokens that have run out.
  passFor(room.database, await memberIn(room.database, room.centre, ZOE), clock.now);
  const second = await addendumFrom(room, samir.person, "Encore un mot.");
  expect(await room.sends(samir, second.bytes)).toEqual(refused(409, "results-published"));
  expect(await room.sends(samir, first.bytes)).toEqual(TAKEN);
});

test("[AD5] everybody in the session hears of it; members read it byte for byte", async () => {
  const room = await sealedWithout();
  const { samir, claire, session } = room;
  const addendum = await addendumFrom(room, samir.person);
  room.announced.length = 0;
  await room.sends(samir, addendum.bytes);
  expect(room.announced).toEqual([session]);
  const bytes = new Uint8Array(await (await room.reads(claire, addendum.hash)).arrayBuffer());
  expect(parseAddendum(bytes)).toEqual(addendum);
});

test("[AD4] invigilators, other centres and strangers read none, nor does anybody one that is not", async () => {
  const room = await sealedWithout();
  const { hash: name, bytes } = await addendumFrom(room, room.samir.person);
  await room.sends(room.samir, bytes);
  expect((await room.reads(null, name)).status).toBe(401);
  expect((await room.reads(room.samir, name)).status).toBe(404);
  expect((await room.reads(room.stranger, name)).status).toBe(404);
  expect((await room.reads(room.claire, "0".repeat(64))).status).toBe(404);
  expect((await room.reads(room.claire, "all")).status).toBe(404);
});

test("[PL17] the platform gets what was sealed with its addenda, and one that comes later", async () => {
  const room = await sealedWithout();
  const { samir, asks, sessionNumber, request, key } = room;
  const path = `/platform/sessions/${sessionNumber}/sealed`;
  const before = await asks(path);
  expect(before.body).toMatchObject({ addenda: [] });
  const { next } = must(await feed(room, 0));
  const { bytes, hash: addendum } = await addendumFrom(room, samir.person);
  await room.sends(samir, bytes);
  const way = `/platform/sessions/${sessionNumber}/addenda/${addendum}`;
  expect((await feed(room, next)).events).toMatchObject([{ kind: "addendum", addendum, way }]);
  const after = await asks(path);
  expect(after.body).toEqual({
    ...Object(before.body),
    addenda: [{ at: room.now(), addendum, way }],
  });
  const answer = await request(way, { headers: { Authorization: `Bearer ${key}` } });
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
});

test("[PL17] to another platform, and under another hash, there is no addendum", async () => {
  const room = await sealedWithout();
  const { samir, asks, request, sessionNumber } = room;
  const { bytes, hash: addendum } = await addendumFrom(room, samir.person);
  await room.sends(samir, bytes);
  const way = `/platform/sessions/${sessionNumber}/addenda`;
  expect((await request(`${way}/${addendum}`)).status).toBe(401);
  expect(await asks(`${way}/${"0".repeat(64)}`)).toEqual(refused(404, "unknown-addendum"));
  expect(await asks(`/platform/sessions/999999/addenda/${addendum}`)).toEqual(
    refused(404, "unknown-session"),
  );
});

test("[PL17] whoever plays the platform sees the seal and the addenda to it", async () => {
  const room = await sealedWithout({ at: demonstration });
  const { samir, request, sessionNumber } = room;
  const { bytes, content } = await addendumFrom(room, samir.person);
  await room.sends(samir, bytes);
  const answer = await request("/demo/received", posted({ sessionNumber }));
  const { reason, differences } = content;
  expect(await answer.json()).toEqual({
    contentHash: expect.any(String),
    addenda: [{ at: room.now(), reason, differences }],
  });
});

async function feed({ asks }: Exam, since: number) {
  const { body } = await asks(`/platform/events?since=${since}`);
  const { events, next }: { events: object[]; next: number } = Object(body);
  return { ok: true as const, events, next };
}
