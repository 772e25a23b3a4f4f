import { expect, test } from "vitest";
import { messagesIn } from "#core/messages/language.ts";
import { verifyProof } from "#core/proof/verify.ts";
import { ready } from "#core/testing/finalising.ts";
import { sealedProof } from "#core/testing/sealed-proofs.ts";
import { proofMade } from "./proof-made.ts";

const proof = sealedProof(ready);
const made = (change: Partial<typeof proof>) => proofMade(verifyProof({ ...proof, ...change }));

test("[PF4] a proof is whole with the log, and alone without it", () => {
  expect(made({})).toBe("whole");
  expect(made({ log: null })).toBe("alone");
});

test("[PF4] a key that this device does not know is no tampering", () => {
  expect(made({ publicKey: null })).toBe("unsigned");
  expect(made({ publicKey: null, log: null })).toBe("unsigned");
  expect(messagesIn("fr").seal.receipt.proof.unsigned({ unsealed: 0 })).toContain(
    "La signature reste à vérifier",
  );
});

test("[PF4] what is not what was sealed is broken, with a key or without", () => {
  const content = { ...proof.content, candidates: [] };
  expect(made({ publicKey: "ab".repeat(32) })).toBe("broken");
  expect(made({ publicKey: null, content })).toBe("broken");
  expect(proofMade(null)).toBe("broken");
});

test("[PF3] the page says how many names were never sealed", () => {
  const [french, english] = [messagesIn("fr"), messagesIn("en")].map(
    ({ seal }) => seal.receipt.proof,
  );
  expect(french?.whole({ unsealed: 1 })).toContain("concordent, sauf 1 nom jamais scellé.");
  expect(french?.alone({ unsealed: 2 })).toContain("concordent, sauf 2 noms jamais scellés.");
  expect(french?.unsigned({ unsealed: 0 })).not.toContain("sauf");
  expect(english?.whole({ unsealed: 1 })).toContain("agree, except 1 name that was never sealed.");
  expect(english?.alone({ unsealed: 2 })).toContain(
    "agree, except 2 names that were never sealed.",
  );
});
