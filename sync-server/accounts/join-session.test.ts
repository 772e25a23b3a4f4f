import { MAX_INVITED_DEVICES } from "#core/facts/invitation.ts";
import type { Fact } from "#core/facts/schema.ts";
import { centreId, deviceId, personId } from "#core/ids.ts";
import { HOUR_MS } from "#core/time.ts";
import type { LogState } from "#core/wire/frames.ts";
import type { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { noteInvitation } from "../store/session-invitations.ts";
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
import type { JoinArgs } from "./join-session.ts";
import { sha256 } from "./secrets.ts";

const FIRST = "q".repeat(22);
const SECOND = "s".repeat(22);
const samir: JoinArgs = {
  secret: FIRST,
  name: "Samir Benali",
  device: LIBRARY_TABLET,
  network: SCHOOL_NETWORK,
};
const by = personId.parse("a1".repeat(16));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: MONDAY_8_AM });
});
afterEach(() => {
  vi.useRealTimers();
});

function tells(database: DatabaseSync, fact: Fact): void {
  noteInvitation(database, MORNING.session, fact);
}

/** A relay with the session of the morning and its first invitation. */
function morningWith(state: LogState = "open") {
  const { database, accounts } = freshRelay();
  sessionIn(database, state);
  const codes = { number: MORNING.number, accessCode: "KRTB42", sessionPassword: MORNING.password };
  const centre = centreId.parse("ce".repeat(16));
  tells(database, { kind: "created", at: MONDAY_8_AM, by, centre, ...codes, invitation: FIRST });
  const changes = (invitation: string | null) =>
    tells(database, { kind: "invitation-changed", at: Date.now(), by, invitation });
  return { database, accounts, changes };
}

/** The nth device that somebody brings. */
function nth(place: number): JoinArgs {
  return { ...samir, device: deviceId.parse(String(10 + place).repeat(16)) };
}

async function uses(accounts: Accounts, count: number): Promise<void> {
  for (let place = 1; place <= count; place += 1) must(await accounts.joinSession(nth(place)));
}

test("[IN1] Samir enters with the invitation and his name", async () => {
  const { accounts } = morningWith();
  const entered = must(await accounts.joinSession(samir));
  expect(entered).toMatchObject({ session: MORNING.session, name: "Samir Benali" });
  expect(accounts.whoIs(entered.token, LIBRARY_TABLET)).toMatchObject({ kind: "invigilator" });
});

test("[IN1] with the invitation or with the password, the same name on the same device is the same person", async () => {
  const { accounts } = morningWith();
  const { number, password } = MORNING;
  const invited = must(await accounts.joinSession(samir));
  const typed = must(await accounts.enterSession({ ...samir, number, password }));
  expect(typed.person).toBe(invited.person);
});

test("[IN2] the relay keeps invitations by their hash", () => {
  const { database, changes } = morningWith();
  changes(SECOND);
  const kept = JSON.stringify(database.prepare("SELECT * FROM session_invitations").all());
  expect(kept).toContain(sha256(FIRST));
  expect(kept).toContain(sha256(SECOND));
  expect(kept).not.toMatch(/q{22}|s{22}/);
});

test("[IN3] the seventh device is told that six have used it, and the first comes in again", async () => {
  const { accounts } = morningWith();
  await uses(accounts, MAX_INVITED_DEVICES);
  expect(await accounts.joinSession(nth(7))).toEqual({ ok: false, reason: "link-full" });
  expect(await accounts.joinSession(nth(1))).toMatchObject({ ok: true });
});

test("[IN3] of the seventh device nothing is kept", async () => {
  const { database, accounts } = morningWith();
  await uses(accounts, MAX_INVITED_DEVICES);
  await accounts.joinSession(nth(7));
  const kept = database.prepare("SELECT count(*) AS devices FROM devices").get();
  expect(kept).toEqual({ devices: MAX_INVITED_DEVICES });
});

test("[IN3] one device counts once, under whatever names", async () => {
  const { accounts } = morningWith();
  for (const name of ["Samir", "Nadia", "Luc", "Inès", "Zoé", "Paul", "Noor"])
    must(await accounts.joinSession({ ...samir, name }));
  expect(await accounts.joinSession(nth(2))).toMatchObject({ ok: true });
});

test("[IN4] it holds until noon UTC of the day after, whichever day the session is moved to", async () => {
  const { database, accounts } = morningWith();
  const movedTo = (day: string) => database.prepare("UPDATE session_codes SET day = ?").run(day);
  movedTo("2026-11-23");
  vi.setSystemTime(Date.UTC(2026, 10, 24, 12) - 1);
  expect(await accounts.joinSession(samir)).toMatchObject({ ok: true });
  vi.setSystemTime(Date.UTC(2026, 10, 24, 12));
  expect(await accounts.joinSession(samir)).toEqual({ ok: false, reason: "link-expired" });
  movedTo("2026-11-24");
  expect(await accounts.joinSession(samir)).toMatchObject({ ok: true });
});

test("[IN4] without a day it holds for 24 hours from when it was made", async () => {
  const { accounts, changes } = morningWith();
  vi.setSystemTime(MONDAY_8_AM + HOUR_MS);
  changes(SECOND);
  const late = { ...samir, secret: SECOND };
  vi.setSystemTime(MONDAY_8_AM + 25 * HOUR_MS - 1);
  expect(await accounts.joinSession(late)).toMatchObject({ ok: true });
  vi.setSystemTime(MONDAY_8_AM + 25 * HOUR_MS);
  expect(await accounts.joinSession(late)).toEqual({ ok: false, reason: "link-expired" });
});

test("[IN5] a revoked invitation opens nothing, and whoever is in stays in", async () => {
  const { accounts, changes } = morningWith();
  const { token } = must(await accounts.joinSession(samir));
  changes(null);
  expect(await accounts.joinSession(samir)).toEqual({ ok: false, reason: "link-cancelled" });
  expect(accounts.whoIs(token, LIBRARY_TABLET)).not.toBeNull();
});

test("[IN5] a new invitation opens, the one before does not, and devices are counted anew", async () => {
  const { accounts, changes } = morningWith();
  await uses(accounts, MAX_INVITED_DEVICES);
  vi.setSystemTime(MONDAY_8_AM + HOUR_MS);
  changes(SECOND);
  expect(await accounts.joinSession(nth(1))).toEqual({ ok: false, reason: "link-cancelled" });
  expect(await accounts.joinSession({ ...nth(7), secret: SECOND })).toMatchObject({ ok: true });
});

test("[IN6] a new password brings a new invitation, and none where it was revoked", async () => {
  const { database, accounts, changes } = morningWith();
  const sessionPassword = "ZZZZ9999";
  const change = (invitation: string) =>
    tells(database, { kind: "password-changed", at: Date.now(), by, sessionPassword, invitation });
  change(SECOND);
  expect(await accounts.joinSession(samir)).toEqual({ ok: false, reason: "link-cancelled" });
  expect(await accounts.joinSession({ ...samir, secret: SECOND })).toMatchObject({ ok: true });
  changes(null);
  const third = "t".repeat(22);
  change(third);
  expect(await accounts.joinSession({ ...samir, secret: third })).toMatchObject({
    reason: "link-unknown",
  });
});

test("[IN7] an invitation that never was and one of a deleted session get the same answer", async () => {
  const unknown = { ok: false, reason: "link-unknown" };
  expect(await morningWith().accounts.joinSession({ ...samir, secret: SECOND })).toEqual(unknown);
  expect(await morningWith("deleted").accounts.joinSession(samir)).toEqual(unknown);
});

test("[IN7] of a deleted session no invitation is kept, nor who has used one", async () => {
  const { database, accounts } = morningWith();
  must(await accounts.joinSession(samir));
  tells(database, { kind: "deleted", at: Date.now(), by });
  for (const table of ["session_invitations", "invited_devices"])
    expect(database.prepare(`SELECT * FROM ${table}`).all()).toEqual([]);
});

test.each<LogState>(["finalised", "published"])(
  "[IN7] who comes with the invitation of a %s session is told so",
  async (state) => {
    const { accounts, changes } = morningWith(state);
    const refusal = { ok: false, reason: "session-finalised" };
    expect(await accounts.joinSession(samir)).toEqual(refusal);
    changes(null);
    expect(await accounts.joinSession(samir)).toEqual(refusal);
  },
);

test("[IN8] 100 wrong passwords close the entry with the password, not with the invitation", async () => {
  const { accounts } = morningWith();
  const typed = { ...samir, number: MORNING.number };
  for (let done = 0; done < 100; done += 1)
    await accounts.enterSession({ ...typed, password: "AAAA", network: `203.0.${done}.0/24` });
  const right = { ...typed, password: MORNING.password };
  expect(await accounts.enterSession(right)).toEqual({ ok: false, reason: "blocked" });
  expect(await accounts.joinSession(samir)).toMatchObject({ ok: true });
});

test("[IN8] whoever tries out invitations is slowed down, and keeps out nobody who has one", async () => {
  const { accounts } = morningWith();
  const guessing = { ...samir, device: OFFICE_COMPUTER };
  for (let done = 0; done < 10; done += 1)
    await accounts.joinSession({ ...guessing, secret: String(done).repeat(22) });
  const next = { ...guessing, secret: SECOND };
  expect(await accounts.joinSession(next)).toMatchObject({ reason: "slow-down" });
  expect(await accounts.joinSession({ ...next, network: HOME_NETWORK })).toMatchObject({
    reason: "link-unknown",
  });
  expect(await accounts.joinSession(samir)).toMatchObject({ ok: true });
});

test("[IN8] whoever comes with a full invitation again and again is slowed down, and nobody who is in", async () => {
  const { accounts } = morningWith();
  await uses(accounts, MAX_INVITED_DEVICES);
  for (let done = 0; done < 10; done += 1) await accounts.joinSession(nth(20 + done));
  expect(await accounts.joinSession(nth(30))).toMatchObject({ reason: "slow-down" });
  expect(await accounts.joinSession(nth(1))).toMatchObject({ ok: true });
});

test("[IN8] [AC20] whoever tries out invitations keeps no link waiting, and is never blocked", async () => {
  const { accounts } = morningWith();
  const wrong = { ...samir, secret: SECOND };
  for (let done = 0; done < 110; done += 1)
    await accounts.joinSession({ ...wrong, network: `203.0.${done}.0/24` });
  expect(await accounts.joinSession(wrong)).toEqual({ ok: false, reason: "link-unknown" });
  for (let done = 0; done < 10; done += 1) await accounts.joinSession(wrong);
  const link = { secret: "l".repeat(43), network: SCHOOL_NETWORK };
  expect(await accounts.lookAtLink(link)).toEqual({ ok: false, reason: "link-unknown" });
});
