import { describe, expect, test } from "vitest";
import { canonicalJson } from "../canonical.ts";
import { noonReceipt } from "../testing/noon-receipt.ts";
import { ready } from "../testing/finalising.ts";
import { checkGenerated, sealedProof } from "../testing/sealed-proofs.ts";
import { proofText, readProof, type Proof, type ProofRefusal } from "./proof.ts";
import { isBroken, isProved, verifyProof, type Verification } from "./verify.ts";

/** `npm run verify -- --generated 1000` does many more. */
const COUNT = 20;
const proof = sealedProof(ready, { ...noonReceipt, key: sealedProof(ready).receipt.key });
const changed = (change: Partial<Proof>) => verifyProof({ ...proof, ...change });
const stranger = "ab".repeat(32);

function reason(text: string): ProofRefusal | null {
  const read = readProof(text);
  return read.ok ? null : read.reason;
}

describe("a sealed session as a file", () => {
  test("[PF1] everything that the receipt promises is checked", () => {
    const found = verifyProof(proof);
    expect(isProved(found)).toBe(true);
    expect(found).toEqual({
      signature: "holds",
      content: "holds",
      log: "holds",
      heads: "holds",
      previous: "holds",
      names: { held: 8, erased: 0, forged: 0, unsealed: 0 },
    });
  });

  test("[PF1] a name that was erased afterwards does not break it", () => {
    const [, ...people] = proof.people;
    const read = readProof(proofText({ ...proof, people }));
    const found = read.ok ? verifyProof(read.proof) : null;
    expect(found && isProved(found)).toBe(true);
    expect(found?.names).toEqual({ held: 7, erased: 1, forged: 0, unsealed: 0 });
  });

  test("[PF1] what the file does not have is told as missing, and breaks nothing", () => {
    const found = changed({ log: null, previous: null });
    expect(isProved(found)).toBe(true);
    expect(found).toMatchObject({ log: "absent", heads: "absent", previous: "absent" });
  });

  test("[PF1] without a key nothing is proved, and nothing is broken but what is", () => {
    const found = changed({ publicKey: null });
    expect(found).toMatchObject({
      signature: "unchecked",
      previous: "unchecked",
      content: "holds",
    });
    expect([isProved(found), isBroken(found)]).toEqual([false, false]);
    const strange = { receipt: proof.receipt, signature: proof.signature };
    expect(isBroken(changed({ publicKey: null, previous: strange }))).toBe(true);
    expect(isBroken(changed({ publicKey: null, people: [] }))).toBe(false);
    expect(isBroken(changed({ publicKey: null, log: [] }))).toBe(true);
  });

  test.each([
    ["signature", { publicKey: stranger }],
    ["signature", { receipt: { ...proof.receipt, len: proof.receipt.len - 1 } }],
    ["content", { content: { ...proof.content, candidates: [] } }],
    ["log", { log: proof.log?.slice(1) ?? [] }],
    ["log", { log: proof.log?.toReversed() ?? [] }],
    ["heads", { log: proof.log?.filter(([kind]) => kind !== "report") ?? [] }],
    ["previous", { previous: { receipt: proof.receipt, signature: proof.signature } }],
  ] satisfies [keyof Verification, Partial<Proof>][])(
    "[PF1] another %s is broken",
    (part, change) => {
      const found = changed(change);
      expect(found[part]).toBe("broken");
      expect(isProved(found)).toBe(false);
    },
  );

  test("[PF1] a name that was altered, and one that was slipped in, are forged", () => {
    const [first, ...others] = proof.people;
    if (!first) throw new Error("nobody was sealed");
    const altered = [{ ...first, salt: "00".repeat(16) }, ...others];
    expect(changed({ people: altered }).names.forged).toBe(1);
    expect(isProved(changed({ people: altered }))).toBe(false);
  });

  test("[PF2] what is no proof, newer, or not as it was written is refused", () => {
    expect(["", "null", "[]", '{"format":"scelle.session"}'].map(reason)).toEqual(
      Array.from({ length: 4 }, () => "no-proof"),
    );
    expect(reason(canonicalJson({ ...proof, version: 2 }))).toBe("newer");
    expect(reason(JSON.stringify(proof, null, 2))).toBe("altered");
    expect(reason(canonicalJson({ ...proof, remark: "" }))).toBe("altered");
  });
});

test(
  "[PF3] sealed sessions hold, and none of them with one flipped bit",
  { timeout: 60_000 },
  () => {
    expect(checkGenerated(COUNT, 20_261)).toEqual({ held: COUNT, refused: COUNT });
  },
);
