// The part of `npm run kill` that is about the relay: `main.ts KILLS SEED`. One line, and the exit code.
import "@automerge/automerge";
import { openRelayProcess } from "../relay-process.ts";
import { killed } from "./kills.ts";

const [kills = 0, seed = 1] = process.argv.slice(2).map(Number);
const relay = await openRelayProcess();
try {
  const { acknowledged, sealed, interrupted, flaws, ...done } = await killed(relay, {
    kills,
    seed,
  });
  process.stdout.write(
    `relay: killed ${done.kills} times; ${acknowledged} changes acknowledged, ${sealed} sessions sealed, ` +
      `${interrupted} of them with a kill in between; ${flaws.length} flaws\n`,
  );
  if (flaws.length > 0) {
    const again = `npm run kill -- --relay ${kills} --browser 0 --seed ${seed}`;
    process.stdout.write(`${flaws.join("\n")}\nagain: ${again}\n`);
    process.exitCode = 1;
  }
} finally {
  await relay.end();
}
