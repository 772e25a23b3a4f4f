import { expect, test } from "vitest";
import { record, recorded, started, tell } from "../log/testing/relay.ts";
import { factsCountUpTo, outdatedBy } from "./kept-facts.ts";
import { caughtUpPage, itemsFrom } from "./testing/exchange.ts";
import { hear } from "./testing/page.ts";
import { session } from "../log/testing/relay.ts";

/** Created, and somebody has started. */
const relay = recorded([tell(started)]);

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

test("[LI4] a fact stays while the log is being read", () => {
  const page = caughtUpPage(relay);
  record(relay);
  hear(page, { type: "hint", log: session, len: 3 });
  expect(factsCountUpTo(page.link)).toBe(Infinity);
});
