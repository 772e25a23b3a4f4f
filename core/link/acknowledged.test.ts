import { describe, expect, test } from "vitest";
import { ackFrame, openedFrame } from "../log/answers.ts";
import { karim, NINE, push, record, recorded, SECOND, session } from "../log/testing/relay.ts";
import { oneChange } from "../log/testing/writing.ts";
import type { RefusalCode } from "../wire/codes.ts";
import { type RelayFrame } from "../wire/frames.ts";
import { acked, caughtUpPage, itemsFrom, lastHash, sent, typesOf } from "./testing/exchange.ts";
import { hear, receive, tell, write, writeMany, type Page } from "./testing/page.ts";

const note = (text: string) => (draft: { [key: string]: unknown }) => {
  draft["remark"] = text;
};

/** The relay's answer to the push that is under way: no, each for this reason. */
function refusal({ link }: Page, code: RefusalCode): RelayFrame {
  const no = link.push?.changes.map(({ hash }) => [hash, code] as const) ?? [];
  const { seq: len, hash } = link.cursor;
  return { type: "ack", log: session, ok: [], no: no.map(([name, why]) => [name, why]), len, hash };
}

const karimOnHisDevice = { ...karim, person: caughtUpPage(recorded([])).link.me };

describe("being told that it is kept", () => {
  test("[LI1] an acknowledged change is in the log, and is not sent again", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    const effects = write(page, note("retard"));
    expect(typesOf(hear(page, acked(relay, effects)))).toEqual(["keep-place"]);
    expect(page.link).toMatchObject({ cursor: relay.log.tip, heads: { report: [lastHash(page)] } });
    expect(tell(page, { type: "committed" })).toEqual([]);
  });

  test("[LI1] the page needs no pull when nobody else has written", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    hear(page, acked(relay, writeMany(page, 20)));
    expect(page.link).toMatchObject({ cursor: { seq: 21 }, pull: null });
  });

  test("[LI1] when somebody else has written before, it pulls, and still counts its own as kept", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    const effects = write(page, note("retard"));
    record(relay, push(karim, oneChange("21")));
    expect(typesOf(hear(page, acked(relay, effects)))).toEqual(["pull"]);
    expect(page.link.ahead.report).toEqual(new Map([[lastHash(page), 3]]));
    receive(page, itemsFrom(relay, 2));
    expect(page.link).toMatchObject({ cursor: relay.log.tip, ahead: { report: new Map() } });
  });

  test("[LI1] nor does the place move past what somebody else has written after", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    const [frame] = sent(write(page, note("retard")));
    if (frame?.type !== "push") throw new Error("nothing was pushed");
    const [bytes = Uint8Array.of()] = frame.changes;
    const decisions = record(relay, {
      kind: "change",
      by: karimOnHisDevice,
      doc: "report",
      generation: 0,
      bytes,
    });
    record(relay, push(karim, oneChange("21")));
    hear(page, ackFrame(relay.log, frame, decisions));
    expect(page.link.cursor.seq).toBe(1);
  });

  test("[LI1] a change that a colleague signed for is not taken for one's own place in the log", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    const effects = write(page, note("retard"));
    expect(typesOf(hear(page, acked(relay, effects, karim)))).toEqual(["pull"]);
    expect(page.link.cursor.seq).toBe(1);
    receive(page, itemsFrom(relay, 2));
    expect(page.link.cursor).toEqual(relay.log.tip);
  });

  test("[LI3] an answer to an earlier push says nothing about the present one", () => {
    const page = caughtUpPage(recorded([]));
    write(page, note("retard"));
    const late = refusal(page, "BAD_STRUCT");
    tell(page, { type: "disconnected" });
    const relay = recorded([]);
    write(page, note("B12"), "session");
    tell(page, { type: "connected" });
    hear(page, openedFrame(relay.log, NINE));
    expect(page.link.push).toMatchObject({ doc: "session" });
    expect(hear(page, late)).toEqual([]);
    expect(page.link.push).toMatchObject({ doc: "session" });
  });

  test("[LI1] an answer when nothing was asked only says how long the log is", () => {
    const page = caughtUpPage(recorded([]));
    const { hash } = page.link.cursor;
    const frame: RelayFrame = { type: "ack", log: session, ok: [], no: [], len: 2, hash };
    expect(sent(hear(page, frame))).toMatchObject([{ type: "pull", since: 1 }]);
  });
});

describe("being told to wait", () => {
  test.each(["BUSY", "RATE", "STALE", "AUTH"] as const)(
    "[LI8] after %s it is tried again later",
    (code) => {
      const page = caughtUpPage(recorded([]));
      const first = write(page, note("retard"));
      expect(hear(page, refusal(page, code))).toEqual([]);
      expect(tell(page, { type: "tick" }, NINE + SECOND)).toEqual([]);
      expect(tell(page, { type: "tick" }, NINE + 2 * SECOND)).toEqual(first);
    },
  );

  test("[LI8] a relay that asks for patience is tried again after two seconds", () => {
    const page = caughtUpPage(recorded([]));
    const first = write(page, note("retard"));
    hear(page, refusal(page, "BUSY"));
    expect(tell(page, { type: "tick" }, NINE + 2 * SECOND)).toEqual(first);
  });

  test("[LI8] nobody waits for ever because their clock was set back", () => {
    const page = caughtUpPage(recorded([]));
    const first = write(page, note("retard"));
    hear(page, refusal(page, "BUSY"), NINE);
    expect(tell(page, { type: "committed" }, NINE - 3600 * SECOND)).toEqual(first);
  });

  test("[LI4] a relay that misses what was there has lost something: all is read and sent again", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    write(page, note("retard"));
    expect(sent(hear(page, refusal(page, "MISSING_DEPS")))).toMatchObject([
      { type: "pull", since: 0 },
    ]);
    expect(receive(page, itemsFrom(relay, 1))).toMatchObject([{}, { type: "keep-place" }]);
    expect(typesOf(tell(page, { type: "tick" }, NINE + 2 * SECOND))).toEqual(["push"]);
  });
});
