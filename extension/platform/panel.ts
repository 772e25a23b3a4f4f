// The panel beside the page: a side panel in Chromium, a sidebar in Firefox.
import { browser } from "wxt/browser";

/**
 * A click on the toolbar icon opens the popup. Chromium remembers in the profile what it was told
 * before, and would go on opening the panel instead.
 */
export function leaveToolbarToPopup(): void {
  if (hasSidebar(browser)) return;
  void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
}

/** Opens the panel in this window. Browsers allow it only while they handle a click, before any `await`. */
export function openPanel(): Promise<void> {
  if (hasSidebar(browser)) return browser.sidebarAction.open();
  return browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
}

/** The window in which this page, popup or panel is. */
export async function thisWindow(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) throw new Error("This window has no number.");
  return id;
}

/** The administrator's pages in a new tab, at one of their addresses: `/sessions/…`. */
export async function openTab(address = "/"): Promise<void> {
  await browser.tabs.create({ url: tabUrl(address) });
}

export function tabUrl(address: string): string {
  return browser.runtime.getURL(`/app.html#${address}`);
}

type FirefoxOnly = { sidebarAction: { open: () => Promise<void> } };

function hasSidebar(api: object): api is FirefoxOnly {
  return "sidebarAction" in api;
}
