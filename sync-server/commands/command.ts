import type { DatabaseSync } from "node:sqlite";
import type { Readable } from "node:stream";
import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import type * as z from "zod";

export type CommandIo = {
  database: DatabaseSync;
  stdin: Readable & { isTTY?: boolean };
  stdout: { write: (text: string) => unknown };
};

/** One sentence for whoever typed the command, or a result they need, and whether it was done. */
export type Outcome = { ok: boolean; says: string };

export type Command = {
  /** The two words that call it. */
  name: string;
  /** What can be given, as it would be typed. */
  usage: string;
  /** One sentence. */
  about: string;
  execute: (args: readonly string[], io: CommandIo) => Promise<Outcome>;
};

type CommandSpec<Values> = Pick<Command, "name" | "usage" | "about"> & {
  options: ParseArgsOptionsConfig;
  schema: z.ZodType<Values>;
  /** What an option must be, to say it when it is not. */
  hints: Readonly<Record<string, string>>;
  run: (values: Values, io: CommandIo) => Outcome | Promise<Outcome>;
};

export function defineCommand<Values>(spec: CommandSpec<Values>): Command {
  const { name, usage, about } = spec;
  return { name, usage, about, execute: (args, io) => execute(spec, args, io) };
}

export function done(says: string): Outcome {
  return { ok: true, says };
}

export function notDone(says: string): Outcome {
  return { ok: false, says };
}

async function execute<Values>(
  spec: CommandSpec<Values>,
  args: readonly string[],
  io: CommandIo,
): Promise<Outcome> {
  const typed = typedOptions(spec, args);
  if ("says" in typed) return typed;
  const parsed = spec.schema.safeParse(typed.values);
  if (parsed.success) return await spec.run(parsed.data, io);
  const option = String(parsed.error.issues[0]?.path[0]);
  const isMissing = typed.values[option] === undefined;
  return notDone(
    isMissing ? `--${option} is missing.` : `--${option} must be ${spec.hints[option]}.`,
  );
}

function typedOptions<Values>(
  { options }: CommandSpec<Values>,
  args: readonly string[],
): Outcome | { values: Record<string, unknown> } {
  try {
    return { values: parseArgs({ args: [...args], options, allowPositionals: false }).values };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node adds advice about dashes, which helps nobody here.
    return notDone(`${error.message.split(/\. |\n/)[0]?.replace(/\.$/, "")}.`);
  }
}
