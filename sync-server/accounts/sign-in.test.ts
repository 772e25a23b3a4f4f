import { hash, parseOptions, verify } from "@node-rs/argon2";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as z from "zod";
import { row } from "../store/rows.ts";
import {
  CLAIRE,
  MONDAY_8_AM,
  OFFICE_COMPUTER,
  ORDINARY,
  SCHOOL_NETWORK,
  freshRelay,
  memberOf,
  must,
} from "../testing/cast.ts";
import { accountsContext } from "./accounts.ts";
import { addAccount, addMembership, setPasswordHash } from "./members.ts";
import { createPasswords, hashPassword, type Passwords } from "./passwords.ts";
import { signIn } from "./sign-in.ts";

// Works as ever, and counts.
vi.mock("@node-rs/argon2", { spy: true });

const fromSchool = { ...CLAIRE, device: OFFICE_COMPUTER, network: SCHOOL_NETWORK };
const wrong = { ...fromSchool, password: "des oies et des canards" };
const unknown = { ...fromSchool, email: "nobody@college-louise-michel.fr" };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: MONDAY_8_AM });
});
afterEach(() => {
  vi.useRealTimers();
});

test("[AC3] an unknown e-mail and a wrong password get the same answer", async () => {
  const { database, accounts } = freshRelay();
  await memberOf(database, { centre: "Collège Louise-Michel" });
  expect(await accounts.signIn(wrong)).toEqual({ ok: false, reason: "wrong-credentials" });
  expect(await accounts.signIn(unknown)).toEqual({ ok: false, reason: "wrong-credentials" });
});

test("[AC3] an unknown e-mail takes as much work as a wrong password", async () => {
  const { database, accounts } = freshRelay();
  await memberOf(database, { centre: "Collège Louise-Michel" });
  // The hash that stands in for those of nobody is made once, when the relay starts.
  await accounts.signIn(unknown);
  const forWrong = await workOf(() => accounts.signIn(wrong));
  const forUnknown = await workOf(() => accounts.signIn(unknown));
  expect(forUnknown).toEqual(forWrong);
  expect(forWrong).toEqual({ hashed: 0, verified: [{ memoryCost: 46 * 1024, timeCost: 1 }] });
});

test("[AC1] one address is one account, however its letters are cased", async () => {
  const { database } = freshRelay();
  await memberOf(database, { centre: "Collège Louise-Michel" });
  const again = await addAccount(database, { ...CLAIRE, now: MONDAY_8_AM });
  expect(again).toEqual({ ok: false, reason: "email-taken" });
  expect(() =>
    database.exec(
      "INSERT INTO accounts VALUES ('a', 'Claire.Vasseur@college-louise-michel.fr', 'C', 'h', 1)",
    ),
  ).toThrow("CHECK constraint failed");
});

test("[AC2] a password is kept as argon2id, and hashed anew at sign-in when the cost has changed", async () => {
  const { database, accounts } = freshRelay();
  await memberOf(database, { centre: "Collège Louise-Michel" });
  const cheap = await hash(CLAIRE.password, { memoryCost: 8192, timeCost: 1 });
  database.prepare("UPDATE accounts SET password_hash = ?").run(cheap);

  must(await accounts.signIn(fromSchool));
  const stored = storedHash(database);
  expect(stored).toMatch(/^\$argon2id\$/);
  expect(parseOptions(stored)).toMatchObject({ memoryCost: 46 * 1024, timeCost: 1 });
  must(await accounts.signIn(fromSchool));
  expect(storedHash(database)).toBe(stored);
});

test("[AC19] a password that is replaced while somebody signs in with it lets them in no more", async () => {
  const { database } = freshRelay();
  const { account } = await memberOf(database, { centre: "Collège Louise-Michel" });
  const passwords = createPasswords();
  const isRight: Passwords["isRight"] = async (hashed, password) => {
    const answer = await passwords.isRight(hashed, password);
    setPasswordHash(database, account, await hashPassword("quatre colverts sur l’étang"));
    return answer;
  };
  const context = accountsContext({ database, now: () => Date.now() });
  const late = await signIn({ ...context, passwords: { ...passwords, isRight } }, fromSchool);
  expect(late).toEqual({ ok: false, reason: "wrong-credentials" });
  expect(database.prepare("SELECT * FROM tokens").all()).toEqual([]);
});

test("[AC8] an account without a centre signs in and is told that it has none", async () => {
  const { database, accounts } = freshRelay();
  must(await addAccount(database, { ...CLAIRE, now: MONDAY_8_AM }));
  expect(await accounts.signIn(fromSchool)).toMatchObject({
    ok: true,
    name: "Claire Vasseur",
    centres: [],
  });
});

test("[AC7] the same account is another person in another centre", async () => {
  const { database, accounts } = freshRelay();
  const college = await memberOf(database, { centre: "Collège Louise-Michel" });
  const lycee = await memberOf(database, {
    centre: "Lycée Jean-Moulin",
    who: { ...CLAIRE, email: "proviseur@lycee-jean-moulin.fr" },
  });
  const { centre } = lycee;
  const second = must(
    addMembership(database, {
      account: college.account,
      centre,
      centreRole: "member",
      now: MONDAY_8_AM,
    }),
  );
  const { centres } = must(await accounts.signIn(fromSchool));
  expect(centres).toEqual([
    {
      ...college,
      account: undefined,
      centreRole: "admin",
      name: "Collège Louise-Michel",
      ...ORDINARY,
    },
    { centre, person: second.person, centreRole: "member", name: "Lycée Jean-Moulin", ...ORDINARY },
  ]);
  expect(second.person).not.toBe(college.person);
});

test("[AC7] nobody is twice a member of one centre", async () => {
  const { database } = freshRelay();
  const { account, centre } = await memberOf(database, { centre: "Collège Louise-Michel" });
  const again = { account, centre, centreRole: "member", now: MONDAY_8_AM } as const;
  expect(addMembership(database, again)).toEqual({ ok: false, reason: "already-member" });
});

/** What argon2 was asked for meanwhile: how often, and at what cost. */
async function workOf(work: () => Promise<unknown>) {
  vi.mocked(hash).mockClear();
  vi.mocked(verify).mockClear();
  await work();
  const verified = vi.mocked(verify).mock.calls.map(([hashed]) => {
    const { memoryCost, timeCost } = parseOptions(String(hashed));
    return { memoryCost, timeCost };
  });
  return { hashed: vi.mocked(hash).mock.calls.length, verified };
}

function storedHash(database: Parameters<typeof row>[0]): string {
  const found = row(database, z.object({ password_hash: z.string() }), {
    sql: "SELECT password_hash FROM accounts",
    with: [],
  });
  return found?.password_hash ?? "";
}
