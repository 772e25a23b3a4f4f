import { expect, test } from "vitest";
import { MINUTE_MS } from "#core/time.ts";
import { createContactKeeper } from "./contact-keeper.ts";

test("[PA11] the last contact is kept at once, and then once a minute however often there is one", () => {
  const kept: number[] = [];
  const hear = createContactKeeper((at) => kept.push(at));
  for (const seconds of [0, 1, 59, 60, 61, 125]) hear(seconds * 1_000);
  expect(kept).toEqual([0, MINUTE_MS, 125_000]);
});
