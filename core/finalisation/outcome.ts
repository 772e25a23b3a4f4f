import type { RelayKey } from "../keys/chain.ts";
import type { SignedReceipt } from "../wire/frames.ts";
import { signatureOf } from "./receipt.ts";

/** What a device can say of a receipt: all of it proved, something not to be proved yet, or something else. */
export type ReceiptOutcome =
  | "verified"
  | "unverified"
  | "unknown-key"
  | "other-content"
  | "other-signature"
  | "other-key";

export type KnownOfReceipt = {
  /** The content on this device is the receipt's; null while not all of it is here. */
  isSame: boolean | null;
  /** This device has read the log up to the seal, and it is the log that the receipt names. */
  isChained: boolean;
  /** The relay's, by way of the one that this device got when somebody first came in; null while it has none. */
  keys: readonly RelayKey[] | null;
  /** The relay itself has just told of its keys: the receipt's is among those that are known, or nowhere. */
  isAsked: boolean;
};

/**
 * `unknown-key`: it is by a key that this device has not heard of, and the relay is to be asked. `other-key`: nothing
 * links it to the key that this device has of the relay. [FI17] [SR11]
 */
export function receiptOutcome(signed: SignedReceipt, known: KnownOfReceipt): ReceiptOutcome {
  const { isSame, isChained, keys, isAsked } = known;
  if (isSame === false) return "other-content";
  if (keys === null) return "unverified";
  const signature = signatureOf(signed, keys);
  if (signature === "other-key") return isAsked ? "other-key" : "unknown-key";
  if (signature === "forged") return "other-signature";
  return isSame && isChained ? "verified" : "unverified";
}
