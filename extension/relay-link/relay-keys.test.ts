import { ed25519 } from "@noble/curves/ed25519.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { beforeEach, expect, test, vi } from "vitest";
import { messagesIn } from "#core/messages/language.ts";
import { signRenewal } from "#core/keys/renewal.ts";
import { keyId } from "#core/keys/signature.ts";

vi.stubGlobal("chrome", fakeBrowser);
// Only now: it looks for its browser when it is loaded.
const { askRelayKeys, relayKeysAt } = await import("./relay-keys.ts");

function keyFrom(seed: number) {
  const secret = new Uint8Array(32).fill(seed);
  const publicKey = bytesToHex(ed25519.getPublicKey(secret));
  const sign = (message: Uint8Array) => ed25519.sign(message, secret);
  return { publicKey, key: keyId(publicKey), sign };
}
const [first, second, third, stranger] = [keyFrom(1), keyFrom(2), keyFrom(3), keyFrom(66)];
const [toSecond, toThird] = [signRenewal(first, second, 1_000), signRenewal(second, third, 2_000)];

const RELAY = "https://relay.example.fr";
const renewedOnce = { publicKey: second.publicKey, renewals: [toSecond] };
const renewedTwice = { publicKey: third.publicKey, renewals: [toSecond, toThird] };
const kept = async () => (await fakeBrowser.storage.local.get("relay-keys"))["relay-keys"];

/** What stands at the relay's address; undefined: nobody answers. */
let answers: unknown;
const asked = vi.fn<() => Promise<Response>>(async () => {
  if (answers === undefined) throw new TypeError("offline");
  return Response.json(answers);
});
vi.stubGlobal("fetch", asked);

beforeEach(() => {
  fakeBrowser.reset();
  asked.mockClear();
  answers = { publicKey: first.publicKey };
});

test("[SR11] a device that came in before there were renewals walks from the key that it kept", async () => {
  await fakeBrowser.storage.local.set({ "relay-keys": { [RELAY]: first.publicKey } });
  answers = renewedTwice;
  expect((await relayKeysAt(RELAY, third.key))?.keys.map(({ publicKey }) => publicKey)).toEqual([
    first.publicKey,
    second.publicKey,
    third.publicKey,
  ]);
  answers = undefined;
  expect(await relayKeysAt(RELAY, third.key)).toMatchObject({
    isAsked: false,
    keys: { length: 3 },
  });
});

test("[SR11] who knows the key of a receipt asks nobody, and without a network nobody is called another relay", async () => {
  expect(await relayKeysAt(RELAY, first.key)).toMatchObject({ isAsked: true });
  expect(await relayKeysAt(RELAY, first.key)).toMatchObject({ isAsked: false });
  expect(asked).toHaveBeenCalledTimes(1);
  answers = undefined;
  expect(await relayKeysAt(RELAY, second.key)).toMatchObject({
    isAsked: false,
    keys: { length: 1 },
  });
});

test("[SR11] whoever comes in again hears of a renewal, and the key before leads nowhere from then on", async () => {
  await askRelayKeys(RELAY);
  answers = renewedOnce;
  await askRelayKeys(RELAY);
  expect(await kept()).toEqual({ [RELAY]: { publicKey: first.publicKey, renewals: [toSecond] } });
  answers = {
    publicKey: stranger.publicKey,
    renewals: [signRenewal(first, stranger, 1_500)],
  };
  const here = await relayKeysAt(RELAY, stranger.key);
  expect(here).toMatchObject({ isAsked: true, known: { renewals: [toSecond] } });
});

test("[SR11] a relay with another key, with an older one, or that is none changes nothing of what is kept", async () => {
  answers = renewedOnce;
  await askRelayKeys(RELAY);
  const before = await kept();
  const strangers = [{ publicKey: stranger.publicKey }, { publicKey: first.publicKey }, "<html>"];
  for (answers of strangers) {
    expect(await askRelayKeys(RELAY)).toMatchObject({ known: renewedOnce });
    expect(await kept()).toEqual(before);
  }
});

test("[SR11] two pages that ask at one moment keep the longer chain, whichever is answered first", async () => {
  for (const [one, other] of [
    [renewedOnce, renewedTwice],
    [renewedTwice, renewedOnce],
  ]) {
    fakeBrowser.reset();
    answers = { publicKey: first.publicKey };
    await askRelayKeys(RELAY);
    asked.mockResolvedValueOnce(Response.json(one)).mockResolvedValueOnce(Response.json(other));
    await Promise.all([askRelayKeys(RELAY), askRelayKeys(RELAY)]);
    expect(await kept()).toEqual({
      [RELAY]: { publicKey: first.publicKey, renewals: [toSecond, toThird] },
    });
  }
});

test("[SR11] what is learnt of two relays at one moment is kept of both", async () => {
  await Promise.all([askRelayKeys(RELAY), askRelayKeys("https://other.example.fr")]);
  expect(Object.keys((await kept()) ?? {})).toHaveLength(2);
});

test("[SR11] what is kept and cannot be read stays, and nobody who answers is believed in its place", async () => {
  const newer = { [RELAY]: { keys: [first.publicKey] } };
  await fakeBrowser.storage.local.set({ "relay-keys": newer });
  expect(await relayKeysAt(RELAY, first.key)).toBeNull();
  expect(await kept()).toEqual(newer);
});

test("[SR11] what is said of a strange key says what happened, what is safe and what to do", () => {
  const [french, english] = [messagesIn("fr"), messagesIn("en")].map(({ seal }) => seal.receipt);
  expect(french?.otherKey).toMatch(/rien ne relie.*reste sur cet appareil.*administrateur/);
  expect(english?.otherKey).toMatch(/nothing links.*still on this device.*administrator/);
});
