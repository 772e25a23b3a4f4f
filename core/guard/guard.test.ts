import * as A from "@automerge/automerge";
import { hexToBytes } from "@noble/hashes/utils.js";
import { expect, test } from "vitest";
import { documentFromGenesis, genesisChange } from "../genesis.ts";
import type { ReportDocument } from "../schema.ts";
import { forged, lastChange, LUC } from "../testing/forge.ts";
import { addToIndex, emptyIndex, type MutableDocumentIndex } from "./document-index.ts";
import { mayEnter } from "./guard.ts";
import { parseHeader } from "./header.ts";

const LUCS_TABLET = "luc's tablet";
const HELENES_LAPTOP = "hélène's laptop";
const AT_NINE = { time: 1_795_000_000 };

type Report = A.Doc<ReportDocument>;
const lucsPage = documentFromGenesis("report", LUC);
const helenesPage = documentFromGenesis("report", "4e".repeat(16));

/** The same page, one change later; the page as it was can still be used. */
function after(page: Report, edit: (report: ReportDocument) => void): Report {
  return A.change(A.clone(page, { actor: A.getActorId(page) }), AT_NINE, edit);
}

function incidentOn(page: Report): Report {
  return after(page, (report) => {
    report.hasIncident = !report.hasIncident;
  });
}

function joiningIssueOn(page: Report): Report {
  return after(page, (report) => {
    report.hasJoiningIssue = true;
  });
}

/** What the relay knows once these have entered, after the first change of every report. */
function indexAfter(...entered: [bytes: Uint8Array, owner: string][]): MutableDocumentIndex {
  const index = emptyIndex();
  enter(index, genesisChange.report, "");
  for (const [bytes, owner] of entered) enter(index, bytes, owner);
  return index;
}

function enter(index: MutableDocumentIndex, bytes: Uint8Array, owner: string): void {
  const entered = mayEnter(index, bytes, owner);
  if (!entered.ok) throw new Error(`refused: ${entered.reason}`);
  addToIndex(index, entered.header, { owner, logSeq: index.changes.size + 1 });
}

/** The first and the second thing that Luc writes. */
const once = incidentOn(lucsPage);
const twice = incidentOn(once);
const [first, second] = [lastChange(once), lastChange(twice)];

function byActorOf(length: number): Uint8Array {
  return forged(first, () => ({ actor: new Uint8Array(length).fill(7) }));
}

function startingAt(startOp: number): Uint8Array {
  return forged(first, () => ({ startOp }));
}

test("[GU12] what Luc and Hélène write, apart and then merged, enters", () => {
  const helenes = joiningIssueOn(helenesPage);
  const merged = incidentOn(A.merge(A.clone(helenes), twice));
  const index = indexAfter(
    [first, LUCS_TABLET],
    [lastChange(helenes), HELENES_LAPTOP],
    [second, LUCS_TABLET],
  );
  expect(index.heads.size).toBe(2);
  expect(mayEnter(index, lastChange(merged), "another page of Hélène's").ok).toBe(true);
});

test("[GU12] a page that is opened again writes under a new actor", () => {
  const again = A.load<ReportDocument>(A.save(once), "1d".repeat(16));
  expect(
    mayEnter(indexAfter([first, LUCS_TABLET]), lastChange(incidentOn(again)), LUCS_TABLET).ok,
  ).toBe(true);
});

test("[GU12] the index remembers where in the log a change stands and where its operations end", () => {
  const index = indexAfter([first, LUCS_TABLET]);
  const [hash] = A.getHeads(once);
  expect([...index.changes].map(([, known]) => known)).toMatchObject([
    { seq: 1, maxOp: 8 },
    { seq: 2, maxOp: 9 },
  ]);
  expect([...index.heads]).toEqual([hash]);
});

test("[GU4] an actor of 15, of 17 or of one byte is refused", () => {
  const index = indexAfter();
  expect(mayEnter(index, byActorOf(15), LUCS_TABLET)).toEqual({ ok: false, reason: "BAD_STRUCT" });
  expect(mayEnter(index, byActorOf(17), LUCS_TABLET)).toEqual({ ok: false, reason: "BAD_STRUCT" });
  expect(mayEnter(index, byActorOf(1), LUCS_TABLET)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test("[GU5] Hélène's laptop cannot go on writing as Luc's tablet", () => {
  const index = indexAfter([first, LUCS_TABLET]);
  expect(mayEnter(index, second, HELENES_LAPTOP)).toEqual({ ok: false, reason: "FORBIDDEN" });
  expect(mayEnter(index, second, LUCS_TABLET).ok).toBe(true);
});

test("[GU5] nobody can write as the one who wrote the first change", () => {
  const asNobody = forged(first, () => ({ actor: new Uint8Array(16), seq: 2 }));
  expect(mayEnter(indexAfter(), asNobody, LUCS_TABLET)).toEqual({ ok: false, reason: "FORBIDDEN" });
});

test("[GU6] a second beginning is refused, the first enters", () => {
  const beginning = forged(first, () => ({ deps: [], startOp: 1 }));
  expect(mayEnter(indexAfter(), beginning, LUCS_TABLET)).toEqual({
    ok: false,
    reason: "BAD_STRUCT",
  });
  expect(mayEnter(emptyIndex(), genesisChange.report, "").ok).toBe(true);
});

test("[GU7] a second change with the same number is refused: the profile was copied", () => {
  const onTheCopy = joiningIssueOn(lucsPage);
  const index = indexAfter([first, LUCS_TABLET]);
  expect(mayEnter(index, lastChange(onTheCopy), LUCS_TABLET)).toEqual({
    ok: false,
    reason: "SEQ_REUSED",
  });
});

test("[GU7] the same change again is a number used again: who expects it looks it up first", () => {
  const index = indexAfter([first, LUCS_TABLET]);
  const parsed = parseHeader(first);
  expect(parsed.ok && index.changes.has(parsed.header.hash)).toBe(true);
  expect(mayEnter(index, first, LUCS_TABLET)).toEqual({ ok: false, reason: "SEQ_REUSED" });
});

test("[GU8] a change that builds on one nobody has sent waits for it", () => {
  const index = indexAfter();
  expect(mayEnter(index, second, LUCS_TABLET)).toEqual({ ok: false, reason: "MISSING_DEPS" });
  enter(index, first, LUCS_TABLET);
  expect(mayEnter(index, second, LUCS_TABLET).ok).toBe(true);
});

test("[GU8] one unknown among what it builds on is enough", () => {
  const orphan = forged(first, ({ deps }) => ({ deps: [...deps, new Uint8Array(32).fill(255)] }));
  expect(mayEnter(indexAfter(), orphan, LUCS_TABLET)).toEqual({
    ok: false,
    reason: "MISSING_DEPS",
  });
});

test("[GU8] a number is left out: the change between is missing", () => {
  const index = indexAfter([first, LUCS_TABLET]);
  const third = forged(second, () => ({ seq: 3 }));
  const fresh = forged(lastChange(joiningIssueOn(helenesPage)), () => ({ seq: 2 }));
  expect(mayEnter(index, third, LUCS_TABLET)).toEqual({ ok: false, reason: "MISSING_DEPS" });
  expect(mayEnter(index, fresh, HELENES_LAPTOP)).toEqual({ ok: false, reason: "MISSING_DEPS" });
});

test("[GU9] operations numbered too low, too high or far ahead are refused", () => {
  const index = indexAfter();
  expect(mayEnter(index, startingAt(9), LUCS_TABLET).ok).toBe(true);
  expect(mayEnter(index, startingAt(1), LUCS_TABLET)).toEqual({ ok: false, reason: "BAD_STRUCT" });
  expect(mayEnter(index, startingAt(8), LUCS_TABLET)).toEqual({ ok: false, reason: "BAD_STRUCT" });
  expect(mayEnter(index, startingAt(10), LUCS_TABLET)).toEqual({ ok: false, reason: "BAD_STRUCT" });
  expect(mayEnter(index, startingAt(1_000_000), LUCS_TABLET)).toEqual({
    ok: false,
    reason: "BAD_STRUCT",
  });
  expect(mayEnter(index, startingAt(2 ** 31 - 10), LUCS_TABLET)).toEqual({
    ok: false,
    reason: "BAD_STRUCT",
  });
});

test("[GU9] a merge goes on from the longer of both sides", () => {
  const helenes = joiningIssueOn(helenesPage);
  const merge = lastChange(incidentOn(A.merge(A.clone(twice), helenes)));
  const index = indexAfter(
    [first, LUCS_TABLET],
    [second, LUCS_TABLET],
    [lastChange(helenes), HELENES_LAPTOP],
  );
  const fromTheShorter = forged(merge, () => ({ startOp: 10 }));
  expect(parseHeader(merge)).toMatchObject({ header: { startOp: 11 } });
  expect(mayEnter(index, fromTheShorter, "a third page")).toEqual({
    ok: false,
    reason: "BAD_STRUCT",
  });
});

test("[GU10] a second change from the same start numbers its operations like the first: refused", () => {
  const besides = forged(lastChange(joiningIssueOn(lucsPage)), () => ({ seq: 2 }));
  const index = indexAfter([first, LUCS_TABLET]);
  expect(mayEnter(index, besides, LUCS_TABLET)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test("[GU11] the 64th fork enters, the 65th does not, a merge makes room", () => {
  const forks = Array.from({ length: 65 }, (_, at) =>
    forged(first, () => ({ actor: hexToBytes(`${at + 10}`.repeat(16)) })),
  );
  const last = forks[64] ?? new Uint8Array();
  const index = indexAfter();
  for (const [at, fork] of forks.slice(0, 64).entries()) enter(index, fork, `page ${at}`);
  expect(mayEnter(index, last, "page 64")).toEqual({ ok: false, reason: "TOO_MANY_HEADS" });
  const heads = [...index.heads].toSorted().map(hexToBytes);
  enter(
    index,
    forged(second, () => ({ deps: heads, seq: 1, actor: hexToBytes("9f".repeat(16)) })),
    "merge",
  );
  expect(mayEnter(index, last, "page 64").ok).toBe(true);
});

/** Writes so many maps, each in the one before. */
function nested(depth: number) {
  let outer: object = {};
  for (let depthNow = 1; depthNow < depth; depthNow += 1) outer = { deeper: outer };
  return (report: object) => void Object.assign(report, { deeper: outer });
}

test("[GU16] eight maps in each other enter, in one change or one by one, a ninth does not", () => {
  const eight = after(lucsPage, nested(8));
  const ninth = after(eight, (report) => {
    const path = Array.from({ length: 8 }, () => "deeper");
    const deepest = path.reduce((above: object, key) => Reflect.get(above, key), report);
    Object.assign(deepest, { deeper: {} });
  });
  const index = indexAfter();
  const nine = lastChange(after(lucsPage, nested(9)));
  expect(mayEnter(index, nine, LUCS_TABLET)).toEqual({ ok: false, reason: "BAD_STRUCT" });
  enter(index, lastChange(eight), LUCS_TABLET);
  expect(mayEnter(index, lastChange(ninth), LUCS_TABLET)).toEqual({
    ok: false,
    reason: "BAD_STRUCT",
  });
});

test("[GU16] what is put into an object that nobody has made is refused", () => {
  const made = after(lucsPage, (report) => void Object.assign(report, { outer: { inner: {} } }));
  const nowhere = forged(lastChange(made), ({ columns }) => ({
    columns: columns.map(([spec, bytes]) => [
      spec,
      spec === 2 ? bytes.with(bytes.length - 1, 99) : bytes,
    ]),
  }));
  expect(mayEnter(indexAfter(), lastChange(made), LUCS_TABLET).ok).toBe(true);
  expect(mayEnter(indexAfter(), nowhere, LUCS_TABLET)).toEqual({ ok: false, reason: "BAD_STRUCT" });
});

test("[GU1] bytes that are no change are refused whatever the document", () => {
  const sentence = new TextEncoder().encode("Léa Martin est arrivée à 9 h 12.");
  expect(mayEnter(emptyIndex(), sentence, LUCS_TABLET)).toEqual({
    ok: false,
    reason: "BAD_STRUCT",
  });
});
