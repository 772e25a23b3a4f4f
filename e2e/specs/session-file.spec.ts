import { expect, test } from "../fixtures.ts";
import { DETAILS, INES, SACHA } from "../people/exam.ts";
import { withSomebodyMore } from "../people/session-copy.ts";

test(
  "[CR1] [CR2] whoever asks what is kept about them gets all of it, and nothing of anybody else",
  { tag: "@files" },
  async ({ nadia }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    await nadia.enrols([SACHA, INES]);
    await page.getByText("Données d’une personne").click();
    await page.getByLabel("Personne", { exact: true }).selectOption("MOREAU Sacha, 03/04/2011");
    const file = await nadia.downloadsFile("Télécharger en JSON");
    expect(file.name).toMatch(/^donnees-candidat-session-\d+\.json$/);
    expect(file.text).toContain(SACHA.firstName);
    expect(file.text).not.toContain(INES.firstName);
    const paper = await nadia.downloadsFile("Télécharger en PDF");
    expect(paper.name).toMatch(/^donnees-candidat-session-\d+\.pdf$/);
  },
);

test(
  "[SF4] [SF5] a session that was deleted by mistake comes back from its copy, once",
  { tag: "@files" },
  async ({ nadia }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const codes = await nadia.copiesTheCodes();
    await nadia.enrols([SACHA, INES]);
    await page.getByRole("link", { name: "Détails" }).click();
    const copy = await nadia.downloadsFile("Télécharger la copie");
    expect(copy.name).toBe(`copie-session-${codes.number}.json`);
    expect(copy.text).not.toContain(codes.accessCode);
    await nadia.opensTheSessions();
    await nadia.deletes(`session ${codes.number}`);
    await nadia.sees("Créer ma première session de certification");

    await nadia.offersCopy(copy.text.slice(0, 400));
    await nadia.sees(/n’est pas une copie de session, ou il est incomplet/);
    await nadia.offersCopy(copy.text);
    await nadia.sees(/elle revient comme une nouvelle session/);
    await nadia.sees(`${DETAILS.site}, ${DETAILS.room}`);
    await page.getByRole("button", { name: "Restaurer la session" }).click();
    await nadia.sees("La session est restaurée.");
    const again = await nadia.copiesTheCodes();
    expect(again.number).not.toBe(codes.number);
    await page.getByRole("link", { name: /^Candidats/ }).click();
    await expect(page.getByRole("row", { name: new RegExp(SACHA.lastName, "i") })).toBeVisible();

    await nadia.offersCopy(copy.text);
    await nadia.sees(/Tout ce que contient la copie y est déjà/);
    await page.getByRole("link", { name: "Ouvrir la session" }).click();
    await nadia.sees(again.number);
  },
);

test(
  "[SF6] [SF7] a session gets back what it lacks, and gives it up again; without the network a deleted one comes back",
  { tag: "@files" },
  async ({ nadia, nadiasLine }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const { number } = await nadia.copiesTheCodes();
    await nadia.enrols([SACHA, INES]);
    await page.getByRole("link", { name: "Détails" }).click();
    const copy = await nadia.downloadsFile("Télécharger la copie");

    await nadia.offersCopy(withSomebodyMore(copy.text));
    await nadia.sees(/Ce qui lui manque y sera ajouté.: 1.candidat\. /);
    await page.getByRole("button", { name: "Restaurer la session" }).click();
    await nadia.sees("La session est restaurée.");
    await page.getByRole("link", { name: "Candidats (3)" }).click();
    await nadia.takesItBack();
    await nadia.sees(/^Ce qui avait été restauré est retiré/);
    await expect(page.getByRole("row")).toHaveCount(3);

    await nadia.opensTheSessions();
    await nadia.deletes(`session ${number}`);
    await nadia.sees("Créer ma première session de certification");
    nadiasLine.cut();
    await nadia.offersCopy(copy.text);
    await nadia.sees(/elle revient comme une nouvelle session/);
    await page.getByRole("button", { name: "Restaurer la session" }).click();
    await nadia.sees("La session est restaurée.");
    await page.getByRole("link", { name: /^Candidats/ }).click();
    await expect(page.getByRole("row", { name: new RegExp(SACHA.lastName, "i") })).toBeVisible();
    nadiasLine.mend();
    await page.getByRole("link", { name: "Détails" }).click();
    const again = await nadia.copiesTheCodes();
    expect(again.number).not.toBe(number);
  },
);
