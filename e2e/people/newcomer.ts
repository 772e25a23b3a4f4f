import { expect, type Page } from "@playwright/test";
import { openComputer } from "../computer.ts";
import { openedSidePanel, openSidePanel } from "../side-panel.ts";

/** Somebody whose browser has just got Scellé: nobody has come in there yet, and there is no server. */
export type Newcomer = {
  /** The side panel, once it is open. */
  readonly page: Page;
  /** Whatever the panel has asked of anybody, but for its own files. */
  asked: readonly string[];
  opensThePanel: () => Promise<void>;
  beginsRehearsing: () => Promise<void>;
  /** Presses the button that begins a rehearsal on another page of the extension, such as the popup's. */
  rehearsesFrom: (path: string, check: (page: Page) => Promise<void>) => Promise<void>;
  /** The rehearsal goes on as if so many seconds had passed, a few at a time. */
  waits: (seconds: number) => Promise<void>;
  confirmsPresence: (candidate: string) => Promise<void>;
  /** What the guide says to try. */
  isTold: (sentence: string | RegExp) => Promise<void>;
  /** How many entries each store of the database has. */
  kept: () => Promise<Record<string, number>>;
  leaves: () => Promise<void>;
};

export async function newcomer(): Promise<Newcomer> {
  const computer = await openComputer();
  let panel: Page | null = null;
  const asked: string[] = [];
  const note = (url: string) => {
    if (!url.startsWith(computer.extension)) asked.push(url);
  };
  const opened = (): Page => {
    if (!panel) throw new Error("The panel is not open.");
    return panel;
  };

  function watches(page: Page) {
    page.on("request", (request) => note(request.url()));
    page.on("websocket", (socket) => note(socket.url()));
    panel = page;
  }

  return {
    get page() {
      return opened();
    },
    asked,
    async opensThePanel() {
      watches(await openSidePanel(computer));
      await opened().clock.install();
    },
    async beginsRehearsing() {
      await opened().evaluate(sameChanceEachTime);
      await opened().getByRole("button", { name: "Commencer la répétition" }).click();
      await expect(opened().getByText("Répétition", { exact: true })).toBeVisible();
    },
    async rehearsesFrom(path, check) {
      const tab = await computer.browser.newPage();
      await tab.goto(`${computer.extension}${path}`);
      const begin = tab.getByRole("button", { name: "Commencer la répétition" });
      await expect(begin).toBeVisible();
      await check(tab);
      await begin.click();
      if (!panel) watches(await openedSidePanel(computer));
      await expect(opened().getByText("Répétition", { exact: true })).toBeVisible();
    },
    async waits(seconds) {
      // As often as the pretend world looks at its clock.
      for (let spent = 0; spent < seconds * 1000; spent += 500)
        await opened().clock.fastForward(500);
    },
    async confirmsPresence(candidate) {
      const button = opened().getByRole("button", {
        name: `Confirmer la présence de ${candidate}`,
      });
      await button.click();
      await expect(button).toBeHidden();
    },
    isTold: (sentence) =>
      expect(opened().getByRole("region", { name: "À essayer" }).getByRole("status")).toHaveText(
        sentence,
      ),
    kept: () => opened().evaluate(countEverything),
    leaves: () => computer.close(),
  };
}

async function countEverything(): Promise<Record<string, number>> {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page gets this function and nothing around it
  const answered = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(new Error("not read")));
    });
  const counts: Record<string, number> = {};
  for (const { name = "" } of await indexedDB.databases()) {
    const database = await answered(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      counts[`${name}/${store}`] = await answered(
        database.transaction(store).objectStore(store).count(),
      );
    database.close();
  }
  return counts;
}

/** In the page: the invented candidates do the same things at the same times in every telling. */
function sameChanceEachTime(): void {
  let state = 1;
  const filled = <Bytes extends ArrayBufferView | null>(bytes: Bytes): Bytes => {
    if (bytes instanceof Uint8Array)
      for (let at = 0; at < bytes.length; at++) {
        state = (state * 48_271) % 2_147_483_647;
        bytes[at] = state;
      }
    return bytes;
  };
  crypto.getRandomValues = filled;
}
