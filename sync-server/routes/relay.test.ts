import { expect, test } from "vitest";
import { relaySays } from "../testing/morning.ts";
import { relayHere } from "../testing/relay-here.ts";

test("[SO2] GET /relay refuses a page of the web", async () => {
  const { port } = await relayHere();
  const headers = { Origin: "https://actualites.example" };
  const answer = await fetch(`http://127.0.0.1:${port}/relay`, { headers });
  expect(answer.status).toBe(403);
});

test("[SR5] GET /relay tells anybody the key that checks its receipts, the same after every start", async () => {
  const { port, startAgain } = await relayHere();
  const said = await relaySays({ port });
  await startAgain();
  expect(await relaySays({ port })).toEqual(said);
  expect(said).toEqual({
    key: said.publicKey.slice(0, 16),
    publicKey: expect.stringMatching(/^[0-9a-f]{64}$/),
    version: 1,
    renewals: [],
  });
});
