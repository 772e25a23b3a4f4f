import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures.ts";
import { faults } from "../../tour/faults.ts";
import { whatHidesAnyFocus } from "../../tour/zoom.ts";

/** It is as wide as it wants to be. */
const POPUP_WIDTH = 360;

test(
  "somebody new rehearses an exam from the first presence to the last test, and nothing of it is kept",
  { tag: ["@exam-day", "@rehearsal"] },
  async ({ noor }) => {
    await noor.opensThePanel();
    const { page } = noor;
    await expectAccessible(page);
    await noor.beginsRehearsing();
    await noor.isTold(/^Confirmez la présence de Nour Achour, puis de 2 autres candidats/);
    await expectAccessible(page);
    for (const name of ["Nour Achour", "Gaspard Bertrand", "Noé Chevalier"])
      await noor.confirmsPresence(name);
    await noor.waits(14);
    await expect(page.getByText("3 commencés")).toBeVisible();

    await noor.isTold(/^Notez un incident/);
    await page.getByRole("button", { name: "Noter un incident" }).click();
    await page.getByRole("listitem").getByRole("button", { name: "ACHOUR Nour" }).click();
    await page.getByLabel("Que s’est-il passé ?").fill("Un téléphone a sonné dans la salle.");
    await page.getByRole("button", { name: /^C7/ }).click();
    await page.getByRole("button", { name: "Terminé" }).click();

    await noor.waits(20);
    await noor.isTold(/^Un signalement est arrivé/);
    await page.getByRole("button", { name: "Gérer le signalement" }).click();
    await page.getByRole("radio", { name: /^E4/ }).check();
    await page.getByRole("button", { name: "Valider le signalement" }).click();

    await noor.waits(16);
    await noor.isTold(/lève la main/);
    await expectAccessible(page);
    expect(await whatHidesAnyFocus(page)).toEqual([]);
    await page.getByRole("button", { name: await whoRaisesAHand(page), exact: true }).click();
    await page.getByRole("button", { name: "Autoriser la reprise du test" }).click();
    await page.getByRole("button", { name: "Retour à la liste" }).click();

    await noor.waits(20);
    await noor.isTold(/^Le réseau est tombé/);
    await expect(page.getByText(/^Hors ligne depuis .* Continuez/)).toBeVisible();
    await noor.confirmsPresence("Fatou Diallo");
    await expect(page.getByText("1 non envoyée")).toBeVisible();
    await expectAccessible(page);
    await noor.waits(30);
    await expect(page.getByText(/^Enregistré|^Sur le serveur/).first()).toBeVisible();
    await noor.isTold(/n’est plus détectée/);
    await expect(page.getByText(/^depuis \d+\ss/)).toBeVisible();
    await page.getByRole("button", { name: "Confirmer la présence de l’extension" }).click();

    await noor.isTold(/Les derniers tests se terminent/);
    await noor.waits(30);
    await expect(page.getByRole("heading", { name: "La répétition est terminée" })).toBeVisible();
    await expect(page.getByText("4 terminés")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Rejoindre une vraie session" }).click();
    await expect(page.getByLabel("Numéro de la session")).toBeVisible();
    await expect(page.locator("html")).not.toHaveAttribute("data-rehearsal");
    expect(new Set(Object.values(await noor.kept()))).toEqual(new Set([0]));
    expect(noor.asked).toEqual([]);
  },
);

test(
  "a new device offers the rehearsal at the sign-in and in the popup; it is left as easily, with the keyboard alone",
  { tag: ["@exam-day", "@rehearsal"] },
  async ({ noor }) => {
    await noor.rehearsesFrom("/app.html", expectAccessible);
    const { page } = noor;
    await noor.isTold(/^Confirmez la présence/);
    await page.getByText("0 essai fait sur 6").press("Enter");
    await expect(page.getByRole("listitem").filter({ hasText: "Noter un incident" })).toBeVisible();
    await expectAccessible(page);
    expect(await whatHidesAnyFocus(page)).toEqual([]);
    await page.getByRole("button", { name: "Masquer l’aide" }).press("Enter");
    await expect(page.getByRole("region", { name: "À essayer" })).toBeHidden();
    await choosesInTheMenu(page, "Afficher l’aide");
    await noor.isTold(/^Confirmez la présence/);
    await choosesInTheMenu(page, "Quitter la répétition");
    await expect(page.getByRole("button", { name: "Commencer la répétition" })).toBeFocused();
    await expect(page.getByLabel("Numéro de la session")).toBeVisible();
    await noor.rehearsesFrom("/popup.html", (tab) => expectAccessible(tab, POPUP_WIDTH));
    await noor.isTold(/^Confirmez la présence/);
  },
);

async function choosesInTheMenu(page: Page, item: string): Promise<void> {
  await page.getByRole("button", { name: "Menu de la session" }).press("Enter");
  // On the menu itself, or already on what it offers first.
  await expect(page.locator("[role=menu]:focus-within")).toBeVisible();
  await page.getByRole("menuitem", { name: item }).press("Enter");
}

async function whoRaisesAHand(page: Page): Promise<RegExp> {
  const told = await page
    .getByRole("region", { name: "À essayer" })
    .getByRole("status")
    .innerText();
  const [firstName = "", lastName = ""] = told.split(" ");
  return new RegExp(`^${lastName.toUpperCase()} ${firstName}$`);
}

async function expectAccessible(page: Page, width = 320): Promise<void> {
  // High enough for all of it: what is half below the foot counts as too small to be pressed.
  await page.setViewportSize({ width, height: 1000 });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await faults(page)).toEqual([]);
  }
}
