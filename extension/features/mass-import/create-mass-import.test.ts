import { expect, test } from "vitest";
import type { ListedSession } from "#core/mass-import/session.ts";
import { csvOf, LEA, MORNING, SCHOOL } from "#core/mass-import/testing/mass-file.ts";
import { createMassImport } from "./create-mass-import.ts";
import { createReadingDesk, type KnownWorld } from "./reading-desk.ts";

/** An import with the list of sessions that is set. */
async function chosen() {
  let known: KnownWorld = {
    centre: SCHOOL,
    now: { date: "2026-11-27", time: "09:00" },
    listed: [],
  };
  const ask = createReadingDesk(() => Promise.reject(new Error("Not here.")));
  const incoming = createMassImport(() => known, {
    read: async (file, beside) =>
      ask({ kind: "read", bytes: new Uint8Array(await file.arrayBuffer()), known: beside }),
    judge: (corrections, beside) => ask({ kind: "judge", corrections, known: beside }),
    end() {},
  });
  await incoming.choose(new File([csvOf([{ ...MORNING, ...LEA }], SCHOOL)], "sessions.csv"));
  const list = (...listed: ListedSession[]) => (known = { ...known, listed });
  return { incoming, list };
}

const codes = ({ incoming }: Awaited<ReturnType<typeof chosen>>) =>
  incoming.answer()?.problems.map(({ code }) => code);

test("[MI6] a session that a colleague makes meanwhile at that place and time is found before acceptance", async () => {
  const at = await chosen();
  expect(at.incoming.isStale()).toBe(false);
  const where = { site: "Campus Nord", room: "B12", date: "2026-12-14", time: "09:00" };
  at.list({ ...where, number: 7, takesCandidates: true });
  expect(at.incoming.isStale()).toBe(true);
  await at.incoming.judgeAgain();
  expect(at.incoming.isStale()).toBe(false);
  expect(codes(at)).toContain("SESSION_WITH_DATE_AND_TIME_ALREADY_EXISTS");
});

test("[MI6] without a file there is nothing to judge again", async () => {
  const { incoming, list } = await chosen();
  incoming.forget();
  list();
  expect(incoming.isStale()).toBe(false);
  await incoming.judgeAgain();
  expect(incoming.answer()).toBeNull();
});
