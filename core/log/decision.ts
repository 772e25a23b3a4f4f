import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { canonicalBytes } from "../canonical.ts";
import type { Fact } from "../facts/schema.ts";
import { contentHash, type PersonId } from "../ids.ts";
import type { RefusalCode } from "../wire/codes.ts";
import type { Log } from "./log.ts";
import type { Decision } from "./requests.ts";

/** The next item of the log is this fact. */
export function acceptFact(
  log: Log,
  fact: Fact,
  by: PersonId,
  eventId: string | null = null,
): Decision {
  const bytes = canonicalBytes(fact);
  const hash = contentHash.parse(bytesToHex(sha256(bytes)));
  const seq = log.tip.seq + 1;
  return {
    ok: true,
    entry: { seq, kind: "fact", bytes, hash, by, device: null, eventId },
    receipt: null,
  };
}

export function reject(reason: RefusalCode, rule?: string): Decision {
  return rule === undefined ? { ok: false, reason } : { ok: false, reason, rule };
}
