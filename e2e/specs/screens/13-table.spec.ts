import { expect, test } from "../../fixtures.ts";
import { DETAILS } from "../../people/exam.ts";
import { siecleOf } from "../../people/siecle-file.ts";
import { openTour } from "../../tour/tour.ts";

const HEADINGS = ["Nom", "Prénom", "Né(e) le", "Sexe", "INSEE", "Groupe", "Observations"];
const ROWS = [
  ["MARTIN", "Léa", "2/5/1999", "Fille", "1004", "G1", "Délégué de classe"],
  ["BEN SAÏD", "Anas", "31/02/1998", "M", "69383", "G2", ""],
  ["LEBRUN", "RenÃ©", "4.7.97", "M", "69383", "G1", ""],
  ["DURAND", "Zoé", "4/7/1997", "?", "69383", "G1", ""],
];

const HUGO = {
  lastName: "LEFÈVRE",
  firstName: "Hugo",
  birthdate: "2011-11-14",
  schoolClass: "CM2 C",
};

test("the candidates of a session from a table", { tag: "@screens" }, async ({ nadia }) => {
  const { page } = nadia;
  const tour = openTour("13-table");
  await nadia.signsIn();
  await nadia.createsSession(DETAILS);
  const { number } = await nadia.copiesTheCodes();
  await nadia.opensTheTable();
  await tour.stop("table to choose or paste", page);
  await nadia.offersTable("liste.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
  await nadia.sees(/classeur d’avant 2007/);
  await tour.stop("table refused", page);
  await nadia.pastesCells([
    ["Nom", "Prénom"],
    ["MARTIN", "Léa"],
  ]);
  await nadia.sees(/Aucune colonne pour/);
  await tour.stop("table with columns missing", page);
  await nadia.choosesAnotherTable();
  await nadia.pastesCells([HEADINGS, ...ROWS]);
  await nadia.sees(/3 lignes sont à corriger/);
  await tour.stop("table with rows to correct", page);
  await page.getByRole("button", { name: "Corriger la ligne 3" }).click();
  await tour.stop("row of a table being corrected", page);
  await page.getByRole("form").getByRole("button", { name: "Annuler" }).click();
  await nadia.correctsLine(3, { "Né(e) le": "28/02/1998" });
  await page.getByRole("button", { name: /^Accepter «.René.»$/ }).click();
  await nadia.leavesOut(5);
  await nadia.sees("3 candidats à ajouter");
  await tour.stop("table ready", page);
  await page.getByRole("button", { name: "Ajouter 3 candidats" }).click();
  await nadia.sees("3 candidats sont inscrits.");
  await tour.stop("candidates from a table", page);
  const [lea = []] = ROWS;
  await nadia.opensTheTable();
  await nadia.pastesCells([HEADINGS, lea.with(4, "69383")]);
  await expect(page.getByText("À mettre à jour (1)")).toBeVisible();
  await tour.stop("table with a change", page);
  await page.reload();
  await nadia.sees(/Vous retrouvez ce tableau/);
  await tour.stop("table that has waited", page);
  await page.getByRole("button", { name: "Annuler", exact: true }).click();

  await nadia.offersRegister("eleves.xml", siecleOf([HUGO]));
  await nadia.acceptsTheImport();
  await nadia.opensTheSessions();
  await nadia.opensSession(number);
  await nadia.opensTheTable();
  await nadia.pastesCells([
    ["Nom élève", "Prénom élève", "Date naissance"],
    ["LEFÈVRE", "Hugo", "14/11/2011"],
    ["ROUX", "Alma", "02/05/2012"],
  ]);
  await nadia.sees(/La liste des élèves de l’établissement complète 1.candidat/);
  await tour.stop("table beside the register", page);
});
