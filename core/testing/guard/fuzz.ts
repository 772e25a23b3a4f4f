// `npm run fuzz`: mutants at both stages of the guard, each drawn from its own number.
import { parseArgs } from "node:util";
import { chanceFrom } from "../../simulator/chance.ts";
import { mutant } from "./mutants.ts";
import { scenes, type Scene } from "./scenes.ts";
import { trial, type Fate, type Outcome } from "./trial.ts";

const HELP = `npm run fuzz -- [options]

Brings honest changes with something wrong in them to both stages of the guard: each gets an answer in at
most 250 ms and 64 MB, and what enters spoils neither its document nor what others write.

  --inputs N   how many, 20,000 unless told
  --from N     the first one, 1 unless told; the same number is the same input
  --show       the bytes of the first one, in hex
  --help       this
`;

const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "20000" },
    from: { type: "string", default: "1" },
    show: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
process.exitCode = main();

function main(): number {
  const [from, count] = [Number(values.from), Number(values.inputs)];
  const isWrong = !Number.isSafeInteger(from) || !(count > 0);
  if (values.help || isWrong) return say(HELP, values.help ? 0 : 2);
  const all = scenes();
  if (values.show) return say(`${Buffer.from(drawn(all, from).input).toString("hex")}\n`, 0);
  return fuzz(all, from, count);
}

function fuzz(all: readonly Scene[], from: number, count: number): number {
  const fates: Record<Fate, number> = { refused: 0, voided: 0, entered: 0 };
  let [broken, slowest] = [0, 0];
  for (let number = from; number < from + count; number += 1) {
    const outcome = tried(all, number);
    fates[outcome.fate] += 1;
    slowest = Math.max(slowest, outcome.ms);
    if (outcome.broken === null) continue;
    broken += 1;
    say(`${outcome.broken}: npm run fuzz -- --inputs 1 --from ${number}\n`, 1);
  }
  return say(
    `${count} inputs, ${broken} broken; ${fates.refused} refused, ${fates.voided} voided, ` +
      `${fates.entered} entered; the slowest took ${slowest.toFixed(0)} ms\n`,
    broken === 0 ? 0 : 1,
  );
}

function drawn(all: readonly Scene[], number: number): { scene: Scene; input: Uint8Array } {
  const chance = chanceFrom(number);
  const scene = chance.pick(all);
  return { scene, input: mutant(scene.honest, chance) };
}

function tried(all: readonly Scene[], number: number): Outcome {
  const { scene, input } = drawn(all, number);
  try {
    return trial(scene, input);
  } catch (error) {
    return { fate: "entered", broken: `throws ${String(error)}`, ms: 0 };
  }
}

function say(text: string, code: number): number {
  process.stdout.write(text);
  return code;
}
