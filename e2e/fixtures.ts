// The cast of the stories: each has a fresh profile and a line of their own to a relay of their own.
import { test as base, type BrowserContext } from "@playwright/test";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extensionOrigin, launchBrowser } from "./browser.ts";
import { openLine, type Line } from "./line.ts";
import { administrator, type Administrator } from "./people/administrator.ts";
import { invigilator, type Invigilator } from "./people/invigilator.ts";
import { startRelay, type StoryRelay } from "./relay.ts";

type Cast = {
  relay: StoryRelay;
  nadiasLine: Line;
  lucsLine: Line;
  /** Administrator of the centre. */
  nadia: Administrator;
  /** Invigilator, without an account. */
  luc: Invigilator;
};

export const test = base.extend<Cast>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern to learn what is needed
  relay: async ({}, use) => {
    const relay = await startRelay();
    await use(relay);
    await relay.stop();
  },
  nadiasLine: async ({ relay }, use) => {
    const line = await openLine(relay.port);
    await use(line);
    await line.close();
  },
  lucsLine: async ({ relay }, use) => {
    const line = await openLine(relay.port);
    await use(line);
    await line.close();
  },
  nadia: async ({ relay, nadiasLine }, use) => {
    const account = relay.addMember("nadia.benali@louise-michel.example", "Nadia Benali");
    const { browser, extension } = await freshProfile();
    await use(await administrator({ browser, extension, server: nadiasLine.address, account }));
    await browser.close();
  },
  luc: async ({ lucsLine }, use) => {
    const { browser, extension } = await freshProfile();
    await use(
      await invigilator({ browser, extension, server: lucsLine.address, name: "Luc Dumas" }),
    );
    await browser.close();
  },
});

export { expect } from "@playwright/test";

async function freshProfile(): Promise<{ browser: BrowserContext; extension: string }> {
  const browser = await launchBrowser(mkdtempSync(join(tmpdir(), "scelle-profile-")));
  return { browser, extension: extensionOrigin() };
}
