// `npm run simulate`: many schedules, or each planted bug until it is found.
import "@automerge/automerge";
import { parseArgs } from "node:util";
import { PLANTED_BUGS, type PlantedBug } from "./bugs.ts";
import { runSchedule, type Outcome } from "./schedule.ts";
import { SEEDS_THAT_FAILED } from "./seeds.ts";

/** A bug that is not found by then would not have been found by us. */
const MAX_FOR_A_BUG = 2_000;

const HELP = `npm run simulate -- [options]

Plays schedules: people, devices, a relay and everything that can go wrong between them, each
decided by its seed. Prints the seeds that broke a promise; the same seed plays the same schedule.

  --schedules N   how many, 200 unless told; the seeds that once failed come before them
  --seed S        the first seed, 1 unless told
  --bug NAME      with this bug planted, until it is found
  --planted       each planted bug in turn; fails if one is not found within ${MAX_FOR_A_BUG} schedules
  --help

Bugs: ${PLANTED_BUGS.join(", ")}
`;

const { values } = parseArgs({
  options: {
    schedules: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    bug: { type: "string" },
    planted: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
process.exitCode = main();

function main(): number {
  const [first, count] = [Number(values.seed), Number(values.schedules)];
  const bug = PLANTED_BUGS.find((name) => name === values.bug);
  const isWrong = !Number.isSafeInteger(first) || !(count > 0) || (values.bug && !bug);
  if (values.help || isWrong) {
    say(HELP);
    return values.help ? 0 : 2;
  }
  if (values.planted) return PLANTED_BUGS.every((each) => isFound(each, first)) ? 0 : 1;
  if (bug) return isFound(bug, first) ? 0 : 1;
  const seeds = Array.from({ length: count }, (_, index) => first + index);
  return play([...new Set([...SEEDS_THAT_FAILED, ...seeds])]);
}

function play(seeds: readonly number[]): number {
  const started = process.cpuUsage();
  const outcomes = seeds.map((seed) => told(runSchedule(seed)));
  const { user, system } = process.cpuUsage(started);
  const broken = outcomes.filter((outcome) => outcome.broken !== null).length;
  const many = (which: (outcome: Outcome) => boolean) => outcomes.filter(which).length;
  say(
    `${seeds.length} schedules, ${broken} broken; ` +
      `${many(({ sealed }) => sealed)} sealed, ` +
      `${many(({ excluded }) => excluded > 0)} with edits kept out by the seal, ` +
      `${many(({ rebuilt }) => rebuilt > 0)} with a document begun anew; ` +
      `${((user + system) / 1000 / seeds.length).toFixed(1)} ms of CPU each\n`,
  );
  return broken === 0 ? 0 : 1;
}

function told(outcome: Outcome): Outcome {
  if (outcome.broken !== null) say(`seed ${outcome.seed}: ${outcome.broken}\n`);
  return outcome;
}

function isFound(bug: PlantedBug, first: number): boolean {
  for (let count = 1; count <= MAX_FOR_A_BUG; count += 1) {
    const { seed, broken } = runSchedule(first + count - 1, bug);
    if (broken === null) continue;
    say(`${bug}: found by schedule ${count}, seed ${seed}: ${broken.split("\n")[0]}\n`);
    return true;
  }
  say(`${bug}: not found in ${MAX_FOR_A_BUG} schedules\n`);
  return false;
}

function say(text: string): void {
  process.stdout.write(text);
}
