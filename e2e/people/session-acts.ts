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
    await page.getByRole("link", { name: /^(Détails|Revenir aux détails)/ }).click();
    await expect(page.getByRole("heading", { name: "Téléchargements" })).toBeVisible();
  }

  /** "session 48217", at the end of its line in the list. */
  async function asksToDelete(session: string) {
    await page.getByRole("button", { name: `Supprimer la ${session}` }).click();
    const question = page.getByRole("alertdialog");
    await expect(question).toBeVisible();
    return question;
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
    async opensSession(number: string) {
      await page.getByRole("link", { name: number }).click();
      await expect(
        page.getByRole("heading", { name: `Session ${number}`, level: 1 }),
      ).toBeVisible();
    },
    async opensTheForm() {
      await page.getByRole("link", { name: "Modifier", exact: true }).click();
      await expect(page.getByRole("heading", { name: /^Modifier la session/ })).toBeVisible();
      // The focus goes to the head of a new page once it stands: not after somebody is in a field.
      await expect(page.getByRole("main")).toBeFocused();
    },
    /** In the form that is open. */
    async changes(field: string, value: string) {
      await page.getByLabel(field).fill(value);
      await page.getByRole("button", { name: "Valider" }).click();
      await expect(page.getByRole("heading", { name: /^Session/, level: 1 })).toBeVisible();
    },
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
    /** On the page instead of a PDF. */
    async readsPaper(name: string): Promise<void> {
      await opensTheDetails();
      await page.getByRole("link", { name: `Lire à l’écran\u00a0: ${name}` }).click();
      await expect(page.getByRole("heading", { name, level: 1 })).toBeFocused();
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
    asksToDelete,
    /** Presses a bin that does nothing: it says why. */
    async asksInVainToDelete(session: string) {
      const bin = page.getByRole("button", { name: `Supprimer la ${session}` });
      // The centre's list tells of a start a moment after the session does.
      await expect(bin).toBeDisabled();
      // A press that does nothing but tell why is none that the browser would wait for.
      await bin.press("Enter");
      await expect(
        page
          .getByText("Au moins un candidat a rejoint la session, vous ne pouvez pas la supprimer.")
          .first(),
      ).toBeVisible();
    },
    /** Asked and confirmed; done or not. */
    async deletes(session: string) {
      const question = await asksToDelete(session);
      await question.getByRole("button", { name: "Supprimer la session" }).click();
    },
    /** Out of a question, with nothing done. */
    async goesBack() {
      await page.getByRole("alertdialog").getByRole("button", { name: "Revenir" }).click();
      await expect(page.getByRole("alertdialog")).toBeHidden();
    },
    async changesThePassword() {
      await page.getByRole("button", { name: "Changer le mot de passe de session" }).click();
      await page.getByRole("button", { name: "Changer le mot de passe", exact: true }).click();
      await expect(page.getByRole("alertdialog")).toBeHidden();
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
