import { createMemo, createRenderEffect, createSignal, onCleanup, type Accessor } from "solid-js";

/** The lowest row there is, in px. */
const ROW = 36;
/** New rows at once: what the window shows, and no more than a slow computer draws in time. */
const atOnce = () => Math.min(40, Math.ceil(window.innerHeight / ROW));

/**
 * A long list, shown row by row under the entries that are given. What stands already stays; of what is
 * new the first ones come at once and the rest after the next frames, each time twice as many: so a key
 * is answered at once, and a moment later all of it is there, to be scrolled, found with the browser's
 * search and read out.
 */
export function inFrames<Entry>(all: Accessor<readonly Entry[]>): Accessor<readonly Entry[]> {
  const [frame, setFrame] = createSignal(0);
  let most = atOnce();
  const wanted = createMemo(() => {
    most = atOnce();
    return all();
  });
  const shown = createMemo<readonly Entry[]>((before) => {
    frame();
    const standing = new Set(before);
    let room = most;
    return wanted().filter((entry) => standing.has(entry) || room-- > 0);
  }, []);
  createRenderEffect(() => {
    if (shown().length === wanted().length) return;
    onCleanup(
      afterPaint(() => {
        most *= 2;
        setFrame((count) => count + 1);
      }),
    );
  });
  return shown;
}

/** Once what stands there now is seen; returns how to call it off. */
function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(next);
    clearTimeout(timer);
  };
}
