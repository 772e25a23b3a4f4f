import { expect, type Page } from "@playwright/test";

/** The pupils of the school. */
export function registerActs(page: Page) {
  /** Chooses this file, and looks at what it would change. */
  async function choosesRegister(file: string) {
    await page.getByRole("link", { name: "Élèves" }).click();
    await page.getByLabel(/Choisir un fichier/).setInputFiles(file);
    await expect(page.getByText("Rien n’est encore modifié")).toBeVisible();
  }

  async function acceptsTheImport() {
    await page.getByRole("button", { name: /^Importer / }).click();
    await expect(page.getByText(/dans la liste de l’établissement/)).toBeVisible();
  }

  return {
    choosesRegister,
    /** Whatever it is: with these bytes. */
    async offersRegister(name: string, buffer: Buffer) {
      await page.getByRole("link", { name: "Élèves" }).click();
      const file = { name, mimeType: "application/octet-stream", buffer };
      await page.getByLabel(/Choisir un fichier/).setInputFiles(file);
    },
    acceptsTheImport,
    /** In the file that is looked at, the row of this pupil; fields by their labels. */
    async correctsRow(name: string, fields: Readonly<Record<string, string>>) {
      await page.getByRole("button", { name: `Corriger ${name}` }).click();
      const form = page.getByRole("form", { name: `Corriger ${name}` });
      for (const [label, text] of Object.entries(fields)) await form.getByLabel(label).fill(text);
      await form.getByRole("button", { name: "Valider" }).click();
      await expect(form).toBeHidden();
    },
    /** Chooses this file, and accepts what it would change. */
    async importsRegister(file: string) {
      await choosesRegister(file);
      await acceptsTheImport();
    },
  };
}
