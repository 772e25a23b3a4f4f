import { centreId, deviceId, personId, sessionId } from "#core/ids.ts";
import type { LogRequest, Writer } from "#core/log/requests.ts";
import type { RelayFrame } from "#core/wire/frames.ts";
import { EventEmitter, once } from "node:events";
import { expect, test } from "vitest";
import { openSigningKey } from "../signing-key.ts";
import { openDatabase } from "../store/database.ts";
import { createSqliteStore } from "../store/sqlite.ts";
import { MONDAY_8_AM, MORNING } from "../testing/cast.ts";
import { drawCodes } from "./codes.ts";
import { createRooms } from "./rooms.ts";

const CLAIRE: Writer = {
  person: personId.parse("c1".repeat(16)),
  role: "member",
  device: deviceId.parse("d1".repeat(16)),
};
const { session } = MORNING;
const AFTERNOON = sessionId.parse("5f".repeat(16));
const now = () => MONDAY_8_AM;
const NOBODY_COUNTS = { seen: () => {} };
const centre = centreId.parse("ce".repeat(16));

/** The sessions of a day in memory. A look at the disk takes as long as the test wants. */
async function day() {
  const database = openDatabase(":memory:");
  const store = createSqliteStore({ database, now, signer: openSigningKey(database, now()) });
  const disk = new EventEmitter();
  const looks: number[] = [];
  const entries: typeof store.entries = async (log, since, max) => {
    const found = await store.entries(log, since, max);
    looks.push(since);
    if (disk.listenerCount("slow") > 0) await once(disk, "read");
    return found;
  };
  const rooms = createRooms({ ...store, entries }, NOBODY_COUNTS);
  const commit = async (log: typeof session, request: LogRequest) =>
    await store.commit([{ log, request }]);
  for (const log of [session, AFTERNOON]) {
    await commit(log, { kind: "create", by: CLAIRE, centre, codes: drawCodes() });
  }
  return { store, rooms, commit, disk, looks };
}
type Day = Awaited<ReturnType<typeof day>>;

/** Claire has these sessions open, up to their present end; what she hears. */
async function claireIn({ store, rooms }: Day, ...logs: (typeof session)[]): Promise<RelayFrame[]> {
  const heard: RelayFrame[] = [];
  for (const id of logs) {
    const log = await store.read(id);
    const cursor = log.tip.seq;
    const send = (frame: RelayFrame) => void heard.push(frame);
    rooms.enter(log, { connection: "claire", writer: CLAIRE, cursor, send });
  }
  return heard;
}
const closing: LogRequest = { kind: "close", by: CLAIRE };

test("[SO9] what is committed while other news is on its way is told right after it", async () => {
  const at = await day();
  const heard = await claireIn(at, session);
  at.disk.on("slow", () => undefined);
  await at.commit(session, closing);
  const first = at.rooms.spread(session);
  await expect.poll(() => at.looks).toEqual([1]);
  await at.commit(session, closing);
  await at.rooms.spread(session);
  at.disk.removeAllListeners("slow");
  at.disk.emit("read");
  await first;
  expect(heard).toMatchObject([
    { type: "items", from: 2 },
    { type: "items", from: 3 },
  ]);
});

test("[SO9] who enters while news is on its way misses none of it", async () => {
  const at = await day();
  await claireIn(at, session);
  at.disk.on("slow", () => undefined);
  await at.commit(session, closing);
  const spreading = at.rooms.spread(session);
  const heard: RelayFrame[] = [];
  const send = (frame: RelayFrame) => void heard.push(frame);
  const late = { connection: "nadia", writer: CLAIRE, cursor: 1, send };
  at.rooms.enter(await at.store.read(session), late);
  at.disk.removeAllListeners("slow");
  at.disk.emit("read");
  await spreading;
  expect(heard).toMatchObject([{ type: "items", from: 2 }]);
});

test("[SO9] news is told once more after a look at the disk has failed", async () => {
  const at = await day();
  const { store } = at;
  let fails = true;
  const entries: typeof store.entries = (...asked) => {
    if (fails) throw new Error("disk I/O error");
    return store.entries(...asked);
  };
  const rooms = createRooms({ ...store, entries }, NOBODY_COUNTS);
  const heard = await claireIn({ ...at, rooms }, session);
  await at.commit(session, closing);
  await expect(rooms.spread(session)).rejects.toThrow("disk");
  fails = false;
  await rooms.spread(session);
  expect(heard).toMatchObject([{ type: "items", from: 2 }]);
});

test("[SO9] who leaves is in no room any more, and an empty room is none", async () => {
  const at = await day();
  const heard = await claireIn(at, session, AFTERNOON);
  await at.rooms.leave("claire");
  expect([at.rooms.of(session), at.rooms.of(AFTERNOON)]).toEqual([null, null]);
  await at.commit(session, closing);
  await at.rooms.spread(session);
  expect(heard).toEqual([]);
});
