import { receiptHash, signedReceipt } from "../finalisation/receipt.ts";
import { acceptFact, reject } from "./decision.ts";
import { stateOf, type Log } from "./log.ts";
import type { Decision, LogRequest, Reading, Surroundings } from "./requests.ts";
import type { Expectation } from "../wire/frames.ts";

/**
 * The one moment in which a session becomes final. [LO5]
 * Whoever asks after the first gets the first receipt. Refuses: FORBIDDEN (not a member), BUSY (the
 * replica has not read the whole log: ask again), STALE (the lease has ended, or the content is not
 * what the person saw, or a rule is not met: `rule` names it).
 */
export function decideFinalise(
  log: Log,
  request: Extract<LogRequest, { kind: "finalise" }>,
  around: Surroundings,
): Decision {
  const { by, expect, missing, reading } = request;
  if (by.role !== "member") return reject("FORBIDDEN");
  const state = stateOf(log, around.now);
  if (log.receipt) return { ok: true, already: log.factsSeq, receipt: log.receipt };
  if (state === "deleted") return reject("LOCKED");
  if (state !== "closing") return reject("STALE", "lease-ended");
  if (reading.len !== log.tip.seq) return reject("BUSY");
  if (!isWhatWasSeen(log, expect, reading)) return reject("STALE", "content-changed");
  if (reading.unmet[0] !== undefined) return reject("STALE", reading.unmet[0]);
  const signer = around.signer();
  const receipt = signedReceipt(
    {
      v: 1,
      kind: "finalisation",
      session: log.session,
      len: log.tip.seq,
      logHash: log.tip.hash,
      heads: reading.heads,
      factsSeq: log.factsSeq,
      contentHash: reading.contentHash,
      query: "finalContent@1",
      by: by.person,
      at: around.now,
      missing: [...missing],
      previous: around.previousReceipt,
      key: signer.key,
    },
    signer,
  );
  const fact = {
    kind: "finalised" as const,
    at: around.now,
    by: by.person,
    receipt: receiptHash(receipt),
  };
  const decision = acceptFact(log, fact, by.person);
  return decision.ok ? { ...decision, receipt } : decision;
}

function isWhatWasSeen(log: Log, expect: Expectation, { heads, contentHash }: Reading): boolean {
  return (
    expect.contentHash === contentHash &&
    expect.factsSeq === log.factsSeq &&
    sameHeads(expect.heads.session, heads.session) &&
    sameHeads(expect.heads.roster, heads.roster) &&
    sameHeads(expect.heads.report, heads.report)
  );
}

function sameHeads(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join() === other.toSorted().join();
}
