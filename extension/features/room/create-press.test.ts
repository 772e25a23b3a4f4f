import "../../documents/testing/solid-in-a-page.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { finishTyping } from "../../documents/finish-typing.ts";
import { fakeFrames, nextFrame, realFrames } from "../../documents/testing/frames.ts";
import { createPress } from "./create-press.ts";

beforeEach(fakeFrames);
afterEach(realFrames);

/** What an event of the browser tells of a press: which of several clicks in a row it is; 0 by a key. */
const [byKey, firstClick, secondClick] = [{ detail: 0 }, { detail: 1 }, { detail: 2 }];

test("[DE14] a press is seen before it is written down, and what is pressed until then is the same press", () => {
  const { isTaken, take } = createPress();
  const written: string[] = [];
  take(byKey, () => written.push("absent"));
  take(byKey, () => written.push("absent again"));
  expect(isTaken()).toBe(true);
  expect(written).toEqual([]);
  nextFrame();
  expect(isTaken()).toBe(false);
  expect(written).toEqual(["absent"]);
});

test("[DE14] a double click is one press, also when its second click comes after what the first one did is seen", () => {
  const { isTaken, take } = createPress();
  const written: string[] = [];
  take(firstClick, () => written.push("absent"));
  nextFrame();
  take(secondClick, () => written.push("not absent after all"));
  expect(isTaken()).toBe(false);
  nextFrame();
  expect(written).toEqual(["absent"]);
});

test("[DE14] what is pressed twice by a key, or clicked again later, is taken twice", () => {
  const { take } = createPress();
  const written: string[] = [];
  for (const press of [byKey, byKey, firstClick, firstClick]) {
    take(press, () => written.push("pressed"));
    nextFrame();
  }
  expect(written).toHaveLength(4);
});

test("[DE14] a page that goes before that writes down what was pressed", () => {
  const { isTaken, take } = createPress();
  const written: string[] = [];
  take(firstClick, () => written.push("resume"));
  finishTyping();
  expect(isTaken()).toBe(false);
  expect(written).toEqual(["resume"]);
});

test("what could not be written down can be pressed again", () => {
  const { take } = createPress();
  take(firstClick, () => {
    throw new Error("no room on the disk");
  });
  expect(nextFrame).toThrow("no room on the disk");
  const written: string[] = [];
  take(firstClick, () => written.push("absent"));
  nextFrame();
  expect(written).toEqual(["absent"]);
});
