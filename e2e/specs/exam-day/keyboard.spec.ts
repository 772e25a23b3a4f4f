import { expect, test } from "../../fixtures.ts";
import { byKeys, seesWhereItIs } from "../../people/by-keys.ts";
import { candidateOf } from "../../people/candidate.ts";
import { DETAILS, INES, SACHA } from "../../people/exam.ts";
import { ZOOMED } from "../../tour/zoom.ts";

test(
  "[PA10] [RE24] at 400 % and with the keyboard alone, a whole morning: from the way in to the way out",
  { tag: ["@exam-day", "@keyboard"] },
  async ({ relay, nadia, luc, lucsLine }) => {
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const codes = await nadia.copiesTheCodes();
    await nadia.enrols([SACHA, INES]);
    const { page } = luc;
    await page.setViewportSize(ZOOMED);
    await page.emulateMedia({ reducedMotion: "reduce" });
    const { goesTo, presses, types, chooses } = byKeys(page);
    const button = (name: string | RegExp) => page.getByRole("button", { name });
    const dialog = page.getByRole("alertdialog");

    await test.step("into the session, with what is missing told first", async () => {
      await presses("Surveiller la session");
      await expect(page.getByLabel("Adresse du serveur")).toBeFocused();
      await seesWhereItIs(page);
      await page.keyboard.type(lucsLine.address);
      await types("Numéro de la session", codes.number);
      await types("Mot de passe de la session", codes.password);
      await types("Vos prénom et nom", "Luc Dumas");
      await page.keyboard.press("Enter");
      await luc.sees("À faire");
    });

    await test.step("a presence that is taken back in time, and an absence with its reason", async () => {
      await presses("Confirmer la présence de Sacha Moreau");
      await luc.sees("La présence de Sacha Moreau est confirmée pour 15\u00a0min.");
      await presses("Annuler");
      await presses("Confirmer la présence de Sacha Moreau", "backwards");
      await presses("FERREIRA Inès", "backwards");
      await presses("Noter absent");
      await goesTo(page.getByLabel("Raison de l’absence"));
      await page.keyboard.type("Sans");
      await types("Précision", "Famille appelée.");
      await presses("Retour à la liste", "backwards");
      await luc.sees("1 absent");
    });

    const key = await relay.platformKey();
    const session = { key, sessionNumber: Number(codes.number) };
    const sacha = candidateOf(relay, { ...session, identity: SACHA });
    await expect(page.getByText("Présence notée")).toHaveCount(0);
    await sacha.joins();
    await sacha.starts(codes.accessCode);
    await sacha.reports(7);

    await test.step("an alert, and a question that another one stands above", async () => {
      await presses("Gérer le signalement");
      await goesTo(page.getByRole("radio").first());
      await page.keyboard.press("Space");
      await presses("Valider le signalement");
      await expect(button("MOREAU Sacha")).toBeFocused();
      await seesWhereItIs(page);
      await page.keyboard.press("Enter");
      await sacha.lacksExtension();
      await luc.sees("Extension non détectée");
      await presses("Terminer le test");
      await expect(dialog.getByRole("heading")).toBeFocused();
      await seesWhereItIs(page);
      await goesTo(dialog.getByRole("button", { name: "Terminer le test" }));
      await goesTo(dialog.getByRole("button", { name: "Confirmer la présence de l’extension" }));
      await page.keyboard.press("Escape");
      await expect(button("Terminer le test")).toBeFocused();
      await seesWhereItIs(page);
      await presses("Autoriser la reprise du test", "backwards");
      await presses("Retour à la liste", "backwards");
    });

    await test.step("an incident about two questions and two candidates", async () => {
      await presses("Noter un incident");
      await presses("MOREAU Sacha");
      await types("Que s’est-il passé ?", "Écran noir à 9 h 40.");
      await presses(/^E1-E12/);
      await presses(/^E2 /);
      await types("Numéro de question", "7, 9");
      await presses("Faire 2 signalements, un par question");
      await presses("Le simulateur est resté blanc.");
      await expect(luc.description()).toBeFocused();
      await page.keyboard.type(" Repris à 9 h 45.");
      await presses("Aussi pour d’autres candidats");
      await goesTo(page.getByRole("checkbox", { name: "FERREIRA Inès" }));
      await page.keyboard.press("Space");
      await presses("Noter pour 1 candidat");
      await expect(luc.description()).toHaveValue(/^Écran noir à 9 h 40\. .* Repris à 9 h 45\.$/);
      await presses("Terminé");
    });

    await test.step("the journal, the settings, and where the work is without a server", async () => {
      await chooses("Journal de la salle");
      await types("Ajouter une note", "Alarme incendie.");
      await presses("Ajouter la note");
      await presses(/^Retirer la note de/);
      await chooses("Réglages");
      await goesTo(page.getByRole("checkbox", { name: /^Un son court/ }));
      await presses("Retour à la liste", "backwards");
      await expect(page.getByRole("heading", { name: DETAILS.room })).toBeFocused();
      await seesWhereItIs(page);
      await goesTo(button("FERREIRA Inès"));
      const left = await page.evaluate(() => scrollY);
      expect(left).toBeGreaterThan(0);
      await page.keyboard.press("Enter");
      await presses("Retour à la liste", "backwards");
      await expect(button("FERREIRA Inès")).toBeFocused();
      expect(await page.evaluate(() => scrollY)).toBe(left);
      lucsLine.cut();
      await luc.sees(/Le serveur ne répond pas/);
      const whereTheWorkIs = /Serveur|non envoyée|Sur cet appareil/;
      await presses(whereTheWorkIs);
      await seesWhereItIs(page);
      await presses("Fermer");
      await expect(button(whereTheWorkIs)).toBeFocused();
      await seesWhereItIs(page);
      lucsLine.mend();
    });

    await test.step("his part of the finalisation, and the way out with a note", async () => {
      await chooses("Terminer la session");
      await goesTo(page.getByLabel("Raison de l’abandon pour MOREAU Sacha"));
      await page.keyboard.type("Prob");
      await goesTo(page.getByRole("checkbox", { name: /^Malgré un incident/ }));
      await page.keyboard.press("Space");
      await presses("J’ai terminé ma partie");
      await presses("Reprendre ma partie");
      await chooses("Quitter la surveillance");
      await seesWhereItIs(page);
      await types(/^Note pour la personne qui vous remplace/, "Le poste 7 est en panne.");
      await goesTo(dialog.getByRole("button", { name: "Quitter la surveillance" }));
      await page.keyboard.press("Enter");
      await expect(button("Surveiller la session")).toBeVisible();
    });
  },
);
