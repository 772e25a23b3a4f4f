import "../documents/testing/solid-in-a-page.ts";
import { createRoot, createSignal, onCleanup } from "solid-js";
import { expect, onTestFinished, test } from "vitest";
import { fakeFrames, nextFrame, realFrames } from "../documents/testing/frames.ts";
import { createKeptRows } from "./kept-rows.ts";

/** Rows about these names, each of which counts how often it was made and says when it is gone. */
function aList(...names: readonly string[]) {
  fakeFrames();
  onTestFinished(realFrames);
  const [known, setKnown] = createSignal(names);
  const made: string[] = [];
  const gone: string[] = [];
  const make = (name: string) => {
    made.push(name);
    onCleanup(() => gone.push(name));
    return `row of ${name}`;
  };
  const list = createRoot((close) => {
    onTestFinished(close);
    return { rowOf: createKeptRows(make, known), close };
  });
  return { ...list, setKnown, made, gone };
}

test("a row that a filter has taken away is the same when it is back", () => {
  const { rowOf, made, gone } = aList("Sacha", "Inès");
  expect([rowOf("Sacha"), rowOf("Inès"), rowOf("Sacha")]).toEqual([
    "row of Sacha",
    "row of Inès",
    "row of Sacha",
  ]);
  expect(made).toEqual(["Sacha", "Inès"]);
  expect(gone).toEqual([]);
});

test("a row goes with whom it is about, and is another one when they are back", () => {
  const { rowOf, setKnown, made, gone } = aList("Sacha", "Inès");
  rowOf("Sacha");
  rowOf("Inès");
  setKnown(["Inès"]);
  expect(gone).toEqual(["Sacha"]);
  setKnown(["Inès", "Sacha"]);
  rowOf("Sacha");
  expect(made).toEqual(["Sacha", "Inès", "Sacha"]);
});

test("all rows go with their list, once what takes its place is seen", () => {
  const { rowOf, close, gone } = aList("Sacha", "Inès");
  rowOf("Sacha");
  rowOf("Inès");
  close();
  expect(gone).toEqual([]);
  nextFrame();
  expect(gone).toEqual(["Sacha", "Inès"]);
});
