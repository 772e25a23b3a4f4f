import { expect, type Page } from "@playwright/test";

/** The candidates of the open session from a table. */
export function tableActs(page: Page) {
  return {
    async opensTheTable() {
      await page.getByRole("link", { name: /^Candidats/ }).click();
      await page.getByRole("link", { name: "Depuis un tableau" }).click();
      await expect(page.getByRole("heading", { name: "Ajouter depuis un tableau" })).toBeVisible();
    },
    /** Rows of cells, as a spreadsheet puts them on the clipboard. */
    async pastesCells(rows: readonly (readonly string[])[]) {
      const text = rows.map((cells) => cells.join("\t")).join("\r\n");
      await page.evaluate((cells) => navigator.clipboard.writeText(cells), text);
      await page.getByLabel("Ou collez des cellules").focus();
      await page.keyboard.press("Control+V");
      await page.getByRole("button", { name: "Lire ces cellules" }).click();
      await expect(page.getByRole("heading", { name: "Colonnes" })).toBeVisible();
    },
    async offersTable(name: string, bytes: Uint8Array) {
      const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
      await page.getByLabel(/Choisir un fichier/).setInputFiles(file);
    },
    async choosesAnotherTable() {
      await page.getByRole("button", { name: "Choisir un autre tableau" }).click();
      await expect(page.getByLabel("Ou collez des cellules")).toBeVisible();
    },
    /** Says what the column with this heading is. */
    async mapsColumn(heading: string, target: string) {
      await page.getByLabel(heading, { exact: true }).selectOption({ label: target });
    },
    async leavesOut(line: number) {
      await page.getByRole("button", { name: `Laisser de côté la ligne ${line}` }).click();
    },
  };
}
