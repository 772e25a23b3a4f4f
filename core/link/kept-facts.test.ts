import { describe, expect, test } from "vitest";
import { openedFrame } from "../log/answers.ts";
import {
  luc,
  NINE,
  record,
  recorded,
  SECOND,
  started,
  tell as told,
} from "../log/testing/relay.ts";
import { factsCountUpTo, outdatedBy } from "./kept-facts.ts";
import { caughtUpPage, itemsFrom } from "./testing/exchange.ts";
import { hear, livePage, receive, tell } from "./testing/page.ts";

/** Created, and somebody has started. */
const relay = recorded([told(started)]);
const LATE = NINE + 11 * SECOND;

test("[LI4] a fact that was kept where the log has something else is no fact of it", () => {
  const items = itemsFrom(relay, 1).items.map(
    ([seq, , bytes, by]) => [seq, seq === 1 ? "fact" : "report", bytes, by] as const,
  );
  expect(
    outdatedBy(
      [...items].map(([...item]) => item),
      [1, 2, 3],
    ),
  ).toEqual([2]);
});

test("[LI4] a fact behind the end of the log does not count once the log is read", () => {
  const page = caughtUpPage(relay);
  expect(factsCountUpTo(page.link)).toBe(2);
});

describe("facts stay", () => {
  test("[LI4] while the log is being read", () => {
    expect(factsCountUpTo(livePage(relay).link)).toBe(Infinity);
  });

  test("[LI4] while news is taken in, some of which may be kept already", () => {
    const page = caughtUpPage(recorded([]));
    hear(page, itemsFrom(relay, 2));
    expect(factsCountUpTo(page.link)).toBe(Infinity);
  });

  test("[LI4] when items that the relay has do not come in time", () => {
    const page = livePage(relay);
    tell(page, { type: "tick" }, LATE);
    expect(factsCountUpTo(page.link)).toBe(Infinity);
    receive(page, itemsFrom(relay, 1), LATE);
    expect(factsCountUpTo(page.link)).toBe(2);
  });

  test("[LI4] when an answer that names no end is late while the log is read anew", () => {
    const page = caughtUpPage(relay);
    tell(page, { type: "disconnected" });
    tell(page, { type: "connected" });
    const shorter = recorded([]);
    hear(page, openedFrame(shorter.log, NINE));
    expect(page.link).toMatchObject({ cursor: { seq: 0 }, reread: { upTo: 1 } });
    tell(page, { type: "tick" }, LATE);
    expect(factsCountUpTo(page.link)).toBe(Infinity);
    receive(page, itemsFrom(shorter, 1), LATE);
    expect(factsCountUpTo(page.link)).toBe(1);
  });

  test("[LI4] when the relay sends what cannot be, then nothing", () => {
    const page = livePage(relay);
    hear(page, {
      ...itemsFrom(relay, 1),
      items: [[1, "report", Uint8Array.of(), luc.person]],
    });
    expect(page.link.alarm).toMatchObject({ seq: 1 });
    tell(page, { type: "tick" }, LATE);
    expect(factsCountUpTo(page.link)).toBe(Infinity);
  });

  test("[LI4] when the relay has more than was read", () => {
    const page = caughtUpPage(relay);
    const longer = recorded([told(started)]);
    record(longer, told(started));
    hear(page, openedFrame(longer.log, NINE));
    expect(factsCountUpTo(page.link)).toBe(Infinity);
  });
});
