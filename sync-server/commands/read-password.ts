import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { newPassword } from "#core/accounts/credentials.ts";
import { type CommandIo, type Outcome, notDone } from "./command.ts";

/**
 * A new password: twice from the terminal, which does not show it, or the first line of what is piped
 * in. Never from the command line, which others on the machine can read. [AC17]
 */
export async function readNewPassword(
  io: CommandIo,
  isPiped: boolean,
): Promise<{ password: string } | Outcome> {
  if (!isPiped && !io.stdin.isTTY) {
    return notDone("The password is asked for on a terminal: to pipe it in, add --password-stdin.");
  }
  const typed = isPiped ? await pipedLine(io) : await typedTwice(io);
  if (typed === "differ") return notDone("The two passwords differ.");
  const password = newPassword.safeParse(typed.line);
  if (!password.success) return notDone("The password must have 12 to 128 characters.");
  return { password: password.data };
}

async function pipedLine({ stdin }: CommandIo): Promise<{ line: string }> {
  const reader = createInterface({ input: stdin });
  const line = await nextLine(reader[Symbol.asyncIterator]());
  reader.close();
  return { line };
}

async function typedTwice({ stdin, stdout }: CommandIo): Promise<{ line: string } | "differ"> {
  const unseen = new Writable({ write: (_chunk, _encoding, next) => next() });
  const reader = createInterface({ input: stdin, output: unseen, terminal: true });
  const lines = reader[Symbol.asyncIterator]();
  stdout.write("New password, 12 characters or more: ");
  const line = await nextLine(lines);
  stdout.write("\nOnce again: ");
  const again = await nextLine(lines);
  stdout.write("\n");
  reader.close();
  return line === again ? { line } : "differ";
}

/** Empty when the input has ended. */
async function nextLine(lines: AsyncIterator<string>): Promise<string> {
  const next = await lines.next();
  return next.done ? "" : next.value;
}
