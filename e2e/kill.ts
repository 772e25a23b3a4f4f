// `npm run kill`: a relay and a browser, killed again and again under people who work.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const HELP = `npm run kill -- [options]

Kills, with SIGKILL and at moments that the seed decides, and says what was lost: nothing may be.

  --relay N     a relay under several clients that write and finalise, N times: every change that was
                acknowledged is there with the same bytes, nothing was acknowledged after a seal, a receipt
                stays what it was, logs are whole, SQLite finds nothing wrong; 20 unless told, 0 for none
  --browser M   the browser of somebody who types in the panel, without a network, M times: one story, which
                opens the same profile again; all but the last half second is there; 10 unless told, 0 for none
  --seed S      1 unless told; the same seed draws the same moments and letters, what falls together then
                is the machine's affair
  --help        this

\`npm test\` does both as often as they are done unless told.
`;

const { values } = parseArgs({
  options: {
    relay: { type: "string", default: "20" },
    browser: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
    help: { type: "boolean", default: false },
  },
});
process.exitCode = main();

function main(): number {
  const { relay, browser, seed } = values;
  const isWrong = [relay, browser, seed].some((text) => !/^\d+$/.test(text));
  if (values.help || isWrong) {
    process.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  const wasWell = [
    relay === "0" || run(["sync-server/testing/kill/main.ts", relay, seed], {}),
    browser === "0" || killsBrowser(browser, seed),
  ];
  return wasWell.every(Boolean) ? 0 : 1;
}

function killsBrowser(kills: string, seed: string): boolean {
  if (run(["e2e/run.ts", "kill"], { SCELLE_KILLS: kills, SCELLE_SEED: seed })) return true;
  process.stdout.write(`again: npm run kill -- --relay 0 --browser ${kills} --seed ${seed}\n`);
  return false;
}

function run(args: readonly string[], env: NodeJS.ProcessEnv): boolean {
  const { status } = spawnSync("node", args, {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return status === 0;
}
