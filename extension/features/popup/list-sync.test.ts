import { expect, test } from "vitest";
import { messagesIn } from "#core/messages/language.ts";
import { LIST_SYNCS, listLabel, listSync } from "./list-sync.ts";

const NOW = Date.parse("2026-11-24T10:46:00+01:00");
const open = { isOpen: true, since: NOW, refused: null };
const closed = { isOpen: false, since: NOW - 60_000, refused: null };
const LIVE = { connection: open, isOffline: false, isLive: true, isAlarmed: false, now: NOW };

test("[PO5] the list is connected once the server has said that it is whole", () => {
  expect(listSync(LIVE)).toBe("connected");
  expect(listSync({ ...LIVE, isLive: false })).toBe("kept");
  expect(listSync({ ...LIVE, connection: closed })).toBe("unreachable");
  expect(listSync({ ...LIVE, connection: closed, isOffline: true })).toBe("offline");
});

test("[PO5] a connection that is only being made is the list of this device, not a failure", () => {
  const connection = { ...closed, since: NOW - 500 };
  expect(listSync({ ...LIVE, connection, isLive: false })).toBe("kept");
});

test.each([
  ["AUTH", "expired"],
  ["UPGRADE", "outdated"],
])("[PO5] what only a person can put right is said (%s)", (refused, expected) => {
  expect(listSync({ ...LIVE, connection: { ...closed, refused } })).toBe(expected);
});

test.each(["fr", "en"] as const)(
  "[PO5] none of its words speaks of saved work (%s)",
  (language) => {
    const words = LIST_SYNCS.map((sync) => listLabel(sync, messagesIn(language)));
    expect(words.filter((word) => word === "" || /enregistr|saved/i.test(word))).toEqual([]);
  },
);
