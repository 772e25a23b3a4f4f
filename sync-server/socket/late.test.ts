// An invigilator who comes back when their access has ended with the session.
import { addendumOf } from "#core/addendum/addendum-of.ts";
import { deviceId, sessionId } from "#core/ids.ts";
import { HOUR_MS } from "#core/time.ts";
import type { SignedReceipt } from "#core/wire/frames.ts";
import { expect, test } from "vitest";
import { newId } from "../accounts/secrets.ts";
import { bearer } from "../testing/cast.ts";
import { colleague } from "../testing/colleague.ts";
import { fillsIn, morning, platform, zoeTakesTheTest } from "../testing/morning.ts";
import { expectationOf, oneMoreMinute, write } from "../testing/notebook.ts";
import { invigilatorOf } from "../testing/school.ts";

const AUTH = { code: 4401, reason: "AUTH" };
const limits = { drainMs: 200, recheckMs: 10 };

/** Samir's tablet was away when Claire finalised, the day before yesterday; she has sent an addendum since. */
async function dayAfterTomorrow() {
  const at = await morning({ limits });
  const { claire, session, database, port } = at;
  await fillsIn(claire);
  const pass = await invigilatorOf(database, session);
  await zoeTakesTheTest(claire, platform(at, at.school));
  await claire.catchesUp();
  await claire.closes();
  const sealed = await claire.finalises();
  if (sealed.type !== "finalised") throw new Error(`not finalised: ${sealed.code}`);
  await claire.catchesUp();
  const seal = claire.notebook.tip;
  await sendsAddendum(at, sealed.receipt);
  expect(await claire.wire.open(session)).toMatchObject({ len: seal.seq + 1 });
  database.prepare("UPDATE session_codes SET ended_at = ended_at - ?").run(48 * HOUR_MS);
  const tablet = await colleague(port, { pass, session });
  return { ...at, tablet, pass, seal, receipt: sealed.receipt };
}

async function sendsAddendum(
  { claire: { notebook, pass }, session, port }: Awaited<ReturnType<typeof morning>>,
  signed: SignedReceipt,
): Promise<void> {
  write(notebook, "report", oneMoreMinute);
  const local = notebook.documents;
  const made = addendumOf({ local, signed, by: pass.person, reason: "" });
  if (!made.ok) throw new Error(made.reason);
  const request = { method: "POST", headers: bearer(pass.token, pass.device) };
  const address = `http://127.0.0.1:${port}/sessions/${session}/addenda`;
  const answer = await fetch(address, { ...request, body: made.addendum.bytes });
  if (answer.status !== 204) throw new Error(`not taken: ${answer.status}`);
}

test("[AD4] a device that was away reads up to the seal, and no further", async () => {
  const { tablet, session, seal, receipt } = await dayAfterTomorrow();
  await tablet.catchesUp();
  expect(tablet.notebook.tip).toEqual(seal);
  const opened = { type: "opened", state: "finalised", len: seal.seq, hash: seal.hash, receipt };
  expect(await tablet.wire.open(session, seal.seq)).toMatchObject(opened);
  expect(await tablet.wire.pull(session, seal.seq)).toMatchObject(opened);
});

test("[AD4] to a device that has read on, the log has lost nothing", async () => {
  const { tablet, claire, session, seal } = await dayAfterTomorrow();
  await claire.catchesUp();
  const { tip } = claire.notebook;
  expect(tip.seq).toBe(seal.seq + 1);
  const opened = { type: "opened", len: tip.seq, hash: tip.hash };
  expect(await tablet.wire.open(session, tip.seq)).toMatchObject(opened);
  expect(await tablet.wire.pull(session, tip.seq + 5)).toMatchObject(opened);
});

test("[AD4] it asks for nothing else, and nobody hears of it", async () => {
  const { tablet, claire, session, school, seal } = await dayAfterTomorrow();
  await tablet.catchesUp();
  const change = write(tablet.notebook, "report", oneMoreMinute);
  const refused = { type: "refused", code: "FORBIDDEN" };
  const { wire } = tablet;
  expect(await wire.push(session, "report", change)).toMatchObject(refused);
  expect(await wire.close(session)).toMatchObject(refused);
  const seen = { log: session, expect: expectationOf(tablet.notebook), missing: [] };
  expect(await wire.finalise(seen)).toMatchObject(refused);
  expect(await wire.create(newId(sessionId), school.centre)).toMatchObject(refused);
  expect(await wire.open(school.centre)).toMatchObject(refused);
  expect(await wire.open(newId(sessionId))).toMatchObject(refused);
  wire.drained(session);
  expect(await wire.next("refused")).toMatchObject(refused);
  expect(await claire.wire.open(session)).toMatchObject({ len: seal.seq + 1 });
});

test("[AD4] another device with the same token, and the results, end it", async () => {
  const { tablet, port, pass, session, database } = await dayAfterTomorrow();
  const elsewhere = await colleague(port, { pass: { ...pass, device: newId(deviceId) }, session });
  expect(await elsewhere.wire.closed).toEqual(AUTH);
  await tablet.opens();
  database.prepare("UPDATE session_codes SET state = 'published'").run();
  void tablet.wire.open(session).catch(() => null);
  expect(await tablet.wire.closed).toEqual(AUTH);
});
