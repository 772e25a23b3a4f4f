import type { SignedReceipt } from "../wire/frames.ts";
import { verifiedReceipt } from "./receipt.ts";

/** What a device can say of a receipt: all of it proved, something not to be proved yet, or something else. */
export type ReceiptOutcome = "verified" | "unverified" | "other-content" | "other-signature";

/**
 * `isSame`: the content on this device is the receipt's; null while not all of it is here. `isChained`: this
 * device has read the log up to the seal, and it is the log that the receipt names. `publicKey`: the key of
 * the relay as this device got it when somebody first came in, or null. [FI17]
 */
export function receiptOutcome(
  signed: SignedReceipt,
  known: { isSame: boolean | null; isChained: boolean; publicKey: string | null },
): ReceiptOutcome {
  const { isSame, isChained, publicKey } = known;
  if (isSame === false) return "other-content";
  if (publicKey === null) return "unverified";
  if (!verifiedReceipt(signed, publicKey)) return "other-signature";
  return isSame && isChained ? "verified" : "unverified";
}
