import { isBroken, type Verification } from "#core/proof/verify.ts";

/**
 * `alone`: without what only the server has. `unsigned`: nothing contradicts it, and this device has no key to check
 * the signature with. `broken`: something in it is not what was sealed.
 */
export type ProofMade = "whole" | "alone" | "unsigned" | "broken";

/** What whoever saves a proof is told of it; `null`: it cannot be read. [PF4] */
export function proofMade(found: Verification | null): ProofMade {
  if (!found || isBroken(found)) return "broken";
  if (found.signature !== "holds") return "unsigned";
  return found.log === "holds" ? "whole" : "alone";
}
