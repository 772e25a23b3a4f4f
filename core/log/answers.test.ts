import { describe, expect, test } from "vitest";
import { MAX_FRAME_BYTES, relayFrame, type DeviceFrame } from "../wire/frames.ts";
import { ackFrame, changeRequests, finaliseAnswer, itemsFrame, openedFrame } from "./answers.ts";
import type { Entry } from "./log.ts";
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
  recorded,
  SECOND,
  session,
} from "./testing/relay.ts";
import { hashOf, oneChange } from "./testing/writing.ts";

const [one, two] = [oneChange("31"), oneChange("32")];
const garbage = Uint8Array.of(1, 2, 3);

function pushOf(...changes: Uint8Array[]): Extract<DeviceFrame, { type: "push" }> {
  return { type: "push", log: session, doc: { kind: "report", generation: 0 }, changes };
}

function entryOf(seq: number, bytes: number): Entry {
  const { hash } = recorded([push(luc, one)]).entries[1] ?? { hash: hashOf(one) };
  const { person: by, device } = luc;
  return { seq, kind: "report", bytes: new Uint8Array(bytes), hash, by, device, eventId: null };
}

describe("the answer to a push", () => {
  test("[LO9] every change is answered: where it stands, or why it does not", () => {
    const log = createdLog();
    const frame = pushOf(one, garbage, two, one);
    const decisions = changeRequests(frame, luc).map((request) => ask(log, request));
    const ack = ackFrame(log, frame, decisions);
    expect(ack).toMatchObject({
      ok: [
        [hashOf(one), 2],
        [hashOf(two), 3],
        [hashOf(one), 2],
      ],
      no: [[expect.any(String), "BAD_STRUCT"]],
    });
    expect(relayFrame.parse(ack)).toEqual(ack);
  });

  test("[LO9] it names the end of the log, with its hash", () => {
    const log = createdLog();
    const frame = pushOf(one);
    const decisions = changeRequests(frame, luc).map((request) => ask(log, request));
    ask(log, push(karim, two));
    expect(ackFrame(log, frame, decisions)).toMatchObject({ len: 3, hash: log.tip.hash });
  });

  test("[LO3] what is pushed is judged by who signed in, and by the generation it was written for", () => {
    expect(changeRequests(pushOf(one, two), luc)).toEqual([push(luc, one), push(luc, two)]);
  });
});

describe("the answer to an open", () => {
  test("[LO6] it says where the log stands and whether somebody is closing it", () => {
    const log = createdLog();
    ask(log, { kind: "close", by: nadia });
    expect(openedFrame(log, NINE + SECOND)).toEqual({
      type: "opened",
      log: session,
      state: "closing",
      len: 2,
      hash: log.tip.hash,
    });
    expect(openedFrame(log, NINE + 60 * SECOND)).toMatchObject({ state: "open" });
  });

  test("[LO5] it brings the receipt once there is one", () => {
    const log = finalisedLog();
    expect(openedFrame(log, NINE)).toMatchObject({ state: "finalised", receipt: log.receipt });
  });
});

describe("items", () => {
  test("[LO10] they are sent in the order of the log", () => {
    const { entries } = recorded([push(luc, one), push(luc, two)]);
    expect(itemsFrame(session, entries.slice(1), false)).toEqual({
      type: "items",
      log: session,
      from: 2,
      items: [
        [2, "report", one, luc.person],
        [3, "report", two, luc.person],
      ],
      more: false,
    });
  });

  test("[LO10] there is no frame without an item", () => {
    expect(itemsFrame(session, [], false)).toBeNull();
  });

  test("[LO10] no frame is larger than a frame may be: what does not fit comes with the next pull", () => {
    const entries = [1, 2, 3, 4, 5].map((seq) => entryOf(seq, 64 * 1024));
    const frame = itemsFrame(session, entries, false);
    const bytes = frame?.items.reduce((sum, item) => sum + item[2].length, 0);
    expect(frame).toMatchObject({ from: 1, more: true });
    expect(frame?.items).toHaveLength(3);
    expect(bytes).toBeLessThan(MAX_FRAME_BYTES);
  });

  test("[LO10] a single item is sent whatever its size", () => {
    expect(itemsFrame(session, [entryOf(7, MAX_FRAME_BYTES)], true)?.items).toHaveLength(1);
  });
});

describe("the answer to a finalisation", () => {
  test("[LO5] it is the receipt, the first time and every time after", () => {
    const log = finalisedLog();
    const { receipt } = log;
    const again = finaliseAnswer(session, ask(log, finalise(log, karim)));
    expect(again).toEqual({ type: "finalised", log: session, receipt });
  });

  test("[LO5] a refusal names the rule that is not met, if one is not", () => {
    const log = createdLog();
    expect(finaliseAnswer(session, ask(log, finalise(log)))).toEqual({
      type: "refused",
      log: session,
      code: "STALE",
      rule: "lease-ended",
    });
    expect(finaliseAnswer(session, ask(log, finalise(log, luc)))).toEqual({
      type: "refused",
      log: session,
      code: "FORBIDDEN",
    });
  });

  test("[LO5] a request that found nothing to seal has to look again", () => {
    const answer = finaliseAnswer(session, { ok: true, already: 1, receipt: null });
    expect(answer).toMatchObject({ type: "refused", code: "STALE" });
  });
});
