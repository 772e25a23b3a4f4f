import "./testing/solid-in-a-page.ts";
import { createEffect, createRoot, createSignal } from "solid-js";
import { expect, onTestFinished, test } from "vitest";
import { createEntries } from "./create-entries.ts";

type Line = { id: string; words: string; by: { name: string } };

const NOISE: Line = { id: "noise", words: "Travaux dans la cour", by: { name: "Luc" } };
const MOUSE: Line = { id: "mouse", words: "Souris remplacée", by: { name: "Luc" } };

/** A list of which each line says how often it was told of a change. */
function aList(...first: readonly Line[]) {
  const [lines, setLines] = createSignal<readonly Line[]>(first);
  const { entries, told } = createRoot((close) => {
    onTestFinished(close);
    const all = createEntries(lines);
    const counts = new Map<string, number>();
    for (const { id } of first)
      createEffect(() => {
        all.get(id);
        counts.set(id, (counts.get(id) ?? 0) + 1);
      });
    return { entries: all, told: (id: string) => counts.get(id) };
  });
  return { entries, told, setLines };
}

test("[DE10] who looks at an entry hears nothing of a change in another one", () => {
  const { entries, told, setLines } = aList(NOISE, MOUSE);
  setLines([
    { ...NOISE, by: { name: "Luc" } },
    { ...MOUSE, words: "Souris et clavier remplacés" },
  ]);
  expect(entries.get("mouse")?.words).toBe("Souris et clavier remplacés");
  expect(entries.get("noise")).toBe(NOISE);
  expect([told("noise"), told("mouse")]).toEqual([1, 2]);
});

test("[DE10] an entry that comes, goes and comes back is there when the list has it", () => {
  const { entries, setLines } = aList(NOISE);
  expect(entries.get("mouse")).toBeUndefined();
  setLines([MOUSE, NOISE]);
  expect(entries.ids()).toEqual(["mouse", "noise"]);
  setLines([NOISE]);
  expect(entries.get("mouse")).toBeUndefined();
  setLines([NOISE, MOUSE]);
  expect(entries.get("mouse")).toEqual(MOUSE);
  expect(entries.ids()).toEqual(["noise", "mouse"]);
});

test("[DE10] the list itself stays the same while nobody comes, goes or moves", () => {
  const { entries, setLines } = aList(NOISE, MOUSE);
  const before = entries.ids();
  setLines([{ ...NOISE, words: "Travaux finis" }, MOUSE]);
  expect(entries.ids()).toBe(before);
});
