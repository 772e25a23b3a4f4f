import { expect, type Page } from "@playwright/test";

/** The finalisation of the session whose page is open. */
export function finalisationActs(page: Page) {
  const description = () => page.getByLabel("Description");
  async function readsAgain(): Promise<void> {
    await page.getByRole("button", { name: "Continuer" }).click();
    await page.getByRole("button", { name: "Continuer" }).click();
  }

  async function confirms(): Promise<void> {
    await page.getByRole("button", { name: "Finaliser la session" }).click();
    await page.getByRole("button", { name: "Confirmer la finalisation" }).click();
  }

  return {
    async opensTheFinalisation() {
      await page.getByRole("link", { name: "Détails" }).click();
      await page.getByRole("link", { name: "Finaliser la session" }).click();
      await expect(page.getByRole("heading", { name: /^Finaliser la session/ })).toBeVisible();
    },
    /** What was reported of one candidate. */
    async opensReportsOf(candidate: string) {
      await page
        .getByRole("button", { name: new RegExp(`signalements? pour ${candidate}`) })
        .click();
    },
    /** Into the description of the open signalement, key by key. */
    async types(words: string) {
      await description().press("ControlOrMeta+End");
      await description().pressSequentially(words);
    },
    description,
    async givesAbortReason(candidate: string, reason: string) {
      await page.getByLabel(`Raison de l’abandon pour ${candidate}`).selectOption(reason);
    },
    /** Without having given every reason: is taken to the first that is missing. */
    async triesToFinalise() {
      await page.getByRole("button", { name: "Sceller" }).click();
      await page.getByRole("button", { name: "Finaliser la session" }).click();
    },
    async isAskedForTheReasonOf(candidate: string) {
      const reason = page.getByLabel(`Raison de l’abandon pour ${candidate}`);
      await expect(reason).toBeFocused();
      await expect(reason).toHaveAccessibleDescription(new RegExp(`abandon de ${candidate}`));
    },
    async goesBackToTheReports() {
      await page.getByRole("button", { name: /Signalements/ }).click();
    },
    /** What delays the results, in the last step, and from there to what was reported. */
    async followsTheDelayOf(candidate: string) {
      await page.getByRole("button", { name: "Sceller" }).click();
      await page.getByRole("button", { name: `Ouvrir les signalements de ${candidate}` }).click();
      await expect(page.getByLabel("Catégorie")).toBeVisible();
    },
    async choosesCategory(category: string) {
      await page.getByLabel("Catégorie").selectOption(category);
    },
    async finalises() {
      await readsAgain();
      await confirms();
    },
    /** The last look before the seal. */
    readsAgain,
    confirms,
  };
}
