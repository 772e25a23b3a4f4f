// Sessions that Claire finalises, and the proofs that she can make of them.
import { canonicalJson } from "#core/canonical.ts";
import type { SessionId } from "#core/ids.ts";
import type { KnownKeys } from "#core/keys/known-keys.ts";
import { readProof } from "#core/proof/proof.ts";
import { verifyProof } from "#core/proof/verify.ts";
import { sealEvidence } from "#core/wire/http.ts";
import { bytesToHex } from "@noble/hashes/utils.js";
import * as z from "zod";
import { row } from "../store/rows.ts";
import { bearer } from "./cast.ts";
import type { Colleague } from "./colleague.ts";
import {
  fillsIn,
  platform,
  relaySays,
  zoeTakesTheTest,
  type morning,
  type Served,
} from "./morning.ts";

const sealedRow = z.object({ content: z.string(), people: z.string() });

type Morning = Awaited<ReturnType<typeof morning>>;
type Seal = Served & Awaited<ReturnType<typeof seals>>;

/** Claire finalises this session, and nobody else has it open. */
export async function seals(
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

export function asksForEvidence(
  port: number,
  session: SessionId,
  { pass }: Colleague,
): Promise<Response> {
  const headers = bearer(pass.token, pass.device);
  return fetch(`http://127.0.0.1:${port}/sessions/${session}/seal`, { headers });
}

/** What is found in the proof that Claire can make of her seal, by whoever knows these keys; null if it is none. */
export async function foundInProof(
  { port, database, session, claire, receipt }: Seal,
  known?: KnownKeys,
) {
  const evidence = await asksForEvidence(port, session, claire);
  const { log, previous } = sealEvidence.parse(await evidence.json());
  const sql = "SELECT content, people FROM sealed WHERE log = ?";
  const kept = row(database, sealedRow, { sql, with: [session] });
  const { publicKey, renewals } = await relaySays({ port });
  const text = canonicalJson({
    format: "scelle.proof",
    ...(renewals.length > 0 ? { version: 2, renewals } : { version: 1 }),
    receipt: JSON.parse(receipt.receipt),
    signature: bytesToHex(receipt.signature),
    publicKey,
    content: JSON.parse(kept?.content ?? ""),
    people: JSON.parse(kept?.people ?? ""),
    log,
    previous: previous && { ...previous, receipt: JSON.parse(previous.receipt) },
  });
  const read = readProof(text);
  return read.ok ? verifyProof(read.proof, known) : null;
}
