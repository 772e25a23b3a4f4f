import { expect, test } from "vitest";
import { exam } from "./testing/exam.ts";
import { ANAS, MAELYS } from "./testing/room.ts";

const refused = (status: number, code: string) => ({ status, body: { code } });
const IMAGE = "a1".repeat(16);
const EVENT = "6f2c8c7e-51a4-4a9f-8f6b-0d1b2c3d4e5f";
const question = (number: number) => ({ about: "question", question: number });

test("[PL8] nobody calls from a test that has not started", async () => {
  const { joins, tells, sessionNumber, idOf } = await exam(MAELYS);
  await joins(MAELYS);
  const told = { sessionNumber, candidate: idOf(MAELYS), ...question(7) };
  expect(await tells("alert-raised", told)).toEqual(refused(409, "not-started"));
});

test("[PL8] nobody calls from a test that is finished", async () => {
  const { isUnderWay, finishes, tells, sessionNumber, idOf } = await exam(MAELYS);
  await isUnderWay(MAELYS);
  await finishes(MAELYS);
  const told = { sessionNumber, candidate: idOf(MAELYS), ...question(7) };
  expect(await tells("alert-raised", told)).toEqual(refused(409, "already-finished"));
});

test("[PL8] nobody calls from a finalised session", async () => {
  const { isUnderWay, finishes, finalises, tells, sessionNumber, idOf } = await exam(MAELYS);
  await isUnderWay(MAELYS);
  await finishes(MAELYS);
  await finalises();
  const told = { sessionNumber, candidate: idOf(MAELYS), ...question(7) };
  expect(await tells("alert-raised", told)).toEqual(refused(409, "finalised"));
});

test("[PL8] one question waits at a time, and a missing extension besides", async () => {
  const { isUnderWay, tells, sessionNumber, idOf } = await exam(MAELYS);
  await isUnderWay(MAELYS);
  const about = { sessionNumber, candidate: idOf(MAELYS) };
  await tells("alert-raised", { ...about, ...question(7) });
  expect(await tells("alert-raised", { ...about, ...question(8) })).toEqual(
    refused(409, "alert-open"),
  );
  const extension = await tells("alert-raised", { ...about, about: "extension" });
  expect(extension.status).toBe(200);
});

test("[PL8] another candidate's alert is not raised again", async () => {
  const { isUnderWay, tells, sessionNumber, idOf } = await exam(MAELYS, ANAS);
  await isUnderWay(MAELYS);
  await isUnderWay(ANAS);
  const image = { sessionNumber, alert: IMAGE, ...question(7) };
  await tells("alert-raised", { ...image, candidate: idOf(MAELYS) });
  expect(await tells("alert-raised", { ...image, candidate: idOf(ANAS) })).toEqual(
    refused(409, "alert-reused"),
  );
});

test("[PL8] an alert that was never raised is not closed", async () => {
  const { tells, sessionNumber } = await exam(MAELYS);
  expect(await tells("alert-closed", { sessionNumber, alert: IMAGE })).toEqual(
    refused(404, "unknown-alert"),
  );
});

test("[PL8] an alert is closed once, and then another may be raised", async () => {
  const { isUnderWay, tells, sessionNumber, idOf } = await exam(MAELYS);
  await isUnderWay(MAELYS);
  const about = { sessionNumber, candidate: idOf(MAELYS) };
  const raised = await tells("alert-raised", { ...about, alert: IMAGE, ...question(7) });
  expect(raised.body).toEqual({ alert: IMAGE });
  const closing = { sessionNumber, alert: IMAGE };
  expect(await tells("alert-closed", closing)).toEqual({ status: 200, body: {} });
  expect(await tells("alert-closed", closing)).toEqual(refused(409, "alert-closed"));
  const next = await tells("alert-raised", { ...about, ...question(8) });
  expect(next.status).toBe(200);
});

test("[PL2] an alert told twice has the one id that the relay drew for it", async () => {
  const { isUnderWay, tells, sessionNumber, idOf } = await exam(MAELYS);
  await isUnderWay(MAELYS);
  const told = { sessionNumber, candidate: idOf(MAELYS), ...question(7) };
  const first = await tells("alert-raised", told, EVENT);
  expect(first.body).toEqual({ alert: expect.stringMatching(/^[0-9a-f]{32}$/) });
  expect(await tells("alert-raised", told, EVENT)).toEqual(first);
});
