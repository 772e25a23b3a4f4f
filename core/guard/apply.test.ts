import * as A from "@automerge/automerge";
import { concatBytes, hexToBytes } from "@noble/hashes/utils.js";
import { expect, test } from "vitest";
import { documentFromGenesis } from "../genesis.ts";
import type { ReportDocument } from "../schema.ts";
import { forged, incident, lastChange, signedLeb } from "../testing/forge.ts";
import { appliedSoundly } from "./apply.ts";
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

test("[GU15] the document that was given stays as it was, and keeps its author", () => {
  const { document } = appliedSoundly(page, [wordy, honest]);
  expect(A.getHeads(page)).toHaveLength(1);
  expect(A.getActorId(document)).toBe("4e".repeat(16));
});

function hashOf(bytes: Uint8Array): string {
  const parsed = parseHeader(bytes);
  return parsed.ok ? parsed.header.hash : parsed.reason;
}
