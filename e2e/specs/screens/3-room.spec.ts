import { resolve } from "node:path";
import { extensionOrigin } from "../../browser.ts";
import { expect, test } from "../../fixtures.ts";
import { candidateOf } from "../../people/candidate.ts";
import { DETAILS, today } from "../../people/exam.ts";
import { popup } from "../../people/popup.ts";
import { PANEL, POPUP } from "../../tour/camera.ts";
import { openTour } from "../../tour/tour.ts";

const SIECLE = resolve("core/imports/samples/ExportXML_ElevesSansAdresses.zip");
/** Four pupils of the class 3EA, as SIECLE knows them. */
const MARIAM = { lastName: "GUILLAUME", firstName: "Mariam", birthdate: "2012-08-20" };
const ROSE = { lastName: "GUYOT", firstName: "Rose", birthdate: "2013-08-19" };
const FELICIEN = { lastName: "DIALLO", firstName: "Félicien", birthdate: "2012-01-11" };
const CAPUCINE = { lastName: "BESSON", firstName: "Capucine", birthdate: "2013-08-06" };

test(
  "a morning in the room, from the first presence to the way out",
  { tag: "@screens" },
  async ({ relay, nadia, luc, lucsLine }) => {
    const { page } = nadia;
    const panel = luc.page;
    const tour = openTour("3-room");
    await tour.stop("panel join", panel, PANEL);
    await luc.opensTheGuideBeforehand();
    await luc.sees("Entrez dans la session");
    await tour.stop("panel join with the guide", panel, PANEL);
    await panel.getByText("Guide du surveillant").click();
    await panel.getByRole("button", { name: "Surveiller la session" }).click();
    await tour.stop("panel join with errors", panel, PANEL);
    await nadia.signsIn();
    const own = await page.context().newPage();
    await own.goto(`${extensionOrigin()}/sidepanel.html`);
    await expect(own.getByText("Aucune session aujourd’hui.")).toBeVisible();
    await tour.stop("panel of a member on an empty day", own, PANEL);
    await page.bringToFront();
    await nadia.importsRegister(SIECLE);
    await nadia.opensTheSessions();
    await nadia.createsSession({ ...DETAILS, date: today() });
    const codes = await nadia.copiesTheCodes();
    await luc.triesToJoin({ ...codes, password: "C-2345-6789" });
    await luc.sees(/saisis sont incorrects/);
    await tour.stop("panel join refused", panel, PANEL);
    await luc.joins(codes);
    await luc.sees("B12");
    await tour.stop("panel room without candidates", panel, PANEL);
    await page.bringToFront();
    await nadia.enrolsClasses(["3EA"]);
    await nadia.opensTheDetails();
    await tour.stop("details before the start", page);
    await own.reload();
    await expect(own.getByRole("button", { name: /B12/ })).toBeVisible();
    await tour.stop("panel of a member", own, PANEL);
    const small = await popup(page.context());
    await expect(small.page.getByRole("button", { name: /^Mot de passe C-/ })).toBeVisible();
    await tour.stop("popup today", small.page, POPUP);

    await luc.sees("GUYOT");
    await tour.stop("panel room before the start", panel, PANEL);
    await panel.getByRole("button", { name: /^BESSON Capucine/ }).click();
    await tour.stop("panel candidate before the start", panel, PANEL);
    await panel.getByRole("button", { name: "Noter absent" }).click();
    await panel.getByLabel("Raison de l’absence").selectOption("Sans nouvelles");
    await luc.sees(/^La raison de l’absence/);
    await tour.stop("panel candidate absent", panel, PANEL);
    await luc.seesTheRoom();
    await tour.stop("panel room with somebody absent", panel, PANEL);
    await panel.getByRole("button", { name: /^BESSON Capucine/ }).click();
    await panel.getByRole("button", { name: "Annuler l’absence" }).click();
    await luc.seesTheRoom();
    for (const { firstName, lastName } of [MARIAM, ROSE, FELICIEN, CAPUCINE])
      await luc.confirmsPresence(`${firstName} ${lastName}`);
    await expect(panel.getByText("Présence notée")).toHaveCount(0);
    const session = { key: await relay.platformKey(), sessionNumber: Number(codes.number) };
    const at = (identity: typeof MARIAM) => candidateOf(relay, { ...session, identity });
    const [mariam, rose] = [at(MARIAM), at(ROSE)];
    const [felicien, capucine] = [at(FELICIEN), at(CAPUCINE)];
    for (const candidate of [mariam, rose, felicien, capucine]) {
      await candidate.joins();
      await candidate.starts(codes.accessCode);
    }
    await felicien.finishes();
    await mariam.reports(7);
    await capucine.lacksExtension();
    await luc.sees("Question 7, en pause");
    await luc.sees("Extension non détectée");
    await tour.stop("panel room with alerts", panel, PANEL);
    await tour.stop("popup with alerts", small.page, POPUP);
    const lucs = await popup(panel.context());
    await lucs.sees("B12");
    await tour.stop("popup of the invigilator", lucs.page, POPUP);
    await lucs.page.close();
    await panel.getByRole("button", { name: "Gérer le signalement" }).click();
    await panel.getByRole("radio").first().check();
    await tour.stop("panel alert being answered", panel, PANEL);
    await luc.seesTheRoom();
    await panel.getByRole("button", { name: "Menu de la session" }).click();
    await tour.stop("panel menu", panel, PANEL);
    await panel.getByRole("menuitem", { name: "Quitter la surveillance" }).click();
    await tour.stop("panel leaving", panel, PANEL);
    await panel.getByRole("alertdialog").getByRole("button", { name: "Revenir" }).click();
    await luc.opensTheGuide();
    await tour.stop("panel guide", panel, PANEL);
    await luc.opensTheJournal();
    await luc.beginsNote("10 h 05 : alarme incendie, retour à 10 h 12.");
    await tour.stop("panel journal", panel, PANEL);
    await luc.seesTheRoom();
    await luc.opensTheSettings();
    await tour.stop("panel settings", panel, PANEL);
    await luc.seesTheRoom();
    await luc.opensTheirPart();
    await tour.stop("panel their part", panel, PANEL);
    await luc.seesTheRoom();
    await panel.getByLabel("Rechercher un candidat").fill("rien de tel");
    await tour.stop("panel nothing found", panel, PANEL);
    await panel.getByLabel("Rechercher un candidat").fill("");
    await panel
      .getByRole("button", { name: /^GUYOT Rose/ })
      .first()
      .click();
    await tour.stop("panel candidate", panel, PANEL);
    await panel.getByRole("button", { name: "Terminer le test" }).click();
    await tour.stop("panel ending a test", panel, PANEL);
    await panel.getByRole("alertdialog").getByRole("button", { name: "Annuler" }).click();
    await luc.seesTheRoom();

    await panel.getByRole("button", { name: "Noter un incident" }).click();
    await tour.stop("panel incident whom", panel, PANEL);
    await panel.getByRole("listitem").getByRole("button", { name: "GUYOT Rose" }).click();
    await panel.getByLabel("Que s’est-il passé ?").fill("L’écran est resté noir.");
    await panel.getByRole("button", { name: /^E1-E12/ }).click();
    await tour.stop("panel incident what", panel, PANEL);
    await panel.getByRole("button", { name: /^E1 / }).click();
    await tour.stop("panel incident noted, its question missing", panel, PANEL);
    await page.bringToFront();
    await nadia.opensTheFinalisation();
    await nadia.opensReportsOf("GUYOT Rose");
    await nadia.goesInto("Description");
    await expect(panel.getByLabel("Description")).toHaveAccessibleDescription(/écrit ici/);
    await tour.stop("panel incident while a colleague writes", panel, PANEL);
    await panel.getByRole("button", { name: "Supprimer le signalement E1" }).click();
    await tour.stop("panel incident just removed", panel, PANEL);
    await luc.seesTheRoom();
    lucsLine.cut();
    await luc.notesIncident("DIALLO Félicien", "Est arrivé en retard.");
    await luc.seesTheRoom();
    await luc.sees(/non envoyée/);
    await tour.stop("panel room offline", panel, PANEL);
    lucsLine.mend();

    await page.bringToFront();
    await nadia.opensTheDetails();
    await tour.stop("details after the start", page);
    await page.getByRole("link", { name: /^Candidats/ }).click();
    await tour.stop("candidates after the start", page);
  },
);
