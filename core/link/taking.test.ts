import { describe, expect, test } from "vitest";
import { openedFrame } from "../log/answers.ts";
import { karim, luc, NINE, push, record, recorded, SECOND, session } from "../log/testing/relay.ts";
import { hashOf, minutes, oneChange, wrote, blank } from "../log/testing/writing.ts";
import { childOf, impossible } from "../simulator/forgeries.ts";
import type { LogItem, RelayFrame } from "../wire/frames.ts";
import { caughtUpPage, itemsFrom, sent, typesOf } from "./testing/exchange.ts";
import { hear, livePage, openPage, receive, takeInWanted, tell, write } from "./testing/page.ts";

const first = wrote(blank("report", "21"), minutes(5));
const second = wrote(first.doc, minutes(10)).bytes;
/** Created; Karim has noted five minutes, then ten. */
const karimsNotes = () => recorded([push(karim, first.bytes), push(karim, second)]);

const relayOfFour = [push(karim, first.bytes), push(karim, second), push(luc, oneChange("32"))];

function minutesOf(count: number) {
  return (draft: { [key: string]: unknown }) => Object.assign(draft, { seats: count });
}

describe("items of the log", () => {
  test("[LI2] they are taken in first, and only then the place is kept", () => {
    const relay = karimsNotes();
    const page = livePage(relay);
    expect(typesOf(hear(page, itemsFrom(relay, 1)))).toEqual(["take-in"]);
    expect(page.link.cursor.seq).toBe(0);
    expect(tell(page, { type: "taken-in", voided: [] })[0]).toMatchObject({
      type: "keep-place",
      place: { cursor: relay.log.tip, heads: { report: [hashOf(second)] }, receipt: null },
    });
  });

  test("[LI2] what has come before is left out, what has a gap before it is left", () => {
    const relay = karimsNotes();
    const page = livePage(relay);
    receive(page, itemsFrom(relay, 1, 2));
    expect(hear(page, itemsFrom(relay, 1, 2))).toEqual([]);
    expect(hear(page, itemsFrom(recorded([...relayOfFour]), 4))).toEqual([]);
    expect(hear(page, itemsFrom(relay, 2))).toMatchObject([
      { type: "take-in", items: [[3, "report", second, karim.person]] },
    ]);
  });

  test("[LI2] a page that hears of one more item does not read the others again", () => {
    const relay = recorded([push(karim, first.bytes)]);
    const page = caughtUpPage(relay);
    record(relay, push(karim, second));
    const effects = receive(page, itemsFrom(relay, 3));
    expect(typesOf(effects)).toEqual(["take-in", "keep-place"]);
    expect(page.link.cursor).toEqual(relay.log.tip);
  });

  test("[LI2] while items are on their way to the disk nothing else is begun", () => {
    const relay = karimsNotes();
    const page = livePage(relay);
    const effects = hear(page, itemsFrom(relay, 1));
    expect(write(page, minutesOf(7))).toEqual([]);
    expect(hear(page, itemsFrom(relay, 1))).toEqual([]);
    expect(typesOf(takeInWanted(page, effects))).toEqual(["keep-place", "push"]);
  });

  test("[LI2] a page that has only a part of the log pulls the rest", () => {
    const relay = karimsNotes();
    const page = livePage(relay);
    const part = { ...itemsFrom(relay, 1, 1), more: true };
    expect(sent(receive(page, part))).toMatchObject([{ type: "pull", since: 1 }]);
  });

  test("[LI2] an item that was not asked for leaves the question open", () => {
    const relay = karimsNotes();
    const page = livePage(relay);
    hear(page, itemsFrom(relay, 3));
    expect(page.link.pull).toMatchObject({ since: 0 });
  });

  test("[LI2] items that come before the relay has said where it stands are left", () => {
    const page = openPage();
    tell(page, { type: "connected" });
    expect(hear(page, itemsFrom(karimsNotes(), 1))).toEqual([]);
  });
});

describe("what may not enter", () => {
  test("[LI7] an item that is no change is not taken in, and nothing more is taken from the relay", () => {
    const relay = karimsNotes();
    const page = livePage(relay);
    const broken: RelayFrame = {
      type: "items",
      log: session,
      from: 1,
      items: [[1, "report", first.bytes.slice(1), karim.person]],
      more: false,
    };
    expect(hear(page, broken)).toEqual([]);
    expect(page.link.alarm).toEqual({ seq: 1, code: "BAD_STRUCT" });
    expect(hear(page, itemsFrom(relay, 1))).toEqual([]);
    expect(tell(page, { type: "committed" })).toEqual([]);
  });

  test("[LI7] nor is one that jumps over another", () => {
    const page = livePage(karimsNotes());
    const items: LogItem[] = [
      [1, "report", first.bytes, karim.person],
      [3, "report", second, karim.person],
    ];
    hear(page, { type: "items", log: session, from: 1, items, more: false });
    expect(page.link.alarm).toEqual({ seq: 3, code: "BAD_STRUCT" });
  });

  test("[LI7] what does not apply counts nowhere, and the page goes on", () => {
    const bad = impossible(second);
    const relay = recorded([push(karim, first.bytes), push(karim, bad)]);
    const page = caughtUpPage(relay);
    expect(page.link.alarm).toBeNull();
    expect(page.link.heads.report).toEqual([hashOf(first.bytes)]);
    expect(page.link.cursor).toEqual(relay.log.tip);
    expect(typesOf(write(page, minutesOf(7)))).toEqual(["push"]);
  });

  test("[LI7] nor does what builds on it, even for a page that was opened in between", () => {
    const bad = impossible(second);
    const relay = recorded([push(karim, first.bytes), push(karim, bad)]);
    const before = caughtUpPage(relay);
    const { cursor, heads } = before.link;
    const page = openPage({ stored: { cursor, heads, receipt: null, sealSeen: null } });
    page.docs = before.docs;
    record(relay, push(karim, childOf(bad)));
    tell(page, { type: "connected" });
    hear(page, openedFrame(relay.log, NINE));
    expect(sent(receive(page, itemsFrom(relay, 4)))).toMatchObject([{ type: "pull", since: 0 }]);
    receive(page, itemsFrom(relay, 1));
    expect(page.link).toMatchObject({ alarm: null, cursor: relay.log.tip });
  });

  test("[LI7] over a new connection a page still sends, though an item cannot be taken in", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    record(relay, push(karim, first.bytes));
    const broken = itemsFrom(relay, 2);
    const items: LogItem[] = [[2, "report", first.bytes.slice(1), karim.person]];
    hear(page, { ...broken, items });
    expect(page.link.alarm).toMatchObject({ seq: 2 });
    tell(page, { type: "disconnected" });
    write(page, minutesOf(7));
    tell(page, { type: "connected" });
    hear(page, openedFrame(relay.log, NINE));
    expect(page.link).toMatchObject({ pull: { since: 1 }, push: { doc: "report" } });
  });

  test("[LI7] a new connection gives the relay another chance", () => {
    const relay = karimsNotes();
    const page = livePage(relay);
    hear(page, itemsFrom(relay, 1));
    tell(page, { type: "poisoned", seq: 1, code: "BAD_STRUCT" });
    expect(page.link.alarm).toEqual({ seq: 1, code: "BAD_STRUCT" });
    tell(page, { type: "disconnected" });
    tell(page, { type: "connected" }, NINE + SECOND);
    hear(page, openedFrame(relay.log, NINE), NINE + SECOND);
    receive(page, itemsFrom(relay, 1));
    expect(page.link).toMatchObject({ alarm: null, cursor: relay.log.tip });
  });
});
