// The number on the icon in the toolbar.
import { browser } from "wxt/browser";

/** `--signal-fill` and `--on-signal`: the browser draws it, and knows no tokens. */
const COLOUR = "#b2340f";
const ON_COLOUR = "#ffffff";

/** Nothing for 0. It is a number and never a name: anybody passing by may read it. */
export async function showOnIcon(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeTextColor({ color: ON_COLOUR });
  await browser.action.setBadgeText({ text: count === 0 ? "" : String(count) });
}
