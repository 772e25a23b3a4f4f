// What every store keeps beside the logs: numbers, what invigilators type, receipts, what was sealed.
import { parseReceipt, receiptHash } from "#core/finalisation/receipt.ts";
import { expect, test } from "vitest";
import {
  AFTERNOON,
  ANAS,
  closes,
  created,
  deletes,
  EVENING,
  finalises,
  MAELYS,
  MORNING,
  NADIA,
  NOON,
  OTHER_CENTRE,
  publishes,
  start,
  told,
} from "./testing/requests.ts";
import { commit, readAfter, sealed, type StoreUnderTest } from "./testing/store-under-test.ts";

export function sessionFactsContract(makeStore: () => StoreUnderTest): void {
  test("[ST6] no two sessions have one number, and each keeps its own", async () => {
    const { open, codesOf } = makeStore();
    const [one, other] = [open(), open()];
    await Promise.all([commit(one, MORNING, created()), commit(other, AFTERNOON, created())]);
    const numbers = [codesOf(MORNING), codesOf(AFTERNOON)].map((codes) => codes?.number);
    await commit(one, AFTERNOON, created());
    expect(new Set(numbers).size).toBe(2);
    expect(codesOf(AFTERNOON)?.number).toBe(numbers[1]);
  });

  test("[ST6] no two tests have one certification number, and each keeps its own", async () => {
    const { open } = makeStore();
    const [one, other] = [open(), open()];
    await commit(one, MORNING, created(), start(MAELYS), start(MAELYS));
    await commit(other, MORNING, start(ANAS));
    await commit(other, AFTERNOON, created(), start(MAELYS));
    const facts = [await one.read(MORNING), await one.read(AFTERNOON)].flatMap((log) => log.facts);
    const numbers = facts.flatMap((fact) =>
      fact.kind === "candidate-started" ? [fact.certification] : [],
    );
    expect(numbers[1]).toBe(numbers[0]);
    expect(new Set(numbers).size).toBe(3);
  });

  test("[ST7] what an invigilator types is what the log says", async () => {
    const { open, codesOf } = makeStore();
    const store = open();
    const changed = { kind: "password-changed" as const, by: NADIA.person };
    await commit(store, MORNING, created());
    expect(codesOf(MORNING)).toMatchObject({ password: "7KQM2XWA", state: "open" });
    await commit(store, MORNING, told({ ...changed, sessionPassword: "ZZ23ZZ45" }), start(MAELYS));
    expect(codesOf(MORNING)).toMatchObject({ password: "ZZ23ZZ45", state: "open" });
    await commit(store, MORNING, finalises(await readAfter(store, MORNING, closes)));
    expect(codesOf(MORNING)).toMatchObject({ state: "finalised" });
    await commit(store, MORNING, publishes);
    expect(codesOf(MORNING)).toMatchObject({ state: "published" });
    await commit(store, AFTERNOON, created(), deletes);
    expect(codesOf(AFTERNOON)).toMatchObject({ state: "deleted" });
  });

  test("[ST7] when writing fails, what an invigilator types stays as it was", async () => {
    const { open, codesOf, failsAt } = makeStore();
    const store = open();
    await commit(store, MORNING, created());
    failsAt(2);
    await expect(commit(store, MORNING, deletes)).rejects.toThrow("the disk is full");
    expect(codesOf(MORNING)).toMatchObject({ state: "open" });
  });

  test("[ST8] each receipt names the one that its centre got before, whichever process gave it", async () => {
    const { open, receipts } = makeStore();
    const [first, elsewhere, second, third] = [
      await sealed(open(), MORNING),
      await sealed(open(), NOON, OTHER_CENTRE),
      await sealed(open(), AFTERNOON),
      await sealed(open(), EVENING),
    ];
    expect(receipts()).toEqual([first, elsewhere, second, third]);
    expect(receipts().map((each) => parseReceipt(each)?.previous)).toEqual([
      null,
      null,
      receiptHash(first),
      receiptHash(second),
    ]);
  });

  test("[ST8] whoever finalises after the first gets the first receipt, and it alone is kept", async () => {
    const { open, receipts } = makeStore();
    const [one, other] = [open(), open()];
    const receipt = await sealed(one, MORNING);
    const again = await commit(other, MORNING, finalises(await other.read(MORNING)));
    expect(again).toMatchObject([{ ok: true, receipt }]);
    expect(receipts()).toEqual([receipt]);
  });

  test("[ST8] what was sealed is kept with its receipt, and only if it was sealed", async () => {
    const { open, sealedOf } = makeStore();
    const store = open();
    const sealing = { content: '{"query":"finalContent@1"}', people: "[]" };
    await commit(store, MORNING, created(), start(MAELYS));
    const tooEarly = finalises(await store.read(MORNING));
    await store.commit([{ log: MORNING, request: tooEarly, sealed: sealing }]);
    expect(sealedOf(MORNING)).toBeNull();
    const request = finalises(await readAfter(store, MORNING, closes));
    await store.commit([{ log: MORNING, request, sealed: sealing }]);
    expect(sealedOf(MORNING)).toEqual(sealing);
  });
}
