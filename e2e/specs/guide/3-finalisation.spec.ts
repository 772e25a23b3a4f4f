import { expect, test } from "@playwright/test";
import { openChapter, type Chapter } from "../../chapter.ts";
import { examUnderWay, INES, SACHA } from "../../people/exam.ts";
import type { Codes } from "../../people/session-acts.ts";
import type { Platform } from "../../people/platform.ts";

const ABSENT = { lastName: "Absente", firstName: "Zoé", birthdate: "2011-01-05" };

test.describe("Finalisation d’une session de certification", { tag: "@guide" }, () => {
  test.describe.configure({ mode: "serial" });
  let chapter: Chapter;
  let codes: Codes;
  let platform: Platform;
  test.beforeAll(async () => {
    chapter = await openChapter();
    const luc = await chapter.invigilator("Luc Dumas");
    ({ codes, platform } = await examUnderWay({ ...chapter, luc }));
    await chapter.nadia.opensTheDetails();
    await chapter.nadia.enrols([ABSENT]);
  });
  test.afterAll(() => chapter.close());

  test("A savoir : il n’est plus possible de supprimer une session lorsqu’un élève a déjà commencé son test", async () => {
    const { nadia } = chapter;
    await nadia.opensTheSessions();
    await nadia.asksInVainToDelete(`session ${codes.number}`);
    await expect(nadia.page.getByRole("alertdialog")).toBeHidden();
  });

  test("Après la session, sur l’onglet « Détails », le bouton « Finaliser la session » apparaît, il doit cliquer dessus", async () => {
    const { page } = chapter.nadia;
    await page.getByRole("link", { name: codes.number }).click();
    await chapter.nadia.opensTheFinalisation();
  });

  test("La liste n’affiche que les élèves ayant effectué tout ou partie de leurs tests. Un élève absent n’est pas indiqué", async () => {
    const { page } = chapter.nadia;
    await expect(page.getByRole("row", { name: new RegExp(SACHA.lastName, "i") })).toBeVisible();
    await expect(page.getByRole("row", { name: new RegExp(INES.lastName, "i") })).toBeVisible();
    await expect(page.getByText(new RegExp(ABSENT.lastName, "i"))).toHaveCount(0);
  });

  test("Etape n° 1 : l’utilisateur sélectionne l’incident concerné ; il faut bien préciser la nature de l’information incorrecte", async () => {
    const { page } = chapter.nadia;
    await page.getByRole("button", { name: "Ajouter un signalement pour FERREIRA Inès" }).click();
    await page.getByRole("button", { name: "Ajouter un signalement", exact: true }).click();
    await page.getByLabel("Catégorie").selectOption("C1");
    await page.getByLabel("Description").fill("Prénom : Inés devient Inès");
    await expect(page.getByText("1 signalement").first()).toBeVisible();
  });

  test("Autre exemple : il est impératif de préciser le numéro de question et de sélectionner la catégorie du problème", async () => {
    const { page } = chapter.nadia;
    await page.getByRole("button", { name: "Ajouter un autre signalement" }).click();
    const last = page.getByRole("region", { name: "FERREIRA Inès" }).getByRole("listitem").last();
    await last.getByLabel("Catégorie").selectOption("E1");
    await expect(last.getByText(/numéro de la question/i).first()).toBeVisible();
    await last.getByLabel(/Numéro de (la )?question/).fill("7");
  });

  test("Si un même problème est rencontré sur plusieurs questions, autant de signalements que de questions impactées", async () => {
    const { page } = chapter.nadia;
    await page.getByRole("button", { name: "Ajouter un autre signalement" }).click();
    const last = page.getByRole("region", { name: "FERREIRA Inès" }).getByRole("listitem").last();
    await last.getByLabel("Catégorie").selectOption("E1");
    await last.getByLabel(/Numéro de (la )?question/).fill("8");
    await expect(page.getByText("3 signalements").first()).toBeVisible();
  });

  test("Un signalement supprimé par erreur revient avec « Annuler », tel qu’il était", async () => {
    const { page } = chapter.nadia;
    await page.getByRole("button", { name: "Supprimer le signalement C1" }).press("Enter");
    await chapter.nadia.sees("Le signalement C1 est supprimé.");
    await expect(page.getByText("2 signalements").first()).toBeVisible();
    await expect(page.getByRole("button", { name: "Ajouter un autre signalement" })).toBeFocused();
    await page.getByRole("button", { name: "Annuler", exact: true }).click();
    await chapter.nadia.sees("Le signalement C1 est rétabli.");
    const first = page.getByRole("region", { name: "FERREIRA Inès" }).getByRole("listitem").first();
    await expect(first.getByLabel("Catégorie")).toHaveValue("C1");
    await expect(first.getByLabel("Description")).toHaveValue("Prénom : Inés devient Inès");
  });

  test("Si un élève n’a pas terminé son test, un bandeau d’alerte au-dessus des candidats concernés l’indique", async () => {
    await chapter.nadia.sees(
      "Ces candidats n’ont pas fini leur test de certification ou le surveillant a mis fin à leur test",
    );
  });

  test("L’utilisateur pourra sélectionner l’un des deux choix possibles : abandon de l’élève, problème technique", async () => {
    const { page } = chapter.nadia;
    const reason = page.getByLabel("Raison de l’abandon pour MOREAU Sacha");
    await expect(reason.getByRole("option")).toHaveText([
      "Choisir une raison",
      /^Abandon/,
      "Problème technique",
    ]);
    await reason.selectOption("Problème technique");
  });

  test("Etape n° 2 (facultative) : temps supplémentaire en raison d’un incident, élèves qui n’ont pas réussi à rejoindre", async () => {
    const { page } = chapter.nadia;
    await page.getByRole("button", { name: "Continuer" }).click();
    await page.getByRole("checkbox", { name: /^Malgré un incident/ }).check();
    await page.getByRole("checkbox", { name: /n’ont pas pu rejoindre la session/ }).check();
    await page.getByRole("button", { name: "Continuer" }).click();
  });

  test("L’utilisateur clique sur « Finaliser ». Une pop-up apparaît pour confirmer la finalisation de la session", async () => {
    const { nadia } = chapter;
    await nadia.page.getByRole("button", { name: "Finaliser la session" }).click();
    await nadia.page.getByRole("button", { name: "Confirmer la finalisation" }).click();
    await nadia.sees(/Les informations de la session ont été transmises avec succès/);
  });

  test("Finalisée : la session est entre les mains de l’équipe Pix, il n’est plus possible de la modifier", async () => {
    const { nadia } = chapter;
    await expect(nadia.page.getByRole("textbox")).toHaveCount(0);
    await nadia.opensTheSessions();
    await expect(nadia.page.getByRole("row", { name: new RegExp(codes.number) })).toContainText(
      "Finalisée",
    );
  });

  test("Résultats transmis par Pix : la session a été traitée par les équipes Pix", async () => {
    await platform.publishesResults();
    await chapter.nadia.sees("Résultats transmis par Pix");
  });
});
