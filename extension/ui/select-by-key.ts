import type { Selection } from "./use-selection.ts";

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * In a column of boxes, each with its id as value: arrows go to the next one, with Shift they take it along,
 * Ctrl A ticks all of `open`. Whoever moves over a range gives it the state of the box they began with.
 */
export function selectByKey<Id extends string>(
  event: KeyboardEvent,
  selection: Selection<Id>,
  open: readonly Id[],
): void {
  const box = event.target;
  if (!(box instanceof HTMLInputElement) || box.type !== "checkbox") return;
  if (event.key.toLowerCase() === "a" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    return selection.set(open, true);
  }
  const step = STEPS[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const next = neighbour(box, step);
  if (!next) return;
  if (event.shiftKey)
    selection.set(
      open.filter((id) => id === box.value || id === next.value),
      box.checked,
    );
  next.focus();
}

function neighbour(box: HTMLInputElement, step: number): HTMLInputElement | null {
  const boxes = [...(box.closest("tbody")?.querySelectorAll("input") ?? [])];
  return boxes[boxes.indexOf(box) + step] ?? null;
}
