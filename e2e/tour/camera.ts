// Eight pictures of whatever stands on the screen, without leaving it: two languages, two themes, two
// widths; and what an automatic check says of both.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { LANGUAGES, type Language } from "#core/messages/language.ts";

const THEMES = ["light", "dark"] as const;
/** Of the automatic check. */
export const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type Theme = (typeof THEMES)[number];
export type Shot = { language: Language; theme: Theme; width: number };
/** How wide it gets, narrow first; how high it is, or at least is when all of a page is to be seen. */
export type Surface = { widths: readonly number[]; height: number; isWhole?: boolean };

/** Of a long list the beginning is enough. */
const TALLEST = 2600;
export const TAB: Surface = { widths: [320, 1280], height: 800, isWhole: true };
export const PANEL: Surface = { widths: [320, 400], height: 640 };
/** The browser opens it as wide as it asks to be. */
export const POPUP: Surface = { widths: [360], height: 520 };

/** Calls `take` in each language, theme and width; then the page is as it was. */
export async function lookAtEach(
  { page, surface }: { page: Page; surface: Surface },
  take: (shot: Shot) => Promise<void>,
): Promise<void> {
  const before = page.viewportSize();
  for (const language of LANGUAGES) {
    await speak(page, language);
    for (const width of surface.widths) {
      await resize(page, width, surface);
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
        await take({ language, theme, width });
      }
    }
  }
  await speak(page, "fr");
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  if (before) await page.setViewportSize(before);
}

/**
 * The two of the eight that have nothing in common. The automatic check takes seconds: there, it sees
 * both languages, both themes and both widths once.
 */
export function isCorner({ language, theme, width }: Shot, { widths }: Surface): boolean {
  return language === "fr"
    ? theme === "light" && width === widths.at(0)
    : theme === "dark" && width === widths.at(-1);
}

/** What the automatic check and the ruler have to say; nothing if all is well. */
export async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  return [...found, ...(await whatSticksOut(page))];
}

/** Without scrolling, so that a foot that sticks to the window stands at the foot of the page. */
async function resize(page: Page, width: number, { height, isWhole }: Surface): Promise<void> {
  await page.setViewportSize({ width, height });
  if (!isWhole) return;
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(Math.max(whole, height), TALLEST) });
}

/** As the switch of the settings does it: every page of the extension hears of it. */
async function speak(page: Page, language: Language): Promise<void> {
  await page.evaluate(`chrome.storage.local.set({ language: "${language}" })`);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

/** The page itself scrolls sideways by nothing; the region of a table may. */
export async function whatSticksOut(page: Page): Promise<string[]> {
  const [room, width] = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return [clientWidth, scrollWidth] as const;
  });
  return width > room ? [`the page is ${width} px wide in a window of ${room}`] : [];
}
