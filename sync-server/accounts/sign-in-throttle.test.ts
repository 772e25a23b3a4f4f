import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  CLAIRE,
  HOME_NETWORK,
  MONDAY_8_AM,
  OFFICE_COMPUTER,
  SCHOOL_NETWORK,
  freshRelay,
  memberOf,
  must,
} from "../testing/cast.ts";
import type { Accounts } from "./accounts.ts";
import { liftSignInBlocks } from "./sign-in.ts";

const fromSchool = { ...CLAIRE, device: OFFICE_COMPUTER, network: SCHOOL_NETWORK };
const wrong = { ...fromSchool, password: "des oies et des canards" };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: MONDAY_8_AM });
});
afterEach(() => {
  vi.useRealTimers();
});

test("[AC4] after 10 wrong passwords the next try waits two minutes", async () => {
  const { database, accounts } = freshRelay();
  await memberOf(database, { centre: "Collège Louise-Michel" });
  await tries(accounts, wrong, 10);
  expect(await accounts.signIn(fromSchool)).toEqual({
    ok: false,
    reason: "slow-down",
    waitMs: 120_000,
  });
  vi.setSystemTime(MONDAY_8_AM + 119_000);
  expect(await accounts.signIn(fromSchool)).toMatchObject({ reason: "slow-down", waitMs: 1000 });
  vi.setSystemTime(MONDAY_8_AM + 120_000);
  expect(await accounts.signIn(fromSchool)).toMatchObject({ ok: true });
});

test("[AC4] a right password forgives the wrong ones before it", async () => {
  const { database, accounts } = freshRelay();
  await memberOf(database, { centre: "Collège Louise-Michel" });
  await tries(accounts, wrong, 9);
  must(await accounts.signIn(fromSchool));
  await tries(accounts, wrong, 9);
  expect(await accounts.signIn(fromSchool)).toMatchObject({ ok: true });
});

test("[AC4] somebody who guesses at school does not keep her out at home", async () => {
  const { database, accounts } = freshRelay();
  await memberOf(database, { centre: "Collège Louise-Michel" });
  await tries(accounts, wrong, 11);
  const fromHome = { ...fromSchool, network: HOME_NETWORK };
  expect(await accounts.signIn(fromHome)).toMatchObject({ ok: true });
});

test("[AC4] after 30 wrong passwords only an administrator lets her in again", async () => {
  const { database, accounts } = freshRelay();
  await memberOf(database, { centre: "Collège Louise-Michel" });
  await tries(accounts, wrong, 10);
  vi.setSystemTime(MONDAY_8_AM + 120_000);
  await tries(accounts, wrong, 10);
  vi.setSystemTime(MONDAY_8_AM + 240_000);
  await tries(accounts, wrong, 10);
  const nextYear = MONDAY_8_AM + 365 * 24 * 3600 * 1000;
  vi.setSystemTime(nextYear);
  expect(await accounts.signIn(fromSchool)).toEqual({ ok: false, reason: "blocked" });

  liftSignInBlocks(database, CLAIRE.email);
  expect(await accounts.signIn(fromSchool)).toMatchObject({ ok: true });
});

test("[AC4] many tries at once count like many tries in a row", async () => {
  const { database, accounts } = freshRelay();
  await memberOf(database, { centre: "Collège Louise-Michel" });
  const answers = await Promise.all(Array.from({ length: 40 }, () => accounts.signIn(wrong)));
  expect(
    answers.filter((answer) => !answer.ok && answer.reason === "wrong-credentials"),
  ).toHaveLength(10);
});

async function tries(accounts: Accounts, args: typeof wrong, count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) await accounts.signIn(args);
}
