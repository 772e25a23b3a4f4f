import { describe, expect, test } from "vitest";
import { openedFrame } from "../log/answers.ts";
import {
  karim,
  luc,
  NINE,
  push,
  record,
  recorded,
  session,
  started,
  tell as told,
} from "../log/testing/relay.ts";
import { minutes, oneChange, wrote, blank } from "../log/testing/writing.ts";
import { caughtUpPage, itemsFrom, lastHash, sent } from "./testing/exchange.ts";
import { hear, livePage, openPage, receive, tell, write } from "./testing/page.ts";

const first = wrote(blank("report", "21"), minutes(5));
const second = wrote(first.doc, minutes(10)).bytes;
/** Created; Karim has noted five minutes, then ten. */
const karimsNotes = () => recorded([push(karim, first.bytes), push(karim, second)]);

function minutesOf(count: number) {
  return (draft: { [key: string]: unknown }) => Object.assign(draft, { seats: count });
}

describe("starting over", () => {
  test("[LI4] a log that is shorter than what was read has lost items: all is read again, then sent", () => {
    const page = caughtUpPage(karimsNotes());
    tell(page, { type: "disconnected" });
    tell(page, { type: "connected" });
    const older = recorded([push(karim, first.bytes)]);
    expect(sent(hear(page, openedFrame(older.log, NINE)))).toMatchObject([
      { type: "pull", since: 0 },
    ]);
    const effects = receive(page, itemsFrom(older, 1));
    expect(sent(effects)).toMatchObject([{ type: "push", changes: [second] }]);
  });

  test("[LI4] whoever dies while all is read again begins at the start: the place is put back first", () => {
    const page = caughtUpPage(karimsNotes());
    tell(page, { type: "disconnected" });
    tell(page, { type: "connected" });
    const older = recorded([push(karim, first.bytes)]);
    const effects = hear(page, openedFrame(older.log, NINE));
    expect(effects).toContainEqual({
      type: "keep-place",
      place: expect.objectContaining({ cursor: { seq: 0, hash: expect.any(String) } }),
    });
  });

  test("[LI4] so has a log of the same length that is another", () => {
    const page = caughtUpPage(karimsNotes());
    tell(page, { type: "disconnected" });
    tell(page, { type: "connected" });
    const other = recorded([push(karim, first.bytes), told(started)]);
    expect(sent(hear(page, openedFrame(other.log, NINE)))).toMatchObject([{ since: 0 }]);
  });

  test("[LI4] a page whose documents lack what it believes to have reads all again", () => {
    const relay = karimsNotes();
    const { cursor, heads } = caughtUpPage(relay).link;
    const page = openPage({ stored: { cursor, heads, receipt: null, sealSeen: null } });
    tell(page, { type: "connected" });
    expect(sent(hear(page, openedFrame(relay.log, NINE)))).toMatchObject([{ since: 0 }]);
    receive(page, itemsFrom(relay, 1));
    expect(page.link.cursor).toEqual(relay.log.tip);
  });

  test("[LI4] a relay that contradicts itself is left alone after three attempts", () => {
    const relay = karimsNotes();
    const page = livePage(relay);
    const wrong = { ...openedFrame(relay.log, NINE), hash: recorded([]).log.tip.hash };
    const attempt = () => [...hear(page, wrong), ...receive(page, itemsFrom(relay, 1))];
    expect([attempt(), attempt(), attempt(), attempt()].every(({ length }) => length > 0)).toBe(
      true,
    );
    expect(attempt()).toEqual([]);
    expect(page.link.alarm).toMatchObject({ code: "BAD_STRUCT" });
    expect(hear(page, { type: "hint", log: session, len: 9 })).toEqual([]);
  });

  test("[LI4] what was acknowledged further on and is not there when it is read is sent again", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    write(page, minutesOf(7));
    record(relay, push(karim, oneChange("21")), push(luc, oneChange("32")));
    const { hash } = relay.log.tip;
    hear(page, { type: "ack", log: session, ok: [[lastHash(page), 3]], no: [], len: 3, hash });
    expect(sent(receive(page, itemsFrom(relay, 2)))).toMatchObject([{ type: "push" }]);
  });

  test("[LI4] what was acknowledged and is lost, with what the page had not read yet, is sent again", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    write(page, minutesOf(7));
    record(relay, push(karim, oneChange("21")), push(luc, oneChange("32")));
    const { hash } = relay.log.tip;
    hear(page, { type: "ack", log: session, ok: [[lastHash(page), 3]], no: [], len: 3, hash });
    tell(page, { type: "disconnected" });
    tell(page, { type: "connected" });
    const older = recorded([push(karim, oneChange("21"))]);
    const effects = [
      ...hear(page, openedFrame(older.log, NINE)),
      ...receive(page, itemsFrom(older, 2)),
    ];
    expect(sent(effects)).toContainEqual(expect.objectContaining({ type: "push" }));
  });
});
