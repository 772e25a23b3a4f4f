import { expect, test } from "vitest";
import { CLAIRE } from "../testing/cast.ts";
import { terminal } from "../testing/terminal.ts";

const { email } = CLAIRE;
const college = ["--centre", "Collège Louise-Michel"];
const claire = ["account", "add", "--email", email, ...college, "--role", "admin"];

test("a command that does not exist is refused with those that do", async () => {
  const { type } = terminal();
  const { code, says } = await type(["centre", "remove"]);
  expect(code).toBe(1);
  expect(says).toMatch(/^There is no command "centre remove"\.\n\nnpm run relay -- centre add /);
});

const mistyped: readonly [args: string[], sentence: string][] = [
  [["centre", "add"], "--name is missing.\n"],
  [["centre", "add", "--name", " "], "--name must be a name of 1 to 255 characters.\n"],
  [["centre", "add", "--nom", "Collège"], "Unknown option '--nom'.\n"],
  [
    ["centre", "add", "--name", "Collège", "--uai", "75"],
    "--uai must be 7 digits and a letter, as 0751234A.\n",
  ],
  [["account", "add", "--email", "claire"], "--email must be an e-mail address.\n"],
  [[...claire, "--role", "chef"], "--role must be admin or member.\n"],
  [claire, 'There is no centre "Collège Louise-Michel": give its id, its UAI or its name.\n'],
  [["account", "unblock", "--email", email], "There is no account with this address.\n"],
  [["account", "password", "--email", email], "There is no account with this address.\n"],
  [["key", "add", ...college], "--label is missing.\n"],
];
test.each(mistyped)("%j is refused in one sentence", async (args, sentence) => {
  const { type } = terminal();
  expect(await type(args)).toEqual({ code: 1, says: sentence });
});

test("--help tells of every command, or of one", async () => {
  const { type } = terminal();
  const everything = await type(["--help"]);
  expect(everything.code).toBe(0);
  expect(everything.says.match(/(?<=npm run relay -- )[\w-]+ \w+/g)).toEqual([
    "centre add",
    "centre set",
    "account add",
    "account password",
    "account unblock",
    "key add",
    "signing-key show",
    "signing-key renew",
  ]);
  const one = await type(["key", "add", "--help"]);
  expect(one).toEqual({
    code: 0,
    says:
      'npm run relay -- key add --centre CENTRE --label "Pix"\n' +
      "    Makes a key with which the test platform speaks for a centre, and shows it this once.\n",
  });
});
