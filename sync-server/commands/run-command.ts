import { accountAdd } from "./account-add.ts";
import { accountPassword } from "./account-password.ts";
import { accountUnblock } from "./account-unblock.ts";
import { centreAdd } from "./centre-add.ts";
import { centreSet } from "./centre-set.ts";
import type { Command, CommandIo } from "./command.ts";
import { keyAdd } from "./key-add.ts";
import { signingKeyRenew } from "./signing-key-renew.ts";
import { signingKeyShow } from "./signing-key-show.ts";

const commands: readonly Command[] = [
  centreAdd,
  centreSet,
  accountAdd,
  accountPassword,
  accountUnblock,
  keyAdd,
  signingKeyShow,
  signingKeyRenew,
];

/** Does what the words of a command line ask for; the answer is the exit code, 0 or 1. */
export async function runCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const wanted = args.slice(0, 2).join(" ");
  const command = commands.find(({ name }) => name === wanted);
  if (args.includes("--help") || args.includes("-h")) {
    io.stdout.write(command ? help([command]) : help(commands));
    return 0;
  }
  if (!command) {
    io.stdout.write(`There is no command "${wanted}".\n\n${help(commands)}`);
    return 1;
  }
  const { ok, says } = await command.execute(args.slice(2), io);
  io.stdout.write(`${says}\n`);
  return ok ? 0 : 1;
}

function help(shown: readonly Command[]): string {
  return shown
    .map(({ name, usage, about }) => `npm run relay -- ${name} ${usage}\n    ${about}\n`)
    .join("");
}
