import { expect, test } from "../../fixtures.ts";
import { DETAILS, examUnderWay } from "../../people/exam.ts";

test(
  "[JO1] two in the room write one journal, and a panel that closes in the middle of a word loses nothing",
  { tag: ["@exam-day", "@journal"] },
  async ({ relay, nadia, luc, helene }) => {
    const { codes } = await examUnderWay({ relay, nadia, luc });
    await helene.joins(codes);
    await luc.opensTheJournal();
    await luc.sees("Inès Ferreira a terminé son test.");
    await luc.sees("Présence de Sacha Moreau confirmée.");
    await luc.beginsNote("10 h 05 : alarme incend");
    await luc.page.reload();
    await luc.opensTheJournal();
    await luc.sees("10 h 05 : alarme incend");
    await helene.opensTheJournal();
    await helene.sees("10 h 05 : alarme incend");
    await helene.beginsNote("Retour en salle à 10 h 12.");
    await luc.sees("Retour en salle à 10 h 12.");
    await luc.page
      .getByRole("listitem")
      .filter({ hasText: "Retour en salle" })
      .getByRole("button")
      .click();
    const written = helene.page.getByRole("listitem").filter({ hasText: "Retour en salle" });
    await expect(written).toHaveCount(0);
    await luc.page.getByRole("button", { name: "Annuler" }).click();
    await expect(written).toBeVisible();
  },
);

test(
  "[JO4] whoever leaves hands over, and a colleague who comes says that they have read it",
  { tag: ["@exam-day", "@journal"] },
  async ({ nadia, luc, helene }) => {
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const codes = await nadia.copiesTheCodes();
    await luc.joins(codes);
    await luc.sees("B12");
    await luc.handsOver("Le poste 7 est en panne.");
    await helene.joins(codes);
    await helene.sees(/^Luc Dumas vous a laissé une note à/);
    await helene.page.getByRole("button", { name: "J’ai lu la note" }).click();
    await expect(helene.page.getByText(/vous a laissé une note/)).toHaveCount(0);
    await helene.opensTheJournal();
    await helene.sees("Lu par Hélène Marty");
  },
);

test(
  "[JO5] the invigilator does their part in the panel while the administrator finalises, and each sees the other",
  { tag: ["@exam-day", "@journal"] },
  async ({ relay, nadia, luc }) => {
    await examUnderWay({ relay, nadia, luc });
    await nadia.opensTheFinalisation();
    await luc.opensTheirPart();
    await luc.sees("Nadia Benali, membre du centre\u00a0: sur la finalisation");
    await luc.page
      .getByLabel("Raison de l’abandon pour MOREAU Sacha")
      .selectOption("Problème technique");
    await luc.sees("Il ne manque rien.");
    await expect(nadia.page.getByLabel("Raison de l’abandon pour MOREAU Sacha")).toHaveValue(
      "technical",
    );
    await luc.page.getByRole("button", { name: "J’ai terminé ma partie" }).click();
    await nadia.sees(/^Luc Dumas a terminé sa partie à/);
    await luc.page.getByRole("button", { name: "Reprendre ma partie" }).click();
    await expect(nadia.page.getByText(/a terminé sa partie/)).toHaveCount(0);
  },
);
