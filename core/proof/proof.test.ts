import { describe, expect, test } from "vitest";
import { canonicalJson } from "../canonical.ts";
import { noonReceipt } from "../testing/noon-receipt.ts";
import { ready } from "../testing/finalising.ts";
import { checkGenerated, sealedProof } from "../testing/sealed-proofs.ts";
import { signRenewal } from "../keys/renewal.ts";
import { at } from "../testing/cast.ts";
import { first, second, stranger, third, toSecond, toThird } from "../testing/relay-keys.ts";
import { proofText, readProof, type Proof, type ProofRefusal } from "./proof.ts";
import { isBroken, isProved, verifyProof, type Verification } from "./verify.ts";

/** `npm run verify -- --generated 1000` does many more. */
const COUNT = 20;
const proof = sealedProof(ready, { ...noonReceipt, key: sealedProof(ready).receipt.key });
const changed = (change: Partial<Proof>) => verifyProof({ ...proof, ...change });

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
      renewals: "absent",
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
    const [one, ...others] = proof.people;
    if (!one) throw new Error("nobody was sealed");
    const altered = [{ ...one, salt: "00".repeat(16) }, ...others];
    expect(changed({ people: altered }).names.forged).toBe(1);
    expect(isProved(changed({ people: altered }))).toBe(false);
  });

  test("[PF7] a proof from before, between and after two renewals is checked with any key of the chain", () => {
    const renewals = [toSecond, toThird];
    const made = [
      sealedProof(ready),
      sealedProof(ready, null, { signer: second, time: "13:30" }),
      sealedProof(ready, null, { signer: third, time: "14:30" }),
    ];
    for (const each of made) {
      const read = readProof(proofText({ ...each, renewals }));
      if (!read.ok) throw new Error(read.reason);
      expect(verifyProof(read.proof)).toMatchObject({ signature: "holds", renewals: "holds" });
      for (const { publicKey } of [first, second, third])
        expect(isProved(verifyProof(read.proof, { publicKey, renewals: [] }))).toBe(true);
    }
  });

  test("[PF7] a proof from before a renewal is checked by whoever has the renewal from the relay", () => {
    const relay = { publicKey: second.publicKey, renewals: [toSecond] };
    expect(isProved(verifyProof(proof, relay))).toBe(true);
    const alone = verifyProof(proof, { publicKey: second.publicKey, renewals: [] });
    expect([alone.signature, isProved(alone), isBroken(alone)]).toEqual(["foreign", false, false]);
  });

  test("[PF7] renewals that nobody signed, and those of an old key once it is known as replaced, lead nowhere", () => {
    const stolen = signRenewal(first, stranger, at("13:00"));
    const forged = sealedProof(ready, null, { signer: stranger, time: "13:30" });
    const known = { publicKey: first.publicKey, renewals: [toSecond] };
    expect(verifyProof({ ...forged, renewals: [stolen] }, known).signature).toBe("foreign");
    // Signed by whoever has the first key and by nobody who knows the second: in front of the genuine renewal.
    const inFront = [signRenewal(stranger, first, at("12:00")), toSecond];
    const backdated = sealedProof(ready, null, { signer: stranger, time: "11:00" });
    expect(verifyProof({ ...backdated, renewals: inFront }, known).signature).toBe("foreign");
    const unsigned = { ...stolen, byOld: stolen.byNew };
    const found = verifyProof({ ...forged, renewals: [unsigned] });
    expect([found.renewals, isProved(found), isBroken(found)]).toEqual(["broken", false, true]);
  });

  test("[PF1] a forged receipt of a session that was never sealed proves nothing to whoever knows the relay", () => {
    const known = { publicKey: first.publicKey, renewals: [] };
    const forged = sealedProof(ready, null, { signer: stranger, time: "12:00" });
    expect(verifyProof(forged, known).signature).toBe("foreign");
    const named = { ...forged, receipt: { ...forged.receipt, key: first.key } };
    expect(verifyProof(named, known).signature).toBe("broken");
    expect([forged, named].map((each) => isProved(verifyProof(each, known)))).toEqual([
      false,
      false,
    ]);
  });

  test("[PF2] what is no proof, newer, or not as it was written is refused", () => {
    expect(["", "null", "[]", '{"format":"scelle.session"}'].map(reason)).toEqual(
      Array.from({ length: 4 }, () => "no-proof"),
    );
    expect(reason(proofText(proof).replace('"version":1', '"version":3'))).toBe("newer");
    expect(reason(JSON.stringify(JSON.parse(proofText(proof)), null, 2))).toBe("altered");
    expect(reason(canonicalJson({ ...JSON.parse(proofText(proof)), remark: "" }))).toBe("altered");
  });
});

test(
  "[PF3] sealed sessions hold, and none of them with one flipped bit",
  { timeout: 60_000 },
  () => {
    expect(checkGenerated(COUNT, 20_261)).toEqual({ held: COUNT, refused: COUNT });
  },
);
