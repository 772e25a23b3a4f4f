import { createMemo, createRenderEffect, createSignal, onCleanup, type Accessor } from "solid-js";
import { sameEntries } from "#core/same-entries.ts";
import { afterPaintInBackground } from "../platform/after-paint.ts";

type Rows = {
  /** The height of the lowest one. */
  rowPx: number;
  /** No more of them than a slow computer draws in one frame. */
  most: number;
  /** The same of the first frame, where it has to draw more than rows. */
  first?: number;
};

const OF_A_TABLE: Rows = { rowPx: 36, most: 40 };

/**
 * A long list, shown row by row under the entries that are given. With a change, its first rows are at
 * once what they should be; whatever else stands already stays, and the rest comes and finds its place in
 * the frames after it, a few rows in each: so a key is answered at once, the next one too, which goes before
 * them, and a moment later all of it is there, to be scrolled, found with the browser's search and read out.
 */
export function inFrames<Entry>(
  all: Accessor<readonly Entry[]>,
  { rowPx, most, first = most }: Rows = OF_A_TABLE,
): Accessor<readonly Entry[]> {
  /** In one frame: what the window shows. */
  const inOneFrame = () => Math.min(isFirst ? first : most, Math.ceil(window.innerHeight / rowPx));
  const [frame, setFrame] = createSignal(0);
  let isFirst = true;
  const wanted = createMemo(() => {
    isFirst = true;
    return all();
  });
  const shown = createMemo<readonly Entry[]>((before) => {
    frame();
    const next = isFirst
      ? topOf(wanted(), before, inOneFrame())
      : moreOf(wanted(), before, inOneFrame());
    isFirst = false;
    return next;
  }, []);
  createRenderEffect(() => {
    if (sameEntries(shown(), wanted())) return;
    onCleanup(afterPaintInBackground(() => setFrame((count) => count + 1)));
  });
  return shown;
}

/** The first rows, then those that stand already. */
function topOf<Entry>(
  wanted: readonly Entry[],
  standing: readonly Entry[],
  count: number,
): readonly Entry[] {
  const top = new Set(wanted.slice(0, count));
  const stays = new Set(wanted);
  return [...top, ...standing.filter((entry) => stays.has(entry) && !top.has(entry))];
}

/** What stands, now in its place, and a few more. */
function moreOf<Entry>(
  wanted: readonly Entry[],
  standing: readonly Entry[],
  count: number,
): readonly Entry[] {
  const there = new Set(standing);
  let room = count;
  return wanted.filter((entry) => there.has(entry) || room-- > 0);
}
