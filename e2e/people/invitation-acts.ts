import { expect, type Page } from "@playwright/test";

/** What a member does with the invitation of the session whose details are open. */
export function invitationActs(page: Page) {
  const section = page.getByRole("region", { name: "Invitation des surveillants" });

  async function confirms(act: string, then: string) {
    await section.getByRole("button", { name: act }).click();
    const dialog = page.getByRole("alertdialog");
    await expect(dialog).toContainText("Les appareils déjà entrés restent dans la session");
    await dialog.getByRole("button", { name: then }).click();
    await expect(dialog).toBeHidden();
  }

  return {
    /** The link, as it stands in the clipboard then. */
    async copiesTheInvitation(): Promise<string> {
      await section.getByRole("button", { name: "Copier le lien d’invitation" }).click();
      await expect(section.getByText("Copié\u00a0!")).toBeVisible();
      return page.evaluate("navigator.clipboard.readText()");
    },
    seesTheInvitationUsed: (words: string | RegExp) =>
      expect(section.getByText(words)).toBeVisible(),
    /** Her screen, where the QR is, as a camera sees it that is held before it. */
    showsTheQr: () =>
      section.getByRole("img", { name: "Code QR de l’invitation" }).screenshot({ scale: "css" }),
    renewsTheInvitation: () => confirms("Nouvelle invitation", "Faire une nouvelle invitation"),
    revokesTheInvitation: () => confirms("Révoquer l’invitation", "Révoquer l’invitation"),
  };
}
