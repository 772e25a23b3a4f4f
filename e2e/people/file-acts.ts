import { expect, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";

/** Sessions and candidates in and out as one file. */
export function fileActs(page: Page) {
  async function opensTheFiles() {
    await page.getByRole("link", { name: "Sessions", exact: true }).click();
    await page
      .getByRole("link", { name: /^(Créer plusieurs sessions|Exporter ou restaurer)$/ })
      .click();
    await expect(
      page.getByRole("heading", { name: "Sessions et candidats par fichier" }),
    ).toBeVisible();
  }

  return {
    opensTheFiles,
    /** Looks at what it would do; nothing is done yet. */
    async offersFile(name: string, bytes: Uint8Array) {
      await opensTheFiles();
      const file = { name, mimeType: "text/csv", buffer: Buffer.from(bytes) };
      await page.getByLabel(/Choisir un fichier/).setInputFiles(file);
    },
    /** Looks at what restoring it would do; nothing is done yet. */
    async offersCopy(text: string) {
      await opensTheFiles();
      const file = { name: "copie.json", mimeType: "application/json", buffer: Buffer.from(text) };
      await page.getByLabel(/Choisir une copie/).setInputFiles(file);
    },
    /** A verifiable receipt, in its own place or in the one of another file. */
    async offersReceipt(text: string, field: RegExp = /Choisir un reçu/) {
      await opensTheFiles();
      const file = { name: "preuve.json", mimeType: "application/json", buffer: Buffer.from(text) };
      await page.getByLabel(field).setInputFiles(file);
    },
    /** What the file says, as text with its mark. */
    async downloadsFile(button: string): Promise<{ name: string; text: string }> {
      const asked = page.waitForEvent("download");
      await page.getByRole("button", { name: button }).click();
      const download = await asked;
      const text = await readFile(await download.path(), "utf8");
      return { name: download.suggestedFilename(), text };
    },
    /** In the row on this line, under the headings of the file. */
    async correctsLine(line: number, fields: Readonly<Record<string, string>>) {
      await page.getByRole("button", { name: `Corriger la ligne ${line}` }).click();
      const form = page.getByRole("form", { name: `Corriger la ligne ${line}` });
      for (const [heading, text] of Object.entries(fields))
        await form.getByLabel(heading).fill(text);
      await form.getByRole("button", { name: "Valider" }).click();
      await expect(form).toBeHidden();
    },
    async takesItBack() {
      await page.getByRole("button", { name: "Annuler", exact: true }).click();
    },
  };
}
