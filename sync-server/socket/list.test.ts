import { A_SCHOOL } from "#core/centre/profile.ts";
import { sessionId } from "#core/ids.ts";
import { factsView } from "#core/facts/queries.ts";
import { editCandidate } from "#core/roster/commands.ts";
import { must } from "../testing/cast.ts";
import type { FactOf } from "#core/facts/schema.ts";
import { parseFact } from "#core/log/log.ts";
import { expect, test } from "vitest";
import type { Colleague } from "../testing/colleague.ts";
import {
  DETAILS,
  enrolsZoe,
  fillsIn,
  morning,
  platform,
  sees,
  takesTheTest,
  zoeTakesTheTest,
} from "../testing/morning.ts";

type Line = FactOf<"session-summary">;
/** The list is written at once, and as often as there is something to say. */
const limits = { afterwards: { soonMs: 1, paceMs: 1 } };

/** All lines of the list of a centre, the oldest first. */
async function linesFor(who: Colleague, list: string): Promise<Line[]> {
  const answer = await who.wire.pull(list);
  const items = answer.type === "items" ? answer.items : [];
  return items.flatMap(([, , bytes]) => {
    const fact = parseFact(bytes);
    return fact?.kind === "session-summary" ? [fact] : [];
  });
}
const lastLine = async (who: Colleague, list: string) => (await linesFor(who, list)).at(-1);

test("[SO14] a session is on the list once somebody has said where and when", async () => {
  const { claire, school, session } = await morning({ limits });
  await claire.wire.open(school.centre);
  await fillsIn(claire);
  const list = sessionId.parse(school.centre);
  await claire.wire.next("items");
  await expect
    .poll(() => lastLine(claire, list))
    .toMatchObject({
      session,
      number: 100_001,
      site: DETAILS.site,
      room: "B12",
      date: "2026-11-23",
      time: "09:00",
      invigilators: "Samir Benali",
      enrolled: 0,
      started: 0,
      finished: 0,
      firstStart: null,
      lifecycle: "open",
    });
});

test("[SO14] a new line reaches whoever looks at the list", async () => {
  const { claire, nadia, school } = await morning({ limits });
  const atTheList = await nadia();
  await atTheList.wire.open(school.centre);
  await fillsIn(claire);
  expect(await atTheList.wire.next("items")).toMatchObject({ log: school.centre, from: 1 });
});

test("[SO14] enrolment, start, end and finalisation are each on the list, and nothing twice", async () => {
  const at = await morning({ limits });
  const { claire, school } = at;
  await fillsIn(claire);
  await expect.poll(() => lastLine(claire, school.centre)).toMatchObject({ enrolled: 0 });
  await zoeTakesTheTest(claire, platform(at, school));
  await expect.poll(() => lastLine(claire, school.centre)).toMatchObject({ finished: 1 });
  await claire.closes();
  expect(await claire.finalises()).toMatchObject({ type: "finalised" });
  await expect
    .poll(() => lastLine(claire, school.centre))
    .toMatchObject({
      enrolled: 1,
      started: 1,
      finished: 1,
      firstStart: expect.any(Number),
      lifecycle: "finalised",
    });
  const lines = await linesFor(claire, school.centre);
  const said = lines.map((line) => JSON.stringify({ ...line, at: 0 }));
  expect(said).toEqual([...new Set(said)]);
});

test("[SO14] what a session does not show changes nothing on the list", async () => {
  const { claire, school } = await morning({ limits });
  await fillsIn(claire);
  await expect.poll(() => lastLine(claire, school.centre)).toBeDefined();
  await claire.writes("session", (draft) => {
    draft.observations = "Deux postes sont en panne";
  });
  await enrolsZoe(claire);
  await expect.poll(() => lastLine(claire, school.centre)).toMatchObject({ enrolled: 1 });
  expect(await linesFor(claire, school.centre)).toHaveLength(2);
});

test("[SO14] a burst of changes is one line", async () => {
  const { claire, school } = await morning({
    limits: { afterwards: { soonMs: 100, paceMs: 100 } },
  });
  await fillsIn(claire);
  await enrolsZoe(claire);
  await expect.poll(() => lastLine(claire, school.centre)).toMatchObject({ enrolled: 1 });
  expect(await linesFor(claire, school.centre)).toHaveLength(1);
});

test("[CE5] the list counts who takes the test for CléA, and says nothing where nobody does", async () => {
  const at = await morning({ limits });
  const { claire, school } = at;
  at.database.prepare("INSERT INTO habilitations VALUES (?, 'CLEA')").run(school.centre);
  await fillsIn(claire);
  const zoe = await enrolsZoe(claire);
  const details = { subscription: "CLEA" } as const;
  const centre = { ...A_SCHOOL, habilitations: ["CLEA" as const] };
  await claire.writes("roster", (draft) => {
    const facts = factsView(claire.notebook.facts);
    must(editCandidate(draft, { candidate: zoe, details, facts, centre }));
  });
  await expect.poll(() => lastLine(claire, school.centre)).toMatchObject({ enrolled: 1 });
  expect(await lastLine(claire, school.centre)).not.toHaveProperty("clea");
  await sees(claire, zoe);
  await takesTheTest(claire, platform(at, school), zoe);
  await expect.poll(() => lastLine(claire, school.centre)).toMatchObject({ finished: 1, clea: 1 });
});
