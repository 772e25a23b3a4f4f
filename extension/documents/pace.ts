/** A change per key would be ten times the bytes; this often what was typed is written down. [DE8] */
export const TYPING_MS = 100;

/** Does `work` at once when asked, but not again within `TYPING_MS`: then once for all who asked. */
export function createPace(work: () => void): { ask(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = false;
  function start() {
    asked = false;
    timer = setTimeout(beat, TYPING_MS);
    work();
  }
  function beat() {
    timer = undefined;
    if (asked) start();
  }
  return {
    ask() {
      asked = true;
      if (timer === undefined) start();
    },
  };
}
