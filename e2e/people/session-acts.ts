import { expect, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import type { Download } from "./papers.ts";

export type Codes = { number: string; accessCode: string; password: string };
export type Details = {
  site: string;
  room: string;
  date: string;
  time: string;
  invigilators: string;
  observations?: string;
};

/** Sessions and their details. */
export function sessionActs(page: Page) {
  async function opensTheDetails() {
    await page.getByRole("link", { name: "Détails" }).click();
    await expect(page.getByRole("heading", { name: "Téléchargements" })).toBeVisible();
  }

  /** Taken or refused. */
  async function fillsInSession(details: Details): Promise<void> {
    await page
      .getByRole("link", { name: /Créer (une|ma première) session/ })
      .or(page.getByRole("button", { name: /Créer (une|ma première) session/ }))
      .first()
      .click();
    await page.getByLabel("Nom du site").fill(details.site);
    await page.getByLabel("Nom de la salle").fill(details.room);
    await page.getByLabel("Date de début").fill(details.date);
    await page.getByLabel("Heure de début (heure locale)").fill(details.time);
    await page.getByLabel("Surveillant(s)").fill(details.invigilators);
    if (details.observations) await page.getByLabel(/^Observations/).fill(details.observations);
    await page.getByRole("button", { name: "Créer la session" }).click();
  }

  return {
    fillsInSession,
    async createsSession(details: Details): Promise<void> {
      await fillsInSession(details);
      await expect(page.getByRole("heading", { name: /^Session/, level: 1 })).toBeVisible();
    },
    async copiesTheCodes(): Promise<Codes> {
      return {
        number: await copy(page, /Copier le numéro de session/),
        accessCode: await copy(page, /Copier le code d’accès/),
        password: await copy(page, /Copier le mot de passe de session/),
      };
    },
    opensTheDetails,
    async downloadsPaper(name: string): Promise<Download> {
      await opensTheDetails();
      const asked = page.waitForEvent("download");
      await page.getByRole("button", { name }).click();
      const download = await asked;
      return {
        fileName: download.suggestedFilename(),
        bytes: new Uint8Array(await readFile(await download.path())),
      };
    },
    /** Of the session whose page is open. */
    sessionId(): string {
      const id = /sessions\/([0-9a-f]{32})/.exec(page.url())?.[1];
      if (id === undefined) throw new Error(`no session at ${page.url()}`);
      return id;
    },
    async opensTheSessions() {
      await page.getByRole("link", { name: "Sessions", exact: true }).click();
    },
    /** From the first row of the list to the last. */
    listedRooms: () => page.locator("tbody td:nth-of-type(2)"),
    async sortsBy(column: string) {
      await page.getByRole("columnheader", { name: column }).getByRole("button").click();
    },
  };
}

/** Presses the button, and reads what is then in the clipboard. */
async function copy(page: Page, button: RegExp): Promise<string> {
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByText("Copié !")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await expect(page.getByText("Copié !")).toBeHidden();
  return text;
}
