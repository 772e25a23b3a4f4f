import { expect, type Locator, type Page } from "@playwright/test";
import { whatHidesTheFocus } from "../tour/zoom.ts";

/** More than any view of the panel has, for a room of two. */
const MANY_STOPS = 60;

/** Somebody without a mouse, who sees at every stop where they are, and nothing that goes on sideways. */
export type ByKeys = {
  /** From stop to stop, until it is there; `backwards` where that is nearer. */
  goesTo: (wanted: Locator, way?: "forwards" | "backwards") => Promise<void>;
  /** Goes to the button of this name, and presses it. */
  presses: (name: string | RegExp, way?: "forwards" | "backwards") => Promise<void>;
  /** Goes to the field with this label, and types. */
  types: (label: string | RegExp, words: string) => Promise<void>;
  chooses: (menuItem: string) => Promise<void>;
};

export function byKeys(page: Page): ByKeys {
  async function goesTo(wanted: Locator, way: "forwards" | "backwards" = "forwards") {
    await expect(wanted).toBeVisible();
    let isRound = false;
    // Behind the last stop and before the first one is the browser: once on each way round, the page has no focus.
    const hasGoneRound = async () => {
      const isNowhere = await page.evaluate(() => document.activeElement === document.body);
      if (!isNowhere || isRound) return false;
      isRound = true;
      return true;
    };
    for (let stops = 0; stops < MANY_STOPS; stops += 1) {
      await page.keyboard.press(way === "forwards" ? "Tab" : "Shift+Tab");
      if (!(await hasGoneRound())) await seesWhereItIs(page);
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error("No key leads there.");
  }

  async function presses(name: string | RegExp, way?: "forwards" | "backwards") {
    await goesTo(page.getByRole("button", { name }), way);
    await page.keyboard.press("Enter");
  }

  return {
    goesTo,
    presses,
    async types(label, words) {
      await goesTo(page.getByLabel(label));
      await page.keyboard.type(words);
      await seesWhereItIs(page);
    },
    async chooses(menuItem) {
      await presses("Menu de la session", "backwards");
      await expect(page.locator("[role=menu]:focus-within")).toBeVisible();
      await page.keyboard.press("End");
      await seesWhereItIs(page);
      await page.keyboard.type(menuItem.slice(0, 1));
      await expect(page.getByRole("menuitem", { name: menuItem })).toBeFocused();
      await seesWhereItIs(page);
      await page.keyboard.press("Enter");
    },
  };
}

export async function seesWhereItIs(page: Page): Promise<void> {
  expect(await whatHidesTheFocus(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
    page.viewportSize()?.width,
  );
}
