import { useKeys } from "../keys/use-keys.ts";

export type Rows = {
  /** To be called with every key that is pressed in the list. */
  onKeyDown: (event: KeyboardEvent) => void;
  /** One row down or up from the one with the focus; from anywhere else to the first. */
  step: (by: 1 | -1) => void;
};

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Goes through the links in the heads of rows: J and K from wherever the focus is, arrows among them. */
export function useRows(table: () => HTMLElement | undefined): Rows {
  const links = () => [...(table()?.querySelectorAll<HTMLElement>("th[scope=row] > a") ?? [])];

  function step(by: 1 | -1): void {
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    const next = at === -1 ? all[0] : all[at + by];
    next?.focus();
  }

  useKeys({ j: () => step(1), k: () => step(-1) });
  return {
    step,
    onKeyDown(event) {
      const by = ARROWS[event.key];
      const isAtRow = links().some((link) => link === event.target);
      if (by === undefined || !isAtRow) return;
      event.preventDefault();
      step(by);
    },
  };
}
