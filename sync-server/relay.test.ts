// The relay as a process: killed, stopped and started again under people who go on working.
import { verifiedReceipt } from "#core/finalisation/receipt.ts";
import { parseFact } from "#core/log/log.ts";
import type { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { diligent } from "./testing/diligent.ts";
import { flawsIn } from "./testing/kill/checker.ts";
import { recorder } from "./testing/kill/history.ts";
import { killed } from "./testing/kill/kills.ts";
import { storedLogs } from "./testing/kill/stored.ts";
import { relaySays, sessionAt } from "./testing/morning.ts";
import { raced, readyToRace, type Race } from "./testing/race.ts";
import { relayProcess, type RelayProcess } from "./testing/relay-process.ts";
import { replayed } from "./testing/replay.ts";
import { invigilatorOf, passFor, schoolIn } from "./testing/school.ts";

const IS_LONG = process.env["SCELLE_LONG"] === "1";
/** `npm run kill` kills as often as it is told. */
const KILLS = 20;
const SESSIONS = 4;
const RACES = IS_LONG ? 150 : 50;

/** Claire, Nadia and Samir write in four sessions without a pause. */
async function busyMorning(relay: RelayProcess) {
  const school = await schoolIn(relay.database);
  const history = recorder();
  const sessions = await Promise.all(
    Array.from({ length: SESSIONS }, async () => {
      const { session, claire } = await sessionAt(relay, school);
      await claire.wire.hangUp();
      const passes = [
        passFor(relay.database, school.claire),
        passFor(relay.database, school.nadia),
        await invigilatorOf(relay.database, session),
      ];
      const people = passes.map((pass) => diligent(relay, { pass, session }, history));
      return { session, people };
    }),
  );
  return { sessions, history };
}

function receiptsIn(database: DatabaseSync): unknown {
  return database.prepare("SELECT count(*) AS n FROM receipts").get()?.["n"];
}

test("[SO10] [SR3] [SR6] what was acknowledged, and each receipt, is what it was after every kill", async () => {
  const relay = await relayProcess();
  const { flaws, interrupted, ...outcome } = await killed(relay, { kills: KILLS, seed: 1 });
  expect(flaws).toEqual([]);
  expect(outcome).toMatchObject({ kills: KILLS, sealed: KILLS / 2 });
  expect(interrupted).toBeGreaterThan(0);
}, 300_000);

test("[SR6] [SR3] two finalise each of many sessions while others write: one receipt, nothing after it", async () => {
  const relay = await relayProcess();
  const school = await schoolIn(relay.database);
  const races: Race[] = [];
  for (let ready = 0; ready < RACES; ready += 1) races.push(await readyToRace(relay, school));
  const results = await Promise.all(races.map((race) => raced(race)));
  const { publicKey } = await relaySays(relay);
  for (const { session, receipts, written } of results) {
    const { items } = replayed(relay.database, session);
    const seal = items.findIndex(({ bytes }) => parseFact(bytes)?.kind === "finalised");
    expect(items.slice(seal + 1)).toEqual([]);
    expect(receipts[0]).toEqual(receipts[1]);
    expect(receipts.map((each) => verifiedReceipt(each, publicKey)?.len)).toEqual([seal, seal]);
    expect(written).toEqual(written.map(({ taken }) => ({ taken, locked: 3 })));
  }
  expect(receiptsIn(relay.database)).toBe(RACES);
}, 120_000);

/** A session that Claire and Nadia have open; Claire has closed it, and Nadia's page does not answer. */
async function closingMorning() {
  const relay = await relayProcess();
  const school = await schoolIn(relay.database);
  const { session, claire, nadia } = await sessionAt(relay, school);
  const silent = await nadia();
  await silent.catchesUp();
  claire.wire.send({ type: "close", log: session });
  await claire.wire.next("closing");
  return { ...relay, claire, silent };
}

test("[SO13] told to stop, the relay says goodbye and is gone, whoever waits for whom", async () => {
  const relay = await closingMorning();
  const before = performance.now();
  expect(await relay.stop()).toBe(0);
  expect(performance.now() - before).toBeLessThan(3_000);
  expect(await relay.claire.wire.closed).toEqual({ code: 1012, reason: "restart" });
  expect(await relay.silent.wire.closed).toEqual({ code: 1012, reason: "restart" });
  expect(relay.lines.at(-1)).toContain('"msg":"stopped"');
  expect(relay.lines.filter((line) => line.includes('"level":50'))).toEqual([]);
}, 30_000);

test("[SO13] a page that says nothing any more does not hold the relay up", async () => {
  const relay = await closingMorning();
  relay.silent.wire.socket.pause();
  const before = performance.now();
  expect(await relay.stop()).toBe(0);
  expect(performance.now() - before).toBeLessThan(4_000);
}, 30_000);

test("[SO13] stopped and started under people who write, nothing acknowledged is missing", async () => {
  const relay = await relayProcess();
  const { sessions, history } = await busyMorning(relay);
  await history.more(50);
  expect(await relay.stop()).toBe(0);
  await relay.startAgain();
  await history.more(50);
  await Promise.all(sessions.flatMap(({ people }) => people.map((each) => each.goesHome())));
  const stored = storedLogs(
    relay.database,
    sessions.map(({ session }) => session),
  );
  expect(flawsIn(history, stored, (await relaySays(relay)).publicKey)).toEqual([]);
  expect(relay.lines.filter((line) => line.includes('"level":50'))).toEqual([]);
}, 30_000);
