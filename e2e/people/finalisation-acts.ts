import { expect, type Page } from "@playwright/test";

/** The finalisation of the session whose page is open. */
export function finalisationActs(page: Page) {
  const description = () => page.getByLabel("Description");
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
    async finalises() {
      await page.getByRole("button", { name: "Continuer" }).click();
      await page.getByRole("button", { name: "Continuer" }).click();
      await page.getByRole("button", { name: "Finaliser la session" }).click();
      await page.getByRole("button", { name: "Confirmer la finalisation" }).click();
    },
  };
}
