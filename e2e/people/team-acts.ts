import { expect, type Page } from "@playwright/test";

/** The team of the centre, and the account of whoever is at this page. */
export function teamActs(page: Page) {
  async function copiesTheLink(email: string): Promise<string> {
    await page.getByRole("button", { name: `Copier le lien pour ${email}` }).click();
    await expect(page.getByText("Copié !")).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  }

  /** The stamp in the line of this member. */
  function refererIs(name: string) {
    return page.getByRole("row", { name }).getByText("Référent", { exact: true });
  }

  async function opensSettings() {
    await page.getByRole("link", { name: "Réglages" }).click();
  }

  async function asksToSignOut() {
    await opensSettings();
    await page.getByRole("button", { name: "Se déconnecter" }).click();
  }

  return {
    async opensTheTeam() {
      await page.getByRole("link", { name: "Équipe", exact: true }).click();
      await expect(page.getByRole("heading", { name: "Équipe", level: 1 })).toBeVisible();
      await expect(page.getByRole("table")).toBeVisible();
    },
    /** The link for this address. */
    async invites(email: string): Promise<string> {
      await page.getByRole("link", { name: "Inviter des membres" }).click();
      await page.getByLabel("Adresses e-mail").fill(email);
      await page.getByRole("button", { name: "Créer les liens" }).click();
      return copiesTheLink(email);
    },
    /** For whoever has forgotten the password. */
    async makesPasswordLink(name: string, email: string): Promise<string> {
      const act = `Mot de passe oublié : créer un lien pour ${name}`;
      await page.getByRole("button", { name: act }).click();
      return copiesTheLink(email);
    },
    /** Of somebody who is not signed in. */
    async opensLink(link: string) {
      await page.getByRole("button", { name: "J’ai reçu un lien" }).click();
      await page.getByLabel("Lien reçu").fill(link);
      await page.getByRole("button", { name: "Ouvrir le lien" }).click();
    },
    async joinsTheTeam(args: { name: string; password: string }) {
      await page.getByLabel("Vos prénom et nom").fill(args.name);
      await page.getByLabel("Nouveau mot de passe").fill(args.password);
      await page.getByRole("button", { name: "Rejoindre l’équipe" }).click();
    },
    async choosesPassword(password: string) {
      await page.getByLabel("Nouveau mot de passe").fill(password);
      await page.getByRole("button", { name: "Enregistrer le mot de passe" }).click();
    },
    async changesPassword(present: string, next: string) {
      await opensSettings();
      await page.getByRole("button", { name: "Changer le mot de passe" }).click();
      await page.getByLabel("Mot de passe actuel").fill(present);
      await page.getByLabel("Nouveau mot de passe").fill(next);
      await page.getByRole("button", { name: "Enregistrer le mot de passe" }).click();
    },
    async gives(name: string, role: "Administrateur" | "Membre") {
      await page.getByLabel(`Rôle de ${name}`).selectOption(role);
    },
    async namesReferer(name: string) {
      const act = `Désigner ${name} comme référent CléA Numérique`;
      await page.getByRole("button", { name: act, exact: true }).click();
      await expect(refererIs(name)).toBeVisible();
    },
    refererIs,
    async removes(name: string) {
      await page.getByRole("button", { name: `Retirer ${name} de l’équipe` }).click();
      await page.getByRole("button", { name: "Retirer de l’équipe", exact: true }).click();
    },
    async leavesTheCentre() {
      await page.getByRole("button", { name: "Quitter le centre" }).click();
      const sure = page.getByRole("alertdialog").getByRole("button", { name: "Quitter le centre" });
      await beginsAnew(page, () => sure.click());
    },
    asksToSignOut,
    /** With nothing unsent: the page begins anew, with nobody. */
    signsOut: () => beginsAnew(page, asksToSignOut),
    /** What is on the disk of this computer. */
    whatIsKept: () => page.evaluate(keysOnDisk),
  };
}

/** Somebody has gone: the page forgets what it held in memory. */
export async function beginsAnew(page: Page, act: () => Promise<void> | void): Promise<void> {
  const load = page.waitForEvent("load");
  await act();
  await load;
  await expect(page.getByRole("heading", { name: "Se connecter" })).toBeVisible();
}

/** Store and key of everything in the database but the name that automerge-repo gives to its disk. */
async function keysOnDisk(): Promise<string[]> {
  const opening = indexedDB.open("scelle");
  await new Promise((resolve) => opening.addEventListener("success", resolve));
  const database = opening.result;
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores);
  const keys = await Promise.all(
    stores.map(async (store) => {
      const asking = transaction.objectStore(store).getAllKeys();
      await new Promise((resolve) => asking.addEventListener("success", resolve));
      return asking.result.map((key) => `${store} ${JSON.stringify(key)}`);
    }),
  );
  database.close();
  return keys.flat().filter((key) => key !== 'chunks ["storage-adapter-id"]');
}
