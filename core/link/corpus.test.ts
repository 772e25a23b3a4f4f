import * as A from "@automerge/automerge/slim";
import { describe, expect, test } from "vitest";
import { emptyIndex } from "../guard/document-index.ts";
import { parseHeader } from "../guard/header.ts";
import { blank, minutes, wrote } from "../log/testing/writing.ts";
import { CORPUS } from "../testing/guard/corpus.ts";
import { parseRelayFrame } from "../wire/encoding.ts";
import { FRAMES } from "../testing/guard/corpus-frames.ts";
import { takeIn } from "./take-in.ts";

const honest = wrote(blank("report", "a1"), minutes(5)).bytes;

describe("what a broken or hostile relay sends to a device", () => {
  test.each(CORPUS)("[LI7] $name ($answer): without the guard it $without", (vector) => {
    const { before = [], bytes, answer, isTakenByDevice } = vector;
    const page = blank("report", "31");
    const taken = takeIn(page, emptyIndex(), [...before, bytes]);
    const kept = { ok: true, changes: before, voided: [nameOf(bytes)] };
    const entered = { ok: true, changes: [...before, bytes], voided: [] };
    const refused = { ok: false, reason: answer, at: before.length };
    const whereItApplies = isTakenByDevice ? entered : refused;
    expect(taken).toEqual(answer === "kept" ? kept : whereItApplies);
    expect(takeIn(page, emptyIndex(), [honest])).toMatchObject({ changes: [honest] });
    expect(A.getHeads(A.load(A.save(page)))).toEqual(A.getHeads(page));
  });

  test.each(FRAMES)("[WI1] %s", (_, bytes) => {
    expect(parseRelayFrame(bytes)).toEqual({ ok: false, reason: "BAD_STRUCT" });
  });
});

function nameOf(bytes: Uint8Array): string {
  const parsed = parseHeader(bytes);
  return parsed.ok ? parsed.header.hash : parsed.reason;
}
