// The part of `npm run kill` that is about the relay: `main.ts KILLS SEED`. One line, and the exit code.
import "@automerge/automerge";
import { openRelayProcess } from "../relay-process.ts";
import { killed } from "./kills.ts";
import { commandFor } from "./patience.ts";

const [kills = 0, seed = 1] = process.argv.slice(2).map(Number);
const relay = await openRelayProcess();
try {
  const { acknowledged, sealed, interrupted, flaws, ...done } = await killed(relay, {
    kills,
    seed,
  });
  process.stdout.write(
    `relay: killed ${done.kills} times; ${acknowledged} changes acknowledged, ${sealed} sessions sealed, ` +
      `${interrupted} of them with a kill between closing and sealing; ${flaws.length} flaws\n`,
  );
  if (flaws.length > 0) {
    process.stdout.write(`${flaws.join("\n")}\nagain: ${commandFor({ kills, seed })}\n`);
    process.exitCode = 1;
  }
} finally {
  await relay.end();
}
