import { expect, test } from "../../fixtures.ts";
import { ofAnotherSession, withSomebodyMore } from "../../people/session-copy.ts";
import { DETAILS, INES, SACHA } from "../../people/exam.ts";
import { openTour } from "../../tour/tour.ts";

test(
  "what is kept about one person, and a session that is restored from its copy",
  { tag: "@screens" },
  async ({ nadia, nadiasLine }) => {
    const { page } = nadia;
    const tour = openTour("14-copies");
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const { number } = await nadia.copiesTheCodes();
    const copy = await nadia.downloadsFile("Télécharger la copie");
    await nadia.enrols([SACHA, INES]);
    await page.getByText("Données d’une personne").click();
    await page.getByLabel("Personne", { exact: true }).selectOption("MOREAU Sacha, 03/04/2011");
    await tour.stop("what is kept about one person", page);

    await nadia.offersCopy(copy.text.slice(0, 400));
    await nadia.sees(/n’est pas une copie de session, ou il est incomplet/);
    await tour.stop("copy refused", page);
    await nadia.offersCopy(copy.text);
    await nadia.sees(/Tout ce que contient la copie y est déjà/);
    await tour.stop("copy with nothing to restore", page);
    await nadia.opensTheSessions();
    await nadia.opensSession(number);
    const whole = await nadia.downloadsFile("Télécharger la copie");
    await nadia.offersCopy(withSomebodyMore(whole.text));
    await nadia.sees(/Ce qui lui manque y sera ajouté/);
    await tour.stop("copy that gives a session what it lacks", page);
    await page.getByRole("button", { name: "Restaurer la session" }).click();
    await expect(page.getByRole("link", { name: "Candidats (3)" })).toBeVisible();
    await tour.stop("session just restored, to be taken back", page);

    await nadia.opensTheSessions();
    await nadia.deletes(`session ${number}`);
    await nadia.sees("Créer ma première session de certification");
    nadiasLine.cut();
    await nadia.offersCopy(whole.text);
    await nadia.sees(/elle revient comme une nouvelle session/);
    await tour.stop("copy of a session that was deleted", page);
    await nadia.offersCopy(ofAnotherSession(whole.text));
    await nadia.sees(/pourrait revenir en double/);
    await tour.stop("copy of a session that is not known here", page);
  },
);
