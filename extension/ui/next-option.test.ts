import { expect, test } from "vitest";
import { nextOption } from "./next-option.ts";

test("the first arrow goes to an end of the list, the next ones round it", () => {
  expect(nextOption(null, 1, 3)).toBe(0);
  expect(nextOption(null, -1, 3)).toBe(2);
  expect(nextOption(2, 1, 3)).toBe(0);
  expect(nextOption(0, -1, 3)).toBe(2);
});

test("an empty list has nowhere to go", () => {
  expect(nextOption(null, 1, 0)).toBeNull();
});
