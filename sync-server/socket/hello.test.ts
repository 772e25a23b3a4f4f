import { deviceId } from "#core/ids.ts";
import { HOUR_MS } from "#core/time.ts";
import type { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { newId } from "../accounts/secrets.ts";
import { revokeToken } from "../accounts/tokens.ts";
import { relayHere } from "../testing/relay-here.ts";
import { passFor, schoolIn, type Member, type Pass } from "../testing/school.ts";
import { connected, greeted, turnedAway } from "../testing/wire-client.ts";

const AUTH = { code: 4401, reason: "AUTH" };
const EXTENSION = "chrome-extension://abcdefghijklmnopabcdefghijklmnop";

/** A relay, and a pass of Claire's. */
async function office() {
  const relay = await relayHere();
  const { claire } = await schoolIn(relay.database);
  return { ...relay, claire, pass: passFor(relay.database, claire) };
}

test("[SO1] a socket is told the relay's time before anybody speaks", async () => {
  const { port } = await relayHere();
  const before = Date.now();
  const page = await connected(port);
  expect((await page.next("challenge")).now).toBeGreaterThanOrEqual(before);
});

test("[SO1] who keeps silent is put out, and may come back", async () => {
  const { port } = await relayHere({ limits: { helloMs: 30 } });
  const silent = await connected(port);
  expect(await silent.closed).toEqual({ code: 4408, reason: "LATE" });
  expect(silent.unreadOf("refused")).toEqual([]);
});

const wrong: readonly [
  who: string,
  show: (pass: Pass, database: DatabaseSync, claire: Member) => Pass,
][] = [
  ["an unknown token", (pass) => ({ ...pass, token: "A".repeat(43) })],
  ["a token of another device", (pass) => ({ ...pass, device: newId(deviceId) })],
  ["a token of yesterday", (_, base, claire) => passFor(base, claire, Date.now() - 13 * HOUR_MS)],
  [
    "a token that was signed out",
    (pass, base) => {
      revokeToken(base, pass.token);
      return pass;
    },
  ],
];
test.each(wrong)("[SO1] %s is put out", async (_who, show) => {
  const { port, database, claire, pass } = await office();
  const page = await greeted(port, show(pass, database, claire));
  expect(await page.next("refused")).toMatchObject({ code: "AUTH" });
  expect(await page.closed).toEqual(AUTH);
});

test("[SO1] a version that is not spoken is told to upgrade", async () => {
  const { port, pass } = await office();
  const page = await connected(port);
  page.hello({ ...pass, v: 7 });
  expect(await page.next("refused")).toMatchObject({ code: "UPGRADE" });
  expect(await page.closed).toEqual({ code: 4401, reason: "UPGRADE" });
});

test("[SO1] who asks before saying hello is put out", async () => {
  const { port } = await relayHere();
  const page = await connected(port);
  expect(await page.open("5e".repeat(16))).toMatchObject({ code: "AUTH" });
  expect(await page.closed).toEqual(AUTH);
});

test("[SO1] nobody becomes somebody else in the middle of a conversation", async () => {
  const { port, database, claire, pass } = await office();
  const page = await greeted(port, pass);
  page.hello(passFor(database, claire));
  expect(await page.closed).toEqual({ code: 4400, reason: "BAD_STRUCT" });
});

test("[SO2] a page of the web gets no socket", async () => {
  const { port } = await relayHere();
  expect(await turnedAway(port, { origin: "https://actualites.example" })).toBe(403);
});

test("[SO2] a page that the relay itself serves gets none, nor one under a name that leads to it", async () => {
  const { port } = await relayHere();
  expect(await turnedAway(port, { origin: `http://127.0.0.1:${port}` })).toBe(403);
  expect(await turnedAway(port, { origin: "null" })).toBe(403);
});

test("[SO2] pages of an extension, configured ones and programs get one", async () => {
  const { port } = await relayHere({ origins: ["https://relay.example.fr"] });
  const pages = [
    await connected(port, { origin: EXTENSION }),
    await connected(port, { origin: "https://relay.example.fr" }),
    await connected(port),
  ];
  const heard = await Promise.all(pages.map((page) => page.next("challenge")));
  expect(heard.map(({ type }) => type)).toEqual(["challenge", "challenge", "challenge"]);
});

test("[SO2] there is no socket at another address", async () => {
  const { port } = await relayHere();
  expect(await turnedAway(port, { path: "/" })).toBe(404);
  expect(await turnedAway(port, { path: "/socket?token=A" })).toBe(404);
});

test("[SO2] a relay that is full says so", async () => {
  const { port } = await relayHere({ limits: { maxSockets: 1 } });
  await connected(port);
  expect(await turnedAway(port, {})).toBe(503);
});
