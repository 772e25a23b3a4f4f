import { expect, test } from "vitest";
import { ready } from "../testing/finalising.ts";
import { first, second, stranger, toSecond } from "../testing/relay-keys.ts";
import { sealedProof } from "../testing/sealed-proofs.ts";
import type { KnownKeys } from "../keys/known-keys.ts";
import { checkProof } from "./check.ts";
import { proofText } from "./proof.ts";
import { proofOutcome } from "./summary.ts";

const proof = sealedProof(ready);
const bytes = (text: string) => new TextEncoder().encode(text);
const known = { publicKey: first.publicKey, renewals: [] };
const relay = "https://relay.example.fr";
const met = (keys: KnownKeys) => [{ relay, known: keys }];

function outcome(text: string, keys: KnownKeys | null) {
  const answer = checkProof({ bytes: bytes(text), relays: keys ? met(keys) : [] });
  return answer.ok ? proofOutcome(answer.found) : answer.reason;
}

function dayIn(date: string): string {
  const content = { ...proof.content, session: { ...proof.content.session, date } };
  const answer = checkProof({ bytes: bytes(proofText({ ...proof, content })), relays: met(known) });
  return answer.ok ? answer.about.date : answer.reason;
}

test("[PF8] a receipt is verified with the keys that the device knows, and not with the one that it brings along", () => {
  expect(outcome(proofText(proof), known)).toBe("whole");
  expect(outcome(proofText(proof), { ...known, renewals: [toSecond] })).toBe("whole");
  expect(outcome(proofText({ ...proof, log: null }), known)).toBe("alone");
  expect(outcome(proofText(proof), { ...known, publicKey: stranger.publicKey })).toBe("foreign");
  expect(outcome(proofText(proof), null)).toBe("unsigned");
});

test("[PF8] a receipt of a server whose address was given up is verified, and says which one it was", () => {
  const strange = { ...known, publicKey: stranger.publicKey };
  const relays = [{ relay: "https://new.example.fr", known: strange }, ...met(known)];
  const answer = checkProof({ bytes: bytes(proofText(proof)), relays });
  expect(answer).toMatchObject({ found: { signature: "holds" }, relay });
  const later = sealedProof(ready, null, { signer: second, time: "13:30" });
  const linked = bytes(proofText({ ...later, renewals: [toSecond] }));
  expect(checkProof({ bytes: linked, relays })).toMatchObject({ found: { signature: "holds" } });
  const none = checkProof({ bytes: bytes(proofText(later)), relays });
  expect(none).toMatchObject({ found: { signature: "foreign" }, relay: "https://new.example.fr" });
});

test("[PF8] a receipt by a key that the device has yet to meet is verified by the renewals in the file", () => {
  const later = sealedProof(ready, null, { signer: second, time: "13:30" });
  expect(outcome(proofText({ ...later, renewals: [toSecond] }), known)).toBe("whole");
  expect(outcome(proofText(later), known)).toBe("foreign");
});

test("[PF8] what is broken, altered, cut, another file or no text is called that", () => {
  const text = proofText(proof);
  expect(outcome(proofText({ ...proof, log: [] }), known)).toBe("broken");
  expect(outcome(`${text}\n`, known)).toBe("altered");
  expect(outcome(text.slice(0, -1), known)).toBe("no-proof");
  expect(outcome('{"format":"scelle.session","version":1}', known)).toBe("no-proof");
  const reason = { ok: false, reason: "no-proof" };
  expect(checkProof({ bytes: Uint8Array.of(0xff, 0xfe), relays: met(known) })).toEqual(reason);
});

test("[PF8] a moment that no calendar has is no receipt, and a day that is none is left out", () => {
  const answers = [8.64e15, 9e15].map((at) =>
    outcome(proofText({ ...proof, receipt: { ...proof.receipt, at } }), known),
  );
  expect(answers).toEqual(["broken", "altered"]);
  expect(["2026-03-12", "", "2026-02-30", "demain"].map(dayIn)).toEqual(["2026-03-12", "", "", ""]);
});

test("[PF8] it says which session it is, and when it was sealed", () => {
  expect(checkProof({ bytes: bytes(proofText(proof)), relays: met(known) })).toMatchObject({
    about: { number: 48217, sealedAt: proof.receipt.at, key: first.key, hasPrevious: false },
  });
});
