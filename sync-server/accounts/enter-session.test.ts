import type { LogState } from "#core/wire/frames.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  HOME_NETWORK,
  LIBRARY_TABLET,
  MONDAY_8_AM,
  MORNING,
  OFFICE_COMPUTER,
  SCHOOL_NETWORK,
  freshRelay,
  must,
  sessionIn,
} from "../testing/cast.ts";
import type { Accounts } from "./accounts.ts";
import type { EnterArgs } from "./enter-session.ts";
import { sameSecret, sha256 } from "./secrets.ts";

// Works as ever, and counts.
vi.mock("./secrets.ts", { spy: true });

const samir: EnterArgs = {
  number: MORNING.number,
  password: "C-K7QM-22XD",
  name: "Samir Benali",
  device: LIBRARY_TABLET,
  network: SCHOOL_NETWORK,
};
const guessing: EnterArgs = { ...samir, password: "C-AAAA-2222" };
const MINUTE_MS = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: MONDAY_8_AM });
});
afterEach(() => {
  vi.useRealTimers();
});

test("[AC10] an unknown number and a wrong password get the same answer", async () => {
  const { database, accounts } = freshRelay();
  sessionIn(database);
  const refusal = { ok: false, reason: "wrong-credentials" };
  expect(await accounts.enterSession(guessing)).toEqual(refusal);
  expect(await accounts.enterSession({ ...samir, number: 48_218 })).toEqual(refusal);
  expect(await accounts.enterSession({ ...samir, number: 48_218, password: "-" })).toEqual(refusal);
});

test("[AC10] an unknown number, a deleted session and a wrong password take the same work", async () => {
  const wrong = await workOf("open", guessing);
  expect(await workOf("deleted", samir)).toEqual(wrong);
  expect(await workOf("open", { ...samir, number: 48_218 })).toEqual(wrong);
  expect(await workOf("open", { ...guessing, password: "" })).toEqual(wrong);
  expect(wrong).toMatchObject({ compared: 1 });
});

test("[AC10] a deleted session is as unknown as one that never was", async () => {
  const { database, accounts } = freshRelay();
  sessionIn(database, "deleted");
  expect(await accounts.enterSession(samir)).toEqual({ ok: false, reason: "wrong-credentials" });
});

test("[LO14] a session password that is replaced while somebody enters with it opens nothing", async () => {
  const { database, accounts } = freshRelay();
  sessionIn(database);
  const late = accounts.enterSession(samir);
  database.exec("UPDATE session_codes SET password = 'AAAA2222'");
  expect(await late).toEqual({ ok: false, reason: "wrong-credentials" });
  expect(database.prepare("SELECT * FROM tokens").all()).toEqual([]);
});

test("[AC14] a finalised session can no longer be entered, and says so to those who know it", async () => {
  const { database, accounts } = freshRelay();
  sessionIn(database, "finalised");
  expect(await accounts.enterSession(samir)).toEqual({ ok: false, reason: "session-finalised" });
  expect(await accounts.enterSession(guessing)).toEqual({ ok: false, reason: "wrong-credentials" });
});

test("[AC14] a published session can no longer be entered, one that is closing can", async () => {
  const published = freshRelay();
  sessionIn(published.database, "published");
  expect(await published.accounts.enterSession(samir)).toMatchObject({
    reason: "session-finalised",
  });
  const closing = freshRelay();
  sessionIn(closing.database, "closing");
  expect(await closing.accounts.enterSession(samir)).toMatchObject({ ok: true });
});

test("[AC9] Samir enters with the number and the password on his sheet", async () => {
  const { database, accounts } = freshRelay();
  sessionIn(database);
  expect(await accounts.enterSession(samir)).toMatchObject({
    ok: true,
    session: MORNING.session,
    name: "Samir Benali",
  });
});

test("[AC9] a password that was replaced opens nothing any more", async () => {
  const { database, accounts } = freshRelay();
  sessionIn(database);
  database.exec("UPDATE session_codes SET password = 'ZZZZ9999'");
  expect(await accounts.enterSession(samir)).toEqual({ ok: false, reason: "wrong-credentials" });
  expect(await accounts.enterSession({ ...samir, password: "czzzz9999" })).toMatchObject({
    ok: true,
  });
});

test("[AC11] after 5 wrong passwords the network waits one minute, other networks do not", async () => {
  const { database, accounts } = freshRelay();
  sessionIn(database);
  await tries(accounts, guessing, 5);
  expect(await accounts.enterSession(samir)).toEqual({
    ok: false,
    reason: "slow-down",
    waitMs: MINUTE_MS,
  });
  const onPhone = { ...samir, network: HOME_NETWORK };
  expect(await accounts.enterSession(onPhone)).toMatchObject({ ok: true });
  vi.setSystemTime(MONDAY_8_AM + MINUTE_MS);
  expect(await accounts.enterSession(samir)).toMatchObject({ ok: true });
});

test("[AC11] an unknown number slows down just as a known one does", async () => {
  const { accounts } = freshRelay();
  await tries(accounts, guessing, 5);
  expect(await accounts.enterSession(guessing)).toMatchObject({ reason: "slow-down" });
});

test("[AC11] 100 wrong passwords, from wherever, close the entry until there is a new password", async () => {
  const { database, accounts } = freshRelay();
  sessionIn(database);
  await triesFromManyNetworks(accounts, 100);
  expect(await accounts.enterSession(samir)).toEqual({ ok: false, reason: "blocked" });
  database.exec("UPDATE session_codes SET password = 'ZZZZ9999'");
  expect(await accounts.enterSession({ ...samir, password: "ZZZZ9999" })).toMatchObject({
    ok: true,
  });
});

test("[AC11] many tries at once count like many in a row", async () => {
  const { database, accounts } = freshRelay();
  sessionIn(database);
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => accounts.enterSession(guessing)),
  );
  const judged = answers.filter((answer) => !answer.ok && answer.reason === "wrong-credentials");
  expect(judged).toHaveLength(5);
});

test("[AC11] a closed entry puts out nobody who is in", async () => {
  const { database, accounts } = freshRelay();
  sessionIn(database);
  const { token, person } = must(await accounts.enterSession(samir));
  await triesFromManyNetworks(accounts, 100);
  expect(await accounts.enterSession(samir)).toEqual({ ok: false, reason: "blocked" });
  expect(accounts.whoIs(token, LIBRARY_TABLET)).toMatchObject({ kind: "invigilator", person });
});

test("[AC12] the same name on the same device is the same person", async () => {
  const { database, accounts } = freshRelay();
  sessionIn(database);
  const first = must(await accounts.enterSession(samir));
  const afterLunch = must(await accounts.enterSession(samir));
  expect(afterLunch.person).toBe(first.person);
  expect(afterLunch.token).not.toBe(first.token);
});

test("[AC12] another name, another device or another session is another person", async () => {
  const { database, accounts } = freshRelay();
  const afternoon = { session: "5f".repeat(16), number: 48_219, password: MORNING.password };
  sessionIn(database);
  database
    .prepare("INSERT INTO session_codes VALUES (?, ?, ?, ?, 'open', NULL, NULL)")
    .run(afternoon.session, afternoon.number, afternoon.password, "ce".repeat(16));
  const people = [
    must(await accounts.enterSession(samir)).person,
    must(await accounts.enterSession({ ...samir, name: "Nadia Roy" })).person,
    must(await accounts.enterSession({ ...samir, device: OFFICE_COMPUTER })).person,
    must(await accounts.enterSession({ ...samir, number: afternoon.number })).person,
  ];
  expect(new Set(people).size).toBe(4);
});

/** Each statement that the database is asked meanwhile, and how many secrets are hashed and compared. */
async function workOf(state: LogState, entry: EnterArgs) {
  const { database, accounts } = freshRelay();
  sessionIn(database, state);
  const asked = vi.spyOn(database, "prepare");
  vi.mocked(sha256).mockClear();
  vi.mocked(sameSecret).mockClear();
  expect(await accounts.enterSession(entry)).toEqual({ ok: false, reason: "wrong-credentials" });
  return {
    statements: asked.mock.calls.map(([sql]) => sql),
    hashed: vi.mocked(sha256).mock.calls.length,
    compared: vi.mocked(sameSecret).mock.calls.length,
  };
}

async function tries(accounts: Accounts, args: EnterArgs, count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) await accounts.enterSession(args);
}

async function triesFromManyNetworks(accounts: Accounts, count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) {
    await accounts.enterSession({ ...guessing, network: `203.0.${done}.0/24` });
  }
}
