// Somebody whose browser is killed while they type.
import { setTimeout as pause } from "node:timers/promises";
import type { Chance } from "../chance.ts";
import type { Invigilator } from "./invigilator.ts";

/** They type for so much longer than what is owed, and so fast. */
const TYPING_MS = { least: 100, most: 900 };
const KEY_MS = { least: 40, most: 140 };
const LETTERS = "abcdefghijklmnopqrstuvwxyz ";

export type Typed = {
  /** All that they have pressed. */
  typed: string;
  /** The beginning of it that was in the field `owedMs` before the kill. */
  owed: string;
};

/** At the end of the description that is open, until the browser and all of its processes are gone. */
export async function typesUntilKilled(
  luc: Invigilator,
  { chance, owedMs }: { chance: Chance; owedMs: number },
): Promise<Typed> {
  await luc.description().press("ControlOrMeta+End");
  const keys: { letter: string; at: number }[] = [];
  const end = { isNear: false };

  async function typing(): Promise<void> {
    while (!end.isNear) {
      const letter = LETTERS.charAt(Math.floor(chance() * LETTERS.length));
      keys.push({ letter, at: Infinity });
      await luc.page.keyboard.type(letter);
      Object.assign(keys.at(-1) ?? {}, { at: performance.now() });
      await pause(between(KEY_MS, chance));
    }
  }

  const hands = typing().catch((error: unknown) => {
    // A key that the kill has cut short.
    if (!end.isNear) throw error;
  });
  await Promise.race([hands, pause(owedMs + between(TYPING_MS, chance))]);
  end.isNear = true;
  const killedAt = performance.now();
  await luc.browserIsKilled();
  await hands;
  const owed = keys.filter(({ at }) => at <= killedAt - owedMs);
  return { typed: wordsOf(keys), owed: wordsOf(owed) };
}

function wordsOf(keys: readonly { letter: string }[]): string {
  return keys.map(({ letter }) => letter).join("");
}

function between({ least, most }: { least: number; most: number }, chance: Chance): number {
  return least + chance() * (most - least);
}
