// How long a page answered nothing. Chromium tells of what took 50 ms and more, and of nothing below.
import type { JSHandle, Page } from "@playwright/test";

type Blocks = JSHandle<number[]>;

export function watchBlocks(page: Page): Promise<Blocks> {
  return page.evaluateHandle(() => {
    const blocks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) blocks.push(duration);
    });
    observer.observe({ type: "longtask" });
    return blocks;
  });
}

export async function longestBlock(blocks: Blocks): Promise<string> {
  const all = await blocks.jsonValue();
  return all.length === 0 ? "never for 50 ms" : `${Math.max(...all).toFixed(0)} ms`;
}
