// Changes that are sound in themselves and wrong where they stand.
import * as A from "@automerge/automerge";
import { hexToBytes } from "@noble/hashes/utils.js";
import { documentFromGenesis } from "../../genesis.ts";
import type { ReportDocument } from "../../schema.ts";
import { forged, incident, lastChange, LUC } from "../forge.ts";
import type { Vector } from "./corpus.ts";

const other = A.change(documentFromGenesis("report", LUC), { time: 0 }, (report) => {
  report.hasJoiningIssue = true;
});
const [first, second] = twice();
const unknown = (at: number) => new Uint8Array(32).fill(at + 1);
const startingAt = (startOp: number) => forged(incident, () => ({ startOp }));
const onUnknown = (count: number) =>
  forged(incident, () => ({ deps: Array.from({ length: count }, (_, at) => numbered(at)) }));

export const inTheHistory: readonly Vector[] = [
  {
    name: "operations that are numbered from 1",
    without: "decodes, applies, is edited and saved everywhere; then nothing loads, for ever",
    bytes: startingAt(1),
    answer: "BAD_STRUCT",
  },
  {
    name: "operations that are numbered one too low",
    without: "decodes, applies, is edited and saved everywhere; then nothing loads, for ever",
    bytes: startingAt(8),
    answer: "BAD_STRUCT",
  },
  {
    name: "operations that are numbered one too high",
    without: "lets anybody walk the counter up",
    bytes: startingAt(10),
    answer: "BAD_STRUCT",
  },
  {
    name: "operations that jump ahead by a million",
    without: "lets anybody walk the counter up to its end",
    bytes: startingAt(1_000_000),
    answer: "BAD_STRUCT",
  },
  {
    name: "operations at the end of the counter",
    without: "is out of memory whenever it is loaded",
    bytes: startingAt(2 ** 31 - 10),
    answer: "BAD_STRUCT",
  },
  {
    name: "a number that was used",
    without: "makes every merge with the other change throw, for ever",
    before: [first],
    bytes: lastChange(other),
    answer: "SEQ_REUSED",
  },
  {
    name: "a number that is left out",
    without: "panics",
    before: [first],
    bytes: forged(second, () => ({ seq: 3 })),
    answer: "MISSING_DEPS",
  },
  {
    name: "operations numbered like one's own of before",
    without: "applies; then asking the document for its changes panics",
    before: [first],
    bytes: forged(lastChange(other), () => ({ seq: 2 })),
    answer: "BAD_STRUCT",
  },
  {
    name: "a second beginning",
    without: "is a document of its own inside the document",
    bytes: forged(incident, () => ({ deps: [], startOp: 1 })),
    answer: "BAD_STRUCT",
  },
  {
    name: "an orphan",
    without: "is queued and saved with the document: 5,000 of them take 464 kB",
    bytes: forged(incident, () => ({ deps: [unknown(1)] })),
    answer: "MISSING_DEPS",
  },
  {
    name: "2,000 parents",
    without: "is accepted and queued",
    bytes: onUnknown(2_000),
    answer: "TOO_MANY_HEADS",
  },
  {
    name: "100,000 parents",
    without: "is accepted and queued: 3.2 MB",
    bytes: onUnknown(100_000),
    answer: "TOO_LARGE",
  },
  {
    name: "one parent twice",
    without: "is written anew with one parent, under another hash",
    bytes: forged(incident, ({ deps }) => ({ deps: [...deps, ...deps] })),
    answer: "BAD_STRUCT",
  },
  {
    name: "one fork too many",
    without: "with 5,000 of them the next honest change weighs 152 kB",
    before: Array.from({ length: 64 }, (_, at) => forkBy(at)),
    bytes: forkBy(64),
    answer: "TOO_MANY_HEADS",
    isTakenByDevice: true,
  },
];

/** The first and the second thing that Luc writes. */
function twice(): [Uint8Array, Uint8Array] {
  const page = A.applyChanges(documentFromGenesis("report", LUC), [incident])[0];
  const next = A.change(page, { time: 0 }, (report: ReportDocument) => {
    report.hasIncident = false;
  });
  return [incident, lastChange(next)];
}

function forkBy(at: number): Uint8Array {
  return forged(incident, () => ({ actor: hexToBytes(`${at + 10}`.repeat(16)) }));
}

/** 32 bytes that come one after the other. */
function numbered(at: number): Uint8Array {
  const bytes = new Uint8Array(32);
  new DataView(bytes.buffer).setUint32(0, at);
  return bytes;
}
