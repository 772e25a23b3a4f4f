import { expect, test } from "vitest";
import { MONDAY } from "../documents/testing/pages.ts";
import { linkState } from "#core/link/state.ts";
import { genesisHeads } from "#core/link/genesis-heads.ts";
import { deviceId, personId } from "#core/ids.ts";
import type { RelayFrame } from "#core/wire/frames.ts";
import { createAttached } from "./attached.ts";
import type { Link } from "./link.ts";

const me = personId.parse("a1".repeat(16));
const said: RelayFrame = {
  type: "presence",
  log: MONDAY,
  person: me,
  device: deviceId.parse("d7".repeat(16)),
  on: "room#0001",
};

/** A link that does nothing but remember what it was told. */
function listener(): Link & { told: string[] } {
  const told: string[] = [];
  const state = linkState({ log: MONDAY, me, creates: null, genesis: genesisHeads, stored: null });
  return { told, feed: ({ type }) => void told.push(type), state: () => state };
}

const online = () => createAttached(() => true);

test("whoever was attached before hears again once a second link has let go", () => {
  const { attach, hear } = online();
  const [page, leaving] = [listener(), listener()];
  attach(MONDAY, page);
  const stay = attach(MONDAY, leaving);
  hear(said);
  stay();
  hear(said);
  expect(leaving.told).toEqual(["connected", "heard", "disconnected"]);
  expect(page.told).toEqual(["connected", "disconnected", "connected", "heard"]);
});

test("a link that lets go late takes nothing from the one that came after it", () => {
  const { attach, tellAll } = online();
  const [before, after] = [listener(), listener()];
  const letGo = attach(MONDAY, before);
  attach(MONDAY, after);
  letGo();
  tellAll({ type: "tick" });
  expect(after.told).toEqual(["connected", "tick"]);
});

test("without a connection nobody is told of one", () => {
  const { attach, isEmpty } = createAttached(() => false);
  const [page, leaving] = [listener(), listener()];
  const close = attach(MONDAY, page);
  attach(MONDAY, leaving)();
  expect(page.told).toEqual(["disconnected"]);
  close();
  expect(isEmpty()).toBe(true);
});
