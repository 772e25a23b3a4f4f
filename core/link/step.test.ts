import { describe, expect, test } from "vitest";
import { openedFrame } from "../log/answers.ts";
import {
  finalisedLog,
  karim,
  luc,
  lycee,
  NINE,
  push,
  record,
  recorded,
  SECOND,
  session,
} from "../log/testing/relay.ts";
import { oneChange } from "../log/testing/writing.ts";
import { caughtUpPage, itemsFrom, sent } from "./testing/exchange.ts";
import { hear, livePage, openPage, receive, tell, write } from "./testing/page.ts";

const open = (cursor: number) => ({ type: "open", log: session, cursor });
const create = { type: "create", log: session, centre: lycee };
const pull = (since: number) => ({ type: "pull", log: session, since, max: 500 });

describe("coming and going", () => {
  test("[LI8] a page that connects asks where the log stands", () => {
    expect(sent(tell(openPage(), { type: "connected" }))).toEqual([open(0)]);
  });

  test("[LI8] the page on which a session was created brings its log into being", () => {
    expect(sent(tell(openPage({ creates: lycee }), { type: "connected" }))).toEqual([create]);
  });

  test("[CE8] what the relay does not take before the day is kept, and asked again until it is taken", () => {
    const relay = recorded([]);
    const page = openPage({ creates: lycee });
    tell(page, { type: "connected" });
    hear(page, { type: "refused", log: session, code: "NOT_OPEN" });
    expect(sent(write(page, (draft) => void (draft["room"] = "B12"), "session"))).toEqual([]);
    expect(sent(tell(page, { type: "tick" }, NINE + 11 * SECOND))).toEqual([create]);
    const effects = receive(page, openedFrame(relay.log, NINE + 12 * SECOND));
    const more = receive(page, itemsFrom(relay, 1));
    expect(sent([...effects, ...more]).map(({ type }) => type)).toContain("push");
  });

  test("[LI8] once it has something of the log it only opens it", () => {
    const page = caughtUpPage(recorded([]), { creates: lycee });
    tell(page, { type: "disconnected" });
    expect(sent(tell(page, { type: "connected" }))).toEqual([open(1)]);
  });

  test("[LI8] a page that was closed goes on where it was", () => {
    const { cursor, heads } = caughtUpPage(recorded([])).link;
    const page = openPage({ stored: { cursor, heads, receipt: null, sealSeen: null } });
    expect(sent(tell(page, { type: "connected" }))).toEqual([open(1)]);
  });

  test("[LI8] a page that hears that the log is longer pulls", () => {
    const page = openPage();
    tell(page, { type: "connected" });
    expect(sent(hear(page, openedFrame(recorded([]).log, NINE)))).toEqual([pull(0)]);
    expect(page.link).toMatchObject({ phase: "live", since: NINE, logState: "open" });
  });

  test("[LI8] while nobody is connected nothing is sent", () => {
    const page = caughtUpPage(recorded([]));
    expect(tell(page, { type: "disconnected" })).toEqual([]);
    expect(tell(page, { type: "tick" }, NINE + 60 * SECOND)).toEqual([]);
    expect(page.link.phase).toBe("offline");
  });
});

describe("patience", () => {
  test("[LI8] an opening that is not answered is asked again after ten seconds", () => {
    const page = openPage();
    tell(page, { type: "connected" });
    expect(tell(page, { type: "tick" }, NINE + 10 * SECOND)).toEqual([]);
    expect(sent(tell(page, { type: "tick" }, NINE + 11 * SECOND))).toEqual([open(0)]);
    expect(tell(page, { type: "tick" }, NINE + 12 * SECOND)).toEqual([]);
  });

  test("[LI8] a pull that is not answered is asked again, once the relay has said where it stands", () => {
    const relay = recorded([]);
    const page = livePage(relay);
    const late = NINE + 11 * SECOND;
    expect(sent(tell(page, { type: "tick" }, late))).toEqual([open(0)]);
    expect(sent(hear(page, openedFrame(relay.log, late), late))).toEqual([pull(0)]);
  });

  test("[LI8] quiet is broken by a question after 25 seconds: a hint may have been lost", () => {
    const page = caughtUpPage(recorded([]));
    expect(tell(page, { type: "tick" }, NINE + 25 * SECOND)).toEqual([]);
    expect(sent(tell(page, { type: "tick" }, NINE + 26 * SECOND))).toEqual([open(1)]);
    expect(tell(page, { type: "tick" }, NINE + 27 * SECOND)).toEqual([]);
  });

  test("[LI8] colleagues who come and go do not hide that it is quiet", () => {
    const page = caughtUpPage(recorded([]));
    const { person, device } = karim;
    hear(
      page,
      { type: "presence", log: session, person, device, on: "report" },
      NINE + 24 * SECOND,
    );
    expect(sent(tell(page, { type: "tick" }, NINE + 26 * SECOND))).toEqual([open(1)]);
  });

  test("[LI8] a clock that is set back makes a page ask too early, not too late", () => {
    const page = caughtUpPage(recorded([]));
    expect(sent(tell(page, { type: "tick" }, NINE - 3600 * SECOND))).toEqual([open(1)]);
  });
});

describe("how long the log is", () => {
  test("[LI8] a hint makes a page pull, once", () => {
    const page = caughtUpPage(recorded([]));
    expect(sent(hear(page, { type: "hint", log: session, len: 4 }))).toEqual([pull(1)]);
    expect(hear(page, { type: "hint", log: session, len: 5 })).toEqual([]);
  });

  test("[LI8] a hint of items that do not exist is forgotten when the relay is asked", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    hear(page, { type: "hint", log: session, len: 1_000_000 });
    const late = NINE + 11 * SECOND;
    expect(sent(tell(page, { type: "tick" }, late))).toEqual([open(1)]);
    expect(hear(page, openedFrame(relay.log, late), late)).toEqual([]);
    expect(page.link).toMatchObject({ relayLen: 1, pull: null });
  });

  test("[LI8] a relay that has nothing more to give says so, and the question is settled", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    hear(page, { type: "hint", log: session, len: 7 });
    hear(page, openedFrame(relay.log, NINE));
    expect(sent(hear(page, { type: "hint", log: session, len: 2 }))).toEqual([pull(1)]);
  });

  test("[LI8] an answer that news has overtaken changes nothing", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    const asked = openedFrame(relay.log, NINE);
    record(relay, push(karim, oneChange("21")));
    receive(page, itemsFrom(relay, 2));
    expect(hear(page, asked)).toEqual([]);
    expect(page.link.cursor).toEqual(relay.log.tip);
  });

  test("[LI9] an overtaken answer does not open a sealed session again", () => {
    const page = caughtUpPage(recorded([push(luc, oneChange("21"))]));
    const before = openedFrame(recorded([push(luc, oneChange("21"))]).log, NINE);
    const { receipt } = finalisedLog();
    if (receipt) hear(page, { type: "finalised", log: session, receipt });
    hear(page, before);
    expect(page.link.logState).toBe("finalised");
  });
});

test("[LI8] items that could not be taken in, because the disk was full, are asked for again", () => {
  const relay = recorded([]);
  const page = livePage(relay);
  hear(page, itemsFrom(relay, 1));
  expect(tell(page, { type: "tick" }, NINE + SECOND)).toEqual([]);
  expect(sent(tell(page, { type: "tick" }, NINE + 12 * SECOND))).toEqual([open(0)]);
  expect(sent(hear(page, openedFrame(relay.log, NINE)))).toEqual([pull(0)]);
});

test("[LI8] a frame of a connection that is gone changes nothing", () => {
  const relay = recorded([]);
  const page = caughtUpPage(relay);
  tell(page, { type: "disconnected" });
  expect(hear(page, openedFrame(relay.log, NINE))).toEqual([]);
  expect(page.link.phase).toBe("offline");
});

test("[LI8] what is of no concern to the log changes nothing", () => {
  const page = caughtUpPage(recorded([]));
  const before = page.link;
  expect(hear(page, { type: "challenge", nonce: "7", now: NINE })).toEqual([]);
  expect(page.link).toEqual(before);
});
