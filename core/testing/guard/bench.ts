// What the guard costs an honest change, beside what Automerge costs to do the same by the book. Lines of
// JSON for `npm run bench -- --guard`; time of the processor, which a busy machine stretches less.
import * as A from "@automerge/automerge";
import { hash } from "node:crypto";
import { appliedSoundly } from "../../guard/apply.ts";
import { addToIndex, emptyIndex } from "../../guard/document-index.ts";
import { mayEnter } from "../../guard/guard.ts";
import { morningOfChanges } from "./morning.ts";

const BATCH = 50;
const NAIVE_CHANGES = 150;
/** What is run before it counts: a process learns. */
const WARM_UPS = 3;

const runs = Number(process.argv[2] ?? 10);
const morning = morningOfChanges();
const { changes } = morning;

print("first stage, a change", "≤ 5 µs", perChange(firstStage));
print(`both stages, in batches of ${BATCH}`, "≤ 40 µs", perChange(bothStages(BATCH)));
print("both stages, one by one", "", perChange(bothStages(1)));
print(`of these, Automerge: apply, in batches of ${BATCH}`, "", perChange(automergeAlone(BATCH)));
print("Automerge: decodeChange", "", perChange(decoded));
print("Automerge: clone, apply, save, load", "", perChange(naive, NAIVE_CHANGES));

/** Microseconds of the processor in the best of all runs: the others shared its caches with somebody. */
function perChange(work: () => void, count: number = changes.length): number {
  for (let run = 0; run < WARM_UPS; run += 1) work();
  const spent = Array.from({ length: runs }, () => {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / count;
  });
  return Math.min(...spent);
}

function firstStage(): void {
  const index = emptyIndex();
  for (const [at, bytes] of [morning.first, ...changes].entries()) {
    const verdict = mayEnter(index, bytes, "", sha256);
    if (!verdict.ok) throw new Error(`an honest change is refused: ${verdict.reason}`);
    addToIndex(index, verdict.header, { owner: "", logSeq: at + 1 });
  }
}

function bothStages(size: number): () => void {
  return () => {
    firstStage();
    let document = A.clone(morning.document);
    for (let from = 0; from < changes.length; from += size) {
      const applied = appliedSoundly(document, changes.slice(from, from + size));
      if (applied.voided.length > 0) throw new Error("an honest change is voided");
      A.free(document);
      ({ document } = applied);
    }
    A.free(document);
  };
}

/** What remains of both stages when nobody judges anything. */
function automergeAlone(size: number): () => void {
  return () => {
    let document = A.clone(morning.document);
    for (let from = 0; from < changes.length; from += size)
      [document] = A.applyChanges(document, changes.slice(from, from + size));
    A.free(document);
  };
}

function decoded(): void {
  for (const bytes of changes) A.decodeChange(bytes);
}

/** Each on a copy that is saved and loaded again: nothing could slip through, and nobody could wait for it. */
function naive(): void {
  let document = A.clone(morning.document);
  for (const bytes of changes.slice(0, NAIVE_CHANGES)) {
    const [next] = A.applyChanges(A.clone(document), [bytes]);
    A.free(A.load(A.save(next)));
    A.free(document);
    document = next;
  }
  A.free(document);
}

function sha256(bytes: Uint8Array): Uint8Array {
  return hash("sha256", bytes, "buffer");
}

function print(what: string, aim: string, microseconds: number): void {
  process.stdout.write(`${JSON.stringify({ what, aim, microseconds })}\n`);
}
