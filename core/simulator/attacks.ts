// Somebody who may write the report sends whatever they can make up. The relay and the devices of the
// others must not notice more than a refusal.
import * as A from "@automerge/automerge/slim";
import { hexToBytes } from "@noble/hashes/utils.js";
import { parseHeader } from "../guard/header.ts";
import type { Writer } from "../log/requests.ts";
import { forged } from "../testing/forge.ts";
import type { DeviceFrame } from "../wire/frames.ts";
import { sha256 } from "./changes.ts";
import { contentHashOf, free, GENESIS, type Free } from "./content.ts";
import { childOf, impossible, wordy } from "./forgeries.ts";
import * as relays from "./relay.ts";
import { storeOf } from "./invariants.ts";
import { relayIo, type Run } from "./run.ts";

type Attack = (run: Run, own: Uint8Array) => readonly Uint8Array[];

const ATTACKS: readonly Attack[] = [
  (_, own) => [own],
  (_, own) => [own.slice(0, -1)],
  ({ chance }) => [Uint8Array.from({ length: 60 }, () => chance.below(256))],
  ({ chance }, own) => [forged(own, ({ startOp }) => ({ startOp: startOp + 1 + chance.below(9) }))],
  (_, own) => [own, forged(own, () => ({ time: 1 }))],
  ({ chance }, own) => [forged(own, () => ({ deps: [hexToBytes(chance.id() + chance.id())] }))],
  (run, own) => [inTheNameOf(run, own)],
  (_, own) => [impossible(own), childOf(impossible(own))],
  (_, own) => [wordy(own), childOf(wordy(own))],
  (run) =>
    storeOf(run)
      .entries.filter(({ kind }) => kind === "report")
      .map(({ bytes }) => bytes),
];

/** One thing that somebody hostile does; they ignore every answer. */
export function attack(run: Run): void {
  const { attacker, chance } = run;
  if (!attacker) return;
  const frame = chance.happens(0.75) ? push(run) : chance.pick(otherFrames(run, attacker));
  const from = { line: "attacker", writer: attacker };
  const node = chance.pick(run.relays);
  if (frame) relays.receive(node, from, frame, relayIo(run, node));
}

function push(run: Run): DeviceFrame | null {
  const { relays: nodes, chance } = run;
  const { session: log, memory } = chance.pick(nodes);
  if (!memory) return null;
  const own = ownChange(run, memory.replica.documents.report);
  const changes = chance.pick(ATTACKS)(run, own).slice(0, 20);
  const kind = chance.happens(0.9) ? "report" : chance.pick(["session", "roster"] as const);
  return { type: "push", log, doc: { kind, generation: 0 }, changes: [...changes] };
}

function otherFrames({ session: log }: Run, { person, device }: Writer): DeviceFrame[] {
  const heads = { session: [], roster: [], report: [] };
  const expect = { heads, factsSeq: 1, contentHash: contentHashOf(GENESIS, []) };
  return [
    { type: "open", log, cursor: 1_000_000 },
    { type: "pull", log, since: 1_000_000, max: 1000 },
    { type: "close", log },
    { type: "drained", log },
    { type: "finalise", log, expect, missing: [{ person, device, lastSeen: 0, lastSent: null }] },
  ];
}

/** Sound, by an actor of its own. */
function ownChange({ chance }: Run, report: A.Doc<Free>): Uint8Array {
  const mine = A.clone(report, { actor: chance.id() });
  const next = A.change(mine, { time: 0 }, (draft) => {
    Object.assign(Object(draft["incidentMinutes"]), { ["d".repeat(32)]: chance.below(600) });
  });
  const change = A.getLastLocalChange(next) ?? new Uint8Array();
  free(next);
  return change;
}

/** The next change of whoever wrote last. */
function inTheNameOf(run: Run, own: Uint8Array): Uint8Array {
  const last = storeOf(run).entries.findLast(({ kind }) => kind === "report");
  const parsed = last ? parseHeader(last.bytes, sha256) : null;
  if (!parsed?.ok) return own;
  const { actor, seq } = parsed.header;
  return forged(own, () => ({ actor: hexToBytes(actor), seq: seq + 1 }));
}
