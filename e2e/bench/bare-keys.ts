import type { Page } from "@playwright/test";
import { timesToPaint } from "./painted.ts";

/** What this machine needs for the least that a key can do, on a processor so many times slower. */
export async function timesOfBareKeys(page: Page, count: number, slower = 1): Promise<number[]> {
  const bare = await page.context().newPage();
  const processor = await bare.context().newCDPSession(bare);
  await processor.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await bare.evaluate(() => {
    document.addEventListener("keydown", ({ key }) => (document.body.textContent = key));
  });
  const times = await timesToPaint(bare, count * 2, {
    on: "keydown",
    does: (index) => bare.keyboard.press(index % 2 === 0 ? "a" : "b"),
  });
  await bare.close();
  return times;
}
