import { expect, test } from "vitest";
import { contentHash } from "#core/ids.ts";
import { messagesIn } from "#core/messages/language.ts";
import type { FoundProof } from "#core/proof/check.ts";
import type { Verification } from "#core/proof/verify.ts";
import { flaws, gaps } from "./proof-flaws.ts";
import { isProofFile } from "./read-proof-file.ts";

const words = messagesIn("fr").proof;
const whole: Verification = {
  signature: "holds",
  renewals: "absent",
  content: "holds",
  log: "holds",
  heads: "holds",
  previous: "absent",
  names: { held: 30, erased: 0, forged: 0, unsealed: 0 },
};

function proof(change: Partial<Verification>, hasPrevious = false): FoundProof {
  const place = { number: 48217, site: "Collège", room: "B12", date: "2026-03-12", time: "09:00" };
  const sealed = { sealedAt: 0, contentHash: contentHash.parse("5e".repeat(32)), key: "8f" };
  const found = { ...whole, ...change };
  return { ok: true, about: { ...place, ...sealed, hasPrevious }, found, relay: null };
}

test("[PF8] each part that does not hold has a sentence of its own", () => {
  expect(flaws(proof({}), words)).toEqual([]);
  const names = { ...whole.names, forged: 2 };
  expect(flaws(proof({ content: "broken", heads: "broken", names }), words)).toEqual([
    "Le contenu n’est pas celui dont le reçu porte l’empreinte.",
    "Le journal ne contient pas tout ce qui a été scellé.",
    "2 noms ne sont pas ceux qui ont été scellés.",
  ]);
});

test("[PF1] what the file lacks is told, and the first receipt of a centre lacks none before", () => {
  expect(gaps(proof({}), words)).toEqual([]);
  expect(gaps(proof({ log: "absent", heads: "absent" }, true), words)).toEqual([
    words.missing.log,
    words.missing.previous,
  ]);
  expect(gaps(proof({ previous: "unchecked" }, true), words)).toEqual([words.missing.previousKey]);
});

test("[PF8] a receipt is known from a copy and from a list, also where somebody has formatted it", async () => {
  const texts = [
    '{"content":{},"format":"scelle.proof","log":null}',
    '{\n  "format": "scelle.proof"\n}',
    '{\n  "format": "scelle.session"\n}',
    'N° de session;"format":"scelle.proof"',
    "",
  ];
  expect(
    await Promise.all(texts.map((text) => isProofFile(new File([text], "preuve.json")))),
  ).toEqual([true, true, false, false, false]);
});
