// What a machine finds wrong with a page: the automatic check, and a ruler.
import type { Page } from "@playwright/test";
import axe from "axe-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Nothing is fetched once more, and no selector looked for: a fault is told by its element. */
const OPTIONS: axe.RunOptions = {
  runOnly: { type: "tag", values: RULES },
  resultTypes: ["violations"],
  selectors: false,
  preload: false,
};

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Nothing if all is well. */
export async function faults(page: Page): Promise<string[]> {
  return [...(await whatAxeFinds(page)), ...(await whatSticksOut(page))];
}

/**
 * In the page itself, which has no frames. The package that axe has for Playwright opens a tab for every
 * check, to gather what frames have found: more than ten times as slow.
 */
async function whatAxeFinds(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    const { violations } = await window.axe.run(document, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  }, OPTIONS);
}

/** The page itself scrolls sideways by nothing; the region of a table may. */
async function whatSticksOut(page: Page): Promise<string[]> {
  const [room, width] = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return [clientWidth, scrollWidth] as const;
  });
  return width > room ? [`the page is ${width} px wide in a window of ${room}`] : [];
}
