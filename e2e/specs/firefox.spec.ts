import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { encodeQR } from "qr";
import { openFirefox } from "../firefox.ts";
import { expect, test } from "../fixtures.ts";
import type { FirefoxPerson } from "../people/firefox-person.ts";
import { candidateOf } from "../people/candidate.ts";
import { DETAILS, SACHA } from "../people/exam.ts";

test(
  "[IN10] in Firefox a session is created, supervised in the sidebar's page, and sealed; the camera is asked and reads",
  { tag: "@firefox" },
  async ({ relay }) => {
    const account = await relay.addMember("nadia.benali@louise-michel.example", "Nadia Benali");
    const server = `http://127.0.0.1:${relay.port()}`;
    const [nadiasFirefox, lucsFirefox] = [await openFirefox(), await openFirefox()];
    const nadia = await nadiasFirefox.opens("app");
    const luc = await lucsFirefox.opens("sidepanel");

    await createsSession(nadia, { server, ...account });
    const number = await nadia.reads("Numéro de session");
    const accessCode = await nadia.reads("Code d’accès");
    const password = await nadia.reads("Mot de passe de session");

    await nadia.follows("Candidats (0)");
    await nadia.presses("Ajouter un candidat");
    await nadia.fills("Nom de naissance", SACHA.lastName);
    await nadia.fills("Prénom", SACHA.firstName);
    await nadia.fillsTyped("Date de naissance", SACHA.birthdate);
    await nadia.chooses("Sexe", "F");
    await nadia.fillsTyped("Commune de naissance", "Nantes");
    await nadia.presses("Inscrire le candidat");
    await nadia.sees("MOREAU");

    await luc.presses("Scanner le QR avec la caméra");
    await luc.sees("Présentez le code QR du kit surveillant devant la caméra.");
    await luc.presses("Arrêter la caméra");
    await luc.holdsBeforeTheCamera(encodeQR(`${server}/join#${"q".repeat(22)}`, "raw"));
    await luc.presses("Scanner le QR avec la caméra");
    await luc.sees("Invitation lue.");
    await luc.presses("Entrer avec le numéro");
    const asked = await lucsFirefox.opens("camera");
    await asked.sees("La caméra est autorisée.");
    await asked.leaves();

    await luc.fills("Adresse du serveur", server);
    await luc.fills("Numéro de la session", number);
    await luc.fillsTyped("Mot de passe de la session", password);
    await luc.fills("Vos prénom et nom", "Luc Dumas");
    await luc.presses("Surveiller la session");
    await luc.presses("Confirmer la présence de Sacha Moreau");
    // The server has received it, and counts down from there: the platform may let her start.
    await luc.sees("14 min");

    const key = await relay.platformKey();
    const sacha = candidateOf(relay, { key, sessionNumber: Number(number), identity: SACHA });
    await sacha.joins();
    await sacha.starts(accessCode);
    await luc.presses("Noter un incident");
    await luc.presses("MOREAU Sacha");
    await luc.fills("Que s’est-il passé ?", "L’écran est resté noir");
    await luc.presses("C7 Incident technique non bloquant");
    await sacha.finishes();

    await nadia.follows("Détails");
    await nadia.follows("Finaliser la session");
    await nadia.sees("1 signalement");
    await nadia.presses("Continuer");
    await nadia.presses("Continuer");
    await nadia.presses("Finaliser la session");
    await nadia.presses("Confirmer la finalisation");
    await nadia.sees("Vérifié");
    await luc.sees("finalisée");
    await Promise.all([nadiasFirefox.close(), lucsFirefox.close()]);
  },
);

test(
  "in Firefox a list comes in as a CSV, and a paper is made and saved",
  { tag: "@firefox" },
  async ({ relay }, story) => {
    const account = await relay.addMember("nadia.benali@louise-michel.example", "Nadia Benali");
    const server = `http://127.0.0.1:${relay.port()}`;
    const folder = story.outputPath("downloads");
    const firefox = await openFirefox({ downloads: folder });
    const nadia = await firefox.opens("app");
    await createsSession(nadia, { server, ...account });
    const number = await nadia.reads("Numéro de session");

    await nadia.follows("Candidats (0)");
    await nadia.follows("Depuis un tableau");
    const list = story.outputPath("liste.csv");
    await writeFile(list, "Nom;Prénom;Né(e) le;Sexe;INSEE\nMARTIN;Léa;2/5/1999;F;69383\n");
    await nadia.choosesFile(list);
    await nadia.presses("Ajouter 1 candidat");
    await nadia.sees("1 candidat est inscrit.");

    await nadia.follows("Détails");
    await nadia.savesPaper("Feuille d’émargement");
    const saved = join(folder, `feuille-emargement-session-${number}.pdf`);
    const begun = () =>
      readFile(saved, "latin1").then(
        (pdf) => pdf.slice(0, 5),
        () => "",
      );
    await expect.poll(begun).toBe("%PDF-");
    await firefox.close();
  },
);

/** From the first page on, to the details of the session. */
async function createsSession(
  nadia: FirefoxPerson,
  { server, email, password }: { server: string; email: string; password: string },
): Promise<void> {
  await nadia.fills("Adresse du serveur", server);
  await nadia.fills("Adresse e-mail", email);
  await nadia.fillsTyped("Mot de passe", password);
  await nadia.presses("Se connecter");
  await nadia.follows("Créer ma première session de certification");
  await nadia.fills("Nom du site", DETAILS.site);
  await nadia.fills("Nom de la salle", DETAILS.room);
  await nadia.fillsTyped("Date de début", DETAILS.date);
  await nadia.fillsTyped("Heure de début", DETAILS.time);
  await nadia.fills("Surveillant(s)", DETAILS.invigilators);
  await nadia.presses("Créer la session");
}
