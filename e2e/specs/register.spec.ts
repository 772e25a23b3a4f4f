import { resolve } from "node:path";
import { expect, test } from "../fixtures.ts";
import { DETAILS } from "../people/exam.ts";

const SCHOOL = resolve("core/imports/samples/ExportXML_ElevesSansAdresses.zip");

test(
  "the pupils of the school come from SIECLE, and two classes are enrolled at once",
  { tag: "@register" },
  async ({ nadia }) => {
    await nadia.signsIn();
    await nadia.importsRegister(SCHOOL);
    await nadia.opensTheSessions();
    await nadia.createsSession(DETAILS);
    await nadia.enrolsClasses(["3EA", "3EB"]);
    await nadia.sees("44 candidats sont inscrits.");
    await expect(nadia.page.getByRole("row")).toHaveCount(45);
  },
);

test(
  "a row without a class is corrected before the import, and the pupil is on the list",
  { tag: "@register" },
  async ({ nadia }) => {
    await nadia.signsIn();
    await nadia.choosesRegister(SCHOOL);
    await nadia.sees("616 élèves sont prêts, 2 lignes sont à corriger.");
    await nadia.correctsRow("DE LA TOUR DU PIN Louise", { Classe: "3EA" });
    await nadia.sees("617 élèves sont prêts, 1 ligne est à corriger.");
    await nadia.sees("Corrigés ici (1)");
    await nadia.acceptsTheImport();
    await nadia.page.getByLabel("Chercher un élève").fill("Tour du Pin");
    await expect(
      nadia.page.getByRole("row", { name: /3EA DE LA TOUR DU PIN Louise/ }),
    ).toBeVisible();
  },
);

test(
  "what is typed of a correction outlives a server that does not answer and a look elsewhere",
  { tag: "@register" },
  async ({ nadia, nadiasLine }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await nadia.choosesRegister(SCHOOL);
    await nadia.correctsRow("DE LA TOUR DU PIN Louise", { Classe: "3EA" });
    await page.getByRole("button", { name: "Corriger BRETON François-Xavier" }).click();
    await expect(page.getByLabel("Identifiant national (INE)")).toBeFocused();
    await page.getByLabel("Identifiant national (INE)").fill("101071364");
    await nadia.opensTheSessions();
    await page.getByRole("link", { name: "Élèves" }).click();
    await expect(page.getByLabel("Identifiant national (INE)")).toHaveValue("101071364");
    await page.getByRole("form").getByRole("button", { name: "Annuler" }).click();
    await expect(
      page.getByRole("button", { name: "Corriger BRETON François-Xavier" }),
    ).toBeFocused();
    nadiasLine.cut();
    await page.getByRole("button", { name: "Importer 617 élèves" }).click();
    await nadia.sees(/on ne sait pas encore si la liste est importée/);
    nadiasLine.mend();
    await nadia.acceptsTheImport();
    await nadia.sees("617 élèves sont dans la liste");
  },
);

test(
  "whoever is signed out during an import signs in again and finds the file with its corrections",
  { tag: "@register" },
  async ({ relay, nadia }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await nadia.choosesRegister(SCHOOL);
    await nadia.correctsRow("DE LA TOUR DU PIN Louise", { Classe: "3EA" });
    await relay.signsOutEverywhere("nadia.benali@louise-michel.example");
    await page.getByRole("button", { name: "Importer 617 élèves" }).click();
    await nadia.sees("le fichier reste choisi avec vos corrections");
    await page.getByRole("link", { name: "Se connecter" }).first().click();
    await nadia.signsIn();
    await page.getByRole("link", { name: "Élèves" }).click();
    await nadia.sees("Corrigés ici (1)");
    await nadia.acceptsTheImport();
    await nadia.sees("617 élèves sont dans la liste");
  },
);

test(
  "whoever ticks pupils with the keyboard keeps their place while others are enrolled elsewhere",
  { tag: "@register" },
  async ({ nadia }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await nadia.importsRegister(SCHOOL);
    await nadia.opensTheSessions();
    await nadia.createsSession(DETAILS);
    await page.getByRole("link", { name: /^Candidats/ }).click();
    await page.getByRole("link", { name: "Ajouter des candidats" }).first().click();
    await page.getByRole("checkbox", { name: "3EA", exact: true }).check();
    const box = page.getByRole("row").nth(3).getByRole("checkbox");
    await box.check();

    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole("checkbox", { name: "3EA", exact: true }).check();
    await other.getByRole("row").nth(1).getByRole("checkbox").check();
    await other.getByRole("button", { name: "Inscrire 1 candidat" }).click();

    await expect(page.getByRole("row").nth(1).getByRole("checkbox")).toBeDisabled();
    await expect(box).toBeFocused();
    await page.keyboard.press("Shift+ArrowDown");
    await expect(page.getByRole("row").nth(4).getByRole("checkbox")).toBeChecked();
    await expect(page.getByRole("button", { name: "Inscrire 2 candidats" })).toBeVisible();
  },
);
