import { setTimeout as rest } from "node:timers/promises";

/** Between one key and the next, as of somebody who types 65 words a minute; some come in haste. */
const PAUSES_MS = [170, 110, 240, 90, 320, 140, 200, 60, 180, 260];

/** Does something `count` times in that rhythm. */
export async function inRhythm(count: number, press: (index: number) => Promise<void>) {
  for (let index = 0; index < count; index++) {
    await press(index);
    await rest(PAUSES_MS[index % PAUSES_MS.length]);
  }
}
