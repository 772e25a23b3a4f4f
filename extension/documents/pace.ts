import { onceSeen } from "./once-seen.ts";

/** A change per key would be ten times the bytes; this often what was typed is written down. [DE8] */
export const TYPING_MS = 100;

/**
 * Does `work` when asked, once what was done last is seen, and then not again within `TYPING_MS`: then once
 * for all who asked.
 */
export function createPace(work: () => void): { ask(): void } {
  let isDue = false;
  let isResting = false;
  let asked = false;
  function plan() {
    isDue = true;
    onceSeen(start);
  }
  function start() {
    isDue = false;
    isResting = true;
    asked = false;
    setTimeout(rested, TYPING_MS);
    work();
  }
  function rested() {
    isResting = false;
    if (asked) plan();
  }
  return {
    ask() {
      asked = true;
      if (!isDue && !isResting) plan();
    },
  };
}
