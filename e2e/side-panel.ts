// The real side panel and the real popup. Playwright does not take them for pages when they open, for
// they are no tabs; a second connection to the same browser finds them like any other page.
import { chromium, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { browserSession, type Computer } from "./computer.ts";

const OPEN_PANEL = "chrome.sidePanel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT })";

/** Beside whatever tab is in front, 360 px wide, as the browser opens it. */
export async function openSidePanel(computer: Computer): Promise<Page> {
  const tab = await newTab(computer);
  await clickIn(tab, OPEN_PANEL);
  await tab.close();
  return pageBesideTabs(computer, "/sidepanel.html");
}

/** In another window of the same profile, which stays: it has nothing but one tab and this panel. */
export async function openAnotherSidePanel(computer: Computer): Promise<Page> {
  const tab = await newTab(computer);
  const opened = computer.browser.waitForEvent("page");
  await tab.evaluate("chrome.windows.create({ url: 'manifest.json' })");
  const other = await opened;
  await tab.close();
  await clickIn(other, OPEN_PANEL);
  return pageBesideTabs(computer, "/sidepanel.html", await windowOf(other));
}

/** The one that somebody has opened from another page. */
export function openedSidePanel(computer: Computer): Promise<Page> {
  return pageBesideTabs(computer, "/sidepanel.html");
}

/** Under the toolbar. It closes as soon as another window or tab gets the focus, so the tab stays. */
export async function openPopup(computer: Computer): Promise<Page> {
  const tab = await newTab(computer);
  await clickIn(tab, "chrome.action.openPopup()");
  const popup = await pageBesideTabs(computer, "/popup.html");
  popup.once("close", () => void tab.close());
  return popup;
}

async function newTab({ browser, extension }: Computer): Promise<Page> {
  const tab = await browser.newPage();
  await tab.goto(`${extension}/manifest.json`);
  return tab;
}

/** The browser opens them only for somebody who clicks, which this expression is taken for. */
async function clickIn(tab: Page, expression: string): Promise<void> {
  const session = await tab.context().newCDPSession(tab);
  const click = { expression, userGesture: true, awaitPromise: true };
  const { exceptionDetails: refused } = await session.send("Runtime.evaluate", click);
  if (refused) throw new Error(refused.exception?.description ?? refused.text);
}

function windowOf(page: Page): Promise<number> {
  return page.evaluate("chrome.windows.getCurrent().then(({ id }) => id)");
}

/** Of several windows, in `window`. */
async function pageBesideTabs(computer: Computer, path: string, window?: number): Promise<Page> {
  const { browser, extension, profile } = computer;
  const url = `${extension}${path}`;
  await appeared(computer, url, window === undefined ? 1 : 2);
  const [port] = readFileSync(join(profile, "DevToolsActivePort"), "utf8").split("\n");
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  browser.once("close", () => void connection.close());
  const pages = connection.contexts().flatMap((context) => context.pages());
  for (const page of pages.filter((candidate) => candidate.url() === url))
    if (window === undefined || (await windowOf(page)) === window) return page;
  throw new Error(`${path} closed before anybody saw it.`);
}

/** Once it has its address it is a page for whoever connects then; before, it would be left out for ever. */
async function appeared({ browser }: Computer, url: string, howMany: number): Promise<void> {
  const session = await browserSession(browser);
  const found = new Set<string>();
  await new Promise<void>((resolve, reject) => {
    const look = ({
      targetInfo,
    }: {
      targetInfo: { type: string; url: string; targetId: string };
    }) => {
      if (targetInfo.type === "page" && targetInfo.url === url) found.add(targetInfo.targetId);
      if (found.size >= howMany) resolve();
    };
    session.on("Target.targetCreated", look);
    session.on("Target.targetInfoChanged", look);
    session.send("Target.setDiscoverTargets", { discover: true }).catch(reject);
  });
  await session.detach();
}
