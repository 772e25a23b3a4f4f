import { expect, test } from "vitest";
import type { Fact } from "#core/facts/schema.ts";
import { genesisHeads } from "#core/link/genesis-heads.ts";
import { linkState, type LinkState } from "#core/link/state.ts";
import { NINE, nadia, session } from "#core/log/testing/relay.ts";
import { neverSent } from "./unsent-sessions.ts";

const open = linkState({
  log: session,
  me: nadia.person,
  creates: null,
  genesis: genesisHeads,
  stored: null,
});
const deleted: Fact = { kind: "deleted", at: NINE, by: nadia.person };
const why = (facts: readonly Fact[], change: Partial<LinkState> = {}) =>
  neverSent({ state: () => ({ ...open, ...change }), facts: () => facts });

test("[AC22] what was written in a session that somebody has deleted is not waited for", () => {
  expect(why([deleted])).toBe("deleted");
  expect(why([], { logState: "deleted" })).toBe("deleted");
});

test("[AC22] nor what was written after the seal; what can be sent is", () => {
  expect(why([], { logState: "finalised" })).toBe("sealed");
  expect(why([])).toBeNull();
  expect(why([], { logState: "closing" })).toBeNull();
});
