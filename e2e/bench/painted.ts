// How long until what somebody did is seen, measured in their page: from the event to the end of the next
// frame after it was answered.
import type { Locator, Page } from "@playwright/test";
import { setTimeout as rest } from "node:timers/promises";
import { inRhythm } from "./rhythm.ts";

type Act = {
  /** The event that counts. */
  on: "keydown" | "click" | "pointerup" | "change";
  /** Of a combination, the key that counts; any if left out. */
  key?: string;
  does: () => Promise<void>;
  /** What comes of that event and is then answered, as a letter comes of a key. */
  comes?: "input";
  /** Not answered before this is there. */
  shown?: string;
};

/** In ms. */
export async function timeToPaint(page: Page, act: Act): Promise<number> {
  const { on, key = null, comes = on, shown = "body", does } = act;
  const watch = await page.evaluateHandle(watchOnce, { on, key, comes, shown });
  await does();
  return await watch.evaluate(({ painted }) => painted);
}

/** From the sight of a button until the finger moves; what lies under the pointer has changed its colour by then. */
const HAND_MS = 150;

/**
 * With the mouse alone: while Playwright clicks itself, it lays out the page in the middle of the press, to
 * look at what is hit.
 */
export async function presses(target: Locator): Promise<void> {
  await target.hover();
  await rest(HAND_MS);
  const { mouse } = target.page();
  await mouse.down();
  await mouse.up();
}

/** The same act again and again, as fast as people are, told which time it is. */
export async function timesToPaint(
  page: Page,
  count: number,
  act: Omit<Act, "does"> & {
    does: (index: number) => Promise<void>;
    /** Does not count. */
    before?: () => Promise<void>;
  },
): Promise<number[]> {
  const times: number[] = [];
  await inRhythm(count, async (index) => {
    await act.before?.();
    times.push(await timeToPaint(page, { ...act, does: () => act.does(index) }));
  });
  return times;
}

/** The keys of these words, each letter by letter, and then backwards until nothing is left. */
export function typedAndTakenBack(...words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    const letters = Array.from(word);
    return [...letters, ...letters.map(() => "Backspace")];
  });
}

type Watched = { on: string; key: string | null; comes: string; shown: string };

function watchOnce({ on, key, comes, shown }: Watched) {
  const once = { capture: true, once: true };
  const painted = new Promise<number>((resolve) => {
    const begin = (event: Event) => {
      if (event instanceof KeyboardEvent && key !== null && event.key !== key) return;
      document.removeEventListener(on, begin, true);
      const { timeStamp } = event;
      const look = () => {
        if (!document.querySelector(shown)) return void requestAnimationFrame(look);
        // What is posted now is heard after this frame.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => resolve(performance.now() - timeStamp));
        port1.start();
        port2.postMessage(null);
      };
      const answered = () => requestAnimationFrame(look);
      if (comes === on) answered();
      else document.addEventListener(comes, answered, once);
    };
    document.addEventListener(on, begin, true);
  });
  return { painted };
}
