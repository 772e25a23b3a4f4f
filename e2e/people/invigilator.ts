import { expect, type Locator, type Page } from "@playwright/test";
import type { Computer } from "../computer.ts";
import { openSidePanel } from "../side-panel.ts";

/** Somebody in the room, with the side panel. */
export type Invigilator = {
  page: Page;
  joins: (codes: { number: string; password: string }) => Promise<void>;
  triesToJoin: (codes: { number: string; password: string }) => Promise<void>;
  confirmsPresence: (candidate: string) => Promise<void>;
  /** Three steps: the candidate, what happened, the category. */
  notesIncident: (candidate: string, words: string) => Promise<void>;
  /** The description of the incident that is open. */
  description: () => Locator;
  /** Back to the whole room, from wherever. */
  seesTheRoom: () => Promise<void>;
  givesAbortReason: (candidate: string, reason: string) => Promise<void>;
  sees: (text: string | RegExp) => Promise<void>;
  leaves: () => Promise<void>;
};

type Args = { computer: Computer; server: string; name: string };

export async function invigilator({ computer, server, name }: Args): Promise<Invigilator> {
  const page = await openSidePanel(computer);

  async function triesToJoin({ number, password }: { number: string; password: string }) {
    const address = page.getByLabel("Adresse du serveur");
    await expect(page.getByLabel("Numéro de la session")).toBeVisible();
    if (await address.isVisible()) await address.fill(server);
    await page.getByLabel("Numéro de la session").fill(number);
    await page.getByLabel("Mot de passe de la session").fill(password);
    await page.getByLabel("Vos prénom et nom").fill(name);
    await page.getByRole("button", { name: "Surveiller la session" }).click();
  }

  async function seesTheRoom() {
    const back = page.getByRole("button", { name: "Retour à la liste" });
    const note = page.getByRole("button", { name: "Noter un incident" });
    await expect(back.or(note).first()).toBeVisible();
    while (await back.isVisible()) await back.click();
    await expect(note).toBeVisible();
  }

  return {
    page,
    triesToJoin,
    async joins(codes) {
      await triesToJoin(codes);
      await expect(page.getByRole("button", { name: "Surveiller la session" })).toBeHidden();
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
    description: () => page.getByLabel("Description"),
    seesTheRoom,
    async givesAbortReason(candidate, reason) {
      await seesTheRoom();
      await page.getByRole("button", { name: new RegExp(`^${candidate}`) }).click();
      await page.getByLabel("Raison de l’abandon").selectOption(reason);
      await seesTheRoom();
    },
    sees: (text) => expect(page.getByText(text).first()).toBeVisible(),
    leaves: () => computer.browser.close(),
  };
}
