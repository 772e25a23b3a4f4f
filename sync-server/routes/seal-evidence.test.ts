import { canonicalJson } from "#core/canonical.ts";
import type { SessionId } from "#core/ids.ts";
import { readProof } from "#core/proof/proof.ts";
import { verifyProof } from "#core/proof/verify.ts";
import { sealEvidence } from "#core/wire/http.ts";
import { bytesToHex } from "@noble/hashes/utils.js";
import { expect, test } from "vitest";
import * as z from "zod";
import { row } from "../store/rows.ts";
import { bearer } from "../testing/cast.ts";
import type { Colleague } from "../testing/colleague.ts";
import {
  fillsIn,
  morning,
  platform,
  relaySays,
  sessionAt,
  zoeTakesTheTest,
  type Served,
} from "../testing/morning.ts";

const sealedRow = z.object({ content: z.string(), people: z.string() });

type Morning = Awaited<ReturnType<typeof morning>>;
type Seal = Served & Awaited<ReturnType<typeof seals>>;

/** Claire finalises this session, and nobody else has it open. */
async function seals(
  { port, school }: Pick<Morning, "port" | "school">,
  { session, claire }: Pick<Morning, "session" | "claire">,
) {
  await fillsIn(claire);
  await zoeTakesTheTest(claire, platform({ port }, school));
  await claire.catchesUp();
  await claire.closes();
  const answer = await claire.finalises();
  if (answer.type !== "finalised") throw new Error(`not finalised: ${answer.code}`);
  return { session, claire, receipt: answer.receipt };
}

function asks(port: number, session: SessionId, { pass }: Colleague): Promise<Response> {
  const headers = bearer(pass.token, pass.device);
  return fetch(`http://127.0.0.1:${port}/sessions/${session}/seal`, { headers });
}

/** What is found in the proof that Claire can make of her seal; null if it is none. */
async function found({ port, database, session, claire, receipt }: Seal) {
  const { log, previous } = sealEvidence.parse(await (await asks(port, session, claire)).json());
  const sql = "SELECT content, people FROM sealed WHERE log = ?";
  const kept = row(database, sealedRow, { sql, with: [session] });
  const text = canonicalJson({
    format: "scelle.proof",
    version: 1,
    receipt: JSON.parse(receipt.receipt),
    signature: bytesToHex(receipt.signature),
    publicKey: (await relaySays({ port })).publicKey,
    content: JSON.parse(kept?.content ?? ""),
    people: JSON.parse(kept?.people ?? ""),
    log,
    previous: previous && { ...previous, receipt: JSON.parse(previous.receipt) },
  });
  const read = readProof(text);
  return read.ok ? verifyProof(read.proof) : null;
}

test("[SR8] what only the relay has of a seal completes its proof, and is for members", async () => {
  const at = await morning();
  const samir = await at.samir();
  const seal = await seals(at, at);
  expect(await found({ ...at, ...seal })).toMatchObject({
    signature: "holds",
    content: "holds",
    log: "holds",
    heads: "holds",
    previous: "absent",
  });
  expect((await asks(at.port, at.session, samir)).status).toBe(404);
});

test("[SR8] a second seal comes with the first of its centre, and with none that it does not name", async () => {
  const at = await morning();
  const first = await seals(at, at);
  const second = { ...at, ...(await seals(at, await sessionAt(at, at.school))) };
  expect(await found(second)).toMatchObject({ signature: "holds", previous: "holds" });
  at.database
    .prepare("UPDATE receipts SET receipt = replace(receipt, ?, ?) WHERE log = ?")
    .run('"missing":[]', '"missing": []', first.session);
  expect(await found(second)).toMatchObject({ signature: "holds", previous: "absent" });
});

test("[SR8] before the seal there is nothing to prove", async () => {
  const { port, session, claire } = await morning();
  expect((await asks(port, session, claire)).status).toBe(404);
});
