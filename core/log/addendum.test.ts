import { bytesToHex } from "@noble/hashes/utils.js";
import { expect, test } from "vitest";
import type { Addendum } from "../addendum/addendum.ts";
import { parseAddendum } from "../addendum/addendum.ts";
import { broughtBy } from "../addendum/policy.ts";
import { addendaIn } from "../addendum/queries.ts";
import { MAX_ADDENDA_OF_ONE_PERSON } from "../addendum/schema.ts";
import { canonicalBytes } from "../canonical.ts";
import { THE_ANSWERS } from "../finalisation/place.ts";
import { contentHash, sessionId } from "../ids.ts";
import { stateOf, type Log } from "./log.ts";
import type { LogRequest } from "./requests.ts";
import {
  ask,
  createdLog,
  finalise,
  finalisedLog,
  karim,
  luc,
  nadia,
  NINE,
  push,
  SECOND,
  session,
  tell,
} from "./testing/relay.ts";
import { oneChange } from "./testing/writing.ts";

const NOON = NINE + 3 * 3600 * SECOND;
const late = oneChange("31");
const published = tell({ kind: "published" });

function addendum(log: Log, over: object = {}): Addendum {
  const seal = log.facts.find((fact) => fact.kind === "finalised");
  const content = {
    kind: "addendum@1",
    session: log.session,
    receipt: seal?.receipt ?? contentHash.parse("0".repeat(64)),
    by: luc.person,
    reason: "Wi-Fi coupé.",
    differences: [
      { ...THE_ANSWERS, by: null, at: NINE, field: "hasIncident", before: false, after: true },
    ],
    changes: { session: [], roster: [], report: [bytesToHex(late)] },
    ...over,
  };
  const parsed = parseAddendum(canonicalBytes(content));
  if (!parsed) throw new Error("this is no addendum");
  return parsed;
}
function adds(log: Log, over: object = {}, by = luc): LogRequest {
  const made = addendum(log, over);
  return { kind: "addendum", by, addendum: made, brought: broughtBy(made) };
}
const report = (...changes: string[]) => ({
  changes: { session: [], roster: [], report: changes },
});
const refused = (reason: string) => ({ ok: false, reason });

test("[AD2] after the seal it becomes a fact with its hash, size and number of differences", () => {
  const log = finalisedLog();
  const { hash, bytes } = addendum(log);
  expect(ask(log, adds(log), NOON)).toMatchObject({ ok: true, entry: { kind: "fact" } });
  const about = { at: NOON, by: luc.person, hash, size: bytes.length, differences: 1 };
  expect(log.facts.at(-1)).toEqual({ kind: "addendum", ...about });
  expect(log.facts.at(-1)).toEqual(addendaIn(log.facts)[0]);
});

test("[AD2] sent again it is one addendum, also after the results", () => {
  const log = finalisedLog();
  ask(log, adds(log), NOON);
  const { seq } = log.tip;
  const again = { ok: true, already: seq, receipt: null };
  expect(ask(log, adds(log), NOON + SECOND)).toEqual(again);
  ask(log, published, NOON + 2 * SECOND);
  expect(ask(log, adds(log), NOON + 3 * SECOND)).toEqual(again);
  expect(addendaIn(log.facts)).toHaveLength(1);
});

test("[AD2] before the seal, after the results and of a deleted session none is taken", () => {
  const log = createdLog();
  expect(ask(log, adds(log))).toEqual(refused("STALE"));
  ask(log, { kind: "close", by: nadia });
  expect(ask(log, adds(log))).toEqual(refused("STALE"));
  ask(log, finalise(log));
  ask(log, published);
  expect(ask(log, adds(log))).toEqual(refused("LOCKED"));
  const gone = createdLog();
  ask(gone, { kind: "delete", by: nadia });
  expect(ask(gone, adds(gone))).toEqual(refused("FORBIDDEN"));
});

test("[AD2] it is about this session and this seal", () => {
  const log = finalisedLog();
  const other = sessionId.parse("0b".repeat(16));
  const forged = contentHash.parse("f0".repeat(32));
  expect(ask(log, adds(log, { session: other }))).toEqual(refused("BAD_STRUCT"));
  expect(ask(log, adds(log, { receipt: forged }))).toEqual(refused("BAD_STRUCT"));
});

test("[AD2] it brings sound changes, and none that the log has", () => {
  const log = createdLog();
  ask(log, push(luc, late));
  ask(log, { kind: "close", by: nadia });
  ask(log, finalise(log));
  expect(ask(log, adds(log))).toEqual(refused("BAD_STRUCT"));
  expect(ask(log, adds(log, report()))).toEqual(refused("BAD_STRUCT"));
  expect(ask(log, adds(log, report("00ff")))).toEqual(refused("BAD_STRUCT"));
  expect(ask(log, adds(log, report(bytesToHex(oneChange("32"))))).ok).toBe(true);
});

test("[AD4] nobody sends one in another's name", () => {
  const log = finalisedLog();
  expect(ask(log, adds(log, {}, karim))).toEqual(refused("FORBIDDEN"));
  expect(ask(log, adds(log, { by: karim.person }, karim)).ok).toBe(true);
});

test("[AD2] one person sends twenty, and leaves the others room", () => {
  const log = finalisedLog();
  for (let n = 0; n < MAX_ADDENDA_OF_ONE_PERSON; n += 1)
    expect(ask(log, adds(log, { reason: `essai ${n}` })).ok).toBe(true);
  expect(ask(log, adds(log, { reason: "encore" }))).toEqual(refused("TOO_LARGE"));
  expect(ask(log, adds(log, { by: karim.person }, karim)).ok).toBe(true);
});

test("[AD2] one person sends 8 MiB, and leaves the others room", () => {
  const log = finalisedLog();
  const told = { kind: "addendum" as const, at: NOON, by: luc.person, differences: 1 };
  const MIB = 1024 * 1024;
  log.facts.push({ ...told, hash: contentHash.parse("a1".repeat(32)), size: 4 * MIB });
  log.facts.push({ ...told, hash: contentHash.parse("a2".repeat(32)), size: 4 * MIB });
  expect(ask(log, adds(log))).toEqual(refused("TOO_LARGE"));
  expect(ask(log, adds(log, { by: karim.person }, karim)).ok).toBe(true);
});

test("[AD3] receipt, state and every item of the log up to the seal stay as they were", () => {
  const log = finalisedLog();
  const before = structuredClone({ receipt: log.receipt, facts: log.facts, docs: log.documents });
  ask(log, adds(log));
  expect(log.receipt).toEqual(before.receipt);
  expect(log.facts.slice(0, -1)).toEqual(before.facts);
  expect(log.documents).toEqual(before.docs);
  expect(stateOf(log, NOON)).toBe("finalised");
});

test("[LO4] what an addendum brings is still refused as a change", () => {
  const log = finalisedLog();
  ask(log, adds(log));
  expect(ask(log, push(luc, late))).toEqual(refused("LOCKED"));
  expect(log.session).toBe(session);
});
