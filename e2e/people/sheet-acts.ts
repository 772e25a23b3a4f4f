import { expect, type Page } from "@playwright/test";

/** A PV d’incident that comes back into the session whose page is open. */
export function sheetActs(page: Page) {
  return {
    async opensTheFilledSheet() {
      await page.getByRole("link", { name: "Détails" }).click();
      await page.getByRole("link", { name: /Reprendre un PV rempli/ }).click();
      await expect(
        page.getByRole("heading", { name: "Reprendre un PV d’incident", level: 1 }),
      ).toBeVisible();
    },
    /** Whatever it is: with these bytes. */
    async offersSheet(bytes: Uint8Array, name = "pv.pdf") {
      const file = { name, mimeType: "application/pdf", buffer: Buffer.from(bytes) };
      await page.getByLabel(/Choisir un fichier/).setInputFiles(file);
    },
    /** What would be taken over, by its words. */
    itemOfSheet: (words: string | RegExp) => page.getByRole("checkbox", { name: words }),
    /** Whom one of the lines for more is about, by the name that was written. */
    lineOfSheet: (name: string) =>
      page
        .getByRole("listitem")
        .filter({ hasText: `« ${name} »` })
        .getByLabel("De qui s’agit-il ?"),
    async takesOverTheSheet(count: number) {
      const items = `${count} élément${count > 1 ? "s" : ""}`;
      await page.getByRole("button", { name: `Reprendre ${items}` }).click();
      await expect(page.getByText(`${items} du PV`)).toBeVisible();
    },
  };
}
