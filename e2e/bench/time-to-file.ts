import type { Page } from "@playwright/test";
import { presses } from "./painted.ts";

/** What a page waits for its worker, twice. */
const PATIENCE_MS = 60_000;

/** From the press on the button of a paper until its bytes are handed to the browser, in ms. */
export async function timeToFile(page: Page, paper: string): Promise<number> {
  const downloaded = page.waitForEvent("download", { timeout: PATIENCE_MS });
  const watch = await page.evaluateHandle(watchOnce);
  await presses(page.getByRole("button", { name: paper }));
  const time = await watch.evaluate(({ made }) => made);
  await (await downloaded).delete();
  return time;
}

function watchOnce() {
  const made = new Promise<number>((resolve) => {
    const begin = ({ timeStamp }: MouseEvent) => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file) => {
        URL.createObjectURL = make;
        resolve(performance.now() - timeStamp);
        return make(file);
      };
    };
    document.addEventListener("click", begin, { capture: true, once: true });
  });
  return { made };
}
