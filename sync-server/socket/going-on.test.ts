// The relay goes on: after another has died, under more than it can answer at once, with a broken disk.
import { parseFact } from "#core/log/log.ts";
import { expect, test } from "vitest";
import { colleague } from "../testing/colleague.ts";
import { enrolsZoe, fillsIn, morning, sees } from "../testing/morning.ts";
import { passFor } from "../testing/school.ts";
import { greeted } from "../testing/wire-client.ts";

/** A relay that dies before it makes anything of what it has received. */
const dyingEarly = { limits: { afterwards: { soonMs: 1e6, paceMs: 1e6 } } };

test("[SO16] a presence that the last relay received counts from the start of the next", async () => {
  const { port, database, school, session, claire, startAgain } = await morning(dyingEarly);
  const zoe = await enrolsZoe(claire);
  await sees(claire, zoe);
  await startAgain();
  const page = await colleague(port, { pass: passFor(database, school.nadia), session });
  await expect
    .poll(async () => {
      await page.catchesUp();
      return page.notebook.facts.at(-1);
    })
    .toMatchObject({ kind: "presence-received", candidate: zoe });
});

test("[SO16] the next relay puts on the list what the last one has not", async () => {
  const { port, database, school, session, claire, startAgain } = await morning(dyingEarly);
  await fillsIn(claire);
  await startAgain();
  const page = await colleague(port, { pass: passFor(database, school.nadia), session });
  await page.wire.open(school.centre);
  const { items } = await page.wire.next("items");
  expect(items.map(([, , bytes]) => parseFact(bytes))).toMatchObject([
    { kind: "session-summary", session, room: "B12" },
  ]);
});

test("[SO17] three hundred questions at once are answered in their order", async () => {
  const { claire, session } = await morning({ limits: { maxWaiting: 4 } });
  const asked = Array.from({ length: 300 }, (_, at) => at % 2);
  const answers = await Promise.all(asked.map((since) => claire.wire.pull(session, since, 1)));
  expect(answers.map((answer) => answer.type === "items" && answer.from - 1)).toEqual(asked);
});

test("[SO15] a session that cannot be read is answered BUSY, the others are served", async () => {
  const { database, claire, session, school, port, lines } = await morning();
  const other = await colleague(port, { pass: passFor(database, school.nadia), session });
  database
    .prepare(
      "INSERT INTO items SELECT NULL, log, seq + 1, 'report', X'00', hash, person, device, event FROM items WHERE log = ? ORDER BY seq DESC LIMIT 1",
    )
    .run(session);
  database.prepare("UPDATE logs SET len = len + 1 WHERE id = ?").run(session);
  expect(await other.wire.pull(session)).toMatchObject({ type: "refused", code: "BUSY" });
  expect(lines.join()).toContain("frame failed");
  expect(await claire.wire.open(school.centre)).toMatchObject({ type: "opened" });
});

test("[SO15] [SO1] who says hello to a relay whose database fails is not told to sign in again", async () => {
  const { database, claire, port } = await morning();
  database.exec("ALTER TABLE tokens RENAME TO elsewhere");
  const page = await greeted(port, claire.pass);
  expect(await page.closed).toEqual({ code: 1013, reason: "BUSY" });
});
