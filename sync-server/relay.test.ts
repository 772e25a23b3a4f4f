// The relay as a process: killed, stopped and started again under people who go on working.
import { verifiedReceipt } from "#core/finalisation/receipt.ts";
import { parseFact } from "#core/log/log.ts";
import { EventEmitter, once } from "node:events";
import type { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { colleague } from "./testing/colleague.ts";
import { diligent, type Diligent } from "./testing/diligent.ts";
import { relaySays, sessionAt } from "./testing/morning.ts";
import { raced, readyToRace, type Race } from "./testing/race.ts";
import { relayProcess, type RelayProcess } from "./testing/relay-process.ts";
import { replayed } from "./testing/replay.ts";
import { invigilatorOf, passFor, schoolIn } from "./testing/school.ts";

const IS_LONG = process.env["SCELLE_LONG"] === "1";
const KILLS = IS_LONG ? 20 : 5;
const SESSIONS = 4;
const RACES = IS_LONG ? 150 : 50;

/** Claire, Nadia and Samir write in four sessions without a pause. */
async function busyMorning(relay: RelayProcess) {
  const school = await schoolIn(relay.database);
  const acks = countOf();
  const sessions = await Promise.all(
    Array.from({ length: SESSIONS }, async () => {
      const { session, claire } = await sessionAt(relay, school);
      await claire.wire.hangUp();
      const passes = [
        passFor(relay.database, school.claire),
        passFor(relay.database, school.nadia),
        await invigilatorOf(relay.database, session),
      ];
      const people = passes.map((pass) => diligent(relay, { pass, session }, acks.up));
      return { session, people };
    }),
  );
  return { school, sessions, acks };
}

function receiptsIn(database: DatabaseSync): unknown {
  return database.prepare("SELECT count(*) AS n FROM receipts").get()?.["n"];
}

/** Counts, and resolves when there are so many more. */
function countOf() {
  const count = new EventEmitter();
  let left = Infinity;
  return {
    up: () => {
      left -= 1;
      if (left === 0) count.emit("enough");
    },
    more: async (wanted: number) => {
      left = wanted;
      await once(count, "enough");
    },
  };
}

test("[SO10] what was acknowledged is there after every power cut, once, where it was put", async () => {
  const relay = await relayProcess();
  const { school, sessions, acks } = await busyMorning(relay);
  for (let kill = 0; kill < KILLS; kill += 1) {
    await acks.more(40 + kill);
    await relay.kill();
    await relay.startAgain();
  }
  await acks.more(40);
  await Promise.all(sessions.flatMap(({ people }) => people.map((each) => each.goesHome())));
  for (const { session, people } of sessions) {
    const { log, items } = replayed(relay.database, session);
    const hashes = items.map(({ hash }) => hash);
    expect(new Set(hashes).size).toBe(hashes.length);
    for (const { hash, seq } of people.flatMap(({ acknowledged }: Diligent) => acknowledged)) {
      expect(hashes[seq - 1]).toBe(hash);
    }
    const reader = await colleague(relay.port, {
      pass: passFor(relay.database, school.nadia),
      session,
    });
    await reader.catchesUp();
    expect(reader.notebook.tip.seq).toBeGreaterThanOrEqual(log.tip.seq);
  }
}, 120_000);

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
  const { sessions, acks } = await busyMorning(relay);
  await acks.more(50);
  expect(await relay.stop()).toBe(0);
  await relay.startAgain();
  await acks.more(50);
  await Promise.all(sessions.flatMap(({ people }) => people.map((each) => each.goesHome())));
  for (const { session, people } of sessions) {
    const { items } = replayed(relay.database, session);
    for (const { hash, seq } of people.flatMap(({ acknowledged }) => acknowledged)) {
      expect(items[seq - 1]?.hash).toBe(hash);
    }
  }
  expect(relay.lines.filter((line) => line.includes('"level":50'))).toEqual([]);
}, 30_000);
