import { encodeQR } from "qr";
import { answersForTheCamera, openComputer } from "../../computer.ts";
import { filmed } from "../../film.ts";
import { expect, test } from "../../fixtures.ts";
import { DETAILS } from "../../people/exam.ts";
import { invigilator } from "../../people/invigilator.ts";

test(
  "[IN1] Luc pastes the link that Nadia has copied, says his name and is in the room; once it is revoked, Hélène is told",
  { tag: ["@exam-day", "@invitation"] },
  async ({ nadia, luc, helene }) => {
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    await nadia.seesTheInvitationUsed("Pas encore utilisée (6\u00a0appareils au plus).");
    const link = await nadia.copiesTheInvitation();
    await luc.pastesInvitation(link);
    await luc.saysTheirName();
    await luc.sees("B12");
    await nadia.seesTheInvitationUsed("Utilisée sur 1\u00a0appareil (6 au plus).");
    await nadia.revokesTheInvitation();
    await nadia.sees("Cette session n’a pas d’invitation");
    await helene.pastesInvitation(link);
    await helene.saysTheirName();
    await helene.sees("elle a été révoquée ou remplacée");
    await luc.opensTheJournal();
    await nadia.makesAnInvitation();
    await helene.page.getByRole("button", { name: "Entrer avec le numéro" }).click();
    await expect(helene.page.getByLabel("Numéro de la session")).toBeFocused();
    await helene.pastesInvitation(await nadia.copiesTheInvitation());
    await helene.saysTheirName();
    await helene.sees("B12");
    await expect(helene.page.getByText("Invitation lue.")).toHaveCount(0);
  },
);

test(
  "[IN10] Hélène holds her camera before Nadia’s screen, and is in the room with nothing but her name",
  { tag: ["@exam-day", "@invitation"] },
  async ({ nadia }) => {
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const computer = await openComputer({ camera: await filmed(await nadia.showsTheQr()) });
    await answersForTheCamera(computer, "granted");
    const helene = await invigilator({ computer, server: "", name: "Hélène Marty" });
    await helene.startsTheCamera();
    await helene.sees("Invitation lue.");
    await expect(helene.page.locator("video")).toHaveCount(0);
    await helene.saysTheirName();
    await helene.sees("B12");
    await nadia.seesTheInvitationUsed("Utilisée sur 1\u00a0appareil (6 au plus).");
    await computer.close();
  },
);

test(
  "[IN10] where the panel cannot ask for the camera a tab does; another QR and a refusal say what to do",
  { tag: ["@exam-day", "@invitation"] },
  async () => {
    const poster = Buffer.from(encodeQR("https://pix.fr/", "svg"));
    const computer = await openComputer({ camera: await filmed(poster) });
    const helene = await invigilator({ computer, server: "", name: "Hélène Marty" });
    await helene.startsTheCamera();
    await helene.sees("Le navigateur ne peut pas demander l’accès à la caméra dans ce panneau.");
    const opened = computer.browser.waitForEvent("page");
    await helene.page.getByRole("button", { name: "Autoriser dans un onglet" }).click();
    const tab = await opened;
    await expect(tab.getByText("Aucune image n’est gardée ni envoyée.")).toBeVisible();
    await tab.close();
    await answersForTheCamera(computer, "granted");
    await helene.sees("Ce code QR n’est pas celui d’une invitation.");
    await answersForTheCamera(computer, "denied");
    await helene.sees("La caméra est refusée à Scellé.");
    await expect(helene.page.locator("video")).toBeHidden();
    await helene.page.getByRole("button", { name: "Fermer" }).press("Escape");
    await expect(
      helene.page.getByRole("button", { name: "Scanner le QR avec la caméra" }),
    ).toBeFocused();
    await computer.close();
  },
);
