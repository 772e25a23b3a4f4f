// What every store promises of its logs, whatever it keeps them in.
import * as fc from "fast-check";
import { contentHash } from "#core/ids.ts";
import type { Decision, LogRequest } from "#core/log/requests.ts";
import { expect, test } from "vitest";
import { sessionFactsContract } from "./session-facts.contract.ts";
import { pureStore } from "./testing/pure-store.ts";
import {
  AFTERNOON,
  ANAS,
  closes,
  created,
  deletes,
  finalises,
  LUC,
  MAELYS,
  MORNING,
  publishes,
  pushed,
  start,
  writtenByLuc,
} from "./testing/requests.ts";
import {
  answerOf,
  commit,
  readAfter,
  sealed,
  type StoreUnderTest,
} from "./testing/store-under-test.ts";

const NOTHING = contentHash.parse("0".repeat(64));

/** Every test begins with a store of its own. */
export function storeContract(makeStore: () => StoreUnderTest): void {
  sessionFactsContract(makeStore);

  test("[ST1] the answer comes when others can read what was accepted", async () => {
    const { open } = makeStore();
    const [store, other] = [open(), open()];
    const answer = commit(store, MORNING, created());
    expect((await other.read(MORNING)).tip.seq).toBe(0);
    await answer;
    expect((await other.read(MORNING)).tip.seq).toBe(1);
  });

  test("[ST2] each request has its answer, in order, and a refused one harms nobody", async () => {
    const store = makeStore().open();
    const [first, second] = writtenByLuc(2);
    const asked = [created(LUC), created(), first, pushed(new Uint8Array(40)), second, first];
    const decisions = await commit(store, MORNING, ...asked);
    expect(decisions.map(answerOf)).toEqual(["FORBIDDEN", 1, 2, "BAD_STRUCT", 3, 2]);
  });

  test("[ST2] a fact that nobody could read back is refused, and what was asked with it is kept", async () => {
    const store = makeStore().open();
    const [first] = writtenByLuc(1);
    const unreadable: LogRequest = {
      kind: "fact",
      fact: { kind: "register-imported", by: LUC.person, version: NOTHING, pupils: 0 },
      eventId: null,
    };
    const decisions = await commit(store, MORNING, created(), unreadable, first);
    expect(decisions.map(answerOf)).toEqual([1, "BAD_STRUCT", 2]);
  });

  test("[ST2] whoever asks in one turn with others gets their own answers", async () => {
    const store = makeStore().open();
    const [first, second] = writtenByLuc(2);
    const turns = await Promise.all([
      commit(store, MORNING, created()),
      commit(store, AFTERNOON, created(), first),
      commit(store, MORNING, first, second),
    ]);
    expect(turns.map((decisions) => decisions.map(answerOf))).toEqual([[1], [1, 2], [2, 3]]);
  });

  test("[ST3] all that is asked in one turn is one transaction, whoever asks", async () => {
    const { open, transactions } = makeStore();
    const store = open();
    const [first, second] = writtenByLuc(2);
    const before = transactions();
    const [one, other, third] = await Promise.all([
      commit(store, MORNING, created(), first),
      commit(store, AFTERNOON, created()),
      commit(store, MORNING, second),
    ]);
    expect([...one, ...other, ...third].map(answerOf)).toEqual([1, 2, 1, 3]);
    expect(transactions()).toBe(before + 1);
    await commit(store, MORNING, start(MAELYS));
    expect(transactions()).toBe(before + 2);
  });

  test("[ST3] when writing fails, nothing of that turn is there, of no session", async () => {
    const { open, failsAt } = makeStore();
    const store = open();
    await commit(store, MORNING, created());
    failsAt(3);
    const both = await Promise.allSettled([
      commit(store, AFTERNOON, created()),
      commit(store, MORNING, ...writtenByLuc(2)),
    ]);
    expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    const tips = [await store.read(MORNING), await store.read(AFTERNOON)].map(({ tip }) => tip.seq);
    expect(tips).toEqual([1, 0]);
    expect(await store.entries(MORNING, 0, 10)).toHaveLength(1);
  });

  test("[ST3] after a failure the store goes on from what is there", async () => {
    const { open, failsAt } = makeStore();
    const store = open();
    const written = writtenByLuc(2);
    await commit(store, MORNING, created());
    const repaired = failsAt(3);
    await expect(commit(store, MORNING, ...written)).rejects.toThrow("the disk is full");
    repaired();
    expect((await commit(store, MORNING, ...written)).map(answerOf)).toEqual([2, 3]);
    expect((await store.read(MORNING)).tip).toEqual((await open().read(MORNING)).tip);
  });

  test("[ST4] a process that starts anew knows what the last one knew", async () => {
    const { open } = makeStore();
    const before = open();
    await sealed(before, MORNING);
    const [log, again] = [await before.read(MORNING), await open().read(MORNING)];
    expect(again).toEqual(log);
    expect(again.receipt).not.toBeNull();
  });

  test("[ST4] what is asked again after a restart gets the answer of the first time", async () => {
    const { open } = makeStore();
    const asked = [created(), ...writtenByLuc(2), start(MAELYS, "event 1")];
    const first = await commit(open(), MORNING, ...asked);
    const again = await commit(open(), MORNING, ...asked);
    expect(again.map(answerOf)).toEqual(first.map(answerOf));
    expect(again.some((decision) => "entry" in decision)).toBe(false);
  });

  test("[ST5] a session that one process has finalised is closed for another that had it open", async () => {
    const { open } = makeStore();
    const [one, other] = [open(), open()];
    const [first, second] = writtenByLuc(2);
    await commit(one, MORNING, created());
    await commit(other, MORNING, first, start(MAELYS));
    await commit(one, MORNING, finalises(await readAfter(one, MORNING, closes)));
    expect((await commit(other, MORNING, second)).map(answerOf)).toEqual(["LOCKED"]);
  });

  test("[ST5] two processes that write in turns make one log without a gap", async () => {
    const { open } = makeStore();
    const [one, other] = [open(), open()];
    const [first, second, third] = writtenByLuc(3);
    await commit(one, MORNING, created());
    await commit(other, MORNING, first);
    await commit(one, MORNING, second, start(MAELYS, "event 1"));
    expect((await commit(other, MORNING, start(MAELYS, "event 1"), third)).map(answerOf)).toEqual([
      4, 5,
    ]);
    expect((await one.read(MORNING)).tip).toEqual((await other.read(MORNING)).tip);
  });

  test("[ST9] a log that is read page by page has every item once, as it was written", async () => {
    const store = makeStore().open();
    const decisions = await commit(store, MORNING, created(), ...writtenByLuc(4));
    await commit(store, AFTERNOON, created());
    const pages = [
      await store.entries(MORNING, 0, 2),
      await store.entries(MORNING, 2, 2),
      await store.entries(MORNING, 4, 2),
      await store.entries(MORNING, 5, 2),
    ];
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 1, 0]);
    const written = decisions.flatMap((decision) => ("entry" in decision ? [decision.entry] : []));
    expect(pages.flat()).toEqual(written);
  });

  test("[ST9] a log whose memory was released is read again", async () => {
    const store = makeStore().open();
    await commit(store, MORNING, created(), ...writtenByLuc(2));
    const { tip } = await store.read(MORNING);
    store.release(MORNING);
    expect((await store.read(MORNING)).tip).toEqual(tip);
  });

  test("[ST4] however requests are spread over turns and processes, the log is what the rules make of them", async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        const { open } = makeStore();
        const processes = [open(), open()];
        const decisions: Decision[] = [];
        for (const { process, requests } of story) {
          const store = processes[process] ?? open();
          decisions.push(...(await commit(store, MORNING, ...requests)));
        }
        const expected = pureStore(MORNING);
        const asked = story.flatMap(({ requests }) => requests);
        expect(decisions.map(answerOf)).toEqual(asked.map((each) => answerOf(expected.ask(each))));
        expect((await open().read(MORNING)).tip).toEqual(expected.log.tip);
      }),
      { numRuns: 25 },
    );
  });
}

/** What may be asked, in an order in which it may be refused. */
const requests: LogRequest[] = [
  created(),
  ...writtenByLuc(4),
  pushed(new Uint8Array(40)),
  start(MAELYS, "event 1"),
  start(ANAS, "event 2"),
  closes,
  deletes,
  publishes,
];
const stories = fc.array(
  fc.record({
    process: fc.nat(1),
    requests: fc.array(fc.constantFrom(...requests), { maxLength: 6 }),
  }),
  { maxLength: 6 },
);
