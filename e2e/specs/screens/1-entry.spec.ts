import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { expect, test } from "../../fixtures.ts";
import { DETAILS } from "../../people/exam.ts";
import { popup } from "../../people/popup.ts";
import { POPUP } from "../../tour/camera.ts";
import { openTour } from "../../tour/tour.ts";

const SIECLE = resolve("core/imports/samples/ExportXML_ElevesSansAdresses.zip");

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
    await nadia.triesToSignIn({ server: "le serveur du collège", email: "", password: "" });
    await nadia.sees(/Cette adresse n’est pas celle d’un serveur/);
    await tour.stop("sign-in with errors", page);
    await nadia.triesToSignIn({ password: "pas-le-bon-mot-de-passe" });
    await nadia.sees(/L’adresse e-mail ou le mot de passe est incorrect/);
    await tour.stop("sign-in refused", page);
    await nadia.opensLink("https://exemple.fr/invitation#coupé");
    await nadia.sees(/Ce lien est incomplet/);
    await tour.stop("a link cut short", page);
    await page.getByLabel("Lien reçu").fill(`https://exemple.fr/join#${"q".repeat(22)}`);
    await page.getByRole("button", { name: "Ouvrir le lien" }).click();
    await nadia.sees(/^Ce lien mène à une session/);
    await page.getByRole("button", { name: "Se connecter sans lien" }).click();
    await nadia.signsIn();
    await tour.stop("list empty", page);
    await small.sees("Aucune session aujourd’hui.");
    await tour.stop("popup empty day", small.page, POPUP);

    await page.bringToFront();
    await page.getByRole("link", { name: "Élèves" }).click();
    await tour.stop("register empty", page);
    const whole = await readFile(SIECLE);
    await nadia.offersRegister("moitié.zip", whole.subarray(0, whole.length / 2));
    await nadia.sees(/Le fichier s’arrête avant la fin/);
    await tour.stop("import refused", page);

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
    await page.getByRole("button", { name: "Changer le mot de passe de session" }).click();
    await tour.stop("session password question", page);
    const question = page.getByRole("alertdialog");
    await question.getByRole("button", { name: "Changer le mot de passe" }).click();
    await expect(question).toBeHidden();
    await tour.stop("session password changed", page);
    await nadia.opensTheForm();
    await tour.stop("edit", page);
    await nadia.opensTheSessions();
    await nadia.fillsInSession(DETAILS);
    await nadia.sees(/existe déjà/);
    await tour.stop("duplicate refused", page);
    await page.goto(`${page.url().split("#")[0]}#/nowhere`);
    await tour.stop("not found", page);

    await relay.signsOutEverywhere("nadia.benali@louise-michel.example");
    nadiasLine.cut();
    nadiasLine.mend();
    await nadia.opensTheSessions();
    await nadia.sees(/Votre connexion a expiré/);
    await tour.stop("list after the sign-in ran out", page);
    await small.sees(/expiré/);
    await tour.stop("popup after the sign-in ran out", small.page, POPUP);
    await page.bringToFront();
    await page.getByRole("link", { name: "Se connecter" }).click();
    await tour.stop("signing in again", page);
    await nadia.signsIn();

    nadiasLine.cut();
    await nadia.createsSession({ ...DETAILS, room: "C3" });
    await tour.stop("details of a session made offline", page);
    await page.getByRole("banner").getByRole("status").getByRole("button").click();
    await tour.stop("where the work is", page);
    await page.keyboard.press("Escape");
    await nadia.asksToSignOut();
    await expect(page.getByRole("alertdialog")).toBeVisible();
    await tour.stop("leaving with unsent work", page);
  },
);
