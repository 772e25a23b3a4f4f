import { describe, expect, test } from "vitest";
import {
  nadia,
  NINE,
  push,
  karim,
  record,
  recorded,
  SECOND,
  session,
} from "../log/testing/relay.ts";
import { oneChange } from "../log/testing/writing.ts";
import { acked, caughtUpPage, itemsFrom, sent, typesOf } from "./testing/exchange.ts";
import { hear, receive, tell, write } from "./testing/page.ts";

const closing = {
  type: "closing",
  log: session,
  by: nadia.person,
  until: NINE + 20 * SECOND,
} as const;
const note = (text: string) => (draft: { [key: string]: unknown }) => {
  draft["remark"] = text;
};

describe("somebody finalises", () => {
  test("[LI5] the page empties its editors, then says that it has sent everything", () => {
    const page = caughtUpPage(recorded([]));
    expect(typesOf(hear(page, closing))).toEqual(["flush"]);
    expect(page.link).toMatchObject({ logState: "closing", closing: { by: nadia.person } });
    expect(sent(tell(page, { type: "flushed" }))).toEqual([{ type: "drained", log: session }]);
  });

  test("[LI5] it says so only when the relay has acknowledged the last sentence", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    hear(page, closing);
    const effects = write(page, note("retard"));
    expect(tell(page, { type: "flushed" })).toEqual([]);
    expect(typesOf(hear(page, acked(relay, effects)))).toEqual(["keep-place", "drained"]);
  });

  test("[LI5] it says so once", () => {
    const page = caughtUpPage(recorded([]));
    hear(page, closing);
    tell(page, { type: "flushed" });
    expect(tell(page, { type: "tick" }, NINE + SECOND)).toEqual([]);
    expect(tell(page, { type: "flushed" })).toEqual([]);
  });

  test("[LI5] asked by a second person, the page looks again", () => {
    const page = caughtUpPage(recorded([]));
    hear(page, closing);
    tell(page, { type: "flushed" });
    expect(typesOf(hear(page, closing))).toEqual(["flush"]);
    expect(typesOf(tell(page, { type: "flushed" }))).toEqual(["drained"]);
  });

  test("[LI5] what others have written is no reason to wait", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    hear(page, closing);
    record(relay, push(karim, oneChange("21")));
    hear(page, { type: "hint", log: session, len: 2 });
    expect(typesOf(tell(page, { type: "flushed" }))).toEqual(["drained"]);
  });

  test("[LI5] a lease that ends while editors are being emptied ends the asking", () => {
    const relay = recorded([]);
    const page = caughtUpPage(relay);
    hear(page, closing);
    receive(page, itemsFrom(relay, 1));
    tell(page, { type: "tick" }, NINE + 21 * SECOND);
    expect(page.link).toMatchObject({ closing: null, logState: "open" });
    expect(tell(page, { type: "flushed" }, NINE + 22 * SECOND)).toEqual([]);
  });

  test("[LI5] the lease is measured from when the page heard of it: its clock may be wrong", () => {
    const page = caughtUpPage(recorded([]));
    const tomorrow = NINE + 86_400 * SECOND;
    hear(page, closing, tomorrow);
    tell(page, { type: "tick" }, tomorrow + SECOND);
    expect(typesOf(tell(page, { type: "flushed" }, tomorrow + 2 * SECOND))).toEqual(["drained"]);
  });

  test("[LI5] a page that loses its connection is asked nothing any more", () => {
    const page = caughtUpPage(recorded([]));
    hear(page, closing);
    tell(page, { type: "disconnected" });
    expect(page.link.closing).toBeNull();
    expect(tell(page, { type: "flushed" })).toEqual([]);
  });
});
