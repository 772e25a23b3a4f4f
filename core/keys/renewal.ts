// How a key of the relay hands over to the next one: in a record that both of them sign.
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import * as z from "zod";
import { canonicalJson } from "../canonical.ts";
import { datableTimestamp } from "../time.ts";
import { isSignedBy, publicKey } from "./signature.ts";

const signature = z.string().regex(/^[0-9a-f]{128}$/);

const renewal = z.strictObject({
  v: z.literal(1),
  /** No receipt has it: what one of them signs is never taken for the other. */
  kind: z.literal("key-renewal"),
  from: publicKey,
  to: publicKey,
  /** By the relay's clock, and not before anything that `from` has signed. */
  at: datableTimestamp,
});
type Renewal = z.infer<typeof renewal>;

/** Signed by the old key: the new one speaks for it. By the new key: the old one spoke before it. */
export const signedRenewal = z.strictObject({ renewal, byOld: signature, byNew: signature });
export type SignedRenewal = z.infer<typeof signedRenewal>;

/** A century of yearly renewals; each costs whoever checks it some milliseconds. */
export const MAX_RENEWALS = 100;
export const signedRenewals = z.array(signedRenewal).max(MAX_RENEWALS);

type Party = { publicKey: string; sign: (message: Uint8Array) => Uint8Array };

export function signRenewal(old: Party, next: Party, at: Renewal["at"]): SignedRenewal {
  const content: Renewal = {
    v: 1,
    kind: "key-renewal",
    from: old.publicKey,
    to: next.publicKey,
    at,
  };
  const message = new TextEncoder().encode(canonicalJson(content));
  const [byOld, byNew] = [old, next].map(({ sign }) => bytesToHex(sign(message)));
  return signedRenewal.parse({ renewal: content, byOld, byNew });
}

/** Both keys have signed it. */
export function isGenuine({ renewal: content, byOld, byNew }: SignedRenewal): boolean {
  const text = canonicalJson(content);
  return (
    isSignedBy(text, hexToBytes(byOld), content.from) &&
    isSignedBy(text, hexToBytes(byNew), content.to)
  );
}
