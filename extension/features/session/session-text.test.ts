import { expect, test } from "vitest";
import { formatIn } from "#core/messages/format.ts";
import { createTextOf, found } from "./session-text.ts";
import { roomB12 } from "./testing/room-b12.ts";

const library = { ...roomB12, number: 48_190, room: "CDI", date: "2026-12-01", time: "14:00" };
const format = formatIn("fr", "Europe/Paris");
const textOf = createTextOf(format);
const typed = (words: string) =>
  found([roomB12, library], words, textOf).map(({ number }) => number);

test("[SL5] a session is found by room and invigilator, in any order and without accents", () => {
  expect(typed("helene b12")).toEqual([48_217]);
});

test("[SL5] a session is found by its number, or a part of it", () => {
  expect(typed("48190")).toEqual([48_190]);
  expect(typed("482")).toEqual([48_217]);
});

test("[SL5] a session is found by its day, as it is written or said, and by its hour", () => {
  expect(typed("24/11")).toEqual([48_217]);
  expect(typed("mardi 1er décembre")).toEqual([48_190]);
  expect(typed("14:00")).toEqual([48_190]);
});

test("[SL5] blanks alone look for nothing", () => {
  expect(typed("  ")).toEqual([48_217, 48_190]);
});

test("[SL7] the words of a line are put together once, whatever number of keys follows", () => {
  let asked = 0;
  const counting = createTextOf({
    ...format,
    weekday(date) {
      asked += 1;
      return format.weekday(date);
    },
  });
  for (const words of ["s", "sa", "sal"]) found([roomB12, library], words, counting);
  expect(asked).toBe(2);
});
