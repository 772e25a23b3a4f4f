import { expect, type Page } from "@playwright/test";

/** What somebody sees of colleagues who have the same session open; in the tab as in the panel. */
export function togetherActs(page: Page) {
  const colleagues = page.getByRole("list", { name: "Aussi dans la session" });
  const keep = (value: string) =>
    page.getByRole("button", { name: `Garder ${value}`, exact: true });
  return {
    /** "Paul Rey, membre du centre : sur la finalisation", as it is said and shown. */
    async seesColleague(title: string | RegExp) {
      await expect(colleagues.getByRole("img", { name: title })).toBeVisible();
    },
    async seesNobodyElse() {
      await expect(colleagues).toBeHidden();
    },
    /** Puts the cursor there, without a word. */
    goesInto: (field: string) => page.getByLabel(field).focus(),
    /** In this field, and nowhere else. */
    async seesWriting(field: string, sentence: string) {
      await expect(page.getByLabel(field)).toHaveAccessibleDescription(new RegExp(sentence));
    },
    /** Whoever sees the values may keep either. */
    async seesTheChoice(field: string, values: readonly (string | RegExp)[]) {
      const choice = page.getByRole("group", {
        name: new RegExp(`^${field}\\s: plusieurs valeurs`),
      });
      for (const value of values) await expect(choice).toContainText(value);
    },
    keeps: (value: string) => keep(value).click(),
    /** With the keyboard, and not pressed yet. */
    isAboutToKeep: (value: string) => keep(value).focus(),
    stillHasTheFocusOn: (value: string) => expect(keep(value)).toBeFocused(),
    takesItBack: () => page.getByRole("button", { name: "Annuler", exact: true }).click(),
    async seesNoChoice() {
      await expect(page.getByText(/plusieurs valeurs écrites en même temps/)).toHaveCount(0);
    },
    async seesNobodyWriting() {
      await expect(page.getByText(/ (écrit ici|choisit en ce moment)$/)).toHaveCount(0);
    },
  };
}
