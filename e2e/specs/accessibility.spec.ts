import { AxeBuilder } from "@axe-core/playwright";
import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { DETAILS, examUnderWay, INES, SACHA, today } from "../people/exam.ts";
import { popup } from "../people/popup.ts";
import { RULES } from "../tour/camera.ts";

const SCHOOL = resolve("core/imports/samples/ExportXML_ElevesSansAdresses.zip");

test(
  "an automatic check finds nothing on the way from sign-in to the last step of the finalisation",
  { tag: "@accessibility" },
  async ({ relay, nadia, luc }) => {
    await expectAccessible(nadia.page);
    await expectAccessible(luc.page);
    await examUnderWay({ relay, nadia, luc });
    await expectAccessible(nadia.page);
    await expectAccessible(luc.page);
    await nadia.opensTheDetails();
    await expectAccessible(nadia.page);
    await nadia.opensTheFinalisation();
    await expectAccessible(nadia.page);
    await nadia.opensTheSessions();
    await expectAccessible(nadia.page);
  },
);

test(
  "nor in the popup, signed out, on an empty day and with a session, for either of them",
  { tag: "@accessibility" },
  async ({ nadia, luc }) => {
    const small = await popup(nadia.page.context());
    await small.sees("Connectez-vous pour voir vos sessions");
    await expectAccessible(small.page);
    await nadia.signsIn();
    await small.sees("Aucune session aujourd’hui.");
    await expectAccessible(small.page);
    await nadia.createsSession({ ...DETAILS, date: today() });
    await small.page.bringToFront();
    await expect(small.page.getByRole("button", { name: /^Mot de passe C-/ })).toBeVisible();
    await expectAccessible(small.page);
    await nadia.page.bringToFront();
    await luc.joins(await nadia.copiesTheCodes());
    const lucs = await popup(luc.page.context());
    await lucs.sees(/Sur le serveur/);
    await expectAccessible(lucs.page);
  },
);

test(
  "an automatic check finds nothing while rows of an import are corrected",
  { tag: "@accessibility" },
  async ({ nadia }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await nadia.choosesRegister(SCHOOL);
    await page.getByRole("button", { name: /^Corriger DE LA TOUR/ }).click();
    await expectAccessible(page);
    await page.getByRole("form").getByRole("button", { name: "Annuler" }).click();
    await nadia.correctsRow("DE LA TOUR DU PIN Louise", { Classe: "3EA" });
    await expectAccessible(page);
  },
);

test(
  "an automatic check finds nothing while candidates are chosen and corrected",
  { tag: "@accessibility" },
  async ({ nadia }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    await nadia.enrols([SACHA, INES]);
    await page.getByRole("button", { name: "Fermer" }).click();
    await page.getByRole("checkbox", { name: /MOREAU/ }).check();
    await page.getByRole("button", { name: "Temps majoré…" }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Annuler" }).click();
    await page.getByRole("button", { name: /^Modifier les informations de MOREAU/ }).click();
    await page.getByText("Autres informations").click();
    await page.getByLabel("E-mail de convocation").fill("sans arobase");
    await page.getByRole("button", { name: "Valider" }).click();
    await expectAccessible(page);
  },
);

test(
  "an automatic check finds nothing in the team, with links and refusals, and on the way out",
  { tag: "@accessibility" },
  async ({ nadia, zoe }) => {
    await nadia.signsIn();
    await nadia.opensTheTeam();
    await expectAccessible(nadia.page);
    const link = await nadia.invites("zoe.okafor@louise-michel.example");
    await nadia.page.getByLabel("Adresses e-mail").fill("sans arobase");
    await nadia.page.getByRole("button", { name: "Créer les liens" }).click();
    await expectAccessible(nadia.page);
    await zoe.opensLink(link.slice(0, 40));
    await expectAccessible(zoe.page);
    await zoe.page.getByLabel("Lien reçu").fill(link);
    await zoe.page.getByRole("button", { name: "Ouvrir le lien" }).click();
    await expect(zoe.page.getByLabel("Vos prénom et nom")).toBeFocused();
    await expectAccessible(zoe.page);
    await zoe.page.getByLabel("Vos prénom et nom").fill("Zoé Okafor");
    await zoe.page.getByLabel("Nouveau mot de passe").fill("trois colverts sur l’étang");
    await zoe.page.getByRole("button", { name: "Rejoindre l’équipe" }).click();
    await zoe.opensTheTeam();
    await zoe.page.getByRole("button", { name: "Quitter le centre" }).click();
    await expect(zoe.page.getByRole("alertdialog")).toBeVisible();
    await expectAccessible(zoe.page);
    await nadia.page.goto(link);
    await expect(nadia.page.getByText(link)).toBeVisible();
    await expectAccessible(nadia.page);
  },
);

test(
  "an automatic check finds nothing in the list with its filters, the palette and the list of keys",
  { tag: "@accessibility" },
  async ({ nadia }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await expectAccessible(page);
    await nadia.createsSession(DETAILS);
    await nadia.opensTheSessions();
    await page.getByRole("button", { name: "Dates" }).click();
    await nadia.sortsBy("Salle");
    await expectAccessible(page);
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("combobox").fill("session");
    await expectAccessible(page);
    await page.getByRole("combobox").fill("rien de tel");
    await nadia.sees(/Rien ne correspond/);
    await expectAccessible(page);
    await page.getByRole("combobox").fill("raccourcis");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name: "Raccourcis du clavier" })).toBeVisible();
    await expectAccessible(page);
  },
);

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  }
}
