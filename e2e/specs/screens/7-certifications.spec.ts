import { expect, test } from "../../fixtures.ts";
import { candidateOf } from "../../people/candidate.ts";
import { DETAILS, SACHA, today } from "../../people/exam.ts";
import { platformOf } from "../../people/platform.ts";
import { PANEL } from "../../tour/camera.ts";
import { openTour } from "../../tour/tour.ts";

/** A day that is none, accents that were spoilt, and a session without candidates. */
const FILE = Buffer.from(
  [
    "Numéro de session préexistante;* Nom du site;* Nom de la salle;* Date de début;* Heure de début (heure locale);* Surveillant(s);Observations (optionnel);* Nom de naissance;* Prénom;* Date de naissance (format: jj/mm/aaaa);* Sexe (M ou F);Code Insee;Code postal;Nom de la commune;* Pays;E-mail du destinataire des résultats (formateur, enseignant…);E-mail de convocation;Identifiant local;Temps majoré ?;Tarification part Pix;Code de prépaiement",
    ";Campus Nord;B12;31/02/2035;9:00;;;MARTIN;Léa;02/05/1999;F;1004;;;FRANCE;;;A-1;33%;Payante;",
    ";;;;;;;LEBRUN;RenÃ©;04/07/1997;M;69383;;;FRANCE;;;;;Payante;",
    ";Campus Nord;C3;15/12/2035;14:00;Hélène Marty;;;;;;;;;;;;;;;",
  ].join("\n"),
);

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
    await nadia.opensTheFiles();
    await tour.stop("files of sessions", page);
    await nadia.offersFile("sessions.csv", FILE);
    await nadia.sees(/2 lignes sont à corriger/);
    await page.getByRole("button", { name: "Corriger la ligne 2" }).click();
    await tour.stop("file of sessions to correct", page);
    await page.getByRole("button", { name: "Annuler l’import" }).click();
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
