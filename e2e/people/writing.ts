// Two people who write in one text.
import { expect, type Locator } from "@playwright/test";

/** Puts these words behind what stands there, key by key. */
export async function writesOn(field: Locator, words: string): Promise<void> {
  await field.press("Control+End");
  await field.pressSequentially(words);
}

/** Both fields come to say the same, and of what either person wrote no letter is missing. */
export async function expectNothingLost(
  [one, other]: readonly [Locator, Locator],
  written: readonly string[],
): Promise<void> {
  await expect
    .poll(async () => {
      const text = await one.inputValue();
      const isSame = text === (await other.inputValue());
      return isSame && written.every((words) => holdsInOrder(text, words));
    })
    .toBe(true);
}

/** Whether the letters of `words` stand in `text` one behind the other, whatever stands between them. */
function holdsInOrder(text: string, words: string): boolean {
  let from = 0;
  for (const letter of words) {
    const at = text.indexOf(letter, from);
    if (at === -1) return false;
    from = at + 1;
  }
  return true;
}
