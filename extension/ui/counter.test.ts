import { expect, test } from "vitest";
import { counter } from "./counter.ts";

test("[WL7] a counter appears when four fifths of a field are used", () => {
  expect(counter(399, 500)).toBeNull();
  expect(counter(400, 500)).toEqual({ text: "400 / 500", isOver: false });
});

test("[WL7] a full field is not over its limit, one letter more is", () => {
  expect(counter(255, 255)).toEqual({ text: "255 / 255", isOver: false });
  expect(counter(256, 255)).toEqual({ text: "256 / 255", isOver: true });
});

test("[WL7] a field without a limit counts nothing", () => {
  expect(counter(9000, undefined)).toBeNull();
});
