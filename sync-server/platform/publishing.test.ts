import { contentHash } from "#core/ids.ts";
import { verifiedReceipt } from "#core/finalisation/receipt.ts";
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import * as z from "zod";
import { openSigningKey } from "../signing-key.ts";
import { exam } from "./testing/exam.ts";
import { MAELYS } from "./testing/room.ts";

const refused = (status: number, code: string) => ({ status, body: { code } });
const sealed = z.object({
  content: z.string(),
  people: z.string(),
  receipt: z.string(),
  signature: z.base64(),
});

async function afterTheExam() {
  const room = await exam(MAELYS);
  await room.isUnderWay(MAELYS);
  await room.finishes(MAELYS);
  await room.finalises();
  return { ...room, path: `/platform/sessions/${room.sessionNumber}/sealed` };
}

test("[PL9] results of a session that is not finalised are not published", async () => {
  const { tells, sessionNumber } = await exam(MAELYS);
  expect(await tells("published", { sessionNumber })).toEqual(refused(409, "not-finalised"));
});

test("[PL9] results are published once; the session then reads Résultats transmis", async () => {
  const { tells, sessionNumber, database } = await afterTheExam();
  expect(await tells("published", { sessionNumber })).toEqual({ status: 200, body: {} });
  expect(await tells("published", { sessionNumber })).toEqual(refused(409, "already-published"));
  const states = database.prepare("SELECT state FROM session_codes").all();
  expect(states).toEqual([{ state: "published" }]);
});

test("[PL9] of two publications at one moment one counts", async () => {
  const { tells, sessionNumber } = await afterTheExam();
  const publish = () => tells("published", { sessionNumber });
  const both = await Promise.all([publish(), publish()]);
  expect(both).toEqual([{ status: 200, body: {} }, refused(409, "already-published")]);
});

test("[PL12] nothing sealed is handed out of a session that is not finalised", async () => {
  const { asks, sessionNumber } = await exam(MAELYS);
  expect(await asks(`/platform/sessions/${sessionNumber}/sealed`)).toEqual(
    refused(404, "not-sealed"),
  );
});

test("[PL12] the content is handed out byte for byte as the receipt says, with its people", async () => {
  const { asks, path, database, now } = await afterTheExam();
  const { content, people, receipt, signature } = sealed.parse((await asks(path)).body);
  const signed = { receipt, signature: Buffer.from(signature, "base64") };
  const genuine = verifiedReceipt(signed, openSigningKey(database, now())().publicKey);
  const hash = createHash("sha256").update(content).digest("hex");
  expect(genuine?.contentHash).toBe(contentHash.parse(hash));
  expect(content).not.toContain("Maëlys");
  expect(people).toContain("Maëlys");
});
