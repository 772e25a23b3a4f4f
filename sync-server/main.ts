// `npm run relay` serves; with words behind it, it does one thing to the database and ends.

const words = process.argv.slice(2);

try {
  await(words.length > 0 ? obey() : serve());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

// Each loads its own part: a command that waits for the whole relay takes twice as long.
async function obey(): Promise<void> {
  const { obeyCommand } = await import("./commands/obey-command.ts");
  process.exitCode = await obeyCommand(words);
}

async function serve(): Promise<void> {
  const { serveUntilStopped } = await import("./serve.ts");
  await serveUntilStopped();
}
