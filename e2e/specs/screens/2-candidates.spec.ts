import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "../../fixtures.ts";
import { DETAILS, INES, SACHA } from "../../people/exam.ts";
import { openTour } from "../../tour/tour.ts";

const SIECLE = resolve("core/imports/samples/ExportXML_ElevesSansAdresses.zip");

test(
  "the pupils of the school and the candidates of a session",
  { tag: "@screens" },
  async ({ relay, nadia }) => {
    const { page } = nadia;
    const tour = openTour("2-candidates");
    await nadia.signsIn();
    await nadia.choosesRegister(SIECLE);
    await tour.stop("import with rows to correct", page);
    await page.getByRole("button", { name: /^Corriger DE LA TOUR/ }).click();
    await page.getByRole("form").getByRole("button", { name: "Valider" }).click();
    await tour.stop("row being corrected with errors", page);
    await page.getByRole("form").getByRole("button", { name: "Annuler" }).click();
    await nadia.correctsRow("DE LA TOUR DU PIN Louise", { Classe: "3EA" });
    await tour.stop("row corrected", page);
    await nadia.acceptsTheImport();
    await tour.stop("register full", page);
    await page.getByLabel("Chercher un élève").fill("rien de tel");
    await tour.stop("register nothing found", page);
    await nadia.offersRegister("ElevesSansAdresses.xml", aWeekLater());
    await nadia.sees("Rien n’est encore modifié");
    await tour.stop("import with changed and gone", page);

    await nadia.opensTheSessions();
    await nadia.createsSession(DETAILS);
    await page.getByRole("link", { name: /^Candidats/ }).click();
    await tour.stop("candidates empty", page);
    await page.getByRole("button", { name: "Ajouter un candidat" }).first().click();
    await page.getByRole("button", { name: "Inscrire le candidat" }).click();
    await nadia.sees("Veuillez indiquer un nom de naissance.");
    await tour.stop("candidate by hand with errors", page);
    await page.getByRole("button", { name: "Fermer" }).click();
    await nadia.enrols([SACHA, INES]);
    await page.getByLabel("Nom de naissance").fill(SACHA.lastName);
    await page.getByLabel("Prénom").fill(SACHA.firstName);
    await page.getByLabel("Date de naissance").fill(SACHA.birthdate);
    await page.getByLabel("Sexe").selectOption("Femme");
    await page.getByLabel("Commune de naissance").fill("saint denis");
    await expect(page.getByRole("option", { name: /La Réunion/ })).toBeVisible();
    await tour.stop("communes of one name", page);
    await page.getByLabel("Commune de naissance").press("Escape");
    await page.getByRole("button", { name: "La commune n’est pas dans la liste" }).click();
    await page.getByLabel("Code INSEE de naissance").fill("44999");
    await nadia.sees(/Aucune commune connue ici ne porte ou n’a porté ce code/);
    await tour.stop("birthplace by an unknown code", page);
    await page.getByLabel("Code INSEE de naissance").fill("44109");
    await page.getByRole("button", { name: "Inscrire le candidat" }).click();
    await nadia.sees(/Ce candidat est déjà dans la liste/);
    await tour.stop("duplicate candidate", page);
    await page.getByRole("button", { name: "Fermer" }).click();
    await page.getByRole("button", { name: "Modifier les informations de MOREAU Sacha" }).click();
    await page.getByText("Autres informations").click();
    await page.getByLabel("E-mail de convocation").fill("sans arobase");
    await page.getByRole("button", { name: "Valider" }).click();
    await nadia.sees("Cette adresse e-mail n’est pas complète.");
    await tour.stop("candidate being corrected with errors", page);
    await page.getByRole("form").getByRole("button", { name: "Annuler" }).click();
    await page.getByRole("checkbox", { name: /MOREAU/ }).check();
    await page.getByRole("button", { name: "Temps majoré…" }).click();
    await page.getByLabel("Temps majoré (%)").fill("beaucoup");
    await page.getByRole("button", { name: "Valider" }).click();
    await tour.stop("extra time with an error", page);
    await page.getByRole("button", { name: "Annuler" }).click();
    await page.getByLabel("Rechercher un candidat").fill("rien de tel");
    await nadia.sees(/Aucun candidat ne correspond/);
    await tour.stop("candidates nothing found", page);
    await page.getByLabel("Rechercher un candidat").fill("");
    await page.getByRole("button", { name: "Retirer FERREIRA Inès de la liste" }).click();
    await nadia.sees("FERREIRA Inès a été retirée de la liste.");
    await tour.stop("candidate just removed", page);

    await page.getByRole("link", { name: "Ajouter des candidats" }).first().click();
    await tour.stop("enrolment without a class", page);
    await page.getByRole("checkbox", { name: "3EA", exact: true }).check();
    await expect(page.getByRole("row").nth(5)).toBeVisible();
    for (const row of [1, 2, 5]) await page.getByRole("row").nth(row).getByRole("checkbox").check();
    await tour.stop("enrolment with a selection", page);
    await relay.centreIs("--habilitations", "CLEA");
    await page
      .getByLabel("Certification sélectionnée")
      .selectOption("Double certification Pix-CléA");
    await tour.stop("enrolment for a certification", page);
    await page.getByRole("checkbox", { name: "3EB", exact: true }).check();
    await page.getByRole("checkbox", { name: "Sélectionner les élèves affichés" }).check();
    await page.getByRole("button", { name: /^Inscrire \d+ candidats$/ }).click();
    await nadia.sees(/candidats sont inscrits/);
    await tour.stop("candidates just enrolled", page);
    await nadia.readsPaper("Feuille d’émargement");
    await tour.stop("attendance sheet on the page", page);
    await nadia.readsPaper("PV d’incident");
    await tour.stop("incident sheet on the page", page);
    await nadia.readsPaper("Kit surveillant");
    await tour.stop("kit on the page", page);
    await nadia.readsPaper("Guide du surveillant");
    await tour.stop("guide on the page", page);
    await nadia.readsPaper("Coupons candidats");
    await tour.stop("slips on the page", page);
    await nadia.readsPaper("Affichette de porte");
    await tour.stop("door sign on the page", page);
    await nadia.readsPaper("PV de fraude");
    await tour.stop("fraud report on the page", page);
  },
);

/** What SIECLE exports once Hugo has left and Arthur goes by another name. */
function aWeekLater(): Buffer {
  const [xml] = Object.values(unzipSync(readFileSync(SIECLE)));
  const text = Buffer.from(xml ?? []).toString("latin1");
  const [before, after] = [text.indexOf("<ELEVE "), text.indexOf("</ELEVE>") + "</ELEVE>".length];
  const withoutHugo = text.slice(0, before) + text.slice(after);
  return Buffer.from(withoutHugo.replace("<PRENOM>Arthur<", "<PRENOM>Artus<"), "latin1");
}
