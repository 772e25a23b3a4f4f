import { expect, test } from "vitest";
import { messagesIn } from "../messages/language.ts";
import { ready } from "../testing/finalising.ts";
import { sealedProof } from "../testing/sealed-proofs.ts";
import { proofOutcome, proofSummary } from "./summary.ts";
import type { Verification } from "./verify.ts";

const whole: Verification = {
  signature: "holds",
  renewals: "absent",
  content: "holds",
  log: "holds",
  heads: "holds",
  previous: "holds",
  names: { held: 8, erased: 0, forged: 0, unsealed: 0 },
};
const alone = { log: "absent", heads: "absent", previous: "absent" } as const;
const keyless = { signature: "unchecked", previous: "unchecked" } as const;
const made = (change: Partial<Verification>) => proofOutcome({ ...whole, ...change });

test("[PF4] a proof is whole with the log, and alone without it", () => {
  expect(made({})).toBe("whole");
  expect(made(alone)).toBe("alone");
});

test("[PF4] a key that this device does not know is no tampering", () => {
  expect(made(keyless)).toBe("unsigned");
  expect(made({ ...keyless, ...alone })).toBe("unsigned");
  expect(messagesIn("fr").seal.receipt.proof.unsigned({ unsealed: 0 })).toContain(
    "La signature reste à vérifier",
  );
});

test("[PF4] what is not what was sealed is broken, with a key or without", () => {
  expect(made({ signature: "broken" })).toBe("broken");
  expect(made({ ...keyless, content: "broken" })).toBe("broken");
  expect(made({ ...keyless, names: { ...whole.names, forged: 1 } })).toBe("broken");
  expect(proofOutcome(null)).toBe("broken");
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

test("[PF3] whoever verifies the file reads that, too, also where the signature remains to be verified", () => {
  const [french, english] = [messagesIn("fr"), messagesIn("en")].map(({ proof }) => proof.outcome);
  const time = "12:00";
  for (const outcome of ["whole", "alone", "unsigned", "foreign"] as const) {
    expect(french?.[outcome]({ time, unsealed: 1 })).toContain(", sauf 1 nom jamais scellé");
    expect(french?.[outcome]({ time, unsealed: 0 })).not.toContain("sauf");
    expect(english?.[outcome]({ time, unsealed: 2 })).toContain(
      ", except 2 names that were never sealed",
    );
  }
});

test("[PF7] a key that nothing links is told as that", () => {
  expect(made({ signature: "foreign" })).toBe("foreign");
  expect(made({ signature: "foreign", content: "broken" })).toBe("broken");
});

test("[PF1] one line says how many names were held, and how many were erased since", () => {
  const [french, english] = [messagesIn("fr"), messagesIn("en")].map(({ proof }) => proof.names);
  const thirty = { held: 30, erased: 0, forged: 0, unsealed: 0 };
  expect(french?.(thirty)).toBe("30 noms sur 30 établis, 0 effacé");
  expect(french?.({ ...thirty, held: 27, erased: 2, forged: 1, unsealed: 1 })).toBe(
    "27 noms sur 30 établis, 2 effacés, 1 jamais scellé",
  );
  expect(english?.(thirty)).toBe("30 of 30 names established, 0 erased");
});

test("[PF8] a proof says which session it is about, and when it was sealed", () => {
  const proof = sealedProof(ready);
  expect(proofSummary(proof)).toMatchObject({
    number: 48217,
    sealedAt: proof.receipt.at,
    contentHash: proof.receipt.contentHash,
    hasPrevious: false,
  });
});
