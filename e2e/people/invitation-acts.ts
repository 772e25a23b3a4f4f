import { expect, type Page } from "@playwright/test";

/** What a member does with the invitation of the session whose details are open. */
export function invitationActs(page: Page) {
  const section = page.getByRole("region", { name: "Invitation des surveillants" });

  const renewal = section.getByRole("button", { name: "Nouvelle invitation" });

  /** Whichever of the two it is: the focus is then where the next act is. */
  async function confirms(act: string, { button, told }: { button: string; told: string }) {
    await section.getByRole("button", { name: act }).click();
    const dialog = page.getByRole("alertdialog");
    await expect(dialog).toContainText(told);
    await dialog.getByRole("button", { name: button }).click();
    await expect(dialog).toBeHidden();
    await expect(renewal).toBeFocused();
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
    /** Where there is none. */
    makesAnInvitation: () =>
      confirms("Nouvelle invitation", {
        button: "Faire une nouvelle invitation",
        told: "Les surveillants pourront entrer avec son lien ou son code QR",
      }),
    revokesTheInvitation: () =>
      confirms("Révoquer l’invitation", {
        button: "Révoquer l’invitation",
        told: "Les appareils déjà entrés restent dans la session",
      }),
  };
}
