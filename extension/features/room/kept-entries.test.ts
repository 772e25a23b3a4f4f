import { expect, test } from "vitest";
import { candidateId, personId } from "#core/ids.ts";
import type { JournalEntry } from "#core/journal/entries.ts";
import { keptEntries } from "./kept-entries.ts";

const zoe = candidateId.parse("c0".repeat(16));
const luc = personId.parse("a1".repeat(16));
const started = (at: number): JournalEntry => ({
  kind: "started",
  candidate: zoe,
  id: "started-zoe",
  at,
  by: null,
});
const joined: JournalEntry = { kind: "joined", candidate: zoe, id: "joined-zoe", at: 1, by: luc };

test("[JO1] a line of the journal of which nothing has changed stays as it stands", () => {
  const before = [started(2), joined];
  const now = keptEntries(before, [started(2), { ...joined }]);
  expect(now[0]).toBe(before[0]);
  expect(now[1]).toBe(joined);
});

test("[JO1] what has changed is new, what is gone is gone, and the order is the new one", () => {
  const now = keptEntries([started(2), joined], [{ ...joined }, started(3)]);
  expect(now).toEqual([joined, started(3)]);
  expect(now[0]).toBe(joined);
  expect(keptEntries(now, [])).toEqual([]);
});
