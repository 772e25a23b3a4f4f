import { encode } from "cborg";
import { describe, expect, test } from "vitest";
import { openedFrame } from "../log/answers.ts";
import { emptyLog } from "../log/log.ts";
import { finalisedLog, karim, NINE, recorded, SECOND, session } from "../log/testing/relay.ts";
import type { RefusalCode } from "../wire/codes.ts";
import { MAX_FRAME_BYTES, type RelayFrame } from "../wire/frames.ts";
import { acked, caughtUpPage, itemsFrom, sent, typesOf } from "./testing/exchange.ts";
import {
  hear,
  livePage,
  openPage,
  receive,
  tell,
  write,
  writeMany,
  type Page,
} from "./testing/page.ts";

const note = (text: string) => (draft: { [key: string]: unknown }) => {
  draft["remark"] = text;
};

/** The relay's answer to the push that is under way: no, each for this reason. */
function refusal({ link }: Page, code: RefusalCode): RelayFrame {
  const no = link.push?.changes.map(({ hash }) => [hash, code] as const) ?? [];
  const { seq: len, hash } = link.cursor;
  return { type: "ack", log: session, ok: [], no: no.map(([name, why]) => [name, why]), len, hash };
}

describe("sending", () => {
  test("[LI1] what is on disk and not in the log is sent", () => {
    const page = caughtUpPage(recorded([]));
    expect(sent(write(page, note("retard")))).toMatchObject([
      { type: "push", doc: { kind: "report", generation: 0 }, changes: [expect.any(Uint8Array)] },
    ]);
  });

  test("[LI1] what was written while the page was offline is sent when it comes back", () => {
    const page = openPage();
    write(page, note("retard"));
    const relay = recorded([]);
    tell(page, { type: "connected" });
    expect(typesOf(hear(page, openedFrame(relay.log, NINE)))).toEqual(["pull", "push"]);
  });

  test("[LI3] one push at a time", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    const first = write(page, note("retard"));
    expect(write(page, note("retard de 12 min"))).toEqual([]);
    expect(typesOf(hear(page, acked(relay, first)))).toEqual(["keep-place", "push"]);
  });

  test("[LI3] documents take turns", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay, { me: karim.person });
    const first = write(page, note("B12"), "session");
    write(page, note("retard"));
    expect(sent(hear(page, acked(relay, first, karim)))).toMatchObject([
      { doc: { kind: "report" } },
    ]);
  });

  test("[LI3] a push has at most twenty changes, the oldest first", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    const effects = writeMany(page, 45);
    expect(sent(effects)).toMatchObject([{ changes: { length: 20 } }]);
    const next = hear(page, acked(relay, effects));
    expect(sent(next)).toMatchObject([{ changes: { length: 20 } }]);
    expect(sent(hear(page, acked(relay, next)))).toMatchObject([{ changes: { length: 5 } }]);
  });

  test("[LI3] a push fits into a frame", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    tell(page, { type: "disconnected" });
    for (const word of "abcdefghijklmnop") write(page, note(`${word}…`.repeat(4_500)));
    tell(page, { type: "connected" });
    const [frame] = sent(hear(page, openedFrame(relay.log, NINE)));
    expect(encode(frame).length).toBeLessThan(MAX_FRAME_BYTES);
    expect(page.link.push?.changes).toHaveLength(9);
  });

  test("[LI1] nothing is sent into a log that does not exist", () => {
    const page = openPage();
    write(page, note("retard"));
    tell(page, { type: "connected" });
    expect(hear(page, openedFrame(emptyLog(session), NINE))).toEqual([]);
    const rumour = hear(page, { type: "hint", log: session, len: 9 });
    expect(typesOf(rumour)).toEqual(["pull"]);
  });

  test("[LI8] a push that is not answered is sent again after ten seconds", () => {
    const page = caughtUpPage(recorded([]));
    const first = write(page, note("retard"));
    expect(tell(page, { type: "tick" }, NINE + 10 * SECOND)).toEqual([]);
    expect(tell(page, { type: "tick" }, NINE + 11 * SECOND)).toEqual(first);
  });
});

describe("after the seal", () => {
  test("[LI9] what was written too late is not sent, and stays", () => {
    const page = caughtUpPage(recorded([]));
    const { receipt } = finalisedLog();
    if (receipt) hear(page, { type: "finalised", log: session, receipt });
    expect(sent(write(page, note("retard")))).toEqual([]);
    expect(page.docs.report).toMatchObject({ remark: "retard" });
  });

  test("[LI9] a page that learns of the seal by a refusal asks for the receipt", () => {
    const page = caughtUpPage(recorded([]));
    write(page, note("retard"));
    const effects = hear(page, refusal(page, "LOCKED"));
    expect(sent(effects)).toEqual([{ type: "open", log: session, cursor: 1 }]);
    expect(page.link.logState).toBe("finalised");
  });

  test("[LI9] nothing is sent into a deleted session", () => {
    const relay = recorded([{ kind: "delete", by: karim }]);
    const page = livePage(relay);
    receive(page, itemsFrom(relay, 1));
    expect(page.link.logState).toBe("deleted");
    expect(sent(write(page, note("retard")))).toEqual([]);
  });
});
