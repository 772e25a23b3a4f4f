import { deviceId, personId, sessionId } from "#core/ids.ts";
import { sessionDevices } from "#core/wire/http.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { createLog } from "../log.ts";
import { bearer } from "../testing/cast.ts";
import { fillsIn, morning } from "../testing/morning.ts";
import { openDatabase } from "../store/database.ts";
import { rows } from "../store/rows.ts";
import { createVisits } from "./visits.ts";

const log = sessionId.parse("01".repeat(16));
const writer = (digits: string) => ({
  person: personId.parse(digits.repeat(16)),
  device: deviceId.parse(digits.repeat(16)),
  role: "invigilator" as const,
});
const visitor = z.object({ log: z.string() });
const [hisDevice, herDevice] = [writer("b1"), writer("b2")];

/** A clock that is set by hand, and a disk that can be full. */
function visitsAt(start: number) {
  const clock = { now: start };
  const database = openDatabase(":memory:");
  database.exec(
    `INSERT INTO session_codes VALUES ('${log}', 1, 'K7QM22XD', 'c1', 'open', NULL, NULL)`,
  );
  const lines: string[] = [];
  const given = {
    database,
    now: () => clock.now,
    log: createLog({ write: (line) => lines.push(line) }),
  };
  return {
    clock,
    lines,
    visits: createVisits(given),
    startAgain: () => createVisits(given),
    isFull: () =>
      database.exec(
        "CREATE TRIGGER full BEFORE INSERT ON visits BEGIN SELECT RAISE(ABORT, 'the disk is full'); END",
      ),
    hasSpace: () => database.exec("DROP TRIGGER full"),
  };
}

test("[SR9] of each device is known when it was last here and when it last sent something", () => {
  const { clock, visits } = visitsAt(1_000);
  visits.seen(log, hisDevice);
  clock.now = 2_000;
  visits.sent(log, hisDevice);
  visits.seen(log, herDevice);
  clock.now = 3_000;
  visits.seen(log, hisDevice);
  const { role: _, ...his } = hisDevice;
  const { role: __, ...hers } = herDevice;
  expect(visits.of(log)).toEqual([
    { ...his, lastSeen: 3_000, lastSent: 2_000 },
    { ...hers, lastSeen: 2_000, lastSent: null },
  ]);
});

test("[SR9] a relay that starts anew still knows", () => {
  const { clock, startAgain, visits } = visitsAt(1_000);
  visits.sent(log, hisDevice);
  visits.stop();
  clock.now = 5_000;
  const again = startAgain();
  again.seen(log, hisDevice);
  expect(again.of(log)).toMatchObject([{ lastSeen: 5_000, lastSent: 1_000 }]);
});

test("[SR9] whoever is in the room is noted now and then, not only when they go", async () => {
  const { claire, port, session } = await morning({ limits: { pingMs: 500 } });
  const headers = bearer(claire.pass.token, claire.pass.device);
  const lastSeen = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/sessions/${session}/devices`, { headers });
    return sessionDevices.parse(await answer.json()).devices[0]?.lastSeen ?? 0;
  };
  const entered = await lastSeen();
  await expect.poll(lastSeen).toBeGreaterThan(entered);
});

test("[SR9] a session that is deleted leaves no visits, and the list of a centre has none", async () => {
  const { claire, samir, port, session, school, startAgain, database } = await morning();
  const guest = await samir();
  await guest.catchesUp();
  await claire.wire.open(school.centre);
  const headers = bearer(claire.pass.token, claire.pass.device);
  const at = `http://127.0.0.1:${port}/sessions/${session}`;
  await fetch(`${at}/devices`, { headers });
  const visitors = () => rows(database, visitor, { sql: "SELECT * FROM visits", with: [] });
  expect(visitors().map(({ log: of }) => of)).toEqual([session, session]);
  expect((await fetch(at, { method: "DELETE", headers })).status).toBe(204);
  expect(visitors()).toEqual([]);
  await guest.wire.hangUp();
  await startAgain();
  expect(visitors()).toEqual([]);
});

describe("a disk that is full", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("[SR9] does not end the relay, and what was not written is written with what comes next", () => {
    const { visits, lines, isFull, hasSpace, startAgain } = visitsAt(1_000);
    isFull();
    visits.sent(log, hisDevice);
    vi.runAllTimers();
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ msg: "visits not written" }]);
    expect(() => visits.of(log)).toThrow("the disk is full");
    hasSpace();
    visits.seen(log, herDevice);
    vi.runAllTimers();
    expect(startAgain().of(log)).toMatchObject([{ lastSent: 1_000 }, { lastSent: null }]);
  });

  test("[SR9] does not keep a relay from stopping", () => {
    const { visits, lines, isFull } = visitsAt(1_000);
    isFull();
    visits.seen(log, hisDevice);
    visits.stop();
    expect(lines.join()).toContain("visits not written");
  });
});

test("[SR9] a member hears which devices have the session open and which had it; nobody else does", async () => {
  const { claire, samir, port, session } = await morning();
  await fillsIn(claire);
  const guest = await samir();
  await guest.catchesUp();
  await guest.wire.hangUp();
  const asks = ({ pass }: typeof claire) =>
    fetch(`http://127.0.0.1:${port}/sessions/${session}/devices`, {
      headers: bearer(pass.token, pass.device),
    });
  await expect
    .poll(async () => sessionDevices.parse(await (await asks(claire)).json()).devices)
    .toEqual([
      expect.objectContaining({ person: guest.pass.person, isHere: false, lastSent: null }),
      expect.objectContaining({
        person: claire.pass.person,
        isHere: true,
        lastSent: expect.any(Number),
      }),
    ]);
  expect((await asks(guest)).status).toBe(404);
});
