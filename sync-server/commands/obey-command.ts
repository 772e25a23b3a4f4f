import { readConfig } from "../config.ts";
import { openDatabase } from "../store/database.ts";
import { runCommand } from "./run-command.ts";

/** On the database of this machine's relay, which may be running; the answer is the exit code. */
export async function obeyCommand(words: readonly string[]): Promise<number> {
  const database = openDatabase(readConfig().databasePath);
  const { stdin, stdout } = process;
  const exitCode = await runCommand(words, { database, stdin, stdout });
  database.close();
  return exitCode;
}
