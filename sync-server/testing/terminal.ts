import { PassThrough, Readable } from "node:stream";
import { runCommand } from "../commands/run-command.ts";
import { freshRelay } from "./cast.ts";

/** Somebody at the relay's machine: what they type, what they read, and the exit code. */
export function terminal(database = freshRelay().database) {
  const run = async (args: readonly string[], stdin: Readable) => {
    const shown: string[] = [];
    const stdout = { write: (text: string) => shown.push(text) };
    const code = await runCommand(args, { database, stdin, stdout });
    return { code, says: shown.join("") };
  };
  return {
    database,
    type: (args: readonly string[], piped = "") => run(args, Readable.from([piped])),
    typeOnTerminal: (args: readonly string[], typed: string) => {
      const keyboard = Object.assign(new PassThrough(), { isTTY: true });
      keyboard.write(typed);
      return run(args, keyboard);
    },
  };
}
