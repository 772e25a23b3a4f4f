import { expect, test } from "vitest";
import {
  cellsWith,
  csvOf,
  FIRM,
  LEA,
  MORNING,
  WORLD,
  type FilledIn,
} from "#core/mass-import/testing/mass-file.ts";
import { joinedCells, problemRows, repairedCells } from "./problem-rows.ts";
import { createReadingDesk, type KnownWorld, type ReadAnswer } from "./reading-desk.ts";

const { centre, now } = WORLD;
const twin = { site: "Campus nord", room: "B12", date: "2026-12-14", time: "09:00" };
const known: KnownWorld = {
  centre,
  now,
  listed: [{ ...twin, number: 48_217, takesCandidates: true }],
};
const noCommunes = () => Promise.reject(new Error("no file"));

async function read(rows: readonly FilledIn[]) {
  const ask = createReadingDesk(noCommunes);
  const bytes = new TextEncoder().encode(csvOf(rows, FIRM));
  const answer = await ask({ kind: "read", bytes, known });
  if (!answer.ok) throw new Error(answer.reason);
  return { ask, answer };
}
const rowsOf = (answer: ReadAnswer) => problemRows(answer);

test("[MI4] each row with a problem is shown once, with the person and what was typed", async () => {
  const row = { ...MORNING, ...LEA, room: "C3", sex: "X", email: "lea" };
  const { answer } = await read([row]);
  expect(rowsOf(answer)).toMatchObject([
    { line: 2, name: "MARTIN Léa", isBlocking: true, problems: { length: 2 }, cells: { sex: "X" } },
  ]);
});

test("[MI8] a spoilt name is accepted as it was meant, and then nothing is wrong", async () => {
  const { ask, answer } = await read([{ ...MORNING, ...LEA, room: "C3", firstName: "LÃ©a" }]);
  const [row] = rowsOf(answer);
  const repaired = row && repairedCells(row);
  expect(repaired).toMatchObject({ firstName: "Léa" });
  const corrections = new Map([[2, repaired ?? cellsWith({})]]);
  expect(await ask({ kind: "judge", corrections, known })).toMatchObject({
    ok: true,
    problems: [],
  });
});

test("[MI6] the candidates of a session that exists already join it under its number", async () => {
  const { ask, answer } = await read([
    { ...MORNING, ...LEA },
    { ...LEA, firstName: "Zoé" },
  ]);
  const [row] = rowsOf(answer);
  const joined = row && joinedCells(row);
  expect(joined?.number).toBe(48_217);
  const corrections = new Map([[2, joined?.cells ?? cellsWith({})]]);
  expect(await ask({ kind: "judge", corrections, known })).toMatchObject({
    problems: [],
    sessions: [{ number: 48_217, people: { length: 2 } }],
  });
});

test("[MI9] without the list of communes the file is read all the same, and it is said", async () => {
  const { answer } = await read([{ ...MORNING, ...LEA, room: "C3", birthInseeCode: "69999" }]);
  expect(answer).toMatchObject({ problems: [], hasCommunes: false });
});

test("[MI3] a file that is none leaves none to correct", async () => {
  const { ask } = await read([{ ...MORNING, ...LEA }]);
  const bytes = new TextEncoder().encode("%PDF-1.7");
  expect(await ask({ kind: "read", bytes, known })).toMatchObject({ ok: false });
  await expect(ask({ kind: "judge", corrections: new Map(), known })).rejects.toThrow(
    "before any file",
  );
});
