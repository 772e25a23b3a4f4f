import { expect, test } from "vitest";
import { messagesIn } from "#core/messages/language.ts";
import type { Verification } from "#core/proof/verify.ts";
import { proofMade } from "./proof-made.ts";

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
const made = (change: Partial<Verification>) => proofMade({ ...whole, ...change });

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
