import { expect, type Locator, type Page } from "@playwright/test";
import { stopWorker, type Computer } from "../computer.ts";
import { openAnotherSidePanel, openSidePanel } from "../side-panel.ts";

type Entry = { number: string; password: string; server?: string };

/** Somebody in the room, with the side panel. */
export type Invigilator = {
  /** The side panel; another one after each start of the browser. */
  readonly page: Page;
  joins: (codes: Entry) => Promise<void>;
  /** Refused or not. */
  triesToJoin: (entry: Entry) => Promise<void>;
  /** An invitation, put where the number is asked for; no server, no number, no password. */
  pastesInvitation: (link: string) => Promise<void>;
  startsTheCamera: () => Promise<void>;
  /** With what is left to say after an invitation: refused or not. */
  saysTheirName: () => Promise<void>;
  confirmsPresence: (candidate: string) => Promise<void>;
  /** Three steps: the candidate, what happened, the category. */
  notesIncident: (candidate: string, words: string) => Promise<void>;
  /** A signalement noted before. */
  opensIncident: (candidate: string, words: RegExp) => Promise<void>;
  /** Into the description of the open signalement, key by key. */
  types: (words: string) => Promise<void>;
  /** The same without a connection, waiting after each key until the panel counts it as kept here. */
  typesAndSeesItKept: (words: string) => Promise<void>;
  description: () => Locator;
  /** Back to the whole room, from wherever. */
  seesTheRoom: () => Promise<void>;
  givesAbortReason: (candidate: string, reason: string) => Promise<void>;
  /** What stands on the icon in the toolbar. */
  numberOnTheIcon: () => Promise<string>;
  opensTheJournal: () => Promise<void>;
  /** Begins a note in the open journal, key by key, and does not say that it is done. */
  beginsNote: (words: string) => Promise<void>;
  /** What is missing before the finalisation. */
  opensTheirPart: () => Promise<void>;
  opensTheGuide: () => Promise<void>;
  /** Where one comes in. */
  opensTheGuideBeforehand: () => Promise<void>;
  /** What this device does when somebody calls. */
  opensTheSettings: () => Promise<void>;
  /** Leaves the room for good, with a note for whoever takes over. */
  handsOver: (words: string) => Promise<void>;
  /** Puts the cursor there, without a word. */
  goesInto: (field: string) => Promise<void>;
  /** Closes the panel, and opens it again. */
  reopensThePanel: () => Promise<void>;
  /** The panel in a second window of the same browser; the first one stays open. */
  opensASecondWindow: () => Promise<Page>;
  /** Leaves nothing of the extension running but its pages. */
  workerIsStopped: () => Promise<void>;
  browserIsKilled: () => Promise<void>;
  startsBrowser: () => Promise<void>;
  sees: (text: string | RegExp) => Promise<void>;
  leaves: () => Promise<void>;
};

type Args = { computer: Computer; server: string; name: string };

export async function invigilator({ computer, server, name }: Args): Promise<Invigilator> {
  let page = await openSidePanel(computer);
  const description = () => page.getByLabel("Description");

  async function triesToJoin({ number, password, ...entry }: Entry) {
    const address = page.getByLabel("Adresse du serveur");
    await expect(page.getByLabel("Numéro de la session")).toBeVisible();
    if (await address.isVisible()) await address.fill(entry.server ?? server);
    await page.getByLabel("Numéro de la session").fill(number);
    await page.getByLabel("Mot de passe de la session").fill(password);
    await page.getByLabel("Vos prénom et nom").fill(name);
    await page.getByRole("button", { name: "Surveiller la session" }).click();
  }

  async function types(words: string) {
    await description().press("ControlOrMeta+End");
    await description().pressSequentially(words);
  }

  async function seesTheRoom() {
    const back = page.getByRole("button", { name: "Retour à la liste" });
    const note = page.getByRole("button", { name: "Noter un incident" });
    await expect(back.or(note).first()).toBeVisible();
    while (await back.isVisible()) await back.click();
    await expect(note).toBeVisible();
  }

  async function chooses(item: string) {
    await page.getByRole("button", { name: "Menu de la session" }).click();
    await page.getByRole("menuitem", { name: item }).click();
  }

  return {
    get page() {
      return page;
    },
    triesToJoin,
    async joins(codes) {
      await triesToJoin(codes);
      await expect(page.getByRole("button", { name: "Surveiller la session" })).toBeHidden();
    },
    async pastesInvitation(link) {
      await page.getByLabel("Numéro de la session").fill(link);
      await expect(page.getByText("Invitation lue.")).toBeVisible();
      await expect(page.getByRole("textbox")).toHaveCount(1);
    },
    async startsTheCamera() {
      await page.getByRole("button", { name: "Scanner le QR avec la caméra" }).click();
    },
    async saysTheirName() {
      await page.getByLabel("Vos prénom et nom").fill(name);
      await page.getByRole("button", { name: "Surveiller la session" }).click();
    },
    async confirmsPresence(candidate) {
      await page.getByRole("button", { name: `Confirmer la présence de ${candidate}` }).click();
      await expect(
        page.getByRole("button", { name: `Confirmer la présence de ${candidate}` }),
      ).toBeHidden();
    },
    async notesIncident(candidate, words) {
      await page.getByRole("button", { name: "Noter un incident" }).click();
      await page.getByRole("listitem").getByRole("button", { name: candidate }).click();
      await page.getByLabel("Que s’est-il passé ?").fill(words);
      await page.getByRole("button", { name: /^C7/ }).click();
    },
    async opensIncident(candidate, words) {
      await page.getByRole("button", { name: candidate, exact: true }).click();
      await page.getByRole("listitem").getByRole("button", { name: words }).click();
    },
    types,
    async typesAndSeesItKept(words) {
      for (const key of words) {
        const before = await keptHere(page);
        await types(key);
        await expect.poll(() => keptHere(page)).toBe(before + 1);
      }
    },
    description,
    seesTheRoom,
    async givesAbortReason(candidate, reason) {
      await seesTheRoom();
      await page.getByRole("button", { name: new RegExp(`^${candidate}`) }).click();
      await page.getByLabel("Raison de l’abandon").selectOption(reason);
      await seesTheRoom();
    },
    numberOnTheIcon: () => page.evaluate("chrome.action.getBadgeText({})"),
    opensTheJournal: () => chooses("Journal de la salle"),
    beginsNote: (words) => page.getByLabel("Ajouter une note").pressSequentially(words),
    opensTheirPart: () => chooses("Terminer la session"),
    opensTheGuide: () => chooses("Guide du surveillant"),
    opensTheGuideBeforehand: () => page.getByText("Guide du surveillant").click(),
    opensTheSettings: () => chooses("Réglages"),
    async handsOver(words) {
      await chooses("Quitter la surveillance");
      const dialog = page.getByRole("alertdialog");
      await dialog.getByLabel(/^Note pour la personne qui vous remplace/).fill(words);
      await dialog.getByRole("button", { name: "Quitter la surveillance" }).click();
      await expect(page.getByRole("button", { name: "Surveiller la session" })).toBeVisible();
    },
    goesInto: (field) => page.getByLabel(field).focus(),
    async reopensThePanel() {
      const closed = page.waitForEvent("close");
      await page.evaluate("setTimeout(close)");
      await closed;
      page = await openSidePanel(computer);
    },
    opensASecondWindow: () => openAnotherSidePanel(computer),
    workerIsStopped: () => stopWorker(computer),
    browserIsKilled: () => computer.kill(),
    async startsBrowser() {
      await computer.start();
      page = await openSidePanel(computer);
    },
    sees: (text) => expect(page.getByText(text).first()).toBeVisible(),
    leaves: () => computer.browser.close(),
  };
}

/** How many changes the panel says to be on this device and not on the server. */
async function keptHere(page: Page): Promise<number> {
  const told = await page.getByRole("status").allTextContents();
  return Number(/(\d+) non envoyée/.exec(told.join())?.[1] ?? 0);
}
