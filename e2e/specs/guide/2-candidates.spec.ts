import { expect, test } from "@playwright/test";
import { resolve } from "node:path";
import { openChapter, type Chapter } from "../../chapter.ts";
import { DETAILS } from "../../people/exam.ts";
import { read } from "../../people/papers.ts";
import type { Codes } from "../../people/session-acts.ts";

const SIECLE = resolve("core/imports/samples/ExportXML_ElevesSansAdresses.zip");

test.describe("Ajout des élèves", { tag: "@guide" }, () => {
  test.describe.configure({ mode: "serial" });
  let chapter: Chapter;
  let codes: Codes;
  test.beforeAll(async () => {
    chapter = await openChapter();
    await chapter.nadia.signsIn();
    await chapter.nadia.importsRegister(SIECLE);
    await chapter.nadia.opensTheSessions();
    await chapter.nadia.createsSession(DETAILS);
    codes = await chapter.nadia.copiesTheCodes();
  });
  test.afterAll(() => chapter.close());

  test("Sur la page de la session qui a été créée, l’administrateur clique sur l’onglet Candidats", async () => {
    await chapter.nadia.page.getByRole("link", { name: "Candidats (0)" }).click();
  });

  test("Il clique sur le bouton « Ajouter des candidats » ; il accède à la liste des élèves de l’établissement", async () => {
    const { page } = chapter.nadia;
    await page.getByRole("link", { name: "Ajouter des candidats" }).first().click();
    await expect(page.getByRole("checkbox", { name: "3EA", exact: true })).toBeVisible();
    await expect(page.getByRole("checkbox", { name: "3EB", exact: true })).toBeVisible();
  });

  test("Il peut rechercher, par classe, les élèves qui doivent participer, en filtrant dans la barre de recherche", async () => {
    const { page } = chapter.nadia;
    await page.getByLabel("Chercher une classe").fill("3ea");
    await page.getByRole("checkbox", { name: "3EA", exact: true }).check();
    await expect(page.getByRole("checkbox", { name: "3EB", exact: true })).toBeHidden();
    await expect(page.getByRole("cell", { name: "3EA" }).first()).toBeVisible();
  });

  test("Il peut ensuite cocher les élèves concernés, puis les ajouter en cliquant sur le bouton adéquat", async () => {
    const { page } = chapter.nadia;
    await page.getByRole("row").nth(1).getByRole("checkbox").check();
    await page.getByRole("row").nth(2).getByRole("checkbox").check();
    await page.getByRole("button", { name: "Inscrire 2 candidats" }).click();
  });

  test("Une fois l’ajout effectué, la liste des candidats apparaît, et un encart vert confirme l’import", async () => {
    await chapter.nadia.sees("2 candidats sont inscrits.");
    await expect(chapter.nadia.page.getByRole("row")).toHaveCount(3);
  });

  test("Il est possible de rajouter un ou plusieurs candidat(s) en cliquant sur le bouton « Ajouter des candidats »", async () => {
    const { page } = chapter.nadia;
    await page.getByRole("link", { name: "Ajouter des candidats" }).first().click();
    await page.getByRole("checkbox", { name: "3EA", exact: true }).check();
    const enrolled = page.getByRole("row").nth(1).getByRole("checkbox");
    await expect(enrolled).toBeChecked();
    await expect(enrolled).toBeDisabled();
    await page.getByRole("row").nth(3).getByRole("checkbox").check();
    await page.getByRole("button", { name: "Inscrire 1 candidat" }).click();
    await expect(page.getByRole("row")).toHaveCount(4);
  });

  test("Concernant les temps majorés, il n’est pas possible de les indiquer : ici, si, dès l’inscription", async () => {
    const { page } = chapter.nadia;
    await page.getByRole("link", { name: "Ajouter des candidats" }).first().click();
    await page.getByRole("checkbox", { name: "3EB", exact: true }).check();
    await page.getByRole("row").nth(1).getByRole("checkbox").check();
    await page.getByLabel("Temps majoré (%)").fill("un tiers");
    await page.getByRole("button", { name: "Inscrire 1 candidat" }).click();
    await chapter.nadia.sees("Le temps majoré est un nombre entier");
    await page.getByLabel("Temps majoré (%)").fill("50");
    await page.getByRole("button", { name: "Inscrire 1 candidat" }).click();
    await expect(page.getByRole("row")).toHaveCount(5);
    await expect(page.getByRole("cell", { name: /50\s%/ })).toHaveCount(1);
  });

  test("Sur la liste, le temps majoré de plusieurs candidats se prévoit ou se corrige aussi", async () => {
    const { page } = chapter.nadia;
    await page.getByRole("checkbox").nth(1).check();
    await page.getByRole("button", { name: "Temps majoré…" }).click();
    await page.getByLabel("Temps majoré (%)").fill("33");
    await page.getByRole("button", { name: "Valider" }).click();
    await expect(page.getByRole("cell", { name: /33\s%/ })).toHaveCount(1);
  });

  test("Il est également possible de supprimer un candidat de la liste en cliquant sur la poubelle associée à son nom", async () => {
    const { page } = chapter.nadia;
    await page
      .getByRole("button", { name: /^Retirer / })
      .last()
      .click();
    await expect(page.getByRole("row")).toHaveCount(4);
    await page.getByRole("button", { name: "Annuler", exact: true }).click();
    await expect(page.getByRole("row")).toHaveCount(5);
  });

  test("Une fois la liste finalisée, il télécharge la feuille d’émargement, le PV d’incident et le kit surveillant", async () => {
    const sheet = await chapter.nadia.downloadsPaper("Feuille d’émargement");
    expect((await read(sheet)).text).toContain(codes.number);
  });

  test("Le kit récapitulera le numéro de session, le mot de passe, le code d’accès et les étapes de lancement", async () => {
    const kit = await chapter.nadia.downloadsPaper("Kit surveillant");
    const { text } = await read(kit);
    for (const code of Object.values(codes)) expect(text).toContain(code);
  });

  test("Le PV d’incident : l’imprimer et le remplir à la main, ou écrire directement sur le PDF, qui est éditable", async () => {
    const report = await chapter.nadia.downloadsPaper("PV d’incident");
    const { fields } = await read(report);
    expect(fields.filter((name) => name.endsWith(".description")).length).toBeGreaterThan(2);
  });
});
