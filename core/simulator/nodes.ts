// What happens to the nodes of the relay, and between them.
import type { Entry } from "../log/log.ts";
import { spread } from "./commit.ts";
import type { SimulatedDevice } from "./device.ts";
import { hashesOn } from "./disk.ts";
import { storeOf } from "./invariants.ts";
import { boot, crash, type SimulatedRelay } from "./process.ts";
import * as relays from "./relay.ts";
import { relayIo, say, type Run } from "./run.ts";
import { nothingRead } from "./stored.ts";

/** Shares of the hints. */
const LOST = 0.15;
const DOUBLED = 0.1;

export function crashNode({ chance, relays: nodes }: Run): void {
  crash(chance.pick(nodes));
}

export function bootNodes({ relays: nodes }: Run): void {
  for (const node of nodes) if (!node.memory) boot(node);
}

export function copyStore(run: Run): void {
  const store = storeOf(run);
  const { entries, receipt } = store;
  if (entries.length > 0) store.copy = { entries: [...entries], receipt };
}

/**
 * The store is lost, and put back as it was when it was copied. A seal is never taken back so: no
 * copy from before it is put back.
 */
export function putStoreBack(run: Run): void {
  const store = storeOf(run);
  const { copy, receipt } = store;
  if (!copy || (receipt && !copy.receipt) || run.world.wasPutBack) return;
  for (const node of run.bug === "memory-outlives-the-store" ? [] : run.relays) crash(node);
  store.entries = [...copy.entries];
  run.world.wasPutBack = true;
  run.world.read = nothingRead();
  for (const { device } of run.people) forgetTheLost(device, copy.entries);
}

/** What nobody has any more nobody can bring back, and what was acknowledged is so no longer. */
function forgetTheLost(
  { disk, promised, acknowledged }: SimulatedDevice,
  entries: readonly Entry[],
): void {
  const left = new Set<string>(entries.map(({ hash }) => hash));
  const here = hashesOn(disk);
  for (const hash of promised) if (!here.has(hash) && !left.has(hash)) promised.delete(hash);
  for (const hash of acknowledged) if (!left.has(hash)) acknowledged.delete(hash);
}

/** A hint arrives at a node, late, twice or never; it only says that there is something to look at. */
export function hear(run: Run): void {
  const { hints, chance } = run;
  if (hints.length === 0) return;
  const at = chance.below(hints.length);
  const node = hints[at];
  if (!chance.happens(DOUBLED)) hints.splice(at, 1);
  if (node && !chance.happens(LOST)) look(run, node);
}

/** All that is still on its way between the nodes, and none of it is lost. */
export function hearAll(run: Run): void {
  for (const node of run.hints.splice(0)) look(run, node);
}

export function followSomewhere(run: Run): void {
  const node = run.chance.pick(run.relays);
  relays.follow(node, relayIo(run, node));
}

/** A node notices that somebody has been gone for a while. */
export function noticeHalfOpen(run: Run): void {
  const line = run.halfOpen.shift();
  if (line) say(run, relays.hangUp(line.node, line.id));
}

function look(run: Run, node: SimulatedRelay): void {
  spread(node, relayIo(run, node));
}
