import * as A from "@automerge/automerge/slim";
import { hexToBytes } from "@noble/hashes/utils.js";
import { describe, expect, test } from "vitest";
import { emptyIndex } from "../guard/document-index.ts";
import { blank, hashOf, minutes, oneChange, wrote } from "../log/testing/writing.ts";
import { childOf, impossible, wordy } from "../simulator/forgeries.ts";
import { forged } from "../testing/forge.ts";
import { takeIn } from "./take-in.ts";

const mine = blank("report", "31");
const first = wrote(blank("report", "21"), minutes(5));
const second = wrote(first.doc, minutes(10)).bytes;
const other = oneChange("11", 20);

const VALUE = 86;
/** Once: a number without a sign, in one byte. */
const unsignedOne = Uint8Array.of(0x7f, 0x13);

/** From a time when it was no rule that a number has this form. */
const old = forged(first.bytes, ({ columns }) => ({
  columns: columns.map(([spec, bytes]) => [spec, spec === VALUE ? unsignedOne : bytes]),
}));

const actorOf = (number: number) => hexToBytes(`${number}`.padStart(32, "0"));
/** As many as a log may have. */
const forks = (from: number) =>
  Array.from({ length: 64 }, (_, at) => forged(first.bytes, () => ({ actor: actorOf(from + at) })));

describe("what a device takes in", () => {
  test("[LI7] honest changes, in the order of the log", () => {
    const taken = takeIn(mine, emptyIndex(), [first.bytes, other, second]);
    expect(taken).toEqual({ ok: true, changes: [first.bytes, other, second], voided: [] });
  });

  test("[LI7] not what is there already, sent twice or written here", () => {
    const here = wrote(A.clone(mine), minutes(7));
    const taken = takeIn(here.doc, emptyIndex(), [here.bytes, first.bytes, first.bytes]);
    expect(taken).toMatchObject({ ok: true, changes: [first.bytes] });
  });

  test("[LI7] [LO12] what the log calls voided is left out, whatever is in it", () => {
    const told = new Set([hashOf(old)]);
    const left = { ok: true, changes: [other], voided: [hashOf(old)] };
    expect(takeIn(mine, emptyIndex(), [old, other], told)).toEqual(left);
  });

  test("[LI7] what is here from a time when it was no rule is not judged again", () => {
    expect(takeIn(mine, emptyIndex(), [old])).toMatchObject({ ok: false, reason: "BAD_STRUCT" });
    const [before] = A.applyChanges(A.clone(mine), [old]);
    expect(takeIn(before, emptyIndex(), [old, other])).toMatchObject({ changes: [other] });
  });

  test("[LI7] what was left out as void, and another page has brought, is here", () => {
    const index = emptyIndex();
    const told = new Set([hashOf(first.bytes)]);
    expect(takeIn(mine, index, [first.bytes], told)).toMatchObject({ changes: [] });
    const [brought] = A.applyChanges(A.clone(mine), [first.bytes]);
    const again = takeIn(brought, index, [first.bytes, second]);
    expect(again).toEqual({ ok: true, changes: [second], voided: [] });
  });

  test("[LI7] the second time only what is new", () => {
    const index = emptyIndex();
    takeIn(mine, index, [first.bytes]);
    const [next] = A.applyChanges(A.clone(mine), [first.bytes]);
    expect(takeIn(next, index, [first.bytes, second])).toMatchObject({ changes: [second] });
  });

  test("[LI7] what was written here since is known without being told", () => {
    const index = emptyIndex();
    takeIn(mine, index, [first.bytes]);
    const [next] = A.applyChanges(A.clone(mine, "31".repeat(16)), [first.bytes]);
    const here = wrote(next, minutes(7));
    const onIt = wrote(
      A.applyChanges(blank("report", "21"), A.getAllChanges(here.doc))[0],
      minutes(8),
    );
    expect(takeIn(here.doc, index, [here.bytes, onIt.bytes])).toMatchObject({
      changes: [onIt.bytes],
    });
  });

  test("[LI7] the document itself is not touched", () => {
    const heads = A.getHeads(mine);
    takeIn(mine, emptyIndex(), [first.bytes, impossible(second)]);
    expect(A.getHeads(mine)).toEqual(heads);
  });
});

describe("what may not enter", () => {
  test("[LI7] is refused with its place", () => {
    const late = forged(second, ({ startOp }) => ({ startOp: startOp + 1 }));
    const broken = { ok: false, reason: "BAD_STRUCT", at: 1 };
    expect(takeIn(mine, emptyIndex(), [first.bytes, late])).toEqual(broken);
    expect(takeIn(mine, emptyIndex(), [first.bytes, second.slice(1)])).toEqual(broken);
  });

  test("[LI7] a change without what it builds on is refused", () => {
    const orphan = { ok: false, reason: "MISSING_DEPS", at: 0 };
    expect(takeIn(mine, emptyIndex(), [second])).toEqual(orphan);
  });

  test("[LI7] two changes under one name and number are refused", () => {
    const twice = forged(second, () => ({ time: 1 }));
    expect(takeIn(mine, emptyIndex(), [first.bytes, second, twice])).toMatchObject({
      reason: "SEQ_REUSED",
      at: 2,
    });
  });

  test("[LI7] a refusal is as if nothing had been tried", () => {
    const index = emptyIndex();
    takeIn(mine, index, [first.bytes, second.slice(1)]);
    expect(takeIn(mine, index, [first.bytes, second])).toMatchObject({
      changes: [first.bytes, second],
    });
  });
});

describe("what is sound and does not apply", () => {
  test.each([
    ["throws", impossible(second)],
    ["never loads again", wordy(second)],
  ])("[LI7] a change that %s is void, and the others go on", (_, bad) => {
    expect(takeIn(mine, emptyIndex(), [first.bytes, bad, other])).toEqual({
      ok: true,
      changes: [first.bytes, other],
      voided: [hashOf(bad)],
    });
  });

  test("[LI7] more void changes than there may be forks stand in nobody's way", () => {
    const bad = Array.from({ length: 140 }, (_, at) =>
      forged(impossible(first.bytes), () => ({ actor: actorOf(100 + at) })),
    );
    const taken = takeIn(mine, emptyIndex(), [...bad, first.bytes]);
    expect(taken).toMatchObject({ ok: true, changes: [first.bytes] });
    expect(taken.ok && taken.voided).toHaveLength(140);
  });

  test("[LI7] a device with forks of its own takes in a log that is full of them", () => {
    const [here] = A.applyChanges(A.clone(mine), forks(100));
    expect(takeIn(here, emptyIndex(), forks(200))).toMatchObject({ ok: true });
    expect(takeIn(here, emptyIndex(), [...forks(200), ...forks(300)])).toMatchObject({
      reason: "TOO_MANY_HEADS",
      at: 64,
    });
  });

  test("[LI7] what builds on a void change is void, in the same breath and later", () => {
    const [bad, child] = [impossible(second), childOf(impossible(second))];
    const grandchild = childOf(child);
    const index = emptyIndex();
    const taken = takeIn(mine, index, [first.bytes, bad, child]);
    expect(taken).toMatchObject({ changes: [first.bytes], voided: [hashOf(bad), hashOf(child)] });
    const [next] = A.applyChanges(A.clone(mine), [first.bytes]);
    expect(takeIn(next, index, [grandchild])).toEqual({
      ok: true,
      changes: [],
      voided: [hashOf(grandchild)],
    });
  });

  test("[LI7] read again, it is void again", () => {
    const index = emptyIndex();
    const bad = impossible(second);
    takeIn(mine, index, [first.bytes, bad]);
    const [next] = A.applyChanges(A.clone(mine), [first.bytes]);
    expect(takeIn(next, index, [first.bytes, bad])).toEqual({
      ok: true,
      changes: [],
      voided: [hashOf(bad)],
    });
  });
});
