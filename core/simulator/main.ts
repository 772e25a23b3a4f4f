// `npm run simulate`: many schedules, or each planted bug until it is found.
import { parseArgs } from "node:util";
import { PLANTED_BUGS, type PlantedBug } from "./bugs.ts";
import { processors, sendOut } from "./crew.ts";
import type { Outcome } from "./schedule.ts";
import { SEEDS_THAT_FAILED } from "./seeds.ts";
import { count, emptyTally, told } from "./tally.ts";

/** A bug that is not found by then would not have been found by us. */
const MAX_FOR_A_BUG = 2_000;
/** Few enough that all workers end at about the same time. */
const SEEDS_AN_ERRAND = 20;
const MINUTE_MS = 60_000;

const HELP = `npm run simulate -- [options]

Plays schedules: people, devices, relays and everything that can go wrong between them, each
decided by its seed. Prints the seeds that broke a promise; the same seed plays the same schedule.
core/simulator/README.md says what is in this world, and what must hold in it.

  --schedules N   how many, 200 unless told; the seeds that once failed come before them
  --seed S        the first seed, 1 unless told; then only these are played
  --bug NAME      with this bug planted, until it is found
  --planted       each planted bug; fails if one is not found within ${MAX_FOR_A_BUG} schedules
  --workers N     how many are played at a time: as many as there are processors unless told
  --help

Bugs: ${PLANTED_BUGS.join(", ")}
`;

const { values } = parseArgs({
  options: {
    schedules: { type: "string", default: "200" },
    seed: { type: "string" },
    bug: { type: "string" },
    planted: { type: "boolean", default: false },
    workers: { type: "string", default: String(processors()) },
    help: { type: "boolean", default: false },
  },
});
process.exitCode = await main();

async function main(): Promise<number> {
  const first = Number(values.seed ?? 1);
  const schedules = Number(values.schedules);
  const bug = PLANTED_BUGS.find((name) => name === values.bug);
  const isWrong =
    !Number.isSafeInteger(first) ||
    !(schedules > 0 && Number(values.workers) > 0) ||
    (values.bug !== undefined && !bug);
  if (values.help || isWrong) {
    say(HELP);
    return values.help ? 0 : 2;
  }
  if (values.planted) return hunt(PLANTED_BUGS, first);
  if (bug) return hunt([bug], first);
  const seeds = Array.from({ length: schedules }, (_, index) => first + index);
  const kept = values.seed === undefined ? SEEDS_THAT_FAILED.map(({ seed }) => seed) : [];
  return play([...new Set([...kept, ...seeds])]);
}

async function play(seeds: readonly number[]): Promise<number> {
  const tally = emptyTally();
  const progress = setInterval(
    () => process.stderr.write(`${seeds.length} to play: ${told(tally, cpuMs())}`),
    MINUTE_MS,
  );
  const errands = Array.from({ length: Math.ceil(seeds.length / SEEDS_AN_ERRAND) }, (_, at) => ({
    task: "play" as const,
    seeds: seeds.slice(at * SEEDS_AN_ERRAND, (at + 1) * SEEDS_AN_ERRAND),
  }));
  await sendOut(errands, Number(values.workers), (report) => {
    for (const outcome of report.task === "play" ? report.outcomes : []) {
      count(tally, outcome);
      if (outcome.broken !== null) say(complaint(outcome));
    }
  });
  clearInterval(progress);
  say(told(tally, cpuMs()));
  return tally.broken === 0 ? 0 : 1;
}

async function hunt(bugs: readonly PlantedBug[], first: number): Promise<number> {
  let found = 0;
  const errands = bugs.map((bug) => ({ task: "hunt" as const, bug, first, most: MAX_FOR_A_BUG }));
  await sendOut(errands, Number(values.workers), (report) => {
    if (report.task !== "hunt") return;
    const { bug, schedules, found: outcome } = report;
    if (outcome) found += 1;
    const how = outcome && `found by schedule ${schedules}: ${outcome.broken?.split("\n")[0]}`;
    say(`${bug}: ${how ?? `not found in ${schedules} schedules`}\n`);
  });
  say(`${found} of ${bugs.length} planted bugs found\n`);
  return found === bugs.length ? 0 : 1;
}

/** Of all threads, also for the start of Automerge in each. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function complaint({ seed, broken }: Outcome): string {
  return `seed ${seed}: ${broken}\n  again: npm run simulate -- --seed ${seed} --schedules 1\n`;
}

function say(text: string): void {
  process.stdout.write(text);
}
