import { expect, test } from "vitest";
import { morning, sessionAt } from "../testing/morning.ts";
import { asksForEvidence, foundInProof, seals } from "../testing/seals.ts";

test("[SR8] what only the relay has of a seal completes its proof, and is for members", async () => {
  const at = await morning();
  const samir = await at.samir();
  const seal = await seals(at, at);
  expect(await foundInProof({ ...at, ...seal })).toMatchObject({
    signature: "holds",
    content: "holds",
    log: "holds",
    heads: "holds",
    previous: "absent",
  });
  expect((await asksForEvidence(at.port, at.session, samir)).status).toBe(404);
});

test("[SR8] a second seal comes with the first of its centre, and with none that it does not name", async () => {
  const at = await morning();
  const first = await seals(at, at);
  const second = { ...at, ...(await seals(at, await sessionAt(at, at.school))) };
  expect(await foundInProof(second)).toMatchObject({ signature: "holds", previous: "holds" });
  at.database
    .prepare("UPDATE receipts SET receipt = replace(receipt, ?, ?) WHERE log = ?")
    .run('"missing":[]', '"missing": []', first.session);
  expect(await foundInProof(second)).toMatchObject({ signature: "holds", previous: "absent" });
});

test("[SR8] before the seal there is nothing to prove", async () => {
  const { port, session, claire } = await morning();
  expect((await asksForEvidence(port, session, claire)).status).toBe(404);
});
