import { expect, type Page } from "@playwright/test";
import type { Identity } from "./candidate.ts";

/** The candidates of the session whose page is open. */
export function candidateActs(page: Page) {
  /** Into the open form of a new candidate: what every centre asks for. */
  async function fillsInCandidate({ lastName, firstName, birthdate }: Identity) {
    await page.getByLabel("Nom de naissance").fill(lastName);
    await page.getByLabel("Prénom").fill(firstName);
    await page.getByLabel("Date de naissance").fill(birthdate);
    await page.getByLabel("Sexe").selectOption("Femme");
    await page.getByLabel("Commune de naissance").fill("Nantes");
  }

  return {
    /** All pupils of these classes, for this certification where the centre offers several. */
    async enrolsClasses(classes: readonly string[], certification?: string) {
      await page.getByRole("link", { name: /^Candidats/ }).click();
      await page.getByRole("link", { name: "Ajouter des candidats" }).first().click();
      for (const name of classes) await page.getByRole("checkbox", { name, exact: true }).check();
      await page.getByRole("checkbox", { name: "Sélectionner les élèves affichés" }).check();
      if (certification !== undefined)
        await page.getByLabel("Certification sélectionnée").selectOption(certification);
      await page.getByRole("button", { name: /^Inscrire \d+ candidats?$/ }).click();
      await expect(page.getByText(/candidats? (est|sont) inscrits?/)).toBeVisible();
    },
    async enrols(candidates: readonly Identity[]) {
      await page.getByRole("link", { name: /^Candidats/ }).click();
      await page.getByRole("button", { name: "Ajouter un candidat" }).first().click();
      for (const candidate of candidates) {
        await fillsInCandidate(candidate);
        const { lastName, firstName, birthdate } = candidate;
        await page.getByRole("button", { name: "Inscrire le candidat" }).click();
        const born = birthdate.split("-").toReversed().join("/");
        await expect(
          page.getByRole("row", { name: `${lastName.toUpperCase()} ${firstName}, ${born}` }),
        ).toBeVisible();
      }
    },
    fillsInCandidate,
    /** On the list of candidates; fields by their labels. */
    async corrects(candidate: string, fields: Readonly<Record<string, string>>) {
      const title = `Modifier les informations de ${candidate}`;
      await page.getByRole("button", { name: title }).click();
      const form = page.getByRole("form", { name: title });
      for (const [label, text] of Object.entries(fields)) await form.getByLabel(label).fill(text);
      await form.getByRole("button", { name: "Valider" }).click();
      await expect(form).toBeHidden();
    },
    async givesExtraTime(candidates: readonly string[], percent: string) {
      for (const name of candidates)
        await page.getByRole("checkbox", { name: new RegExp(name) }).check();
      await page.getByRole("button", { name: "Temps majoré…" }).click();
      await page.getByLabel("Temps majoré (%)").fill(percent);
      await page.getByRole("button", { name: "Valider" }).click();
      await expect(page.getByLabel("Temps majoré (%)")).toBeHidden();
    },
  };
}
