// The real side panel and the real popup. Playwright does not take them for pages when they open, for
// they are no tabs; a second connection to the same browser finds them like any other page.
import { chromium, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { browserSession, type Computer } from "./computer.ts";

/** Beside whatever tab is in front, 360 px wide, as the browser opens it. */
export async function openSidePanel(computer: Computer): Promise<Page> {
  const open = "chrome.sidePanel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT })";
  const tab = await clickIn(computer, open);
  await tab.close();
  return pageBesideTabs(computer, "/sidepanel.html");
}

/** The one that somebody has opened from another page. */
export function openedSidePanel(computer: Computer): Promise<Page> {
  return pageBesideTabs(computer, "/sidepanel.html");
}

/** Under the toolbar. It closes as soon as another window or tab gets the focus, so the tab stays. */
export async function openPopup(computer: Computer): Promise<Page> {
  const tab = await clickIn(computer, "chrome.action.openPopup()");
  const popup = await pageBesideTabs(computer, "/popup.html");
  popup.once("close", () => void tab.close());
  return popup;
}

/** The browser opens them only for somebody who clicks, which this expression is taken for. */
async function clickIn({ browser, extension }: Computer, expression: string): Promise<Page> {
  const tab = await browser.newPage();
  await tab.goto(`${extension}/manifest.json`);
  const session = await browser.newCDPSession(tab);
  const click = { expression, userGesture: true, awaitPromise: true };
  const { exceptionDetails: refused } = await session.send("Runtime.evaluate", click);
  if (refused) throw new Error(refused.exception?.description ?? refused.text);
  return tab;
}

async function pageBesideTabs(computer: Computer, path: string): Promise<Page> {
  const { browser, extension, profile } = computer;
  const url = `${extension}${path}`;
  await appeared(computer, url);
  const [port] = readFileSync(join(profile, "DevToolsActivePort"), "utf8").split("\n");
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  browser.once("close", () => void connection.close());
  const page = connection
    .contexts()
    .flatMap((context) => context.pages())
    .find((candidate) => candidate.url() === url);
  if (!page) throw new Error(`${path} closed before anybody saw it.`);
  return page;
}

/** Once it has its address it is a page for whoever connects then; before, it would be left out for ever. */
async function appeared({ browser }: Computer, url: string): Promise<void> {
  const session = await browserSession(browser);
  await new Promise<void>((resolve, reject) => {
    const look = ({ targetInfo }: { targetInfo: { type: string; url: string } }) => {
      if (targetInfo.type === "page" && targetInfo.url === url) resolve();
    };
    session.on("Target.targetCreated", look);
    session.on("Target.targetInfoChanged", look);
    session.send("Target.setDiscoverTargets", { discover: true }).catch(reject);
  });
  await session.detach();
}
