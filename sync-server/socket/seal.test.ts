import { canonicalJson } from "#core/canonical.ts";
import { contentHashOf, parseContent } from "#core/finalisation/content.ts";
import { checkPeople } from "#core/finalisation/people.ts";
import { receiptHash, verifiedReceipt } from "#core/finalisation/receipt.ts";
import { personRow } from "#core/finalisation/schema.ts";
import type { ReportDocument } from "#core/schema.ts";
import type { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import * as z from "zod";
import { row } from "../store/rows.ts";
import type { Colleague } from "../testing/colleague.ts";
import {
  enrolsZoe,
  fillsIn,
  morning,
  platform,
  relaySays,
  zoeTakesTheTest,
} from "../testing/morning.ts";

/** Nobody is waited for longer than this. */
const limits = { drainMs: 200 };
const REFUSED = (code: string, rule?: string) => ({ type: "refused", code, ...(rule && { rule }) });
const joiningIssue = (draft: ReportDocument) => {
  draft.hasJoiningIssue = true;
};

/** The end of a morning: Zoé has finished, Claire has the session open, Nadia and Samir as well. */
async function endOfMorning() {
  const at = await morning({ limits });
  const { claire, school } = at;
  await fillsIn(claire);
  const zoe = await zoeTakesTheTest(claire, platform(at, school));
  const [nadia, samir] = [await at.nadia(), await at.samir()];
  await nadia.catchesUp();
  await samir.catchesUp();
  await claire.catchesUp();
  return { ...at, nadia, samir, zoe, another: at.nadia };
}

/** This page has nothing left to send. */
async function isDrained({ wire }: Colleague): Promise<void> {
  const { log } = await wire.next("closing");
  wire.drained(log);
}

/** Claire has finalised; everybody else had nothing left to send. */
async function sealedMorning() {
  const at = await endOfMorning();
  const others = [isDrained(at.nadia), isDrained(at.samir)];
  await at.claire.closes();
  await Promise.all(others);
  const answer = await at.claire.finalises();
  if (answer.type !== "finalised") throw new Error(`not finalised: ${answer.code}`);
  return { ...at, receipt: answer.receipt };
}

const sealedRow = z.object({ content: z.string(), people: z.string() });
const sealedIn = (database: DatabaseSync) =>
  row(database, sealedRow, { sql: "SELECT content, people FROM sealed", with: [] });

test("[SR1] everybody is asked to send what they have, and the closer hears when all have", async () => {
  const { claire, nadia, samir, session } = await endOfMorning();
  const drained = claire.wire.close(session);
  const until = expect.any(Number);
  const closing = { type: "closing", log: session, by: claire.pass.person, until };
  for (const { wire } of [claire, nadia, samir]) {
    expect(await wire.next("closing")).toEqual(closing);
  }
  await samir.writes("report", joiningIssue);
  for (const { wire } of [samir, nadia, claire]) wire.drained(session);
  await claire.catchesUp();
  const { seq: len, hash } = claire.notebook.tip;
  expect(await drained).toEqual({ type: "drained", log: session, len, hash });
  expect(claire.notebook.documents.report.hasJoiningIssue).toBe(true);
});

test("[SR1] nobody waits for somebody who stays silent, or who has gone", async () => {
  const { claire, nadia, samir } = await endOfMorning();
  await samir.wire.hangUp();
  await claire.closes();
  expect(await nadia.wire.next("closing")).toMatchObject({ by: claire.pass.person });
});

test("[SR1] who comes in while somebody waits is asked as well", async () => {
  const { claire, session, ...at } = await endOfMorning();
  const drained = claire.wire.close(session);
  await claire.wire.next("closing");
  const late = await at.another();
  await late.opens();
  expect(await late.wire.next("closing")).toMatchObject({ by: claire.pass.person });
  expect(await drained).toMatchObject({ type: "drained" });
});

test("[SR1] who does not have the session open cannot close it", async () => {
  const { nadia, session } = await morning();
  const outside = await nadia();
  expect(await outside.wire.close(session)).toMatchObject(REFUSED("STALE"));
});

test("[SR2] what somebody has changed since is looked at first", async () => {
  const { claire, nadia } = await endOfMorning();
  const others = isDrained(nadia);
  await claire.closes();
  await others;
  await nadia.writes("report", joiningIssue);
  expect(await claire.finalises()).toMatchObject(REFUSED("STALE", "content-changed"));
  await claire.catchesUp();
  expect(await claire.finalises()).toMatchObject({ type: "finalised" });
});

test("[SR2] a session that nobody has closed is not sealed", async () => {
  const { claire, database } = await endOfMorning();
  expect(await claire.finalises()).toMatchObject(REFUSED("STALE", "lease-ended"));
  expect(sealedIn(database)).toBeNull();
});

test("[SR2] a session that nobody has started is not sealed", async () => {
  const { claire, database } = await morning({ limits });
  await enrolsZoe(claire);
  await claire.closes();
  expect(await claire.finalises()).toMatchObject(REFUSED("STALE", "no-start"));
  expect(sealedIn(database)).toBeNull();
});

test("[SR3] finalised once more, it is the same receipt", async () => {
  const { claire, nadia, session, receipt } = await sealedMorning();
  expect(await claire.finalises()).toEqual({ type: "finalised", log: session, receipt });
  await nadia.catchesUp();
  expect(await nadia.finalises()).toMatchObject({ receipt });
  expect(await nadia.wire.close(session)).toMatchObject({ receipt });
});

test("[SR3] finalised by two at one moment, both have the same receipt", async () => {
  const { claire, nadia } = await endOfMorning();
  await Promise.all([claire.closes(), nadia.closes()]);
  await Promise.all([claire.catchesUp(), nadia.catchesUp()]);
  const [one, other] = await Promise.all([claire.finalises(), nadia.finalises()]);
  expect(one).toMatchObject({ type: "finalised" });
  expect(other).toEqual(one);
});

test("[SR4] everybody in the session hears of the seal, and whoever opens it later", async () => {
  const { nadia, samir, session, receipt, ...at } = await sealedMorning();
  const finalised = { type: "finalised", log: session, receipt };
  expect(await nadia.wire.next("finalised")).toEqual(finalised);
  expect(await samir.wire.next("finalised")).toEqual(finalised);
  const later = await at.another();
  expect(await later.wire.open(session)).toMatchObject({ state: "finalised", receipt });
});

test("[SR5] the receipt is genuine, names what is sealed, and everybody in it is in the table", async () => {
  const at = await sealedMorning();
  const { publicKey, key } = await relaySays(at);
  const receipt = verifiedReceipt(at.receipt, publicKey);
  const sealed = sealedIn(at.database);
  const content = parseContent(new TextEncoder().encode(sealed?.content));
  const people = z.array(personRow).parse(JSON.parse(sealed?.people ?? ""));
  if (!content) throw new Error("no content");
  expect(receipt).toMatchObject({ key, contentHash: contentHashOf(content), missing: [] });
  const persons = [at.claire, at.nadia, at.samir].map(({ pass }) => pass.person);
  expect(new Set(checkPeople(content, people).genuine)).toEqual(new Set([at.zoe, ...persons]));
  expect(people.map(({ fields }) => canonicalJson(fields)).join()).toContain("Œuvrard");
});

test("[SR5] the log itself names the receipt, which covers all before it", async () => {
  const { claire, receipt, port } = await sealedMorning();
  const before = claire.notebook.tip;
  await claire.catchesUp();
  const seal = claire.notebook.facts.find(({ kind }) => kind === "finalised");
  expect(seal).toMatchObject({ receipt: receiptHash(receipt), by: claire.pass.person });
  const { publicKey } = await relaySays({ port });
  expect(verifiedReceipt(receipt, publicKey)).toMatchObject({
    len: before.seq,
    logHash: before.hash,
  });
});

test("[SR6] what comes after the seal is refused, whoever writes it", async () => {
  const { claire, nadia, samir } = await sealedMorning();
  for (const late of [claire, nadia, samir]) {
    expect(await late.writes("report", joiningIssue)).toMatchObject({
      ok: [],
      no: [[expect.any(String), "LOCKED"]],
    });
  }
});

test("[SR7] an invigilator neither closes nor finalises", async () => {
  const { samir, session } = await endOfMorning();
  expect(await samir.wire.close(session)).toMatchObject(REFUSED("FORBIDDEN"));
  expect(await samir.finalises()).toMatchObject(REFUSED("FORBIDDEN"));
});
