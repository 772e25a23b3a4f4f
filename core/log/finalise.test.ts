import { bytesToHex } from "@noble/hashes/utils.js";
import { describe, expect, test } from "vitest";
import { parseReceipt, receiptHash, verifiedReceipt } from "../finalisation/receipt.ts";
import { contentHash } from "../ids.ts";
import type { SignedReceipt } from "../wire/frames.ts";
import { decide } from "./decide.ts";
import { headsOf, stateOf, type Log } from "./log.ts";
import {
  ask,
  createdLog,
  expectation,
  finalise,
  finalisedLog,
  karim,
  luc,
  nadia,
  NINE,
  PUBLIC_KEY,
  push,
  reading,
  SECOND,
  SEEN,
  session,
  SIGNER,
  started,
  tell,
} from "./testing/relay.ts";
import { oneChange } from "./testing/writing.ts";

const OTHER = contentHash.parse("07".repeat(32));

function closingLog(): Log {
  const log = createdLog();
  ask(log, push(luc, oneChange("31")));
  ask(log, { kind: "close", by: nadia });
  return log;
}

function receiptIn(log: Log): SignedReceipt {
  if (!log.receipt) throw new Error("nobody has finalised");
  return log.receipt;
}

test("[LO5] the receipt says what was sealed, by whom and when, and the relay has signed it", () => {
  const log = closingLog();
  const { tip, factsSeq } = log;
  ask(log, finalise(log), NINE + 5 * SECOND);
  expect(verifiedReceipt(receiptIn(log), bytesToHex(PUBLIC_KEY))).toMatchObject({
    session,
    len: 3,
    logHash: tip.hash,
    heads: headsOf(log),
    factsSeq,
    contentHash: SEEN,
    by: nadia.person,
    at: NINE + 5 * SECOND,
    previous: null,
  });
});

test("[LO5] the seal is a fact of the log, and names its receipt", () => {
  const log = finalisedLog();
  expect(log.facts.at(-1)).toMatchObject({
    kind: "finalised",
    by: nadia.person,
    receipt: receiptHash(receiptIn(log)),
  });
  expect(stateOf(log, NINE + 3600 * SECOND)).toBe("finalised");
});

test("[LO5] whoever finalises second gets the first receipt", () => {
  const log = finalisedLog();
  const first = log.receipt;
  const second = ask(log, finalise(log, karim), NINE + 2 * SECOND);
  expect(second).toEqual({ ok: true, already: 3, receipt: first });
  expect(log.tip.seq).toBe(3);
});

test("[LO5] the second gets it even if they have seen something else", () => {
  const log = finalisedLog();
  const other = expectation(log, { contentHash: OTHER });
  expect(ask(log, finalise(log, karim, { expect: other }))).toMatchObject({ ok: true });
});

test("[LO5] who was not heard of stands in the receipt", () => {
  const log = closingLog();
  const missing = [{ device: luc.device, person: luc.person, lastSeen: NINE, lastSent: null }];
  ask(log, {
    kind: "finalise",
    by: nadia,
    expect: expectation(log),
    missing,
    reading: reading(log),
  });
  expect(parseReceipt(receiptIn(log))?.missing).toEqual(missing);
});

test("[LO5] each receipt names the one before it", () => {
  const log = closingLog();
  const request = finalise(log);
  const decision = decide(log, request, {
    now: NINE,
    signer: () => SIGNER,
    previousReceipt: OTHER,
  });
  expect(decision.ok && decision.receipt && parseReceipt(decision.receipt)?.previous).toBe(OTHER);
});

test("[LO5] what is sealed has the heads of the documents, without what does not apply", () => {
  const log = closingLog();
  const heads = { session: [], roster: [], report: [] };
  const seen = expectation(log, { heads });
  ask(log, finalise(log, nadia, { expect: seen, reading: reading(log, { heads }) }));
  expect(parseReceipt(receiptIn(log))?.heads).toEqual(heads);
});

describe("nothing is sealed", () => {
  test("[LO5] by an invigilator", () => {
    const log = closingLog();
    expect(ask(log, finalise(log, luc))).toEqual({ ok: false, reason: "FORBIDDEN" });
  });

  test("[LO5] that was deleted", () => {
    const log = createdLog();
    ask(log, { kind: "delete", by: nadia });
    expect(ask(log, finalise(log))).toEqual({ ok: false, reason: "LOCKED" });
  });

  test("[LO6] before somebody has closed, or when the lease has ended", () => {
    const log = closingLog();
    const ended = { ok: false, reason: "STALE", rule: "lease-ended" };
    expect(ask(log, finalise(log), NINE + 20 * SECOND)).toEqual(ended);
    expect(ask(createdLog(), finalise(createdLog()))).toEqual(ended);
  });

  test("[LO5] while the relay's copy has not read everything", () => {
    const log = closingLog();
    const late = reading(log, { len: log.tip.seq - 1 });
    expect(ask(log, finalise(log, nadia, { reading: late }))).toEqual({
      ok: false,
      reason: "BUSY",
    });
  });

  test("[LO5] that is not what the person saw", () => {
    const log = closingLog();
    const changed = { ok: false, reason: "STALE", rule: "content-changed" };
    const seen = expectation(log, { contentHash: OTHER });
    expect(ask(log, finalise(log, nadia, { expect: seen }))).toEqual(changed);
  });

  test("[LO5] when a colleague's sentence has arrived since", () => {
    const log = closingLog();
    const seen = expectation(log);
    ask(log, push(luc, oneChange("32")));
    const answer = ask(log, finalise(log, nadia, { expect: seen }));
    expect(answer).toEqual({ ok: false, reason: "STALE", rule: "content-changed" });
  });

  test("[LO5] when a candidate has started since", () => {
    const log = closingLog();
    const seen = expectation(log);
    ask(log, tell(started));
    const answer = ask(log, finalise(log, nadia, { expect: seen }));
    expect(answer).toEqual({ ok: false, reason: "STALE", rule: "content-changed" });
  });

  test("[LO5] while a rule is not met, and the rule is named", () => {
    const log = closingLog();
    const unmet = reading(log, { unmet: ["nobody-started", "reason-missing"] });
    const answer = ask(log, finalise(log, nadia, { reading: unmet }));
    expect(answer).toEqual({ ok: false, reason: "STALE", rule: "nobody-started" });
    expect(log.receipt).toBeNull();
  });
});
