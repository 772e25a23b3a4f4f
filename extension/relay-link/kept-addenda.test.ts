import { expect, test } from "vitest";
import { canonicalBytes } from "#core/canonical.ts";
import { parseAddendum } from "#core/addendum/addendum.ts";
import { THE_ANSWERS } from "#core/finalisation/place.ts";
import { contentHash } from "#core/ids.ts";
import { luc, nadia, NINE, session } from "#core/log/testing/relay.ts";
import { openPage } from "../documents/testing/pages.ts";
import { writeAll } from "../documents/tables.ts";
import type { ApiAnswer } from "./api.ts";
import {
  addendaOn,
  keepAddendum,
  keepReason,
  neverTaken,
  reasonOn,
  sendAgain,
  sendWaiting,
  type KeptAddendum,
} from "./kept-addenda.ts";
import { receivedAddendum } from "./received-addendum.ts";

const written = parseAddendum(
  canonicalBytes({
    kind: "addendum@1",
    session,
    receipt: "5e".repeat(32),
    by: luc.person,
    reason: "",
    differences: [
      { ...THE_ANSWERS, by: null, at: NINE, field: "hasIncident", before: false, after: true },
    ],
    changes: { session: [], roster: [], report: ["00"] },
  }),
);
if (!written) throw new Error("this is no addendum");
const { hash, bytes } = written;
const told = { session, hash, by: luc.person, at: NINE };
const waiting: KeptAddendum = { ...told, bytes, standing: "waiting" };

const taken: ApiAnswer<null> = { ok: true, value: null };
const refusedAs = (reason: Exclude<ApiAnswer<null>, { ok: true }>["reason"]) => () =>
  Promise.resolve({ ok: false as const, reason, waitSeconds: null });
const asLuc = (send: (addendum: KeptAddendum) => Promise<ApiAnswer<null>>) => ({
  people: [luc.person],
  send,
  now: () => NINE + 1,
});

test("[AD6] what waits goes when the relay answers, byte for byte and once", async () => {
  const { database } = await openPage("addendum-waits");
  await keepAddendum(database, waiting);
  expect(await sendWaiting(database, asLuc(refusedAs("unreachable")))).toBe(false);
  const sent: Uint8Array[] = [];
  const send = async (addendum: KeptAddendum) => {
    sent.push(addendum.bytes);
    return taken;
  };
  expect(await sendWaiting(database, asLuc(send))).toBe(true);
  expect(await sendWaiting(database, asLuc(send))).toBe(true);
  expect(sent).toEqual([bytes]);
  expect(await addendaOn(database, session)).toEqual([
    { ...waiting, standing: "sent", at: NINE + 1 },
  ]);
});

test.each(["busy", "slow-down", "internal", "store-unavailable"] as const)(
  "[AD6] a relay that says %s is asked again",
  async (reason) => {
    const { database } = await openPage(`addendum-${reason}`);
    await keepAddendum(database, waiting);
    expect(await sendWaiting(database, asLuc(refusedAs(reason)))).toBe(false);
    expect(await addendaOn(database, session)).toEqual([waiting]);
  },
);

test.each(["not-signed-in", "not-finalised", "not-found"] as const)(
  "[AD6] what a relay refuses as %s waits, and is not asked for again without end",
  async (reason) => {
    const { database } = await openPage(`addendum-${reason}`);
    await keepAddendum(database, waiting);
    expect(await sendWaiting(database, asLuc(refusedAs(reason)))).toBe(true);
    expect(await addendaOn(database, session)).toEqual([waiting]);
  },
);

test("[AD6] what a relay that was put back has lost is sent once more, the same bytes", async () => {
  const { database } = await openPage("addendum-lost");
  await keepAddendum(database, { ...waiting, standing: "sent" });
  const sent: Uint8Array[] = [];
  const send = async (addendum: KeptAddendum) => {
    sent.push(addendum.bytes);
    return taken;
  };
  await sendAgain(database, { session, told: new Set([hash]), at: NINE });
  await sendWaiting(database, asLuc(send));
  expect(sent).toEqual([]);
  await sendAgain(database, { session, told: new Set(), at: NINE });
  await sendWaiting(database, asLuc(send));
  expect(sent).toEqual([bytes]);
});

test("[AD6] what the relay refuses for good is kept as that, and asked no more", async () => {
  const { database } = await openPage("addendum-refused");
  await keepAddendum(database, waiting);
  expect(await sendWaiting(database, asLuc(refusedAs("results-published")))).toBe(true);
  expect(await addendaOn(database, session)).toMatchObject([{ standing: "results-published" }]);
  expect(
    await sendWaiting(
      database,
      asLuc(() => Promise.reject(new Error("asked"))),
    ),
  ).toBe(true);
});

test("[AD4] it is sent with the access of whoever wrote it, and with nobody else's", async () => {
  const { database } = await openPage("addendum-of-luc");
  await keepAddendum(database, waiting);
  const asNadia = { ...asLuc(() => Promise.reject(new Error("asked"))), people: [nadia.person] };
  expect(await sendWaiting(database, asNadia)).toBe(true);
  expect(await addendaOn(database, session)).toEqual([waiting]);
});

test("[AD6] the words of a reason are there again after the page was closed", async () => {
  const { database } = await openPage("reason-begun");
  expect(await reasonOn(database, session)).toBe("");
  await keepReason(database, session, "La borne Wi-Fi");
  expect(await reasonOn(database, session)).toBe("La borne Wi-Fi");
});

test("[AD7] the words of a reason and what was refused go with what was left out; what was sent stays", async () => {
  const { database } = await openPage("never-taken");
  await keepReason(database, session, "La borne Wi-Fi");
  const sent = { ...waiting, standing: "sent" as const };
  await keepAddendum(database, sent);
  const other = contentHash.parse("0d".repeat(32));
  await keepAddendum(database, { ...waiting, hash: other, standing: "too-large" });
  await writeAll(database, await neverTaken(database, session));
  expect(await reasonOn(database, session)).toBe("");
  expect(await addendaOn(database, session)).toEqual([sent]);
});

test("[AD5] what was read once is there without a connection", async () => {
  const { database } = await openPage("addendum-read");
  expect(await receivedAddendum(database, { ...told, fetch: async () => null })).toBeNull();
  expect(await receivedAddendum(database, { ...told, fetch: async () => bytes })).toEqual(bytes);
  expect(await receivedAddendum(database, { ...told, fetch: async () => null })).toEqual(bytes);
});

test("[AD5] what has not the hash that the log names is not shown", async () => {
  const { database } = await openPage("addendum-forged");
  const named = { ...told, hash: contentHash.parse("0".repeat(64)) };
  expect(await receivedAddendum(database, { ...named, fetch: async () => bytes })).toBeNull();
  const garbage = Uint8Array.of(1, 2, 3);
  expect(await receivedAddendum(database, { ...told, fetch: async () => garbage })).toBeNull();
});
