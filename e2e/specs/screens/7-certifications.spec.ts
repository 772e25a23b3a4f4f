import { expect, test } from "../../fixtures.ts";
import { candidateOf } from "../../people/candidate.ts";
import { DETAILS, SACHA, today } from "../../people/exam.ts";
import { platformOf } from "../../people/platform.ts";
import { PANEL } from "../../tour/camera.ts";
import { openTour } from "../../tour/tour.ts";

const MARIAM = { lastName: "GUILLAUME", firstName: "Mariam", birthdate: "2012-08-20" };

test(
  "a centre that pays, with certifications beside Pix, and its CléA referer",
  { tag: "@screens" },
  async ({ relay, nadia, paul, luc }) => {
    const { page } = nadia;
    const tour = openTour("7-certifications");
    await relay.centreIs("--type", "PRO", "--habilitations", "CLEA,DROIT,PRO_SANTE");
    await nadia.signsIn();
    await paul.signsIn();
    await nadia.opensTheTeam();
    await nadia.namesReferer("Paul Rey");
    await tour.stop("team with a referer", page);
    await nadia.opensTheSessions();
    await nadia.createsSession({ ...DETAILS, date: today() });
    const codes = await nadia.copiesTheCodes();
    await page.getByRole("link", { name: /^Candidats/ }).click();
    await tour.stop("candidates empty, without pupils", page);
    await page.getByRole("button", { name: "Ajouter un candidat" }).first().click();
    await nadia.fillsInCandidate(SACHA);
    await page.getByLabel("Certification sélectionnée").selectOption("CLEA");
    await page.getByLabel("Tarification part Pix").selectOption("Prépayée");
    await page.getByRole("button", { name: "Inscrire le candidat" }).click();
    await tour.stop("candidate without prepayment code", page);
    await page.getByLabel("Code de prépaiement").fill("12345678912345/FACT12345");
    await page.getByRole("button", { name: "Inscrire le candidat" }).click();
    await nadia.fillsInCandidate(MARIAM);
    await page.getByLabel("Certification sélectionnée").selectOption("Pix+ Droit");
    await page.getByLabel("Tarification part Pix").selectOption("Gratuite");
    await page.getByRole("button", { name: "Inscrire le candidat" }).click();
    await expect(page.getByRole("row", { name: /GUILLAUME/ })).toBeVisible();
    await page.getByRole("button", { name: "Fermer" }).click();
    await relay.centreIs("--habilitations", "CLEA,PRO_SANTE");
    await expect(page.getByText("Certification à changer")).toBeVisible({ timeout: 60_000 });
    await tour.stop("candidates of which one lacks something", page);

    await luc.joins(codes);
    await luc.confirmsPresence("Sacha Moreau");
    await expect(luc.page.getByText("Présence notée")).toHaveCount(0);
    const session = { key: await relay.platformKey(), sessionNumber: Number(codes.number) };
    const sacha = candidateOf(relay, { ...session, identity: SACHA });
    await sacha.joins();
    await sacha.starts(codes.accessCode);
    await expect(luc.page.getByText("En cours")).toBeVisible();
    await tour.stop("room with certifications", luc.page, PANEL);
    await luc.page.getByRole("button", { name: /^MOREAU Sacha/ }).click();
    await luc.sees(/^Inscription à la double certification/);
    await tour.stop("candidate for CléA", luc.page, PANEL);
    await sacha.finishes();
    await nadia.opensTheFinalisation();
    await nadia.finalises();
    await nadia.sees(/Les informations de la session ont été transmises avec succès/);
    await platformOf(relay, session).publishes([
      sacha.earns({ status: "validated", pix: 512, levels: { "1.1": 5 }, comment: "" }),
    ]);
    await expect(paul.page.getByRole("row", { name: /CléA : 1/ })).toBeVisible();
    await tour.stop("list with CléA results", paul.page);
    await paul.opensSession(codes.number);
    await paul.sees(/Vous êtes le référent CléA Numérique du centre/);
    await tour.stop("results for the referer", paul.page);
  },
);
