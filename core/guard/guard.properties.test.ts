import * as A from "@automerge/automerge";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bodyOf, sealed, takenApart } from "../testing/forge.ts";
import { history, type Written } from "../testing/histories.ts";
import { addToIndex, emptyIndex, type MutableDocumentIndex } from "./document-index.ts";
import { mayEnter } from "./guard.ts";
import { parseHeader, type ParsedHeader } from "./header.ts";
import { givesBack } from "./read-back.ts";

/** Always the same ones: some thousands of changes of forty mornings. */
const mornings = fc.sample(history(60), { numRuns: 60, seed: 2026 });
const changes = mornings.flatMap((written) => written.map(({ bytes }) => bytes));

const anyChange = fc.constantFrom(...changes);
/** Where to write what, up to five times. */
const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
  minLength: 1,
  maxLength: 5,
});

function damaged(bytes: Uint8Array, writes: readonly (readonly [number, number])[]): Uint8Array {
  const copy = bytes.slice();
  for (const [at, byte] of writes) copy[at % copy.length] = byte;
  return copy;
}

/** Lets all of them enter, in their order; what each was told. */
function entered(index: MutableDocumentIndex, written: readonly Written[]): ParsedHeader[] {
  return written.map(({ bytes, by }, at) => {
    const verdict = mayEnter(index, bytes, by);
    if (verdict.ok) addToIndex(index, verdict.header, { owner: by, logSeq: at + 1 });
    return verdict;
  });
}

function headerOf(bytes: Uint8Array) {
  const { hash, actor, seq, startOp, deps, ops } = A.decodeChange(bytes);
  const objects = ops.flatMap(({ action, obj }, at) =>
    action.startsWith("make")
      ? [{ id: `${startOp + at}@${actor}`, parent: obj === "_root" ? null : obj }]
      : [],
  );
  const maxOp = startOp + ops.length - 1;
  return { hash, actor, seq, startOp, deps, maxOp, makes: objects.length, objects };
}

test("[GU12] whatever people honestly do, all of it enters", () => {
  fc.assert(
    fc.property(history(40), (written) => {
      const index = emptyIndex();
      expect(entered(index, written).filter(({ ok }) => !ok)).toEqual([]);
      expect(index.changes.size).toBe(written.length);
    }),
    { numRuns: 150 },
  );
});

test("[GU12] the index knows the heads that the document has", () => {
  fc.assert(
    fc.property(history(40), (written) => {
      const index = emptyIndex();
      entered(index, written);
      const [document] = A.applyChanges(
        A.init(),
        written.map(({ bytes }) => bytes),
      );
      expect([...index.heads].toSorted()).toEqual(A.getHeads(document).toSorted());
    }),
    { numRuns: 50 },
  );
});

test("[GU14] whatever people honestly do, the document gives it back", () => {
  fc.assert(
    fc.property(history(40), fc.nat(), (written, cut) => {
      const bytes = written.map((one) => one.bytes);
      const known = 1 + (cut % bytes.length);
      const [before] = A.applyChanges(A.init(), bytes.slice(0, known));
      const since = A.getHeads(before);
      const [after] = A.applyChanges(before, bytes.slice(known));
      expect(givesBack(after, since, bytes.slice(known))).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test("[GU1] the header says what Automerge reads, in more than 500 changes", () => {
  expect(changes.length).toBeGreaterThan(500);
  expect(changes.map((bytes) => parseHeader(bytes))).toEqual(
    changes.map((bytes) => ({ ok: true, header: { ...headerOf(bytes), flaw: null } })),
  );
});

test("[GU13] any bytes get an answer", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(parseHeader(bytes).ok).toBe(false);
      expect(typeof parseHeader(sealed(bytes)).ok).toBe("boolean");
    }),
    { numRuns: 3000 },
  );
});

test("[GU13] a damaged change is refused", () => {
  fc.assert(
    fc.property(anyChange, damage, (bytes, writes) => {
      const broken = damaged(bytes, writes);
      fc.pre(!A.equals(broken, bytes));
      expect(parseHeader(broken)).toEqual({ ok: false, reason: "BAD_STRUCT" });
    }),
    { numRuns: 3000 },
  );
});

test("[GU13] damage under a repaired checksum gets an answer, and never a wrong header", () => {
  fc.assert(
    fc.property(anyChange, damage, (bytes, writes) => {
      const forgery = sealed(damaged(bodyOf(takenApart(bytes)), writes));
      const parsed = parseHeader(forgery);
      const header = readOrNull(forgery);
      fc.pre(parsed.ok && header !== null);
      expect(parsed).toMatchObject({ ok: true, header });
    }),
    { numRuns: 1500 },
  );
});

/** What Automerge makes of it; null when it cannot read the operations. */
function readOrNull(bytes: Uint8Array) {
  try {
    return headerOf(bytes);
  } catch {
    return null;
  }
}
