import { deviceId, personId, sessionId } from "#core/ids.ts";
import { sessionDevices } from "#core/wire/http.ts";
import { expect, test } from "vitest";
import { bearer } from "../testing/cast.ts";
import { fillsIn, morning } from "../testing/morning.ts";
import { openDatabase } from "../store/database.ts";
import { createVisits } from "./visits.ts";

const log = sessionId.parse("01".repeat(16));
const writer = (digits: string) => ({
  person: personId.parse(digits.repeat(16)),
  device: deviceId.parse(digits.repeat(16)),
  role: "invigilator" as const,
});
const [luc, helene] = [writer("b1"), writer("b2")];

/** A clock that is set by hand. */
function visitsAt(start: number) {
  const clock = { now: start };
  const database = openDatabase(":memory:");
  return { clock, database, visits: createVisits(database, () => clock.now) };
}

test("[SR9] of each device is known when it was last here and when it last sent something", () => {
  const { clock, visits } = visitsAt(1_000);
  visits.seen(log, luc);
  clock.now = 2_000;
  visits.sent(log, luc);
  visits.seen(log, helene);
  clock.now = 3_000;
  visits.seen(log, luc);
  const { role: _, ...his } = luc;
  const { role: __, ...hers } = helene;
  expect(visits.of(log)).toEqual([
    { ...his, lastSeen: 3_000, lastSent: 2_000 },
    { ...hers, lastSeen: 2_000, lastSent: null },
  ]);
});

test("[SR9] a relay that starts anew still knows", () => {
  const { clock, database, visits } = visitsAt(1_000);
  visits.sent(log, luc);
  visits.stop();
  clock.now = 5_000;
  const again = createVisits(database, () => clock.now);
  again.seen(log, luc);
  expect(again.of(log)).toMatchObject([{ lastSeen: 5_000, lastSent: 1_000 }]);
});

test("[SR9] a member hears which devices have the session open and which had it; nobody else does", async () => {
  const { claire, samir, port, session } = await morning();
  await fillsIn(claire);
  const luc = await samir();
  await luc.catchesUp();
  await luc.wire.hangUp();
  const asks = ({ pass }: typeof claire) =>
    fetch(`http://127.0.0.1:${port}/sessions/${session}/devices`, {
      headers: bearer(pass.token, pass.device),
    });
  await expect
    .poll(async () => sessionDevices.parse(await (await asks(claire)).json()).devices)
    .toEqual([
      expect.objectContaining({ person: luc.pass.person, isHere: false, lastSent: null }),
      expect.objectContaining({
        person: claire.pass.person,
        isHere: true,
        lastSent: expect.any(Number),
      }),
    ]);
  expect((await asks(luc)).status).toBe(404);
});
