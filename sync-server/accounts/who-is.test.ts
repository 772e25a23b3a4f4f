import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  CLAIRE,
  LIBRARY_TABLET,
  MONDAY_8_AM,
  MORNING,
  OFFICE_COMPUTER,
  ORDINARY,
  SCHOOL_NETWORK,
  freshRelay,
  memberOf,
  must,
  sessionIn,
} from "../testing/cast.ts";
import type { Accounts } from "./accounts.ts";

const HOUR_MS = 3600 * 1000;
const DAY_MS = 24 * HOUR_MS;
const AT_NOON = MONDAY_8_AM + 4 * HOUR_MS;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: MONDAY_8_AM });
});
afterEach(() => {
  vi.useRealTimers();
});

test("[AC5] a token is worth nothing on another device, changed, or invented", async () => {
  const { accounts } = await school();
  const { token } = await claireSignsIn(accounts);
  expect(accounts.whoIs(token, LIBRARY_TABLET)).toBeNull();
  expect(accounts.whoIs(`${token}A`, OFFICE_COMPUTER)).toBeNull();
  expect(accounts.whoIs("A".repeat(43), OFFICE_COMPUTER)).toBeNull();
  expect(accounts.whoIs("", OFFICE_COMPUTER)).toBeNull();
});

test("[AC5] the database holds no token that somebody could use", async () => {
  const { accounts, database } = await school();
  const { token } = await claireSignsIn(accounts);
  expect(Buffer.from(token, "base64url")).toHaveLength(32);
  const stored = JSON.stringify(database.prepare("SELECT * FROM tokens").all());
  expect(stored).not.toContain(token);
  const [tokenRow] = database.prepare("SELECT hash FROM tokens").all();
  expect(accounts.whoIs(String(tokenRow?.["hash"]), OFFICE_COMPUTER)).toBeNull();
});

test("[AC6] Claire is signed in for 12 hours, however much she works", async () => {
  const { accounts, account, centre, person } = await school();
  const { token } = await claireSignsIn(accounts);
  vi.setSystemTime(MONDAY_8_AM + 12 * HOUR_MS - 1);
  expect(accounts.whoIs(token, OFFICE_COMPUTER)).toEqual({
    kind: "member",
    account,
    name: "Claire Vasseur",
    centres: [{ centre, person, centreRole: "admin", name: "Collège Louise-Michel", ...ORDINARY }],
    expiresAt: MONDAY_8_AM + 12 * HOUR_MS,
  });
  vi.setSystemTime(MONDAY_8_AM + 12 * HOUR_MS);
  expect(accounts.whoIs(token, OFFICE_COMPUTER)).toBeNull();
});

test("[AC6] signing out ends one sign-in at once and no other", async () => {
  const { accounts } = await school();
  const morning = await claireSignsIn(accounts);
  const again = await claireSignsIn(accounts);
  accounts.signOut(morning.token);
  expect(accounts.whoIs(morning.token, OFFICE_COMPUTER)).toBeNull();
  expect(accounts.whoIs(again.token, OFFICE_COMPUTER)).toMatchObject({ kind: "member" });
});

test("[AC6] a membership that is taken away is gone at the next question", async () => {
  const { accounts, database } = await school();
  const { token } = await claireSignsIn(accounts);
  database.exec("DELETE FROM memberships");
  expect(accounts.whoIs(token, OFFICE_COMPUTER)).toMatchObject({ kind: "member", centres: [] });
});

test("[AC13] an invigilator is known in one session only, and in no centre", async () => {
  const { accounts, database } = await school();
  sessionIn(database);
  const { token, person } = await samirEnters(accounts);
  expect(accounts.whoIs(token, LIBRARY_TABLET)).toEqual({
    kind: "invigilator",
    session: MORNING.session,
    person,
    name: "Samir Benali",
    expiresAt: MONDAY_8_AM + 7 * DAY_MS,
  });
});

test("[AC13] an invigilator is let go 24 hours after the end of the session", async () => {
  const { accounts, database } = await school();
  sessionIn(database);
  const { token } = await samirEnters(accounts);
  database.prepare("UPDATE session_codes SET state = 'finalised', ended_at = ?").run(AT_NOON);
  vi.setSystemTime(AT_NOON + DAY_MS - 1);
  expect(accounts.whoIs(token, LIBRARY_TABLET)).toMatchObject({ kind: "invigilator" });
  vi.setSystemTime(AT_NOON + DAY_MS);
  expect(accounts.whoIs(token, LIBRARY_TABLET)).toBeNull();
});

test("[AC13] an invigilator of a session that nobody finalises is let go after 7 days", async () => {
  const { accounts, database } = await school();
  sessionIn(database);
  const { token } = await samirEnters(accounts);
  vi.setSystemTime(MONDAY_8_AM + 7 * DAY_MS);
  expect(accounts.whoIs(token, LIBRARY_TABLET)).toBeNull();
});

test("[AC13] an invigilator of a deleted session is let go at once", async () => {
  const { accounts, database } = await school();
  sessionIn(database);
  const { token } = await samirEnters(accounts);
  database.prepare("UPDATE session_codes SET state = 'deleted', ended_at = ?").run(AT_NOON);
  expect(accounts.whoIs(token, LIBRARY_TABLET)).toBeNull();
});

test("[AC13] the token of an invigilator outlives a new session password", async () => {
  const { accounts, database } = await school();
  sessionIn(database);
  const { token } = await samirEnters(accounts);
  database.exec("UPDATE session_codes SET password = 'ZZZZ9999'");
  expect(accounts.whoIs(token, LIBRARY_TABLET)).toMatchObject({ kind: "invigilator" });
});

async function school() {
  const relay = freshRelay();
  return { ...relay, ...(await memberOf(relay.database, { centre: "Collège Louise-Michel" })) };
}

async function claireSignsIn(accounts: Accounts) {
  const args = { ...CLAIRE, device: OFFICE_COMPUTER, network: SCHOOL_NETWORK };
  return must(await accounts.signIn(args));
}

async function samirEnters(accounts: Accounts) {
  const { number, password } = MORNING;
  return must(
    await accounts.enterSession({
      number,
      password,
      name: "Samir Benali",
      device: LIBRARY_TABLET,
      network: SCHOOL_NETWORK,
    }),
  );
}
