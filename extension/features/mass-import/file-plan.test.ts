import { expect, test } from "vitest";
import { sessionId } from "#core/ids.ts";
import { judgedRows, LEA, MORNING } from "#core/mass-import/testing/mass-file.ts";
import { timestamp } from "#core/time.ts";
import { filePlan } from "./file-plan.ts";

const NORTH = sessionId.parse("a1".repeat(16));
const line = { id: NORTH, number: 48_217, lifecycle: "open" as const, firstStart: null };
/** Of somebody who adds Léa to the session that exists, and makes another. */
const answer = {
  problems: [],
  sessions: judgedRows([{ ...MORNING, ...LEA }]).sessions.flatMap((draft) => [
    { ...draft, number: line.number },
    draft,
  ]),
};
const readFrom = (from: "server" | "away") => new Map([[NORTH, { from, enrolled: [] }]]);

test("[MI11] a list that is not on this device is not taken for an empty one", () => {
  const plan = filePlan(answer, [line], readFrom("away"));
  expect(plan).toMatchObject({ existing: [], unread: [], away: [48_217], created: [{}] });
});

test("[MI11] a list is completed once it is read", () => {
  expect(filePlan(answer, [line], new Map())).toMatchObject({ existing: [], unread: [48_217] });
  const { existing, away } = filePlan(answer, [line], readFrom("server"));
  expect(existing).toMatchObject([{ number: 48_217, merge: { added: [{}] } }]);
  expect(away).toEqual([]);
});

test("[MI6] a session that has begun or gone since the file was judged is said, and completed by nobody", () => {
  const begun = { ...line, firstStart: timestamp.parse(Date.UTC(2026, 11, 14, 8)) };
  for (const lines of [[begun], []])
    expect(filePlan(answer, lines, readFrom("server"))).toMatchObject({
      existing: [],
      lost: [48_217],
    });
});
