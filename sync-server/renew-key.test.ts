import { verifiedReceipt } from "#core/finalisation/receipt.ts";
import { learnt } from "#core/keys/known-keys.ts";
import { MAX_RENEWALS } from "#core/keys/renewal.ts";
import { isProved } from "#core/proof/verify.ts";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { renewKey } from "./renew-key.ts";
import { keyChain } from "./signing-key.ts";
import { openDatabase } from "./store/database.ts";
import { MONDAY_8_AM, must } from "./testing/cast.ts";
import { morning, relaySays, sessionAt, type Served } from "./testing/morning.ts";
import { relayHere } from "./testing/relay-here.ts";
import { foundInProof, seals } from "./testing/seals.ts";
import { terminal } from "./testing/terminal.ts";

/** The key that signs now. */
function presentKey({ database }: Pick<Served, "database">) {
  const chain = keyChain(database);
  if (!chain) throw new Error("The relay has no key.");
  return chain.key;
}

test("[SR10] a key that is renewed between two seals of a running relay: each is by the key of its time, and proved by any", async () => {
  const at = await morning();
  const before = await relaySays(at);
  const first = { ...at, ...(await seals(at, at)) };
  const { publicKey: older, key: from } = presentKey(at);
  const { publicKey: newer } = must(renewKey(at.database, { from, now: Date.now() })).key;
  const second = { ...at, ...(await seals(at, await sessionAt(at, at.school))) };
  expect(verifiedReceipt(first.receipt, older)).not.toBeNull();
  expect(verifiedReceipt(second.receipt, newer)).not.toBeNull();
  const after = await relaySays(at);
  expect(learnt(before, after)).toEqual({ publicKey: older, renewals: after.renewals });
  for (const publicKey of [older, newer]) {
    const found = await foundInProof(second, { publicKey, renewals: [] });
    expect(found).toMatchObject({ signature: "holds", previous: "holds", renewals: "holds" });
    const earlier = await foundInProof(first, { publicKey, renewals: [] });
    expect(earlier && isProved(earlier)).toBe(true);
  }
});

test("[SR10] the chain is told from the first key on, the same after every start", async () => {
  const { port, database, startAgain } = await relayHere();
  const first = await relaySays({ port });
  for (const now of [MONDAY_8_AM, MONDAY_8_AM + 1]) {
    must(renewKey(database, { from: presentKey({ database }).key, now }));
  }
  const said = await relaySays({ port });
  await startAgain();
  expect(await relaySays({ port })).toEqual(said);
  expect(said.renewals.map(({ renewal }) => renewal.from)[0]).toBe(first.publicKey);
  expect(said.renewals.at(-1)?.renewal).toMatchObject({
    to: said.publicKey,
    at: MONDAY_8_AM + 1,
  });
});

test("[SR10] whoever renews the same key twice, or another one, renews it once", async () => {
  const { database } = await relayHere();
  const { key: from } = presentKey({ database });
  const [once, twice] = [1, 2].map((now) => renewKey(database, { from, now }));
  expect(once?.ok).toBe(true);
  expect(twice).toEqual({ ok: false, reason: "other-key" });
  expect(keyChain(database)?.renewals).toHaveLength(1);
});

test("[SR10] no byte of the old secret stays in the folder of a relay that runs", async () => {
  const { database, port } = await relayHere();
  const path = String(database.prepare("PRAGMA database_list").get()?.["file"]);
  const { secret, id } = database.prepare("SELECT id, secret FROM signing_keys").get() ?? {};
  if (!(secret instanceof Uint8Array)) throw new Error("no secret");
  const folder = dirname(path);
  const isThere = () =>
    readdirSync(folder).some((file) =>
      readFileSync(join(folder, file)).includes(Buffer.from(secret)),
    );
  expect(isThere()).toBe(true);
  const command = openDatabase(path);
  must(renewKey(command, { from: String(id), now: MONDAY_8_AM }));
  command.close();
  expect((await relaySays({ port })).renewals).toHaveLength(1);
  expect(isThere()).toBe(false);
});

test("[SR10] where somebody reads the database, the operator hears that the old secret is still there, and when it goes", async () => {
  const { database } = await relayHere();
  const path = String(database.prepare("PRAGMA database_list").get()?.["file"]);
  const reader = openDatabase(path);
  reader.exec("BEGIN; SELECT count(*) FROM signing_keys");
  // Whoever waits for the reader waits in vain: it is this test.
  database.exec("PRAGMA busy_timeout = 0");
  const { type } = terminal(database);
  const renewed = await type(["signing-key", "renew", "--from", presentKey({ database }).key]);
  expect(renewed.code).toBe(0);
  expect(renewed.says).toMatch(/old secret is still in the files.*Stop the relay/);
  reader.exec("COMMIT");
  reader.close();
  const again = await type(["signing-key", "renew", "--from", presentKey({ database }).key]);
  expect(again.says).not.toContain("old secret");
});

test("[PF6] a clock that was set back does not make a seal come after the end of its key", async () => {
  const at = await morning();
  const first = { ...at, ...(await seals(at, at)) };
  must(renewKey(at.database, { from: presentKey(at).key, now: MONDAY_8_AM }));
  expect(await foundInProof(first)).toMatchObject({ signature: "holds" });
});

test("[SR10] a chain that devices would not take any longer does not grow", async () => {
  const { database } = await relayHere();
  const renew = (now: number) => renewKey(database, { from: presentKey({ database }).key, now });
  must(renew(0));
  const more = `WITH RECURSIVE years (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM years WHERE n < ?)
    INSERT INTO key_renewals (record) SELECT record FROM key_renewals, years`;
  database.prepare(more).run(MAX_RENEWALS);
  expect(renew(MAX_RENEWALS)).toEqual({ ok: false, reason: "too-many" });
});

test("[SR10] the operator sees which key signs, renews it by its id, and is told to make a backup", async () => {
  const { database } = await relayHere();
  const { type } = terminal(database);
  const { key, publicKey } = presentKey({ database });
  const shown = await type(["signing-key", "show"]);
  expect(shown).toEqual({ code: 0, says: `${key}, public key ${publicKey}\n` });
  const { code, says } = await type(["signing-key", "renew", "--from", key]);
  const next = presentKey({ database });
  expect(code).toBe(0);
  expect(says).toMatch(new RegExp(`^Receipts are signed by the key ${next.key} from now on`));
  expect(says).toContain("restart an older one now");
  expect(says).toContain("Make a backup now");
  expect(await type(["signing-key", "renew", "--from", key])).toMatchObject({ code: 1 });
  const { says: later } = await type(["signing-key", "show"]);
  expect(later).toMatch(
    new RegExp(`^${next.key}, public key .*\n${key} until 20.*Z, public key ${publicKey}\n$`),
  );
});

test("[SR10] a relay that was never started has no key to renew", async () => {
  const { type } = terminal();
  const says = "This relay has no key yet: it draws one when it is first started.\n";
  expect(await type(["signing-key", "show"])).toEqual({ code: 1, says });
  const from = "0123456789abcdef";
  expect(await type(["signing-key", "renew", "--from", from])).toEqual({ code: 1, says });
  expect((await type(["signing-key", "renew", "--from", "key"])).says).toMatch(
    /^--from must be the id of the present key/,
  );
});
