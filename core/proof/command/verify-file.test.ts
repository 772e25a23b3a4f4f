import { proofText } from "../proof.ts";
import { ready } from "../../testing/finalising.ts";
import { noonReceipt } from "../../testing/noon-receipt.ts";
import { first, second, stranger, toSecond, toThird } from "../../testing/relay-keys.ts";
import { sealedProof } from "../../testing/sealed-proofs.ts";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { givenKey, givenKeys } from "./given-keys.ts";
import { verifyFile } from "./verify-file.ts";

const folder = mkdtempSync(join(tmpdir(), "scelle-proofs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { publicKey } = first;
const known = { publicKey, renewals: [] };
const proof = sealedProof(ready, { ...noonReceipt, key: first.key });
const text = proofText(proof);

function saved(content: string | Uint8Array): string {
  const file = join(folder, "proof.json");
  writeFileSync(file, content);
  return file;
}

test("[PF1] one line says what holds", () => {
  expect(verifyFile(saved(text), known)).toEqual({
    holds: true,
    says:
      "Session 48217 holds; checked: the receipt's signature, the content, the log, the documents' heads, " +
      "the receipt before; 8 of 8 names held, 0 erased. Asked of the key that was given.",
  });
});

test("[PF1] and what does not, and what the file does not have", () => {
  const [one, ...others] = proof.people;
  const people = one ? [{ ...one, salt: "00".repeat(16) }, ...others] : [];
  const says = "Session 48217 does NOT hold: 1 forged name; checked:";
  expect(verifyFile(saved(proofText({ ...proof, people, log: null })), known)).toEqual({
    holds: false,
    says: expect.stringContaining(says),
  });
  expect(verifyFile(saved(proofText({ ...proof, log: null })), known).says).toContain(
    "not in the file: the log, the documents' heads;",
  );
});

test("[PF1] a seal of another relay is none of this one", () => {
  const strange = verifyFile(saved(text), { ...known, publicKey: stranger.publicKey });
  expect(strange).toEqual({
    holds: false,
    says: expect.stringContaining(
      `is not proved: signed by the key ${first.key}, which nothing here links to the one that is known`,
    ),
  });
  expect(verifyFile(saved(text), null)).toEqual({
    holds: true,
    says: expect.stringContaining(`${publicKey}: compare it with your relay's.`),
  });
  expect(verifyFile(saved(proofText({ ...proof, publicKey: null })), null)).toEqual({
    holds: false,
    says:
      "Session 48217 is not proved: signed, but by a key that is not known here: give it with --key; checked: the " +
      "content, the log, the documents' heads; not checked without a key: the receipt's signature, the receipt " +
      "before; 8 of 8 names held, 0 erased. The file brings no key along.",
  });
  expect(verifyFile(saved(proofText({ ...proof, publicKey: null })), known).holds).toBe(true);
});

test("[PF1] a key is taken as it was copied, and what is none gets a sentence", () => {
  expect(givenKey(` ${publicKey.toUpperCase()}\n`)).toBe(publicKey);
  expect(givenKey(publicKey.slice(1))).toBeNull();
  expect(givenKey("")).toBeNull();
  const main = fileURLToPath(new URL("main.ts", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [main, saved(text), "--key", "ab"], {
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([2, "--key takes the 64 hex digits of a public key.\n"]);
});

test("[PF7] a proof from before a renewal, asked of the key of now", () => {
  const [file, relay] = [saved(text), join(folder, "relay.json")];
  writeFileSync(relay, JSON.stringify({ publicKey: second.publicKey, renewals: [toSecond] }));
  const given = givenKeys({ relay });
  expect(verifyFile(file, given.ok ? given.known : null).holds).toBe(true);
  const withThem = saved(proofText({ ...proof, renewals: [toSecond] }));
  expect(verifyFile(withThem, { publicKey: second.publicKey, renewals: [] })).toEqual({
    holds: true,
    says: expect.stringContaining("the renewals of the relay's key, the content"),
  });
  expect(verifyFile(withThem, null).says).toContain(`renewed since as ${second.publicKey}`);
});

test("[PF7] what is no answer of a relay, and two answers to one question, get a sentence", () => {
  const relay = saved(JSON.stringify({ publicKey: second.publicKey, renewals: [toThird] }));
  const none = { ok: false, says: "--relay takes a file with what GET /relay answered." };
  expect([givenKeys({ relay }), givenKeys({ relay: saved("<html>") })]).toEqual([none, none]);
  expect(givenKeys({ relay, key: publicKey })).toMatchObject({ ok: false });
  expect(givenKeys({})).toEqual({ ok: true, known: null });
});

test("[PF2] what is no file, no text, no proof or altered gets a sentence", () => {
  expect(verifyFile(join(folder, "nothing.json"), null).says).toMatch(/cannot be read/);
  expect(verifyFile(saved(Uint8Array.of(0xff, 0xfe)), null).says).toMatch(/cannot be read/);
  expect(verifyFile(saved("{}"), null).says).toMatch(/no proof/);
  expect(verifyFile(saved(` ${text}`), null).says).toMatch(/altered or damaged/);
});
