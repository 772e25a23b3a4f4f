import { createEffect, createRoot, getOwner, onCleanup, untrack, type JSX } from "solid-js";
import { afterPaint } from "../platform/after-paint.ts";

type Row = { shown: JSX.Element; dispose: () => void };

/**
 * Rows that are made once: one that a narrow filter has taken away is there when the filter is widened,
 * which would otherwise be the slowest answer of a long list. A row goes when `known`, which has whatever a
 * filter may bring back, has it no more; without it, and at the latest, once what takes the place of the list is
 * seen.
 */
export function createKeptRows<Key>(
  make: (key: Key) => JSX.Element,
  known?: () => readonly Key[],
): (key: Key) => JSX.Element {
  const owner = getOwner();
  const made = new Map<Key, Row>();
  const rowOf = (key: Key): Row =>
    createRoot((dispose) => ({ shown: untrack(() => make(key)), dispose }), owner);
  onCleanup(() => afterPaint(() => made.forEach(({ dispose }) => dispose())));
  // After the list has been drawn without them.
  createEffect(() => {
    if (!known) return;
    const kept = new Set(known());
    for (const [key, { dispose }] of made)
      if (!kept.has(key)) {
        made.delete(key);
        dispose();
      }
  });
  return (key) => {
    const row = made.get(key) ?? rowOf(key);
    made.set(key, row);
    return row.shown;
  };
}
