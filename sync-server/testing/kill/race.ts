// A session that two administrators finalise while others write in it, whatever happens to the relay meanwhile.
import type { Chance } from "#core/simulator/chance.ts";
import { setTimeout as pause } from "node:timers/promises";
import { answersWhoCloses, diligent, withoutPause } from "../diligent.ts";
import type { Colleague } from "../colleague.ts";
import { fillsIn, platform, sessionAt, zoeTakesTheTest } from "../morning.ts";
import { emptyNotebook } from "../notebook.ts";
import type { RelayProcess } from "../relay-process.ts";
import { invigilatorOf, passFor, type School } from "../school.ts";
import type { Recorder } from "./history.ts";

/** Between two changes of one person, at most: ten times as fast as anybody types. */
const MAX_REST_MS = 100;

/** Everybody has a pass, and the session may be finalised. */
export async function readyToSeal(relay: RelayProcess, school: School) {
  const { database } = relay;
  const { session, claire } = await sessionAt(relay, school);
  await fillsIn(claire);
  await zoeTakesTheTest(claire, platform(relay, school));
  await claire.wire.hangUp();
  const [one, other, writer] = [school.claire, school.nadia, school.nadia].map((member) =>
    passFor(database, member),
  );
  if (!one || !other || !writer) throw new Error("a school has people");
  const inTheRoom = await invigilatorOf(database, session);
  return { session, administrators: [one, other], writers: [writer, inTheRoom] };
}

/** Resolves when the session is sealed and everybody has been told so; `hears` is called when somebody closes. */
export async function sealedWhatever(
  relay: RelayProcess,
  { session, administrators, writers }: Awaited<ReturnType<typeof readyToSeal>>,
  { history, chance, hears }: { history: Recorder; chance: Chance; hears: () => void },
): Promise<void> {
  const rests = () => pause(chance.below(MAX_REST_MS));
  await Promise.all([
    ...writers.map((pass) => diligent(relay, { pass, session }, { ...history, rests }).done),
    ...administrators.map((pass) => {
      const day = { isOver: false };
      return withoutPause(
        relay,
        { pass, session, notebook: emptyNotebook() },
        day,
        async (page) => {
          void answersWhoCloses(page, hears);
          history.given({ session, receipt: await receiptFor(page) });
          day.isOver = true;
        },
      );
    }),
  ]);
}

/** Closes, reads and confirms, until what was read is what is sealed. */
async function receiptFor({ wire, session, catchesUp, finalises }: Colleague) {
  for (;;) {
    const closed = await wire.close(session);
    if (closed.type === "finalised") return closed.receipt;
    await catchesUp();
    const answer = await finalises();
    if (answer.type === "finalised") return answer.receipt;
  }
}
