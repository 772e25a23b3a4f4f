// A relay that lies. What it says differs from what its store holds; the devices must notice by the hash
// over the log, and be well again once an honest relay answers.
import * as A from "@automerge/automerge/slim";
import { parseReceipt, signedReceipt } from "../finalisation/receipt.ts";
import { idFrom, personId } from "../ids.ts";
import type { DeviceFrame, LogItem, RelayFrame } from "../wire/frames.ts";
import { hashOf } from "./changes.ts";
import type { Chance } from "./chance.ts";
import { free, GENESIS, type Free } from "./content.ts";
import { storeOf } from "./invariants.ts";
import type { Run } from "./run.ts";

type Push = Extract<DeviceFrame, { type: "push" }>;
type Twist = (items: readonly LogItem[], chance: Chance) => LogItem[];

/** The share of what it says. */
const LIES = 0.15;
const SOMEBODY = idFrom(personId, new Uint8Array(16).fill(9));

/** How a log is forked. */
const TWISTS: readonly Twist[] = [
  ([, ...rest]) => rest.map(([seq, kind, bytes, by]) => [seq - 1, kind, bytes, by]),
  (items) =>
    items.toReversed().map(([, kind, bytes, by], at) => [items[at]?.[0] ?? 0, kind, bytes, by]),
  (items) => items.map(([seq, kind, bytes]) => [seq, kind, bytes, SOMEBODY]),
  (items, chance) => items.map(([seq, , , by]) => [seq, "report", ofAnotherSession(chance), by]),
];

/** What arrives instead of this frame; null if nothing. */
export function twisted(run: Run, frame: RelayFrame): RelayFrame | null {
  const { chance } = run;
  if (!run.world.isLying || !chance.happens(LIES)) return frame;
  switch (frame.type) {
    case "items": {
      const items = chance.pick(TWISTS)(frame.items, chance);
      const from = items[0]?.[0];
      return from === undefined ? null : { ...frame, from, items };
    }
    case "opened":
      return chance.happens(0.5) ? forked(run, frame) : forgedSeal(run, frame);
    case "finalised":
      return forgedSeal(run, frame);
    default:
      return null;
  }
}

/** Says that it has kept what it throws away. */
export function keepsNothing(
  { world, chance, session }: Run,
  { changes }: Push,
): RelayFrame | null {
  if (!world.isLying || !chance.happens(LIES)) return null;
  const { len, tips } = world.read;
  const ok = changes.map((bytes, at) => [hashOf(bytes), len + at + 1] as const);
  const hash = tips[len];
  return hash
    ? {
        type: "ack",
        log: session,
        ok: ok.map(([...each]) => each),
        no: [],
        len: len + ok.length,
        hash,
      }
    : null;
}

/** The log as it was once. */
function forked(
  { world, chance }: Run,
  frame: Extract<RelayFrame, { type: "opened" }>,
): RelayFrame {
  const len = chance.below(world.read.len + 1);
  return { ...frame, len, hash: world.read.tips[len] ?? frame.hash };
}

/** Of a session that is sealed: a receipt about another content, by another key. */
function forgedSeal(
  run: Run,
  frame: Extract<RelayFrame, { type: "opened" | "finalised" }>,
): RelayFrame {
  const { receipt: signed } = storeOf(run);
  const receipt = signed && parseReceipt(signed);
  if (!receipt) return frame;
  const other = { ...receipt, len: receipt.len + run.chance.below(2), by: SOMEBODY };
  const signature = Uint8Array.from({ length: 64 }, () => run.chance.below(256));
  return { ...frame, receipt: signedReceipt(other, { key: receipt.key, sign: () => signature }) };
}

/** Sound by itself: every session begins with the same change. */
function ofAnotherSession(chance: Chance): Uint8Array {
  const mine = A.clone(GENESIS.report, { actor: chance.id() });
  const next = A.change<Free>(mine, { time: 0 }, (draft) => {
    Object.assign(Object(draft["incidentMinutes"]), { ["e".repeat(32)]: chance.below(600) });
  });
  const change = A.getLastLocalChange(next) ?? new Uint8Array();
  free(next);
  return change;
}
