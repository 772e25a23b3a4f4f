// The seal as the device knows it: by the relay's receipt, and by the log itself. Both must say the same.
import { parseReceipt, receiptHash } from "../finalisation/receipt.ts";
import type { SignedReceipt } from "../wire/frames.ts";
import type { Stepped } from "./events.ts";
import { kept, still } from "./place.ts";
import type { LinkState } from "./state.ts";

/**
 * The session is sealed, whoever asked for it. Items that the receipt covers may still be missing here:
 * they are pulled.
 */
export function sealed(state: LinkState, signed: SignedReceipt): Stepped {
  const receipt = parseReceipt(signed);
  if (receipt?.session !== state.log) return still(state);
  const next: LinkState = {
    ...state,
    receipt: state.receipt ?? signed,
    logState: state.logState === "published" ? "published" : "finalised",
    relayLen: Math.max(state.relayLen, receipt.len + 1),
    closing: null,
    sealing: state.sealing && { ...state.sealing, step: "done", refusal: null },
  };
  if (contradicts(next))
    return still({ ...state, alarm: { seq: receipt.len, code: "BAD_STRUCT" } });
  return state.receipt ? still(next) : kept(next);
}

/**
 * Without a receipt that the log, now that its seal was read, does not name. Nobody checks a signature here: anybody at
 * the relay's address can have sent it, and the genuine one is to find its place free. [LI11]
 */
export function asTheLogSays(state: LinkState): LinkState {
  return contradicts(state) ? { ...state, receipt: null } : state;
}

/** Whether the receipt is another than the log names, or is about another log than was read here. [LI11] */
export function contradicts({ receipt: signed, sealSeen }: LinkState): boolean {
  if (!signed || !sealSeen) return false;
  const receipt = parseReceipt(signed);
  const same =
    receipt?.len === sealSeen.len &&
    receipt.logHash === sealSeen.logHash &&
    receiptHash(signed) === sealSeen.receipt;
  return !same;
}
