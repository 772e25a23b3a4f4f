// Every screen, to be looked at: `npm run e2e -- screens` leaves the pictures in out/screens/. No part of
// the stories that are played by default.
import { resolve } from "node:path";
import { expect, test } from "../fixtures.ts";
import { candidateOf } from "../people/candidate.ts";
import { DETAILS, examUnderWay, SACHA, today } from "../people/exam.ts";
import { platformOf } from "../people/platform.ts";
import { popup } from "../people/popup.ts";
import { PANEL, POPUP } from "../tour/camera.ts";
import { openTour } from "../tour/tour.ts";

const SIECLE = resolve("core/imports/samples/ExportXML_ElevesSansAdresses.zip");
/** Four pupils of the classes 3EA and 3EB, as SIECLE knows them. */
const MARIAM = { lastName: "GUILLAUME", firstName: "Mariam", birthdate: "2012-08-20" };
const ROSE = { lastName: "GUYOT", firstName: "Rose", birthdate: "2013-08-19" };
const FELICIEN = { lastName: "DIALLO", firstName: "Félicien", birthdate: "2012-01-11" };
const CAPUCINE = { lastName: "BESSON", firstName: "Capucine", birthdate: "2013-08-06" };
const ZOES_EMAIL = "zoe.okafor@louise-michel.example";
const DAY_MS = 86_400_000;

test.describe.configure({ timeout: 15 * 60_000 });

test(
  "into the centre, and while there is nothing in it yet",
  { tag: "@screens" },
  async ({ nadia, nadiasLine, relay }) => {
    const { page } = nadia;
    const tour = openTour("1-entry");
    const small = await popup(page.context());
    await tour.stop("popup signed out", small.page, POPUP);
    await page.bringToFront();
    await tour.stop("signed out", page);
    await nadia.triesToSignIn({ password: "pas-le-bon-mot-de-passe" });
    await nadia.sees(/L’adresse e-mail ou le mot de passe est incorrect/);
    await tour.stop("sign-in refused", page);
    await page.getByRole("button", { name: "J’ai reçu un lien" }).click();
    await tour.stop("a link received", page);
    await page.getByRole("button", { name: "Se connecter sans lien" }).click();
    await nadia.signsIn();
    await tour.stop("list empty", page);
    await small.sees("Aucune session aujourd’hui.");
    await tour.stop("popup empty day", small.page, POPUP);
    await page.bringToFront();
    await page.getByRole("link", { name: "Élèves" }).click();
    await tour.stop("register empty", page);
    await nadia.opensTheSessions();
    await page.getByRole("link", { name: /^Créer ma première session/ }).click();
    await expect(page.getByLabel("Nom du site")).toBeVisible();
    await tour.stop("new session", page);
    await page.getByLabel("Date de début").fill("2020-01-07");
    await page.getByRole("button", { name: "Créer la session" }).click();
    await nadia.sees("Veuillez indiquer un nom de site.");
    await tour.stop("new session with errors", page);
    await nadia.opensTheSessions();
    await nadia.createsSession(DETAILS);
    await tour.stop("details without candidates", page);
    await nadia.opensTheForm();
    await tour.stop("edit", page);
    await nadia.opensTheSessions();
    await nadia.fillsInSession(DETAILS);
    await nadia.sees(/existe déjà/);
    await tour.stop("duplicate refused", page);
    await page.goto(`${page.url().split("#")[0]}#/nowhere`);
    await tour.stop("not found", page);
    await relay.stop();
    nadiasLine.cut();
    await nadia.opensTheSessions();
    await nadia.createsSession({ ...DETAILS, room: "C3" });
    await tour.stop("details of a session made offline", page);
    await nadia.asksToSignOut();
    await expect(page.getByRole("alertdialog")).toBeVisible();
    await tour.stop("leaving with unsent work", page);
  },
);

test(
  "the pupils of the school and the candidates of a session",
  { tag: "@screens" },
  async ({ nadia }) => {
    const { page } = nadia;
    const tour = openTour("2-candidates");
    await nadia.signsIn();
    await nadia.choosesRegister(SIECLE);
    await tour.stop("import with rows to correct", page);
    await page.getByRole("button", { name: /^Corriger DE LA TOUR/ }).click();
    await tour.stop("row being corrected", page);
    await page.getByRole("form").getByRole("button", { name: "Annuler" }).click();
    await nadia.acceptsTheImport();
    await tour.stop("register full", page);
    await nadia.opensTheSessions();
    await nadia.createsSession(DETAILS);
    await page.getByRole("link", { name: /^Candidats/ }).click();
    await tour.stop("candidates empty", page);
    await page.getByRole("button", { name: "Ajouter un candidat" }).first().click();
    await page.getByRole("button", { name: "Inscrire le candidat" }).click();
    await nadia.sees("Veuillez indiquer un nom de naissance.");
    await tour.stop("candidate by hand with errors", page);
    await page.getByRole("button", { name: "Fermer" }).click();
    await page.getByRole("link", { name: "Ajouter des candidats" }).first().click();
    await tour.stop("enrolment without a class", page);
    for (const name of ["3EA", "3EB"])
      await page.getByRole("checkbox", { name, exact: true }).check();
    for (const row of [1, 2, 5]) await page.getByRole("row").nth(row).getByRole("checkbox").check();
    await tour.stop("enrolment with a selection", page);
    await page.getByRole("checkbox", { name: "Sélectionner les élèves affichés" }).check();
    await page.getByRole("button", { name: /^Inscrire \d+ candidats$/ }).click();
    await nadia.sees("44 candidats sont inscrits.");
    await tour.stop("candidates just enrolled", page);
    await nadia.opensTheDetails();
    await nadia.enrols([SACHA]);
    await page.getByLabel("Nom de naissance").fill(SACHA.lastName);
    await page.getByLabel("Prénom").fill(SACHA.firstName);
    await page.getByLabel("Date de naissance").fill(SACHA.birthdate);
    await page.getByLabel("Sexe").selectOption("Femme");
    await page.getByRole("button", { name: "Inscrire le candidat" }).click();
    await nadia.sees(/Ce candidat est déjà dans la liste/);
    await tour.stop("duplicate candidate", page);
    await page.getByRole("button", { name: "Fermer" }).click();
    await page.getByRole("button", { name: "Modifier les informations de MOREAU Sacha" }).click();
    await tour.stop("candidate being corrected", page);
    await page.getByRole("form").getByRole("button", { name: "Annuler" }).click();
    await page.getByRole("checkbox", { name: /MOREAU/ }).check();
    await page.getByRole("button", { name: "Temps majoré…" }).click();
    await tour.stop("extra time for a selection", page);
  },
);

test(
  "a morning in the room, from the first presence to the seal and the results",
  { tag: "@screens" },
  async ({ relay, nadia, luc, paul, nadiasLine, paulsLine, lucsLine }) => {
    const { page } = nadia;
    const tour = openTour("3-exam");
    await tour.stop("panel join", luc.page, PANEL);
    await nadia.signsIn();
    await nadia.importsRegister(SIECLE);
    await nadia.opensTheSessions();
    await nadia.createsSession({ ...DETAILS, date: today() });
    const codes = await nadia.copiesTheCodes();
    await luc.triesToJoin({ ...codes, password: "C-2345-6789" });
    await luc.sees(/saisis sont incorrects/);
    await tour.stop("panel join refused", luc.page, PANEL);
    await luc.joins(codes);
    await luc.sees("B12");
    await tour.stop("panel room without candidates", luc.page, PANEL);
    await page.bringToFront();
    await nadia.enrolsClasses(["3EA", "3EB"]);
    await nadia.opensTheDetails();
    await tour.stop("details before the start", page);
    const small = await popup(page.context());
    await expect(small.page.getByRole("button", { name: /^Mot de passe C-/ })).toBeVisible();
    await tour.stop("popup today", small.page, POPUP);
    await luc.sees("GUYOT");
    await tour.stop("panel room before the start", luc.page, PANEL);
    for (const { firstName, lastName } of [MARIAM, ROSE, FELICIEN, CAPUCINE])
      await luc.confirmsPresence(`${firstName} ${lastName}`);
    await expect(luc.page.getByText("Présence notée")).toHaveCount(0);
    const session = { key: await relay.platformKey(), sessionNumber: Number(codes.number) };
    const at = (identity: typeof MARIAM) => candidateOf(relay, { ...session, identity });
    const [mariam, rose, felicien] = [at(MARIAM), at(ROSE), at(FELICIEN)];
    for (const candidate of [mariam, rose, felicien]) {
      await candidate.joins();
      await candidate.starts(codes.accessCode);
    }
    await felicien.finishes();
    await mariam.reports(7);
    await luc.sees("Question 7, en pause");
    await tour.stop("panel room with an alert", luc.page, PANEL);
    await luc.page.getByRole("button", { name: "Menu de la session" }).click();
    await tour.stop("panel menu", luc.page, PANEL);
    await luc.page.keyboard.press("Escape");
    await luc.page
      .getByRole("button", { name: /^GUYOT Rose/ })
      .first()
      .click();
    await tour.stop("panel candidate", luc.page, PANEL);
    await luc.seesTheRoom();
    await luc.page.getByRole("button", { name: "Noter un incident" }).click();
    await tour.stop("panel incident whom", luc.page, PANEL);
    await luc.page.getByRole("listitem").getByRole("button", { name: "GUYOT Rose" }).click();
    await luc.page.getByLabel("Que s’est-il passé ?").fill("L’écran est resté noir.");
    await tour.stop("panel incident what", luc.page, PANEL);
    await luc.page.getByRole("button", { name: /^C7/ }).click();
    await tour.stop("panel incident noted", luc.page, PANEL);
    await luc.seesTheRoom();
    lucsLine.cut();
    await luc.notesIncident("DIALLO Félicien", "Est arrivé en retard.");
    await luc.seesTheRoom();
    await luc.sees(/non envoyée/);
    await tour.stop("panel room offline", luc.page, PANEL);
    lucsLine.mend();

    await page.bringToFront();
    await nadia.opensTheDetails();
    await tour.stop("details after the start", page);
    await page.getByRole("link", { name: /^Candidats/ }).click();
    await tour.stop("candidates after the start", page);
    await page.getByRole("link", { name: "Détails" }).click();
    await paul.signsIn();
    await paul.opensSession(codes.number);
    await nadia.opensTheFinalisation();
    await nadia.triesToFinalise();
    await nadia.isAskedForTheReasonOf("GUILLAUME Mariam");
    await tour.stop("finalisation step 1 with reasons missing", page);
    await nadia.opensReportsOf("GUYOT Rose");
    await tour.stop("finalisation step 1 with a report open", page);
    await paul.opensTheFinalisation();
    paulsLine.cut();
    await paul.givesAbortReason("GUYOT Rose", "Problème technique");
    await nadia.givesAbortReason(
      "GUYOT Rose",
      "Abandon\u00a0: Manque de temps ou départ prématuré",
    );
    await nadia.givesAbortReason("GUILLAUME Mariam", "Problème technique");
    await nadia.sees(/Enregistré sur le serveur/);
    paulsLine.mend();
    await nadia.sees(/plusieurs valeurs écrites en même temps/);
    await tour.stop("finalisation step 1 with a conflict", page);
    await page
      .getByRole("button", { name: /^Garder / })
      .first()
      .click();
    await page.getByRole("button", { name: "Continuer" }).click();
    await page.getByRole("checkbox", { name: /^Malgré un incident/ }).check();
    await tour.stop("finalisation step 2", page);
    await page.getByRole("button", { name: "Continuer" }).click();
    await tour.stop("finalisation step 3", page);
    nadiasLine.cut();
    await nadia.sees(/Finaliser demande une connexion/);
    await tour.stop("finalisation step 3 offline", page);
    nadiasLine.mend();
    const finalise = page.getByRole("button", { name: "Finaliser la session" });
    await expect(finalise).toBeEnabled({ timeout: 60_000 });
    await finalise.click();
    await expect(page.getByRole("button", { name: "Confirmer la finalisation" })).toBeVisible();
    await tour.stop("finalisation confirmation", page);
    await page.getByRole("button", { name: "Confirmer la finalisation" }).click();
    await nadia.sees(/Vérifié sur cet appareil/);
    await tour.stop("sealed", page);
    await luc.sees(`Session ${codes.number} scellée`);
    await tour.stop("panel sealed", luc.page, PANEL);
    await tour.stop("popup sealed", small.page, POPUP);
    await platformOf(relay, session).publishes([
      felicien.earns({
        status: "validated",
        pix: 512,
        levels: { "1.1": 5, "3.4": 4 },
        comment: "",
      }),
      mariam.earns({
        status: "cancelled",
        pix: null,
        levels: {},
        comment: "Coupure du réseau à 10:12.",
      }),
      rose.earns({ status: "rejected", pix: 0, levels: { "1.1": 1 }, comment: "" }),
    ]);
    await page.bringToFront();
    await nadia.seesResult("DIALLO Félicien", "Validée", "512");
    await nadia.seesLevelsOf("DIALLO Félicien", "3.4 Programmer");
    await tour.stop("results", page);
  },
);

test(
  "the list with sessions in every phase, the palette, the team and the settings",
  { tag: "@screens" },
  async ({ relay, nadia, paul, luc, zoe, nadiasLine }) => {
    const { page } = nadia;
    const tour = openTour("4-centre");
    const { platform, ines } = await examUnderWay({ relay, nadia, luc });
    await nadia.opensTheFinalisation();
    await nadia.givesAbortReason("MOREAU Sacha", "Problème technique");
    await nadia.finalises();
    await nadia.sees(/Vérifié sur cet appareil/);
    // What stood in the calendar a week ago can only be made by whoever lives then.
    const then = Date.now() - 7 * DAY_MS;
    await paul.page.clock.setFixedTime(then);
    await paul.signsIn();
    for (const [ahead, room] of [
      [1, "B14"],
      [4, "CDI"],
    ] as const) {
      await paul.createsSession({ ...DETAILS, room, date: dayOf(then + ahead * DAY_MS) });
      await paul.opensTheSessions();
    }
    await page.bringToFront();
    await nadia.opensTheSessions();
    for (const [ahead, room, time] of [
      [0, "Salle informatique 1", "08:15"],
      [0, "Salle informatique 2", "23:30"],
      [1, "B12", "09:30"],
      [1, "B14", "14:00"],
      [2, "CDI", "10:00"],
      [9, "Salle polyvalente du bâtiment des sciences", "09:30"],
      [30, "Labo", "13:30"],
    ] as const) {
      await nadia.createsSession({
        ...DETAILS,
        room,
        time,
        date: dayOf(Date.now() + ahead * DAY_MS),
      });
      await nadia.opensTheSessions();
    }
    nadiasLine.cut();
    await nadia.createsSession({ ...DETAILS, room: "C3", date: dayOf(Date.now() + 3 * DAY_MS) });
    await nadia.opensTheSessions();
    await nadia.sees("Créée hors ligne");
    await tour.stop("list offline", page);
    nadiasLine.mend();
    await expect(page.getByText("Créée hors ligne")).toBeHidden({ timeout: 60_000 });
    await tour.stop("list", page);
    await platform.publishes([
      ines.earns({ status: "validated", pix: 512, levels: {}, comment: "" }),
    ]);
    await nadia.sees("Résultats transmis par Pix");
    await page.getByRole("button", { name: "Dates" }).click();
    await page.getByLabel("Chercher une session").fill("b1");
    await tour.stop("list narrowed", page);
    await page.getByLabel("Chercher une session").fill("rien de tel");
    await nadia.sees("Aucune session trouvée.");
    await tour.stop("list nothing found", page);
    await page.getByRole("button", { name: "Effacer les filtres" }).first().click();
    const labo = page.getByRole("row", { name: /Labo/ }).getByRole("button");
    await labo.click();
    await expect(page.getByRole("alertdialog")).toBeVisible();
    await tour.stop("deletion dialog", page);
    await nadia.goesBack();
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("combobox").fill("session");
    await tour.stop("palette", page);
    await page.getByRole("combobox").fill("rien de tel");
    await nadia.sees(/Rien ne correspond/);
    await tour.stop("palette nothing found", page);
    await page.getByRole("combobox").fill("raccourcis");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name: "Raccourcis du clavier" })).toBeVisible();
    await tour.stop("list of keys", page);
    await page.keyboard.press("Escape");
    const small = await popup(page.context());
    await small.sees("Salle informatique 1");
    await tour.stop("popup full", small.page, POPUP);

    await page.bringToFront();
    await nadia.opensTheTeam();
    await tour.stop("team", page);
    const link = await nadia.invites(ZOES_EMAIL);
    await tour.stop("a link just made", page);
    await page.getByLabel("Adresses e-mail").fill("sans arobase");
    await page.getByRole("button", { name: "Créer les liens" }).click();
    await tour.stop("invitation refused", page);
    await zoe.opensLink(link);
    await zoe.sees(/vous invite dans son équipe/);
    await tour.stop("invitation opened", zoe.page);
    await zoe.joinsTheTeam({ name: "Zoé Okafor", password: "trois colverts sur l’étang" });
    await zoe.sees("Sessions de certification");
    await zoe.opensTheTeam();
    await zoe.page.getByRole("button", { name: "Quitter le centre" }).click();
    await expect(zoe.page.getByRole("alertdialog")).toBeVisible();
    await tour.stop("leaving the centre", zoe.page);
    await page.bringToFront();
    await page.getByRole("link", { name: "Réglages" }).click();
    await page.getByRole("button", { name: "Changer le mot de passe" }).click();
    await tour.stop("settings", page);
  },
);

function dayOf(moment: number): string {
  return new Date(moment).toLocaleDateString("sv-SE");
}

test(
  "a centre that pays, with certifications beside Pix, and its CléA referer",
  { tag: "@screens" },
  async ({ relay, nadia, paul, luc }) => {
    const { page } = nadia;
    const tour = openTour("5-certifications");
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
