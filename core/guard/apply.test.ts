import * as A from "@automerge/automerge";
import { concatBytes, hexToBytes } from "@noble/hashes/utils.js";
import { expect, test } from "vitest";
import { documentFromGenesis } from "../genesis.ts";
import type { ReportDocument } from "../schema.ts";
import { forged, incident, lastChange, signedLeb } from "../testing/forge.ts";
import { appliedSoundly, unsoundIn } from "./apply.ts";
import { parseHeader } from "./header.ts";

const ACTION = 66;
const page = documentFromGenesis("report", "4e".repeat(16));

/** Applies and shows, and the document never loads again. */
const wordy = forged(incident, ({ columns }) => ({
  columns: columns.map(([spec, bytes]) =>
    spec === ACTION ? [spec, concatBytes(signedLeb(1), bytes.slice(1))] : [spec, bytes],
  ),
}));
const honest = lastChange(
  A.change(documentFromGenesis("report", "77".repeat(16)), { time: 0 }, (report) => {
    report.hasJoiningIssue = true;
  }),
);

test("[GU15] a change that would spoil its document counts nowhere, the honest ones around it do", () => {
  const { document, voided } = appliedSoundly<ReportDocument>(page, [wordy, honest]);
  expect(voided).toEqual([hashOf(wordy)]);
  expect(document.hasJoiningIssue).toBe(true);
  expect(A.toJS(A.load(A.save(document)))).toEqual(A.toJS(document));
});

test("[GU15] what builds on a change that does not count does not count either", () => {
  const child = forged(honest, () => ({ deps: [hexToBytes(hashOf(wordy))], startOp: 12 }));
  expect(appliedSoundly(page, [wordy, child]).voided).toEqual([hashOf(wordy), hashOf(child)]);
});

test("[GU15] three among thirty are found, wherever they stand, and the others count", () => {
  const honestOnes = Array.from({ length: 30 }, (_, at) => byPage(at, honest));
  const at = [0, 16, 29];
  const mixed = honestOnes.map((bytes, place) =>
    at.includes(place) ? byPage(place, wordy) : bytes,
  );
  const { document, voided } = appliedSoundly(page, mixed);
  expect(voided).toEqual(at.map((place) => hashOf(byPage(place, wordy))));
  expect(A.getHeads(document)).toHaveLength(27);
  expect(unsoundIn(page, mixed)).toEqual(voided);
});

test("[GU15] where nothing is sound the document stays the one it was", () => {
  const all = Array.from({ length: 5 }, (_, at) => byPage(at, wordy));
  expect(appliedSoundly(page, all)).toEqual({ document: page, voided: all.map(hashOf) });
  expect(unsoundIn(page, all)).toHaveLength(5);
  expect(A.toJS(A.load(A.save(page)))).toEqual(A.toJS(page));
});

test("[GU15] the document that was given stays as it was, and keeps its author", () => {
  const { document } = appliedSoundly(page, [wordy, honest]);
  expect(A.getHeads(page)).toHaveLength(1);
  expect(A.getActorId(document)).toBe("4e".repeat(16));
});

/** The same change, written by another page. */
function byPage(at: number, change: Uint8Array): Uint8Array {
  return forged(change, () => ({ actor: new Uint8Array(16).fill(at + 1) }));
}

function hashOf(bytes: Uint8Array): string {
  const parsed = parseHeader(bytes);
  return parsed.ok ? parsed.header.hash : parsed.reason;
}
