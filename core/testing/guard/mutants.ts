// One change of an honest history with something wrong, and a checksum that holds. What is wrong follows
// the structure: random bytes are refused at the door and never get to where it hurts.
import { concatBytes } from "@noble/hashes/utils.js";
import type { Chance } from "../../simulator/chance.ts";
import { bodyOf, CHUNK, leb, sealed, signedLeb, takenApart, type Anatomy } from "../forge.ts";
import {
  BAD_TEXT,
  flipped,
  key,
  NUMBERS,
  onColumn,
  onRows,
  predecessors,
  randomBytes,
  repeatedOperation,
  value,
  valueMeta,
  type Mutation,
} from "./mutations.ts";
import { COLUMN } from "./rows.ts";

const SPECS = Object.values(COLUMN);

/** Where one row says something else: what gets furthest, so it comes most often. */
const ROWS: readonly Mutation[] = [
  onRows((rows, at, chance) => rows.with(at, leb(chance.pick(NUMBERS)))),
  onRows((rows, at, chance) => rows.with(at, signedLeb(chance.below(24) - 12))),
  onRows((rows, at, chance) => rows.with(at, rows[chance.below(rows.length)] ?? null)),
  onRows((rows, at) => rows.with(at, null)),
  onRows((rows, at) => rows.toSpliced(at, 1)),
  onRows((rows, at) => rows.toSpliced(at, 0, rows[at] ?? null)),
  onRows((rows, at, chance) => [
    ...rows,
    ...Array.from({ length: chance.pick([10, 1_000, 9_000]) }, () => rows[at] ?? null),
  ]),
  key,
  repeatedOperation,
  value,
  valueMeta,
  predecessors,
];
const HEADERS: readonly Mutation[] = [
  ({ seq }, chance) => ({ seq: near(seq, chance) }),
  ({ startOp }, chance) => ({ startOp: near(startOp, chance) }),
  (_, chance) => ({ time: chance.pick([-1, 0, 2 ** 31, -(2 ** 47), 2 ** 47]) }),
  (_, chance) => ({ message: Uint8Array.from(chance.pick(BAD_TEXT)) }),
  ({ deps }, chance) => ({ deps: deps.toSpliced(chance.below(deps.length + 1), 1) }),
  ({ deps }, chance) => ({ deps: [...deps, randomBytes(32, chance)] }),
  ({ deps }) => ({ deps: [...deps, ...deps] }),
  (_, chance) => ({ actor: randomBytes(chance.pick([0, 1, 15, 16, 17, 300]), chance) }),
  ({ otherActors }) => ({ otherActors: otherActors.toReversed() }),
  ({ otherActors }) => ({ otherActors: [...otherActors, ...otherActors] }),
  ({ otherActors, actor }) => ({ otherActors: [actor, ...otherActors] }),
  ({ otherActors }, chance) => ({
    otherActors: [...otherActors, randomBytes(chance.pick([0, 16]), chance)],
  }),
  ({ otherActors }) => ({ otherActors: otherActors.slice(1) }),
  (_, chance) => ({ extra: randomBytes(1 + chance.below(5), chance) }),
];
const COLUMNS: readonly Mutation[] = [
  ({ columns }, chance) => ({ columns: columns.toSpliced(chance.below(columns.length), 1) }),
  ({ columns }) => ({ columns: columns.toReversed() }),
  onColumn(([, bytes], chance) => [chance.pick(SPECS), bytes]),
  onColumn(([spec, bytes]) => [spec | 8, bytes]),
  onColumn(([spec, bytes], chance) => [spec, flipped(bytes, chance)]),
  onColumn(([spec, bytes], chance) => [spec, bytes.slice(0, chance.below(bytes.length + 1))]),
  onColumn(([spec, bytes], chance) => [
    spec,
    concatBytes(bytes, bytes.slice(chance.below(bytes.length + 1))),
  ]),
];

/** What this chance makes of an honest change. */
export function mutant(honest: Uint8Array, chance: Chance): Uint8Array {
  const fate = chance.next();
  if (fate < 0.04) return flipped(honest, chance);
  if (fate < 0.08) return honest.slice(0, chance.below(honest.length + 1));
  const parts = altered(takenApart(honest), chance);
  const body = bodyOf(parts);
  if (fate < 0.18) return sealed(flipped(body, chance));
  if (fate < 0.2) return sealed(body, chance.pick([CHUNK.document, CHUNK.compressed, 3]));
  if (fate < 0.22) return sealed(body, CHUNK.change, chance.pick(NUMBERS));
  return sealed(body);
}

function altered(honest: Anatomy, chance: Chance): Anatomy {
  let parts = honest;
  const times = 1 + chance.below(3);
  for (let time = 0; time < times; time += 1) {
    const fate = chance.next();
    const kind = fate < 0.6 ? ROWS : fate < 0.8 ? HEADERS : COLUMNS;
    parts = { ...parts, ...chance.pick(kind)(parts, chance) };
  }
  return parts;
}

function near(number: number, chance: Chance): number {
  return chance.happens(0.5)
    ? Math.max(0, number + chance.below(5) - 2)
    : chance.pick([0, 2 ** 31 - 1, 2 ** 31, 2 ** 40]);
}
