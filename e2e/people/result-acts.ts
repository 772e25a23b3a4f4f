import { expect, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";

/** The results of the published session whose page is open. */
export function resultActs(page: Page) {
  const results = page.getByRole("region", { name: "Résultats" }).first();
  return {
    async seesResult(candidate: string, ...told: readonly (string | RegExp)[]) {
      const row = results.getByRole("row", { name: candidate });
      for (const each of told) await expect(row).toContainText(each);
    },
    async seesNoResultOf(candidate: string) {
      await expect(results.getByRole("row", { name: candidate })).toHaveCount(0);
    },
    async seesLevelsOf(candidate: string, ...told: readonly string[]) {
      await results.getByRole("button", { name: `Niveaux et commentaire de ${candidate}` }).click();
      for (const each of told) await expect(results.getByText(each)).toBeVisible();
    },
    async looksForResultOf(name: string) {
      await results.getByRole("searchbox", { name: "Chercher un candidat" }).fill(name);
    },
    async downloadsResults(): Promise<{ fileName: string; text: string }> {
      const asked = page.waitForEvent("download");
      await results.getByRole("button", { name: /^Télécharger les résultats/ }).click();
      const download = await asked;
      const text = await readFile(await download.path(), "utf8");
      return { fileName: download.suggestedFilename(), text };
    },
    reloads: () => page.reload(),
  };
}
