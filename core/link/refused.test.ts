import { describe, expect, test } from "vitest";
import { openedFrame } from "../log/answers.ts";
import {
  finalise,
  karim,
  luc,
  nadia,
  NINE,
  push,
  record,
  recorded,
  SECOND,
  session,
} from "../log/testing/relay.ts";
import { atomic } from "../schema.ts";
import { blank, minutes, oneChange, wrote } from "../log/testing/writing.ts";
import { acked, caughtUpPage, itemsFrom, lastHash, sent, typesOf } from "./testing/exchange.ts";
import { hear, openPage, rebuildWanted, receive, tell, write } from "./testing/page.ts";

const note = (text: string) => (draft: { [key: string]: unknown }) => {
  draft["remark"] = text;
};

describe("what the relay will never take", () => {
  test("[LI6] the document is begun anew from what the log has, and written again", () => {
    const relay = recorded([push(karim, oneChange("21"))]);
    const page = caughtUpPage(relay);
    const effects = write(page, note("B12"), "session");
    const hash = lastHash(page, "session");
    expect(hear(page, acked(relay, effects))).toEqual([
      {
        type: "rebuild",
        doc: "session",
        known: page.link.genesis.session,
        reauthor: true,
        refused: [[hash, "FORBIDDEN"]],
      },
    ]);
  });

  test("[LI6] until that is done nothing of this document is sent, but of the others", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    hear(page, acked(relay, write(page, note("B12"), "session")));
    expect(sent(write(page, note("retard")))).toMatchObject([{ doc: { kind: "report" } }]);
    expect(page.link.held).toEqual(new Set(["session"]));
  });

  test("[LI6] what was kept of the same push belongs to what the log has", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    tell(page, { type: "disconnected" });
    write(page, note("retard"));
    const first = lastHash(page);
    record(relay, push(karim, wrote(blank("report", "31"), minutes(5)).bytes));
    write(page, note("retard de 12 min"));
    tell(page, { type: "connected" });
    const [frame] = sent(hear(page, openedFrame(relay.log, NINE)));
    expect(frame).toMatchObject({ type: "pull" });
    const { seq: len, hash } = relay.log.tip;
    const ok: [typeof first, number][] = [[first, 3]];
    const no: [typeof first, "SEQ_REUSED"][] = [[lastHash(page), "SEQ_REUSED"]];
    const effects = hear(page, { type: "ack", log: session, ok, no, len, hash });
    expect(effects).toMatchObject([{ type: "rebuild", known: expect.arrayContaining([first]) }]);
  });

  test("[LI6] a change that no frame can carry is refused before it is sent", () => {
    const page = caughtUpPage(recorded([]));
    const pasted = Array.from({ length: 3_000 }, (_, at) => `${at}`.padStart(100, "é"));
    const effects = write(page, (draft) => Object.assign(draft, { pasted: pasted.map(atomic) }));
    expect(effects).toMatchObject([
      { type: "rebuild", refused: [[lastHash(page), "TOO_LARGE"]], reauthor: true },
    ]);
  });

  test("[LI6] a document that could not be begun anew is tried again over the next connection", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    hear(page, acked(relay, write(page, note("B12"), "session")));
    tell(page, { type: "disconnected" });
    tell(page, { type: "connected" });
    const again = hear(page, openedFrame(relay.log, NINE));
    expect(hear(page, acked(relay, again))).toMatchObject([{ type: "rebuild", reauthor: true }]);
  });

  test("[LI6] refused again, it is only set aside", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    hear(page, acked(relay, write(page, note("B12"), "session")));
    const again = tell(page, { type: "rebuilt", doc: "session" });
    expect(typesOf(again)).toEqual(["push"]);
    expect(hear(page, acked(relay, again))).toMatchObject([{ type: "rebuild", reauthor: false }]);
  });

  test("[LI6] once the relay has taken something again, the next refusal is a first one", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay, { me: karim.person });
    hear(page, acked(relay, write(page, note("B12"), "session"), luc));
    hear(page, acked(relay, tell(page, { type: "rebuilt", doc: "session" }), karim));
    const third = hear(page, acked(relay, write(page, note("B14"), "session"), luc));
    expect(third).toMatchObject([{ type: "rebuild", reauthor: true }]);
  });

  test("[LI5] somebody who may only write the report does not keep others waiting", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    hear(page, acked(relay, write(page, note("B12"), "session")));
    page.docs.session = blank("session", "31");
    tell(page, { type: "rebuilt", doc: "session" });
    hear(page, { type: "closing", log: session, by: nadia.person, until: NINE + 20 * SECOND });
    expect(typesOf(tell(page, { type: "flushed" }))).toEqual(["drained"]);
  });
});

describe("a profile that was copied while it was open", () => {
  /** Luc noted ten minutes on the profile that was put back later, and a remark on the copy. */
  const before = wrote(blank("report", "31"), minutes(10)).bytes;

  test("[LI6] what stands in the log's way is found out at the relay, and written anew", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    tell(page, { type: "disconnected" });
    write(page, note("retard"));
    record(relay, push(luc, before));
    tell(page, { type: "connected" });
    const pushed = hear(page, openedFrame(relay.log, NINE));
    expect(typesOf(pushed)).toEqual(["pull", "push"]);
    receive(page, itemsFrom(relay, 2));
    expect(page.link).toMatchObject({ suspect: { seq: 2, code: "SEQ_REUSED" }, pull: null });
    expect(hear(page, acked(relay, pushed))).toMatchObject([
      { type: "rebuild", doc: "report", reauthor: true },
      { type: "send", frame: { type: "pull", since: 1 } },
    ]);
  });

  test("[LI6] so is what was not even on disk", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    hear(page, acked(relay, write(page, note("retard"))));
    record(relay, push(karim, oneChange("21")));
    hear(page, itemsFrom(relay, 3));
    const known = [lastHash(page)];
    expect(tell(page, { type: "poisoned", seq: 3, code: "SEQ_REUSED" })).toEqual([
      { type: "rebuild", doc: "report", known, reauthor: true, refused: [] },
    ]);
    expect(typesOf(tell(page, { type: "rebuilt", doc: "report" }))).toEqual(["pull"]);
  });

  test("[LI6] what the relay only said it had kept is asked about again before it stands in the way for ever", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    const { seq: len, hash } = relay.log.tip;
    write(page, note("retard"));
    const late = lastHash(page);
    hear(page, { type: "ack", log: session, ok: [[late, len + 2]], no: [], len, hash });
    record(relay, push(luc, before));
    hear(page, itemsFrom(relay, 2));
    const asked = tell(page, { type: "poisoned", seq: 2, code: "SEQ_REUSED" });
    expect(sent(asked)).toMatchObject([{ type: "push" }]);
    const known = page.link.genesis.report;
    expect(hear(page, acked(relay, asked))).toContainEqual(
      expect.objectContaining({ type: "rebuild", known, reauthor: true }),
    );
  });

  test("[LI6] nor does what it said too late, and wrongly, keep the words from being written again", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    const { seq: len, hash } = relay.log.tip;
    write(page, note("retard"));
    const late = lastHash(page);
    record(relay, push(luc, before));
    hear(page, itemsFrom(relay, 2));
    tell(page, { type: "poisoned", seq: 2, code: "SEQ_REUSED" });
    rebuildWanted(
      page,
      hear(page, { type: "ack", log: session, ok: [[late, len + 2]], no: [], len, hash }),
    );
    hear(page, itemsFrom(relay, 2));
    const asked = tell(page, { type: "poisoned", seq: 2, code: "SEQ_REUSED" });
    const known = page.link.genesis.report;
    expect(hear(page, acked(relay, asked))).toContainEqual(
      expect.objectContaining({ type: "rebuild", known, reauthor: true }),
    );
  });

  test("[LI7] an item that may not even enter then is the relay's fault", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    record(relay, push(karim, oneChange("21")));
    hear(page, itemsFrom(relay, 2));
    tell(page, { type: "poisoned", seq: 2, code: "BAD_STRUCT" });
    tell(page, { type: "rebuilt", doc: "report" });
    hear(page, itemsFrom(relay, 2));
    expect(tell(page, { type: "poisoned", seq: 2, code: "BAD_STRUCT" })).toEqual([]);
    expect(page.link.alarm).toEqual({ seq: 2, code: "BAD_STRUCT" });
  });

  test("[LI9] in a sealed session it is written anew as well, and stays on the device", () => {
    const relay = recorded([push(luc, before), { kind: "close", by: nadia }]);
    record(relay, finalise(relay.log));
    const page = openPage();
    write(page, note("retard"));
    tell(page, { type: "connected" });
    hear(page, openedFrame(relay.log, NINE));
    const pushed = receive(page, itemsFrom(relay, 1));
    expect(typesOf(pushed)).toEqual(["take-in", "push"]);
    expect(hear(page, acked(relay, pushed))).toMatchObject([
      { type: "rebuild", reauthor: true, refused: [[lastHash(page), "LOCKED"]] },
      { type: "send", frame: { type: "pull", since: 0 } },
    ]);
  });
});
