import { concatBytes } from "@noble/hashes/utils.js";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { forged, incident, leb, signedLeb } from "../testing/forge.ts";
import { parseHeader } from "./header.ts";
import { portionsOf } from "./portions.ts";

const KEY = Uint8Array.of(1, 97);
const [MAKE_MAP, SET] = [0, 1];

/** So many times the same operation, in a few bytes. */
function repeated(count: number, action: number): Uint8Array {
  const every = (value: Uint8Array) => concatBytes(signedLeb(count), value);
  return forged(incident, () => ({
    otherActors: [],
    columns: [
      [21, every(KEY)],
      [52, leb(count)],
      [66, every(leb(action))],
      [86, every(leb(0))],
      [112, every(leb(0))],
    ],
  }));
}

function workOf(portion: readonly (Uint8Array | null)[]) {
  const headers = portion.flatMap((bytes) => {
    const parsed = bytes && parseHeader(bytes);
    return parsed?.ok ? [parsed.header] : [];
  });
  return {
    changes: headers.length,
    operations: headers.reduce((sum, { startOp, maxOp }) => sum + 1 + maxOp - startOp, 0),
    objects: headers.reduce((sum, { makes }) => sum + makes, 0),
  };
}

const cut = (all: readonly (Uint8Array | null)[]) => portionsOf(all, (bytes) => bytes);

test("[GU19] a frame full of bombs is worked on in portions that ask for no more than one change may", () => {
  const bombs = Array.from({ length: 60 }, (_, at) =>
    at % 2 ? repeated(9_000, SET) : repeated(1_000, MAKE_MAP),
  );
  expect(cut(bombs).map(workOf)).toEqual(
    Array.from({ length: 30 }, () => ({ changes: 2, operations: 10_000, objects: 1_000 })),
  );
});

test("[GU19] whatever comes is all there, in its order, and no portion asks for more than one change may", () => {
  const one = fc.oneof(
    fc.constant(null),
    fc.constant(incident),
    fc.constant(new Uint8Array(3)),
    fc.integer({ min: 1, max: 10_000 }).map((count) => repeated(count, SET)),
    fc.integer({ min: 1, max: 1_000 }).map((count) => repeated(count, MAKE_MAP)),
  );
  fc.assert(
    fc.property(fc.array(one, { maxLength: 120 }), (all) => {
      const portions = cut(all);
      expect(portions.flat()).toEqual(all);
      for (const work of portions.map(workOf)) {
        expect(work.changes).toBeLessThanOrEqual(50);
        expect(work.operations).toBeLessThanOrEqual(10_000);
        expect(work.objects).toBeLessThanOrEqual(1_000);
      }
    }),
    { numRuns: 50 },
  );
});

test("[GU19] what honest people write in a minute is one portion", () => {
  expect(cut(Array.from({ length: 50 }, () => incident))).toHaveLength(1);
  expect(cut([])).toEqual([]);
});

test("[GU19] what an older relay has let in though it is too large is a portion of its own", () => {
  const old = repeated(5_000, MAKE_MAP);
  expect(cut([incident, old, incident])).toEqual([[incident], [old], [incident]]);
});
