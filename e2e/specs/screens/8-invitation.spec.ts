import { encodeQR } from "qr";
import { answersForTheCamera, openComputer } from "../../computer.ts";
import { filmed } from "../../film.ts";
import { expect, test } from "../../fixtures.ts";
import { DETAILS } from "../../people/exam.ts";
import { invigilator } from "../../people/invigilator.ts";
import { PANEL } from "../../tour/camera.ts";
import { openTour } from "../../tour/tour.ts";

test(
  "an invitation, from Nadia’s screen into the panel, and what may be wrong with it",
  { tag: "@screens" },
  async ({ nadia, luc }) => {
    const { page } = nadia;
    const tour = openTour("8-invitation");
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    await nadia.seesTheInvitationUsed("Pas encore utilisée (6\u00a0appareils au plus).");
    await tour.stop("details with an invitation", page);
    const link = await nadia.copiesTheInvitation();
    await luc.page.getByLabel("Numéro de la session").fill(link.slice(0, -3));
    await luc.page.getByRole("button", { name: "Surveiller la session" }).click();
    await luc.sees(/^Ce lien d’invitation est incomplet/);
    await tour.stop("panel invitation cut short", luc.page, PANEL);
    await luc.pastesInvitation(link);
    await tour.stop("panel invitation read", luc.page, PANEL);
    await page.bringToFront();
    await page.getByRole("button", { name: "Nouvelle invitation" }).click();
    await tour.stop("new invitation question", page);
    await nadia.goesBack();
    await page.getByRole("button", { name: "Révoquer l’invitation" }).click();
    await tour.stop("revocation question", page);
    await nadia.goesBack();
    await nadia.revokesTheInvitation();
    await nadia.sees("Cette session n’a pas d’invitation");
    await tour.stop("details without an invitation", page);
    await luc.saysTheirName();
    await luc.sees("elle a été révoquée ou remplacée");
    await tour.stop("panel invitation revoked", luc.page, PANEL);
  },
);

test("the camera of the panel, and what may be wrong with it", { tag: "@screens" }, async () => {
  const poster = Buffer.from(encodeQR("https://pix.fr/", "svg"));
  const computer = await openComputer({ camera: await filmed(poster) });
  const { page: panel, ...helene } = await invigilator({ computer, server: "", name: "Hélène" });
  const tour = openTour("9-camera");
  await helene.startsTheCamera();
  await helene.sees(/^Le navigateur ne peut pas demander/);
  await tour.stop("panel camera to be allowed", panel, PANEL);
  const opened = computer.browser.waitForEvent("page");
  await panel.getByRole("button", { name: "Autoriser dans un onglet" }).click();
  const tab = await opened;
  await expect(tab.getByText(/Le navigateur vous demande/)).toBeVisible();
  await tour.stop("tab asks for the camera", tab);
  await answersForTheCamera(computer, "granted");
  await tab.reload();
  await expect(tab.getByText(/^La caméra est autorisée/)).toBeVisible();
  await tour.stop("tab has the camera", tab);
  await helene.sees(/^Ce code QR n’est pas/);
  await tour.stop("panel camera sees another QR", panel, PANEL);
  await answersForTheCamera(computer, "denied");
  await helene.sees(/^La caméra est refusée/);
  await tour.stop("panel camera refused", panel, PANEL);
  await computer.close();
});
