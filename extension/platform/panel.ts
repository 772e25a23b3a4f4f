// The panel beside the page: a side panel in Chromium, a sidebar in Firefox.
import { browser } from "wxt/browser";

/** A click on the toolbar icon opens the panel. Called by every start of the worker. */
export function openPanelFromToolbar(): void {
  if (hasSidebar(browser)) browser.action.onClicked.addListener(() => void openPanel());
  else void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
}

/** Opens the panel in this window. Browsers allow it only while they handle a click, before any `await`. */
export function openPanel(): Promise<void> {
  if (hasSidebar(browser)) return browser.sidebarAction.open();
  return browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
}

/** The tab of the administrator, in a tab of its own. */
export async function openTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("/app.html") });
}

type FirefoxOnly = { sidebarAction: { open: () => Promise<void> } };

function hasSidebar(api: object): api is FirefoxOnly {
  return "sidebarAction" in api;
}
