// The panel where little of it is in sight at a time: what has the focus always is.
import type { Page } from "@playwright/test";

/** What 400 % leave of a window of 1280 by 720. */
export const ZOOMED = { width: 320, height: 180 };
/** As narrow as a panel gets, in a small window. */
const NARROW = { width: 320, height: 640 };

/** What is before each thing here that takes the focus, once it has it; nothing if all are in sight. [PA10] */
export async function whatHidesAnyFocus(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  const hidden: string[] = [];
  for (const size of [ZOOMED, NARROW]) {
    await page.setViewportSize(size);
    for (const each of await page.evaluate(hiddenFocus, true))
      hidden.push(`${size.height} px: ${each}`);
  }
  if (before) await page.setViewportSize(before);
  return hidden;
}

const NO_FOCUS = "nothing has the focus";

/** The same of what has the focus now, which has to be something. */
export async function whatHidesTheFocus(page: Page): Promise<string[]> {
  const isNowhere = await page.evaluate(() => document.activeElement === document.body);
  return isNowhere ? [NO_FOCUS] : page.evaluate(hiddenFocus, false);
}

/** In an open dialog or menu only what stands there takes the focus. */
function hiddenFocus(isOfEach: boolean): string[] {
  const STOPS = "a[href], button, input, select, textarea, summary, [role=menuitem]";
  const above = document.querySelector("[role=alertdialog], [role=dialog], [role=menu]");
  const stops = (above ?? document).querySelectorAll<HTMLElement>(STOPS);
  const now = document.activeElement;
  if (!isOfEach) return now instanceof HTMLElement ? hiders(now) : [];
  if (now instanceof HTMLElement) now.blur();
  return [...stops]
    .filter((stop) => stop.checkVisibility())
    .flatMap((stop) => {
      stop.focus();
      return document.activeElement === stop ? hiders(stop) : [];
    });

  /** At both ends and in the middle; of what is too high to be seen whole, or is scrolled to by its caret, in the middle. */
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- only what is inside goes into the page
  function hiders(element: HTMLElement): string[] {
    const { left, top, width, height } = element.getBoundingClientRect();
    const isPartly = element instanceof HTMLTextAreaElement || height > innerHeight / 3;
    const ends = isPartly ? [] : [top + 2, top + height - 2];
    return [...ends, top + height / 2].flatMap((line) => {
      const before = document.elementFromPoint(left + width / 2, line);
      const isSeen =
        before &&
        (element.contains(before) || before.contains(element) || before.closest("[role=tooltip]"));
      const names = [element, before].map((one) => one?.outerHTML.slice(0, 100) ?? "the edge");
      return isSeen ? [] : [names.join(" behind ")];
    });
  }
}
