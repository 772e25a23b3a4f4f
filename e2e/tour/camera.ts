// Whatever stands on the screen, seen in both languages, both themes and both widths without leaving it.
import type { Page } from "@playwright/test";
import type { Language } from "#core/messages/language.ts";

export type Surface = {
  /** How wide it gets. */
  widths: { narrow: number; wide: number };
  height: number;
  /** Speaks both languages at once, being no page of the extension. */
  isBilingual?: boolean;
  /** Supervised in, also at 400 %: whatever has the focus is in sight. */
  isOfPanel?: boolean;
};
export type Look = { language: Language; theme: "light" | "dark"; width: number };

/** Of a long list the beginning is enough. */
const TALLEST = 2600;
export const TAB: Surface = { widths: { narrow: 320, wide: 1280 }, height: 800 };
export const PANEL: Surface = { widths: { narrow: 320, wide: 400 }, height: 640, isOfPanel: true };
/** The browser opens it as wide as it asks to be. */
export const POPUP: Surface = { widths: { narrow: 360, wide: 360 }, height: 520 };
/** On the server, for whoever opens a link in a browser. */
export const LINK_PAGE: Surface = { ...TAB, isBilingual: true };

/**
 * Four of the eight that there are: any language meets any theme, any theme any width, any width any
 * language. What is wrong in one of the other four is as wrong in one of these.
 */
const LOOKS: readonly LookAt[] = [
  { language: "fr", theme: "light", width: "narrow" },
  { language: "fr", theme: "dark", width: "wide" },
  { language: "en", theme: "dark", width: "narrow" },
  { language: "en", theme: "light", width: "wide" },
];
type LookAt = Omit<Look, "width"> & { width: "narrow" | "wide" };

/**
 * Calls `take` for each of the four, with nothing out of sight; then the page is as it was. `only` is for a walk that
 * has no time for all of them: the one whose turn it is, the next one at the next stop.
 */
export async function lookAtEach(
  { page, surface, only }: { page: Page; surface: Surface; only?: number | undefined },
  take: (look: Look) => Promise<void>,
): Promise<void> {
  const before = page.viewportSize();
  const looks = LOOKS.filter((_, at) => only === undefined || only % LOOKS.length === at);
  for (const { language, theme, width } of looks) {
    if (!surface.isBilingual) await speak(page, language);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await spread(page, { width: surface.widths[width], height: surface.height });
    await take({ language, theme, width: surface.widths[width] });
  }
  if (!surface.isBilingual) await speak(page, "fr");
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  if (before) await page.setViewportSize(before);
}

/** As high as what it holds: a foot that sticks to the window then covers nothing. */
async function spread(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  if (whole > size.height)
    await page.setViewportSize({ ...size, height: Math.min(whole, TALLEST) });
}

/** As the switch of the settings does it: every page of the extension hears of it. */
async function speak(page: Page, language: Language): Promise<void> {
  await page.evaluate(`chrome.storage.local.set({ language: "${language}" })`);
  await page.waitForFunction((spoken) => document.documentElement.lang === spoken, language);
}
