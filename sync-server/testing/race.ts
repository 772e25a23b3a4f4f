// A session that two administrators finalise while others write in it without a pause.
import type { SignedReceipt } from "#core/wire/frames.ts";
import { randomInt } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Colleague } from "./colleague.ts";
import { fillsIn, platform, sessionAt, zoeTakesTheTest, type Served } from "./morning.ts";
import { oneMoreMinute, write } from "./notebook.ts";
import type { School } from "./school.ts";
import { HungUpError } from "./wire-client.ts";

/** Between two changes of one person, at most: ten times as fast as anybody types. */
const MAX_PAUSE_MS = 100;

export type Race = Awaited<ReturnType<typeof readyToRace>>;
/** How often a writer was let in, and refused because of the seal. */
type Written = { taken: number; locked: number };

/** Everybody is in, and the session may be finalised. */
export async function readyToRace(relay: Served, school: School) {
  const { session, claire, nadia, samir } = await sessionAt(relay, school);
  await fillsIn(claire);
  await zoeTakesTheTest(claire, platform(relay, school));
  const [other, ...writers] = [await nadia(), await nadia(), await samir()];
  const everybody = [claire, other, ...writers];
  await Promise.all(everybody.map((each) => each.catchesUp()));
  return { session, administrators: [claire, other], writers, everybody };
}

/** Runs until it is sealed and every writer has been told so; the receipts of the administrators. */
export async function raced({ session, administrators, writers, everybody }: Race) {
  for (const { wire } of everybody) {
    void endless(async () => wire.drained((await wire.next("closing")).log));
  }
  const written = Promise.all(writers.map((writer) => writesUntilLocked(writer)));
  const receipts = await Promise.all(administrators.map((each) => finalises(each)));
  return { session, receipts, written: await written };
}

async function finalises(administrator: Colleague): Promise<SignedReceipt> {
  const { wire, catchesUp } = administrator;
  for (;;) {
    const closed = await wire.close(administrator.session);
    if (closed.type === "finalised") return closed.receipt;
    await catchesUp();
    const answer = await administrator.finalises();
    if (answer.type === "finalised") return answer.receipt;
  }
}

async function writesUntilLocked({ wire, notebook, session }: Colleague): Promise<Written> {
  const written = { taken: 0, locked: 0 };
  while (written.locked < 3) {
    const change = write(notebook, "report", oneMoreMinute);
    const answer = await wire.push(session, "report", change);
    if (answer.type === "refused") throw new Error(`refused: ${answer.code}`);
    written.taken += answer.ok.length;
    written.locked += answer.no.filter(([, code]) => code === "LOCKED").length;
    await pause(randomInt(MAX_PAUSE_MS));
  }
  return written;
}

/** Again and again, until the page is gone. */
async function endless(work: () => Promise<void>): Promise<void> {
  try {
    for (;;) await work();
  } catch (error) {
    if (!(error instanceof HungUpError)) throw error;
  }
}
