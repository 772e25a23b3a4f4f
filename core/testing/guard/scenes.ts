// Where a mutant arrives: a document that people have written for a while, and what they write next.
import * as A from "@automerge/automerge";
import * as fc from "fast-check";
import { addToIndex, emptyIndex, type MutableDocumentIndex } from "../../guard/document-index.ts";
import { parseHeader, type ChangeHeader } from "../../guard/header.ts";
import { history } from "../histories.ts";

export type Anything = { [key: string]: unknown };
export type Scene = {
  document: A.Doc<Anything>;
  index: MutableDocumentIndex;
  /** An honest change that could enter here: what a mutant is made of. */
  honest: Uint8Array;
  /** Who writes it. */
  owner: string;
  /** What others write next without having seen it, in their order. */
  others: readonly Uint8Array[];
};
type Step = { bytes: Uint8Array; header: ChangeHeader; by: string };

/** The same scenes every time, from short mornings: a mutant is tried some thousand times a second. */
export function scenes(): Scene[] {
  const mornings = fc.sample(history(30), { numRuns: 24, seed: 2026 });
  return mornings.flatMap((written) => {
    const steps = written.map(({ bytes, by }) => ({ bytes, by, header: headerOf(bytes) }));
    return steps.slice(1).map((_, at) => sceneAt(steps, at + 1));
  });
}

function sceneAt(steps: readonly Step[], at: number): Scene {
  const before = steps.slice(0, at);
  const next = steps[at];
  if (!next) throw new Error("nothing comes next");
  const index = emptyIndex();
  for (const [seq, { header, by }] of before.entries())
    addToIndex(index, header, { owner: by, logSeq: seq + 1 });
  const [document] = A.applyChanges(
    A.init<Anything>("fe".repeat(16)),
    before.map(({ bytes }) => bytes),
  );
  const others = withoutHeirs(next, steps.slice(at + 1)).map(({ bytes }) => bytes);
  return { document, index, honest: next.bytes, owner: next.by, others };
}

function withoutHeirs({ header }: Step, steps: readonly Step[]): Step[] {
  const heirs = new Set([header.hash]);
  return steps.filter((step) => {
    const isHeir =
      step.header.actor === header.actor || step.header.deps.some((dep) => heirs.has(dep));
    if (isHeir) heirs.add(step.header.hash);
    return !isHeir;
  });
}

function headerOf(bytes: Uint8Array): ChangeHeader {
  const parsed = parseHeader(bytes);
  if (!parsed.ok) throw new Error(`an honest change is refused: ${parsed.reason}`);
  return parsed.header;
}
