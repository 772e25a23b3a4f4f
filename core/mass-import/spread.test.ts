import { expect, test } from "vitest";
import { ANAS, cellsWith, judgedRows, LEA, MORNING, type FilledIn } from "./testing/mass-file.ts";

const WRONG = { ...MORNING, date: "31/02/2027" };
const ROWS: readonly FilledIn[] = [
  { ...WRONG, ...LEA },
  { ...WRONG, ...ANAS },
  { ...LEA, firstName: "Zoé" },
  { ...WRONG, ...LEA, firstName: "Noé", invigilators: "Hélène Marty", observations: "Badge" },
];
const here = { site: "Campus Nord", room: "B12", date: "2026-12-14", time: "09:00" };
const listed = [{ ...here, number: 48_217, takesCandidates: true }];

function corrected(rows: readonly FilledIn[], corrections: Readonly<Record<number, FilledIn>>) {
  const made = Object.entries(corrections).map(([line, row]) => {
    return [Number(line), cellsWith(row)] as const;
  });
  return judgedRows(rows, { listed }, new Map(made));
}

test("[MI5] a session says all its rows", () => {
  expect(judgedRows(ROWS)).toMatchObject({
    sessions: [{ line: 2, lines: [2, 3, 4, 5] }],
    problems: [{ line: 2, code: "SESSION_DATE_NOT_VALID" }],
  });
});

test("[MI5] a date that is corrected in one row is so in all rows of the session", () => {
  const answer = corrected(ROWS, { 2: { ...WRONG, ...LEA, date: "15/12/2026" } });
  expect(answer.problems).toEqual([]);
  expect(answer.sessions).toMatchObject([
    {
      lines: [2, 3, 4, 5],
      details: { date: "2026-12-15", invigilators: "Luc Dumas, Hélène Marty" },
    },
  ]);
});

test("[MI5] a row that is corrected for its person goes with the others", () => {
  const answer = corrected(ROWS, {
    2: { ...WRONG, ...LEA, date: "15/12/2026" },
    3: { ...WRONG, ...ANAS, firstName: "Anaïs" },
  });
  expect(answer.problems).toEqual([]);
  expect(answer.sessions).toMatchObject([{ lines: [2, 3, 4, 5] }]);
});

test("[MI5] what is corrected of a person is of nobody else", () => {
  const { sessions } = corrected(ROWS, { 2: { ...WRONG, ...LEA, externalId: "A-1" } });
  expect(sessions[0]?.people.map(({ details }) => details.externalId)).toEqual(["A-1", "", "", ""]);
});

test("[MI5] a session joins the one that exists with all its rows", () => {
  const rows = ROWS.map((row) => (row.date ? { ...row, date: "14/12/2026" } : row));
  const answer = corrected(rows, { 2: { ...LEA, sessionNumber: "48217" } });
  expect(answer.problems).toEqual([]);
  expect(answer.sessions).toMatchObject([{ number: 48_217, lines: [2, 3, 4, 5] }]);
});

test("[MI5] invigilators are corrected where they are the same", () => {
  const rows = ROWS.map((row) => (row.date ? { ...row, date: "15/12/2026" } : row));
  const [first] = rows;
  const answer = corrected(rows, { 2: { ...first, invigilators: "Luc Dumas-Roy" } });
  expect(answer.sessions).toMatchObject([
    { details: { invigilators: "Luc Dumas-Roy, Hélène Marty" } },
  ]);
});
