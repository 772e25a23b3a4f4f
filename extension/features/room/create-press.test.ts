import "../../documents/testing/solid-in-a-page.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { finishTyping } from "../../documents/finish-typing.ts";
import { fakeFrames, nextFrame, realFrames } from "../../documents/testing/frames.ts";
import { createPress } from "./create-press.ts";

beforeEach(fakeFrames);
afterEach(realFrames);

test("[DE14] a press is seen before it is written down, and a double click is one press", () => {
  const { isTaken, take } = createPress();
  const written: string[] = [];
  take(() => written.push("absent"));
  take(() => written.push("absent again"));
  expect(isTaken()).toBe(true);
  expect(written).toEqual([]);
  nextFrame();
  expect(isTaken()).toBe(false);
  expect(written).toEqual(["absent"]);
});

test("[DE14] a page that goes before that writes down what was pressed", () => {
  const { isTaken, take } = createPress();
  const written: string[] = [];
  take(() => written.push("resume"));
  finishTyping();
  expect(isTaken()).toBe(false);
  expect(written).toEqual(["resume"]);
});

test("what could not be written down can be pressed again", () => {
  const { take } = createPress();
  take(() => {
    throw new Error("no room on the disk");
  });
  expect(nextFrame).toThrow("no room on the disk");
  const written: string[] = [];
  take(() => written.push("absent"));
  nextFrame();
  expect(written).toEqual(["absent"]);
});
