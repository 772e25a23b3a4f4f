import { expect, test } from "vitest";
import { sessionId } from "#core/ids.ts";
import { judgedRows, LEA, MORNING } from "#core/mass-import/testing/mass-file.ts";
import { importedCounts } from "./imported-counts.ts";
import { toEnrol } from "./create-sessions.ts";

const { sessions } = judgedRows([{ ...MORNING, ...LEA }]);
const people = sessions
  .flatMap((draft) => draft.people)
  .map(toEnrol(sessionId.parse("5e".repeat(16))));

test("[MI14] who joined a list that was there is not counted among the people of new sessions", () => {
  const completed = [
    { merged: { added: people, changed: [] } },
    { merged: { added: [], changed: [] } },
  ];
  expect(importedCounts(sessions, completed)).toEqual({
    created: 1,
    people: 1,
    lists: 1,
    added: 1,
    changed: 0,
  });
});
