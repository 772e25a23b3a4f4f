import * as A from "@automerge/automerge/slim";
import { documentFromGenesis } from "#core/genesis.ts";
import type { FactKind } from "#core/facts/schema.ts";
import { markAbsent } from "#core/report/absence-commands.ts";
import { confirmPresence, endTest, withdrawDecision } from "#core/report/commands.ts";
import { candidateId } from "#core/ids.ts";
import type { LogRequest } from "#core/log/requests.ts";
import { documentKind } from "#core/schema.ts";
import { MINUTE_MS } from "#core/time.ts";
import { allow } from "#core/verdict.ts";
import { expect, test } from "vitest";
import { createReadings } from "../finalisation/readings.ts";
import { exam } from "../platform/testing/exam.ts";
import { LUC, MAELYS, NADIA, ANAS } from "../platform/testing/room.ts";
import type { Commit } from "../store/store.ts";
import { createReplica } from "./replica.ts";
import { headerOf, rebuilt, spoilt } from "./testing/spoilt.ts";

const SOMEBODY = candidateId.parse("0c".repeat(16));

type Room = Awaited<ReturnType<typeof exam>>;

async function told(room: Room, kind: FactKind): Promise<unknown[]> {
  const { facts } = await room.store.read(room.session);
  return facts.filter((fact) => fact.kind === kind);
}

const inTheReport = (bytes: Uint8Array): LogRequest => ({
  kind: "change",
  by: LUC,
  doc: "report",
  generation: 0,
  bytes,
});

/** Luc writes minutes on one page, twice: as it should be, and spoilt from the first on. */
function twoChanges() {
  const empty = documentFromGenesis("report", "1a".repeat(16));
  const after5 = A.change(empty, (draft) => void (draft.incidentMinutes[SOMEBODY] = 5));
  const first = A.getLastLocalChange(after5) ?? new Uint8Array();
  const after6 = A.change(after5, (draft) => void (draft.incidentMinutes[SOMEBODY] = 6));
  const second = A.getLastLocalChange(after6) ?? new Uint8Array();
  const bad = spoilt(documentFromGenesis("report"), first);
  return { first, bad, child: rebuilt(second, first, bad) };
}

/** Each notes the minutes of 5,200 people: two of them ask for more than one change may. */
function heavyChanges(count: number): Uint8Array[] {
  let page = documentFromGenesis("report", "1b".repeat(16));
  return Array.from({ length: count }, (_, round) => {
    page = A.change(page, (draft) => {
      for (let at = 0; at < 5_200; at += 1)
        Object.assign(draft.incidentMinutes, { [`p${at}`]: round });
    });
    return A.getLastLocalChange(page) ?? new Uint8Array();
  });
}

test("[ST10] a presence is told once, at the time at which the relay received it", async () => {
  const room = await exam(MAELYS);
  const { decides, idOf, replica, session, now, clock } = room;
  const decision = await decides(idOf(MAELYS), confirmPresence);
  const receivedAt = now();
  await replica.follow(session);
  clock.now += 5 * MINUTE_MS;
  await replica.follow(session);
  expect(await told(room, "presence-received")).toEqual([
    { kind: "presence-received", at: receivedAt, decision, candidate: idOf(MAELYS) },
  ]);
});

test("[ST10] two processes that read at one moment tell it once", async () => {
  const room = await exam(MAELYS);
  await room.decides(room.idOf(MAELYS), confirmPresence);
  const other = createReplica(room.store);
  await Promise.all([room.replica.follow(room.session), other.follow(room.session)]);
  expect(await told(room, "presence-received")).toHaveLength(1);
});

test("[ST10] a process that starts anew tells nothing again", async () => {
  const room = await exam(MAELYS);
  await room.decides(room.idOf(MAELYS), confirmPresence);
  const { len } = await room.replica.follow(room.session);
  expect((await createReplica(room.store).follow(room.session)).len).toBe(len);
});

test("[ST10] only what lapses is told: a presence, not an absence and not an end", async () => {
  const room = await exam(MAELYS, ANAS);
  await room.isUnderWay(MAELYS);
  await room.decides(room.idOf(MAELYS), endTest);
  await room.decides(room.idOf(ANAS), markAbsent);
  await room.replica.follow(room.session);
  expect(await told(room, "presence-received")).toHaveLength(1);
});

test("[ST10] a presence that was confirmed again after it was taken back is told again", async () => {
  const room = await exam(MAELYS);
  const candidate = room.idOf(MAELYS);
  const decision = await room.decides(candidate, confirmPresence);
  await room.writes(LUC, "report", (draft, moment) =>
    withdrawDecision(draft, { ...moment, candidate, decision }),
  );
  await room.decides(candidate, confirmPresence);
  await room.replica.follow(room.session);
  expect(await told(room, "presence-received")).toHaveLength(2);
});

test("[ST11] a change that is kept and does not apply is told as voided, once", async () => {
  const room = await exam(MAELYS);
  const { bad } = twoChanges();
  await room.commits(inTheReport(bad));
  const { documents } = await room.replica.follow(room.session);
  await createReplica(room.store).follow(room.session);
  expect(documents.report.incidentMinutes).toEqual({});
  expect(await told(room, "voided")).toMatchObject([{ hash: headerOf(bad).hash }]);
});

test("[ST11] what builds on a voided change is voided with it", async () => {
  const room = await exam(MAELYS);
  const { bad, child } = twoChanges();
  await room.commits(inTheReport(bad));
  await room.commits(inTheReport(child));
  await room.replica.follow(room.session);
  const hashes = [bad, child].map((bytes) => ({ hash: headerOf(bytes).hash }));
  expect(await told(room, "voided")).toMatchObject(hashes);
});

test("[ST11] what builds on it is voided even if it comes long after", async () => {
  const room = await exam(MAELYS);
  const { bad, child } = twoChanges();
  await room.commits(inTheReport(bad));
  await room.replica.follow(room.session);
  await room.commits(inTheReport(child));
  await room.replica.follow(room.session);
  const hashes = [bad, child].map((bytes) => ({ hash: headerOf(bytes).hash }));
  expect(await told(room, "voided")).toMatchObject(hashes);
});

test("[ST11] the others go on writing, and a process that starts anew reads what all read", async () => {
  const room = await exam(MAELYS);
  const { bad, child } = twoChanges();
  await room.commits(inTheReport(bad));
  await room.decides(room.idOf(MAELYS), confirmPresence);
  await room.replica.follow(room.session);
  await room.commits(inTheReport(child));
  const followed = await room.replica.follow(room.session);
  const anew = await createReplica(room.store).read(room.session);
  expect(Object.keys(anew.documents.report.decisions)).toHaveLength(1);
  expect(A.getHeads(anew.documents.report)).toEqual(A.getHeads(followed.documents.report));
  expect(anew.facts).toEqual(followed.facts);
});

test("[GU19] a log that asks for much is read in portions, and others come first between them", async () => {
  const room = await exam(MAELYS);
  for (const change of heavyChanges(3)) await room.commits(inTheReport(change));
  let turns = 0;
  const anew = createReplica(room.store, async () => void (turns += 1));
  expect((await anew.read(room.session)).documents.report.incidentMinutes).toHaveProperty("p5199");
  expect(turns).toBe(2);
  await anew.read(room.session);
  expect(turns).toBe(2);
});

test("[GU19] whoever was given a reading still reads it while the next one is made in portions", async () => {
  const room = await exam(MAELYS);
  const { session } = room;
  const replica = createReplica(room.store);
  const given = await replica.read(session);
  const [first = new Uint8Array(), second = new Uint8Array()] = heavyChanges(2);
  await room.commits(inTheReport(first));
  await room.commits(inTheReport(second));
  await room.writes(NADIA, "session", (draft) => {
    draft.observations = "Calme.";
    return allow();
  });
  expect((await replica.read(session)).documents.session.observations).toBe("Calme.");
  for (const kind of documentKind.options)
    expect(A.getHeads<unknown>(given.documents[kind])).not.toEqual([]);
});

test("[ST12] a finalisation waits until the relay has read everything", async () => {
  const room = await exam(MAELYS);
  const { session, store } = room;
  await room.isUnderWay(MAELYS);
  await room.finishes(MAELYS);
  await room.commits({ kind: "close", by: NADIA });
  const { reading } = await createReadings(room.replica).of(session);
  await room.commits(inTheReport(twoChanges().first));
  const { heads, contentHash } = reading;
  const seen = { heads, contentHash, factsSeq: (await store.read(session)).factsSeq };
  const tooEarly = { kind: "finalise" as const, by: NADIA, expect: seen, missing: [], reading };
  expect(await store.commit([{ log: session, request: tooEarly }])).toEqual([
    { ok: false, reason: "BUSY" },
  ]);
  await room.finalises();
  expect((await store.read(session)).receipt).not.toBeNull();
});

test("[ST12] a reading to finalise on has all that follows from it told already", async () => {
  const room = await exam(MAELYS, ANAS);
  await room.decides(room.idOf(MAELYS), confirmPresence);
  await room.commits(inTheReport(twoChanges().bad));
  const { len, facts } = await room.replica.follow(room.session);
  expect(len).toBe((await room.store.read(room.session)).tip.seq);
  expect(facts.map(({ kind }) => kind)).toEqual(["created", "voided", "presence-received"]);
});

test("[ST12] what arrives while the relay tells is told as well before it is read", async () => {
  const room = await exam(MAELYS, ANAS);
  const { store, session, decides, idOf } = room;
  await decides(idOf(MAELYS), confirmPresence);
  const late = [idOf(ANAS)];
  const commit = async (batch: readonly Commit[]) => {
    for (const candidate of late.splice(0)) await decides(candidate, confirmPresence);
    return store.commit(batch);
  };
  const { facts } = await createReplica({ ...store, commit }).follow(session);
  expect(facts.filter(({ kind }) => kind === "presence-received")).toHaveLength(2);
});

test("[ST12] a reading stays as it was while the log goes on", async () => {
  const room = await exam(MAELYS);
  const before = await room.replica.read(room.session);
  await room.joins(MAELYS);
  await room.replica.read(room.session);
  expect(before.len).toBe(2);
  expect(before.facts.map(({ kind }) => kind)).toEqual(["created"]);
});

test("[ST12] of a deleted session nothing more is told, and reading it ends", async () => {
  const room = await exam(MAELYS);
  await room.decides(room.idOf(MAELYS), confirmPresence);
  await room.commits({ kind: "delete", by: NADIA });
  const { facts } = await room.replica.follow(room.session);
  expect(facts.map(({ kind }) => kind)).toEqual(["created", "deleted"]);
});
