import * as A from "@automerge/automerge";
import { concatBytes } from "@noble/hashes/utils.js";
import { expect, test } from "vitest";
import { documentFromGenesis } from "../genesis.ts";
import type { ReportDocument } from "../schema.ts";
import { forged, incident, lastChange, leb, signedLeb } from "../testing/forge.ts";
import { parseHeader } from "./header.ts";
import { givesBack } from "./read-back.ts";

const ACTION = 66;
const VALUE = 86;
const HOW_MANY_PREDECESSORS = 112;
const DELETE = 3;

/** The page of a colleague who takes in what Luc writes, and how far it had come before. */
const page = documentFromGenesis("report", "4e".repeat(16));
const since = A.getHeads(page);

function after(...changes: Uint8Array[]): A.Doc<ReportDocument> {
  return A.applyChanges(A.clone(page), changes)[0];
}

/** Says "once this" where Automerge says "this": every reader understands it, none writes it so. */
const wordy = forged(incident, ({ columns }) => ({
  columns: columns.map(([spec, bytes]) =>
    spec === ACTION ? [spec, concatBytes(signedLeb(1), bytes.slice(1))] : [spec, bytes],
  ),
}));
const deletesNothing = forged(incident, ({ columns }) => ({
  otherActors: [],
  columns: [
    ...columns.filter(([spec]) => spec < ACTION),
    [ACTION, once(DELETE)],
    [VALUE, once(0)],
    [HOW_MANY_PREDECESSORS, once(0)],
  ],
}));

function once(value: number): Uint8Array {
  return concatBytes(signedLeb(-1), leb(value));
}

test("[GU14] what Luc wrote comes back as he wrote it", () => {
  expect(givesBack(after(incident), since, [incident])).toBe(true);
  expect(givesBack(after(), since, [])).toBe(true);
});

test("[GU14] a change that is written in more words than needed enters, shows, and never loads", () => {
  const spoiled = after(wordy);
  expect([parseHeader(wordy).ok, spoiled.hasIncident]).toEqual([true, true]);
  expect(() => A.load(A.save(spoiled))).toThrow("mismatching heads");
  expect(givesBack(spoiled, since, [wordy])).toBe(false);
});

test("[GU14] a deletion of nothing enters, applies, and never loads", () => {
  const spoiled = after(deletesNothing);
  expect(parseHeader(deletesNothing).ok).toBe(true);
  expect(() => A.load(A.save(spoiled))).toThrow("missing ops");
  expect(givesBack(spoiled, since, [deletesNothing])).toBe(false);
});

test("[GU14] one spoiled change among honest ones is noticed", () => {
  const honest = lastChange(
    A.change(documentFromGenesis("report", "77".repeat(16)), { time: 0 }, (report) => {
      report.hasJoiningIssue = true;
    }),
  );
  expect(givesBack(after(honest, incident), since, [incident, honest])).toBe(true);
  expect(givesBack(after(honest, wordy), since, [honest, wordy])).toBe(false);
});

test("[GU14] a change that the document was not given is not given back", () => {
  expect(givesBack(after(), since, [incident])).toBe(false);
});
