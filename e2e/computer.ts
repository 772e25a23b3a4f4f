// A person's own computer: a browser with the built extension, in a profile that outlives it.
import type { Browser, BrowserContext, CDPSession } from "@playwright/test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extensionOrigin, furnishProfile, launchBrowser } from "./browser.ts";

export type Computer = {
  /** Its tabs; the ones of another browser after each start. */
  readonly browser: BrowserContext;
  /** Where the extension's pages are. */
  extension: string;
  /** The folder of the profile. */
  profile: string;
  /** As when the plug is pulled, of all its processes at once: no page is told, nothing is written any more. */
  kill: () => Promise<void>;
  /** The browser again, on the same profile. */
  start: () => Promise<void>;
  /** Ends the browser, and forgets the profile. */
  close: () => Promise<void>;
};

export async function openComputer({ camera }: { camera?: string } = {}): Promise<Computer> {
  const profile = mkdtempSync(join(tmpdir(), "scelle-profile-"));
  furnishProfile(profile);
  const start = () => launchBrowser(profile, { camera });
  let browser = await start();
  return {
    get browser() {
      return browser;
    },
    extension: extensionOrigin(),
    profile,
    async kill() {
      const pid = await processId(browser);
      const closed = new Promise((resolve) => browser.once("close", resolve));
      // Playwright starts it as the first of a group of its own.
      process.kill(-pid, "SIGKILL");
      await closed;
    },
    async start() {
      browser = await start();
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Speaks with the browser itself, not with one of its pages. */
export function browserSession(context: BrowserContext): Promise<CDPSession> {
  return browserOf(context).newBrowserCDPSession();
}

/** As the browser does when it has had nothing to do for half a minute. */
export async function stopWorker({ browser, extension }: Computer): Promise<void> {
  const session = await browserSession(browser);
  const { targetInfos } = await session.send("Target.getTargets");
  for (const { type, url, targetId } of targetInfos)
    if (type === "service_worker" && url.startsWith(extension))
      await session.send("Target.closeTarget", { targetId });
  await session.detach();
}

/** What the person says, here or in a tab, when the browser asks for the camera: for good. */
export async function answersForTheCamera(
  { browser, extension }: Computer,
  setting: "granted" | "denied",
): Promise<void> {
  const session = await browserSession(browser);
  const permission = { name: "camera" };
  await session.send("Browser.setPermission", { permission, setting, origin: extension });
}

function browserOf(context: BrowserContext): Browser {
  const browser = context.browser();
  if (!browser) throw new Error("This browser has ended.");
  return browser;
}

async function processId(context: BrowserContext): Promise<number> {
  const session = await browserSession(context);
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const main = processInfo.find(({ type }) => type === "browser");
  if (!main) throw new Error("The browser names no process of its own.");
  return main.id;
}
