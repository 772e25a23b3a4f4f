// A key in one person's field until its letter stands in the other's, through a relay on this machine.
// All clocks are this machine's, so times of two pages and of the lines between them compare.
import type { Locator } from "@playwright/test";
import type { Administrator } from "../people/administrator.ts";
import type { Invigilator } from "../people/invigilator.ts";
import { inRhythm } from "./rhythm.ts";

/** When bytes passed on the lines: what the typist's page sent, what the reader's page was sent. */
export type Traffic = { sent: readonly number[]; arrived: readonly number[] };

/** In ms: the whole way of each key, and its three legs. */
export type Ways = {
  whole: number[];
  /** Key → bytes leave the typist's page: the pace of typing, the change, the disk, the link. */
  leaving: number[];
  /** → bytes arrive at the reader's page: the relay, with its commit. */
  relayed: number[];
  /** → the letter is in the field, at the beginning of a frame: guard, merge, field. */
  shown: number[];
};

const LETTERS = "le reseau est tombe ";

export async function measureKeystrokes(
  { luc, nadia, traffic }: { luc: Invigilator; nadia: Administrator; traffic: Traffic },
  count: number,
): Promise<Ways> {
  const keys = await luc.description().evaluateHandle(watchKeys);
  const letters = await watchLetters(nadia.description());
  await luc.description().press("ControlOrMeta+End");
  await keys.evaluate((times) => times.splice(0));
  await inRhythm(count, (index) => luc.page.keyboard.press(LETTERS[index % LETTERS.length] ?? " "));
  await nadia.page.waitForFunction(([all, shown]) => shown.length >= all, [
    count,
    letters,
  ] as const);
  return waysOf(await keys.jsonValue(), await letters.jsonValue(), traffic);
}

function watchKeys(field: HTMLElement | SVGElement): number[] {
  const times: number[] = [];
  field.addEventListener("keydown", ({ timeStamp }) => {
    times.push(performance.timeOrigin + timeStamp);
  });
  return times;
}

/** When, from now on, each further letter stood in the field at the beginning of a frame. */
function watchLetters(field: Locator) {
  return field.evaluateHandle((element: HTMLTextAreaElement) => {
    const shown: number[] = [];
    const before = element.value.length;
    const look = () => {
      const now = performance.timeOrigin + performance.now();
      while (shown.length < element.value.length - before) shown.push(now);
      requestAnimationFrame(look);
    };
    look();
    return shown;
  });
}

/** Backwards from the letter: the last bytes that arrived before it, the last that left before those. */
function waysOf(keys: readonly number[], letters: readonly number[], traffic: Traffic): Ways {
  const ways: Ways = { whole: [], leaving: [], relayed: [], shown: [] };
  for (const [index, key] of keys.entries()) {
    const letter = letters[index] ?? Number.NaN;
    const arrived = lastBefore(traffic.arrived, letter);
    const sent = lastBefore(traffic.sent, arrived);
    ways.whole.push(letter - key);
    ways.leaving.push(sent - key);
    ways.relayed.push(arrived - sent);
    ways.shown.push(letter - arrived);
  }
  return ways;
}

function lastBefore(times: readonly number[], moment: number): number {
  return times.findLast((time) => time <= moment) ?? Number.NaN;
}
