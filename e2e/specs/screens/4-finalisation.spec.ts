import { expect, test } from "../../fixtures.ts";
import { examUnderWay } from "../../people/exam.ts";
import { withAnotherName } from "../../people/session-copy.ts";
import { PANEL } from "../../tour/camera.ts";
import { openTour } from "../../tour/tour.ts";

const LEFT_EARLY = "Abandon\u00a0: Manque de temps ou départ prématuré";
const NOT_INCLUDED = "Non inclus dans le PV finalisé";
/** Whoever was offline tries again at growing intervals. */
const AFTER_A_WHILE = { timeout: 60_000 };

test(
  "the finalisation, the seal, what came too late for it, and the results",
  { tag: "@screens" },
  async ({ relay, nadia, luc, paul, nadiasLine, paulsLine, lucsLine }) => {
    const { page } = nadia;
    const tour = openTour("4-finalisation");
    const { codes, sacha, ines, platform } = await examUnderWay({ relay, nadia, luc });
    await luc.notesIncident("FERREIRA Inès", "Le voisin soufflait les réponses.");
    await paul.signsIn();
    await paul.opensSession(codes.number);
    await nadia.opensTheFinalisation();
    await nadia.triesToFinalise();
    await nadia.isAskedForTheReasonOf("MOREAU Sacha");
    await tour.stop("step 1 with a reason missing", page);
    await nadia.opensReportsOf("FERREIRA Inès");
    await nadia.choosesCategory("E1");
    await luc.goesInto("Description");
    await nadia.seesWriting("Description", "Luc Dumas écrit ici");
    await tour.stop("step 1 with a report that somebody writes", page);
    await paul.opensTheFinalisation();
    paulsLine.cut();
    await paul.givesAbortReason("MOREAU Sacha", "Problème technique");
    await nadia.givesAbortReason("MOREAU Sacha", LEFT_EARLY);
    await nadia.sees(/Enregistré sur le serveur/);
    paulsLine.mend();
    await nadia.sees(/plusieurs valeurs écrites en même temps/);
    await tour.stop("step 1 with a conflict", page);
    await page
      .getByRole("button", { name: /^Garder / })
      .first()
      .click();
    await page.getByRole("button", { name: "Continuer" }).click();
    await page.getByRole("checkbox", { name: /^Malgré un incident/ }).check();
    await tour.stop("step 2", page);
    await page.getByRole("button", { name: "Continuer" }).click();
    await sacha.finishes();
    await nadia.sees(/MOREAU Sacha vient de terminer son test/);
    await tour.stop("step 3 after a test has ended", page);

    nadiasLine.cut();
    await nadia.sees(/Finaliser demande une connexion/);
    await tour.stop("step 3 offline", page);
    nadiasLine.mend();
    const finalise = page.getByRole("button", { name: "Finaliser la session" });
    await expect(finalise).toBeEnabled(AFTER_A_WHILE);
    paulsLine.cut();
    await paul.opensReportsOf("FERREIRA Inès");
    await paul.types(" Il a changé de place.");
    lucsLine.cut();
    await luc.types(" Je l’ai averti.");
    await finalise.click();
    await expect(page.getByRole("button", { name: "Confirmer la finalisation" })).toBeVisible();
    await tour.stop("confirmation", page);
    await page.getByRole("button", { name: "Confirmer la finalisation" }).click();
    await nadia.sees(/Vérifié sur cet appareil/);
    await tour.stop("sealed", page);
    paulsLine.mend();
    lucsLine.mend();
    await expect(paul.page.getByText(NOT_INCLUDED)).toBeVisible(AFTER_A_WHILE);
    await tour.stop("sealed with work not included", paul.page);
    await expect(luc.page.getByText(`Session ${codes.number} scellée`)).toBeVisible(AFTER_A_WHILE);
    await tour.stop("panel incident sealed", luc.page, PANEL);
    const back = luc.page.getByRole("button", { name: "Retour à la liste" });
    await back.click();
    await tour.stop("panel candidate sealed", luc.page, PANEL);
    await back.click();
    await luc.sees(NOT_INCLUDED);
    await tour.stop("panel sealed with work not included", luc.page, PANEL);

    const sealed: object = JSON.parse(await platform.sealedSession());
    lucsLine.cut();
    await luc.page.getByLabel("Explication (facultatif)").fill("La borne Wi-Fi était éteinte.");
    await luc.page.getByRole("button", { name: "Envoyer en complément" }).click();
    await luc.sees("Complément en attente.");
    lucsLine.mend();
    await expect(luc.page.getByText(/^Complément envoyé le /)).toBeVisible(AFTER_A_WHILE);
    await luc.sees(/^Luc Dumas a envoyé un complément le /);
    await tour.stop("panel addendum sent", luc.page, PANEL);
    await nadia.sees("Complément reçu");
    await nadia.sees("La borne Wi-Fi était éteinte.");
    await expect(page.locator("ins")).toContainText("Je l’ai averti.");
    await tour.stop("sealed with an addendum", page);
    expect(JSON.parse(await platform.sealedSession())).toEqual({
      ...sealed,
      addenda: [expect.anything()],
    });
    await luc.page.getByRole("button", { name: "Supprimer de cet appareil" }).click();
    await luc.page.getByRole("alertdialog").getByRole("button", { name: "Supprimer" }).click();
    await expect(luc.page.getByText(NOT_INCLUDED)).toBeHidden();

    const levels = { "1.1": 5, "3.4": 4 };
    const comment = "Coupure du réseau à 10:12.";
    await platform.publishes([
      ines.earns({ status: "validated", pix: 512, levels, comment: "" }),
      sacha.earns({ status: "cancelled", pix: null, levels: {}, comment }),
    ]);
    await page.bringToFront();
    await nadia.seesResult("FERREIRA Inès", "Validée", "512");
    await nadia.seesLevelsOf("FERREIRA Inès", "3.4 Programmer");
    await tour.stop("results", page);
    await nadia.looksForResultOf("rien de tel");
    await tour.stop("results nothing found", page);

    const proof = await nadia.downloadsFile("Reçu vérifiable");
    await nadia.offersReceipt(proof.text);
    await nadia.sees(/signature, contenu, noms et journal concordent/);
    await tour.stop("receipt that holds", page);
    await page.getByRole("button", { name: "Vérifier un autre reçu" }).click();
    await nadia.offersReceipt(withAnotherName(proof.text));
    await nadia.sees("1 nom n’est pas celui qui a été scellé.");
    await tour.stop("receipt that does not hold", page);
  },
);
