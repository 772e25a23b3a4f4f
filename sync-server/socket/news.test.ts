import { factsView } from "#core/facts/queries.ts";
import { candidateId } from "#core/ids.ts";
import { parseFact } from "#core/log/log.ts";
import { atomic, type ReportDocument } from "#core/schema.ts";
import { expect, test } from "vitest";
import { passFor } from "../testing/school.ts";
import { colleague } from "../testing/colleague.ts";
import { enrolsZoe, morning, platform, ZOE } from "../testing/morning.ts";
import { hashOf, readOn, write } from "../testing/notebook.ts";

const zoe = candidateId.parse("20e".padEnd(32, "0"));
const minutes = (given: number) => (draft: ReportDocument) => {
  draft.incidentMinutes[zoe] = given;
};
const essay = (letter: string) => (draft: ReportDocument) => {
  draft.abortReasons[zoe] = atomic(letter.repeat(60_000));
};

test("[SO9] what one writes reaches the other, who has not asked", async () => {
  const { claire, nadia } = await morning();
  const other = await nadia();
  await other.catchesUp();
  await claire.writes("report", minutes(10));
  const { items } = await other.wire.next("items");
  readOn(other.notebook, items);
  expect(other.notebook.documents.report.incidentMinutes).toEqual({ [zoe]: 10 });
});

test("[SO9] who is behind hears how far, and reads on", async () => {
  const { port, database, school, claire, samir, session } = await morning();
  const behind = await colleague(port, { pass: passFor(database, school.claire), session });
  await behind.wire.open(session, 0);
  const inTheRoom = await samir();
  await inTheRoom.catchesUp();
  await claire.catchesUp();
  expect(await behind.wire.next("hint")).toMatchObject({ len: claire.notebook.tip.seq });
  await behind.catchesUp();
  expect(behind.notebook.tip).toEqual(claire.notebook.tip);
});

test("[SO9] two pages of one computer hear of each other", async () => {
  const { port, database, school, session } = await morning();
  const pass = passFor(database, school.nadia);
  const [tab, panel] = [
    await colleague(port, { pass, session }),
    await colleague(port, { pass, session }),
  ];
  await tab.catchesUp();
  await panel.catchesUp();
  await tab.writes("report", minutes(10));
  expect(await panel.wire.next("items")).toMatchObject({
    items: [[expect.any(Number), "report", expect.any(Uint8Array), pass.person]],
  });
});

test("[SO9] what the test platform tells reaches the room, which has not asked", async () => {
  const at = await morning();
  const candidate = await enrolsZoe(at.claire);
  const inTheRoom = await at.samir();
  await inTheRoom.catchesUp();
  const { codes } = factsView(inTheRoom.notebook.facts);
  await platform(at, at.school)("joined", { sessionNumber: codes?.number, ...ZOE });
  const { items } = await inTheRoom.wire.next("items");
  expect(items.map(([, , bytes]) => parseFact(bytes))).toMatchObject([
    { kind: "candidate-joined", candidate },
  ]);
});

test("[SO9] a push is answered change by change, and said again it is the same answer", async () => {
  const { claire, session } = await morning();
  const changes = [10, 20, 30].map((given) => write(claire.notebook, "report", minutes(given)));
  const ack = await claire.wire.push(session, "report", ...changes);
  expect(ack).toMatchObject({
    ok: changes.map((change) => [hashOf(change), expect.any(Number)]),
    no: [],
  });
  expect(await claire.wire.push(session, "report", ...changes)).toEqual(ack);
});

test("[SO9] everything is read in order, in frames that fit, however much there is", async () => {
  const { claire, nadia, session } = await morning();
  const changes = Array.from("abcdefghijkl", (letter) =>
    write(claire.notebook, "report", essay(letter)),
  );
  for (const change of changes) await claire.wire.push(session, "report", change);
  const other = await nadia();
  await other.catchesUp();
  await claire.catchesUp();
  expect(other.notebook.tip).toEqual(claire.notebook.tip);
  expect(other.notebook.hashes).toEqual(changes.map(hashOf));
});

test("[SO9] who asks for more than there is learns where the log ends", async () => {
  const { claire, session } = await morning();
  const { seq, hash } = claire.notebook.tip;
  expect(await claire.wire.pull(session, seq + 40)).toMatchObject({ len: seq, hash });
});

test("[SO9] the log of a session says once who came in, on however many pages", async () => {
  const { port, database, school, session, claire } = await morning();
  const pass = passFor(database, school.nadia);
  const [tab, panel] = [
    await colleague(port, { pass, session }),
    await colleague(port, { pass, session }),
  ];
  await Promise.all([tab.opens(), panel.opens()]);
  await Promise.all([tab.catchesUp(), panel.catchesUp(), claire.catchesUp()]);
  const entered = claire.notebook.facts.filter(({ kind }) => kind === "person-entered");
  expect(entered).toMatchObject([{ person: school.claire.person }, { person: pass.person }]);
});

test("[SO12] colleagues see where somebody is, and no log does", async () => {
  const { claire, samir, session } = await morning();
  const inTheRoom = await samir();
  await inTheRoom.catchesUp();
  await claire.catchesUp();
  const { device, person } = inTheRoom.pass;
  inTheRoom.wire.send({ type: "presence", log: session, on: "room" });
  expect(await claire.wire.next("presence")).toEqual({
    type: "presence",
    log: session,
    person,
    device,
    on: "room",
  });
  const { seq: len, hash } = claire.notebook.tip;
  expect(await claire.wire.open(session, len)).toMatchObject({ len, hash });
});

test("[SO12] who tells too often where they are is passed on in part", async () => {
  const presences = { points: 3, seconds: 10 };
  const { claire, samir, session } = await morning({ limits: { presences } });
  const restless = await samir();
  await restless.catchesUp();
  for (const on of ["1", "2", "3", "4", "5"]) {
    restless.wire.send({ type: "presence", log: session, on });
  }
  await restless.wire.pull(session, 0, 1);
  await claire.wire.pull(session, 0, 1);
  expect(claire.wire.unreadOf("presence")).toMatchObject([{ on: "1" }, { on: "2" }, { on: "3" }]);
});

test("[SO12] who has not opened a session is nowhere in it", async () => {
  const { claire, nadia, session } = await morning();
  const outside = await nadia();
  outside.wire.send({ type: "presence", log: session, on: "room" });
  await outside.wire.pull(session, 0, 1);
  await claire.wire.pull(session, 0, 1);
  expect(claire.wire.unreadOf("presence")).toEqual([]);
});
