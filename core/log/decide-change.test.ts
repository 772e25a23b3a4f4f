import * as A from "@automerge/automerge/slim";
import { describe, expect, test } from "vitest";
import { forged } from "../testing/forge.ts";
import { emptyLog, seqOf } from "./log.ts";
import {
  ask,
  createdLog,
  finalise,
  finalisedLog,
  karim,
  luc,
  nadia,
  push,
  session,
} from "./testing/relay.ts";
import { blank, hashOf, minutes, oneChange, wrote } from "./testing/writing.ts";

const atomicRoom = (room: string) => (draft: { room: A.ImmutableString }) => {
  draft.room = new A.ImmutableString(room);
};

describe("writing", () => {
  test("[LO3] an invigilator writes the report", () => {
    const log = createdLog();
    expect(ask(log, push(luc, oneChange("31")))).toMatchObject({
      ok: true,
      entry: { seq: 2, kind: "report", by: luc.person, device: luc.device },
    });
  });

  test.each(["session", "roster"] as const)(
    "[LO3] an invigilator does not write the %s",
    (kind) => {
      const { bytes } = wrote(blank(kind, "31"), (draft) => Object.assign(draft, { seats: 20 }));
      expect(ask(createdLog(), push(luc, bytes, kind))).toEqual({ ok: false, reason: "FORBIDDEN" });
    },
  );

  test("[LO3] a member writes every document", () => {
    const { bytes } = wrote(blank("session", "11"), atomicRoom("B12"));
    expect(ask(createdLog(), push(nadia, bytes, "session")).ok).toBe(true);
  });

  test("[LO3] nobody writes into a session that the relay has not heard of", () => {
    const answer = ask(emptyLog(session), push(nadia, oneChange("11")));
    expect(answer).toEqual({ ok: false, reason: "FORBIDDEN" });
  });

  test("[LO3] nobody writes under the name of another device", () => {
    const log = createdLog();
    const first = wrote(blank("report", "31"), minutes(5));
    ask(log, push(luc, first.bytes));
    const next = wrote(first.doc, minutes(10)).bytes;
    expect(ask(log, push(karim, next))).toEqual({ ok: false, reason: "FORBIDDEN" });
  });

  test("[LO3] what is no sound change is refused for what it is", () => {
    const log = createdLog();
    const change = oneChange("31");
    const late = forged(change, ({ startOp }) => ({ startOp: startOp + 1 }));
    expect(ask(log, push(luc, change.slice(1)))).toEqual({ ok: false, reason: "BAD_STRUCT" });
    expect(ask(log, push(luc, late))).toEqual({ ok: false, reason: "BAD_STRUCT" });
    expect(log.tip.seq).toBe(1);
  });

  test("[LO3] a change of an older generation of its document has to be written anew", () => {
    const older = { ...push(luc, oneChange("31")), generation: 1 };
    expect(ask(createdLog(), older)).toEqual({ ok: false, reason: "STALE" });
  });

  test("[LO9] a change that is sent twice is kept once and gets its first place", () => {
    const log = createdLog();
    const change = oneChange("31");
    ask(log, push(luc, change));
    ask(log, push(karim, oneChange("21")));
    expect(ask(log, push(luc, change))).toEqual({ ok: true, already: 2, receipt: null });
    expect(log.tip.seq).toBe(3);
  });

  test("[LO9] a colleague who sends it as well takes nothing away from who wrote it", () => {
    const log = createdLog();
    const first = wrote(blank("report", "31"), minutes(5));
    ask(log, push(luc, first.bytes));
    expect(ask(log, push(karim, first.bytes))).toEqual({ ok: true, already: 2, receipt: null });
    expect(ask(log, push(luc, wrote(first.doc, minutes(10)).bytes)).ok).toBe(true);
  });

  test("[LO9] what every document begins with is no change of anybody", () => {
    const log = createdLog();
    const [genesis = new Uint8Array()] = A.getAllChanges(blank("report", "31"));
    expect(ask(log, push(luc, genesis)).ok).toBe(false);
    expect(seqOf(log, "report", hashOf(genesis))).toBeNull();
  });

  test("[LO4] nobody writes in a finalised session", () => {
    const log = finalisedLog();
    expect(ask(log, push(nadia, oneChange("11")))).toEqual({ ok: false, reason: "LOCKED" });
  });

  test("[LO4] nobody writes in a deleted session", () => {
    const log = createdLog();
    ask(log, { kind: "delete", by: nadia });
    expect(ask(log, push(nadia, oneChange("11")))).toEqual({ ok: false, reason: "LOCKED" });
  });

  test("[LO4] what entered before the finalisation is still answered as kept", () => {
    const log = createdLog();
    const change = oneChange("31");
    ask(log, push(luc, change));
    ask(log, { kind: "close", by: nadia });
    ask(log, finalise(log));
    expect(ask(log, push(luc, change))).toEqual({ ok: true, already: 2, receipt: null });
  });
});
