import type { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { createAccounts } from "../accounts/accounts.ts";
import { centreOfPlatformKey } from "../accounts/platform-keys.ts";
import { CLAIRE, OFFICE_COMPUTER, SCHOOL_NETWORK, must } from "../testing/cast.ts";
import { terminal } from "../testing/terminal.ts";

const { email, password } = CLAIRE;
const college = ["--centre", "Collège Louise-Michel"];
const NADIA = ["--email", "nadia@lycee-jean-moulin.fr", "--password-stdin"];
const claire = ["account", "add", "--email", email, ...college, "--role", "admin"];

test("[AC17] a password on the command line is refused", async () => {
  const { type } = terminal();
  await type(["centre", "add", "--name", "Collège Louise-Michel"]);
  const { code, says } = await type([...claire, "--password", password]);
  expect(code).toBe(1);
  expect(says).toBe("Unknown option '--password'.\n");
});

test("[AC17] a password is not waited for where nobody can type it", async () => {
  const { type } = terminal();
  await type(["centre", "add", "--name", "Collège Louise-Michel"]);
  const { code, says } = await type(claire);
  expect(code).toBe(1);
  expect(says).toContain("add --password-stdin.");
});

test.each(["short", "", "x".repeat(129)])("[AC2] the password %j is refused", async (typed) => {
  const { type } = terminal();
  await type(["centre", "add", "--name", "Collège Louise-Michel"]);
  const { code, says } = await type([...claire, "--password-stdin"], `${typed}\n`);
  expect(code).toBe(1);
  expect(says).toBe("The password must have 12 to 128 characters.\n");
});

test("the administrator of a new centre can sign in", async () => {
  const { type, database } = terminal();
  const centre = await type(["centre", "add", "--name", "Collège Louise-Michel"]);
  expect(centre.says).toMatch(/^Added the centre "Collège Louise-Michel", id [0-9a-f]{32}\.\n$/);
  const account = [...claire, "--name", "Claire Vasseur", "--password-stdin"];
  expect(await type(account, `${password}\n`)).toEqual({
    code: 0,
    says: `Added ${email} to the centre as admin.\n`,
  });
  expect(await signIn(database, password)).toMatchObject({
    ok: true,
    name: "Claire Vasseur",
    centres: [{ centreRole: "admin", name: "Collège Louise-Michel" }],
  });
});

test("[AC17] a password that is typed on a terminal is not shown", async () => {
  const { type, typeOnTerminal, database } = terminal();
  await type(["centre", "add", "--name", "Collège Louise-Michel"]);
  const { code, says } = await typeOnTerminal(claire, `${password}\r${password}\r`);
  expect(code).toBe(0);
  expect(says).not.toContain("grues");
  expect(await signIn(database, password)).toMatchObject({ ok: true, name: "claire.vasseur" });
});

test("two different passwords make no account", async () => {
  const { type, typeOnTerminal, database } = terminal();
  await type(["centre", "add", "--name", "Collège Louise-Michel"]);
  const { code, says } = await typeOnTerminal(claire, `${password}\rdes oies et des canards\r`);
  expect(code).toBe(1);
  expect(says).toContain("The two passwords differ.");
  expect(database.prepare("SELECT * FROM accounts").all()).toEqual([]);
});

test("[AC1] an account joins a second centre with the password it has", async () => {
  const { type, database } = terminal();
  await type(["centre", "add", "--name", "Collège Louise-Michel"]);
  await type(["centre", "add", "--name", "Lycée Jean-Moulin", "--uai", "0751234a"]);
  await type([...claire, "--password-stdin"], `${password}\n`);
  await type(["account", "add", ...NADIA, "--centre", "0751234A"], `${password}\n`);
  const again = ["account", "add", "--email", email.toUpperCase(), "--role", "member"];
  expect(await type([...again, "--centre", "0751234A"])).toMatchObject({ code: 0 });
  expect(await type([...again, "--centre", "0751234A"])).toEqual({
    code: 1,
    says: "This account is a member of this centre already.\n",
  });
  const { centres } = must(await signIn(database, password));
  expect(centres.map(({ name, centreRole }) => [name, centreRole])).toEqual([
    ["Collège Louise-Michel", "admin"],
    ["Lycée Jean-Moulin", "member"],
  ]);
});

test("[TE4] the first account of a centre is its administrator, those after it are members", async () => {
  const { type, database } = terminal();
  await type(["centre", "add", "--name", "Collège Louise-Michel"]);
  const add = ["account", "add", ...college];
  const first = ["--email", email, "--password-stdin"];
  expect(await type([...add, ...first, "--role", "member"], `${password}\n`)).toEqual({
    code: 1,
    says: "The centre has no admin yet: its first account is one.\n",
  });
  expect(database.prepare("SELECT * FROM accounts").all()).toEqual([]);
  expect((await type([...add, ...first], `${password}\n`)).says).toContain("as admin.");
  expect((await type([...add, ...NADIA], `${password}\n`)).says).toContain("as member.");
});

test("two centres of one name are told apart by their UAI, which only one can have", async () => {
  const { type } = terminal();
  await type(["centre", "add", "--name", "Collège Louise-Michel", "--uai", "0751234A"]);
  await type(["centre", "add", "--name", "Collège Louise-Michel", "--uai", "0692345B"]);
  const label = ["--label", "Pix"];
  expect((await type(["key", "add", ...college, ...label])).says).toBe(
    'Several centres are called "Collège Louise-Michel": give the id or the UAI.\n',
  );
  expect(await type(["key", "add", "--centre", "0692345B", ...label])).toMatchObject({ code: 0 });
  expect(await type(["centre", "add", "--name", "Autre", "--uai", "0751234A"])).toEqual({
    code: 1,
    says: "There is a centre with this UAI already.\n",
  });
});

test("[AC17] a key of the platform is shown once and kept as a hash", async () => {
  const { type, database } = terminal();
  await type(["centre", "add", "--name", "Collège Louise-Michel"]);
  const { says } = await type(["key", "add", ...college, "--label", "Pix, préproduction"]);
  const [sentence, key = ""] = says.trim().split("\n");
  expect(sentence).toBe("Keep this key now, it is not shown again:");
  expect(JSON.stringify(database.prepare("SELECT * FROM platform_keys").all())).not.toContain(key);
  const [centre] = database.prepare("SELECT id FROM centres").all();
  expect(centreOfPlatformKey(database, key)).toBe(centre?.["id"]);
});

test("[AC6] a new password signs out everywhere, and the old one is worth nothing", async () => {
  const { type, database } = terminal();
  await type(["centre", "add", "--name", "Collège Louise-Michel"]);
  await type([...claire, "--password-stdin"], `${password}\n`);
  const { token } = must(await signIn(database, password));
  const change = ["account", "password", "--email", email, "--password-stdin"];
  expect(await type(change, "des oies et des canards\n")).toMatchObject({ code: 0 });
  const accounts = createAccounts({ database, now: () => Date.now() });
  expect(accounts.whoIs(token, OFFICE_COMPUTER)).toBeNull();
  expect(await signIn(database, password)).toMatchObject({ reason: "wrong-credentials" });
  expect(await signIn(database, "des oies et des canards")).toMatchObject({ ok: true });
});

test("[AC4] an account that was blocked is unblocked by the administrator", async () => {
  const { type, database } = terminal();
  await type(["centre", "add", "--name", "Collège Louise-Michel"]);
  await type([...claire, "--password-stdin"], `${password}\n`);
  for (let done = 0; done < 10; done += 1) await signIn(database, "des oies et des canards");
  expect(await signIn(database, password)).toMatchObject({ reason: "slow-down" });
  expect(await type(["account", "unblock", "--email", email])).toMatchObject({ code: 0 });
  expect(await signIn(database, password)).toMatchObject({ ok: true });
});

function signIn(database: DatabaseSync, typed: string) {
  const accounts = createAccounts({ database, now: () => Date.now() });
  return accounts.signIn({
    email,
    password: typed,
    device: OFFICE_COMPUTER,
    network: SCHOOL_NETWORK,
  });
}
