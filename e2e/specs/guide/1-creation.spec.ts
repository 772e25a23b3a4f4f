import { expect, test } from "@playwright/test";
import { openChapter, type Chapter } from "../../chapter.ts";
import { DETAILS } from "../../people/exam.ts";
import type { Codes } from "../../people/session-acts.ts";

test.describe("Création et modification d’une session de certification", { tag: "@guide" }, () => {
  test.describe.configure({ mode: "serial" });
  let chapter: Chapter;
  let codes: Codes;
  test.beforeAll(async () => {
    chapter = await openChapter();
  });
  test.afterAll(() => chapter.close());

  test("Pour se connecter à l’espace, l’administrateur saisit les identifiants (email et mot de passe) ; membre, il accède à l’espace", async () => {
    await chapter.nadia.signsIn();
  });

  test("Cas 1 : aucune session n’a été créée dans le centre de certification. Il clique sur « créer une session »", async () => {
    const { page } = chapter.nadia;
    await page.getByRole("link", { name: "Créer ma première session de certification" }).click();
    await expect(page.getByRole("heading", { name: "Créer une session" })).toBeVisible();
  });

  test("Il renseigne les informations de la session ; Observations : optionnel", async () => {
    const { page } = chapter.nadia;
    await page.getByRole("button", { name: "Créer la session" }).click();
    await chapter.nadia.sees("Veuillez indiquer un nom de site.");
    await chapter.nadia.sees("Veuillez indiquer un nom de salle.");
    await chapter.nadia.sees("Veuillez indiquer le nom et prénom du ou des surveillants.");
    await page.getByLabel("Nom du site").fill(DETAILS.site);
    await page.getByLabel("Nom de la salle").fill(DETAILS.room);
    await page.getByLabel("Date de début").fill(DETAILS.date);
    await page.getByLabel("Heure de début (heure locale)").fill(DETAILS.time);
    await page.getByLabel("Surveillant(s)").fill(DETAILS.invigilators);
  });

  test("Une fois les informations complétées, l’administrateur crée la session. Il accède à la page de détails de la session créée", async () => {
    const { page } = chapter.nadia;
    await page.getByRole("button", { name: "Créer la session" }).click();
    await expect(page.getByRole("heading", { name: /^Session \d+$/, level: 1 })).toBeVisible();
    for (const text of Object.values(DETAILS).filter((value) => value !== DETAILS.date))
      await expect(page.getByRole("main").getByText(text).first()).toBeVisible();
  });

  test("Il peut copier ces codes en cliquant sur le bouton situé à droite du numéro", async () => {
    codes = await chapter.nadia.copiesTheCodes();
    expect(codes.number).toMatch(/^\d{6}$/);
    expect(codes.accessCode).toMatch(/^[A-Z]{4}\d{2}$/);
    expect(codes.password).toMatch(/^C-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  });

  test("Il peut revenir à la page Sessions de certification", async () => {
    const { page } = chapter.nadia;
    await page.getByRole("link", { name: "Sessions de certification" }).click();
    await expect(page.getByRole("heading", { name: "Sessions de certification" })).toBeVisible();
    await expect(page.getByRole("row", { name: new RegExp(codes.number) })).toContainText("Créée");
  });

  test("Cas 2 : des sessions ont déjà été créées, le bouton se trouvera alors en haut", async () => {
    const { page } = chapter.nadia;
    const create = await page.getByRole("link", { name: "Créer une session" }).boundingBox();
    const list = await page.getByRole("table").boundingBox();
    expect((create?.y ?? Infinity) + (create?.height ?? 0)).toBeLessThan(list?.y ?? 0);
  });

  test("Sur la page Sessions de certification, on clique sur la session à modifier, puis il clique sur le bouton Modifier", async () => {
    const { page } = chapter.nadia;
    await page.getByRole("link", { name: codes.number }).click();
    await page.getByRole("link", { name: "Modifier" }).click();
    await expect(page.getByLabel("Nom de la salle")).toHaveValue(DETAILS.room);
  });

  test("Après avoir modifié les informations souhaitées, il valide la modification de la session", async () => {
    const { page } = chapter.nadia;
    await page.getByLabel("Nom de la salle").fill("C3");
    await page.getByRole("button", { name: "Valider" }).click();
    await chapter.nadia.sees("La session est modifiée.");
    await expect(page.getByRole("main").getByText("C3", { exact: true })).toBeVisible();
  });

  test("Il peut aussi choisir d’annuler la modification de la session et revenir ainsi à l’état initial", async () => {
    const { page } = chapter.nadia;
    await page.getByRole("link", { name: "Modifier" }).click();
    await page.getByLabel("Nom de la salle").fill("Gymnase");
    await page.getByRole("button", { name: "Annuler", exact: true }).click();
    await expect(page.getByRole("main").getByText("C3", { exact: true })).toBeVisible();
    await expect(page.getByText("Gymnase")).toBeHidden();
  });

  test("Il est possible de supprimer une session en cliquant sur la corbeille en fin de ligne", async () => {
    const { nadia } = chapter;
    await nadia.opensTheSessions();
    await nadia.deletes(`session ${codes.number}`);
    await nadia.sees("Créer ma première session de certification");
  });
});
