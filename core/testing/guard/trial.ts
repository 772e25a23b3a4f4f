// What may happen to any input at all: it gets an answer in bounded time and space, and what enters never
// spoils the document or what others write.
import * as A from "@automerge/automerge";
import { hash } from "node:crypto";
import { bytesToHex } from "@noble/hashes/utils.js";
import { appliedSoundly, unsoundIn } from "../../guard/apply.ts";
import { mayEnter } from "../../guard/guard.ts";
import type { Anything, Scene } from "./scenes.ts";

const MAX_MS = 250;
const MAX_BYTES = 64 * 1024 * 1024;

export type Fate = "refused" | "voided" | "entered";
export type Outcome = { fate: Fate; broken: string | null; ms: number };

/** What WebAssembly has taken it never gives back. */
let held = process.memoryUsage.rss();

/** Brings `input` to both stages of the guard, in a document that stays as it is. */
export function trial(scene: Scene, input: Uint8Array): Outcome {
  const started = performance.now();
  const { fate, document } = brought(scene, input);
  const ms = performance.now() - started;
  const broken =
    tooMuch() ?? tooLong(scene, input, ms) ?? (document && harm(scene, input, document));
  if (document) A.free(document);
  return { fate, broken, ms };
}

/**
 * Asking the processor what it has done takes longer than most inputs do. So only what the clock suspects is
 * done once more and asked about: on a busy machine the clock also counts what others do.
 */
function tooLong(scene: Scene, input: Uint8Array, ms: number): string | null {
  if (ms <= MAX_MS) return null;
  const started = process.cpuUsage();
  const { document } = brought(scene, input);
  const { user, system } = process.cpuUsage(started);
  if (document) A.free(document);
  const spent = (user + system) / 1000;
  return spent > MAX_MS ? `takes ${spent.toFixed(0)} ms` : null;
}

/** What the process has taken since it was last asked: what was looked at after the input before counts for this one. */
function tooMuch(): string | null {
  const before = held;
  held = process.memoryUsage.rss();
  const more = held - before;
  return more > MAX_BYTES ? `takes ${(more / 1e6).toFixed(0)} MB` : null;
}

function brought({ document, index, owner }: Scene, input: Uint8Array) {
  const verdict = mayEnter(index, input, owner, sha256);
  if (!verdict.ok) return { fate: "refused" as const, document: null };
  const applied = appliedSoundly(document, [input]);
  if (applied.voided.length === 0) return { fate: "entered" as const, document: applied.document };
  return { fate: "voided" as const, document: null };
}

/** What the mutant that has entered `document` spoils; null if nothing. */
function harm(scene: Scene, input: Uint8Array, document: A.Doc<Anything>): string | null {
  const loaded = A.load(A.save(document), "fd".repeat(16));
  const same = A.getHeads(loaded).join() === A.getHeads(document).join();
  const back = A.getAllChanges(loaded).map(bytesToHex);
  const looks = JSON.stringify(A.toJS(loaded)) === JSON.stringify(A.toJS(document));
  A.free(loaded);
  if (!same) return "loads with other heads";
  if (!looks) return "loads and looks different";
  if (!back.includes(bytesToHex(input))) return "is not in the document that was loaded";
  const inTheWay = unsoundIn(document, scene.others);
  return inTheWay.length > 0 ? `keeps ${inTheWay.length} honest changes out` : null;
}

function sha256(bytes: Uint8Array): Uint8Array {
  return hash("sha256", bytes, "buffer");
}
