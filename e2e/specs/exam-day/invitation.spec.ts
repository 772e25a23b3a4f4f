import { expect, test } from "../../fixtures.ts";
import { DETAILS } from "../../people/exam.ts";

test(
  "[IN1] Luc pastes the link that Nadia has copied, says his name and is in the room; once it is revoked, Hélène is told",
  { tag: ["@exam-day", "@invitation"] },
  async ({ nadia, luc, helene }) => {
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    await nadia.seesTheInvitationUsed("Utilisée sur aucun appareil, sur 6 au plus.");
    const link = await nadia.copiesTheInvitation();
    await luc.pastesInvitation(link);
    await luc.saysTheirName();
    await luc.sees("B12");
    await nadia.seesTheInvitationUsed("Utilisée sur 1\u00a0appareil, sur 6 au plus.");
    await nadia.revokesTheInvitation();
    await nadia.sees("Cette session n’a pas d’invitation");
    await helene.pastesInvitation(link);
    await helene.saysTheirName();
    await helene.sees("elle a été révoquée ou remplacée");
    await luc.opensTheJournal();
    await nadia.renewsTheInvitation();
    await helene.page.getByRole("button", { name: "Entrer avec le numéro" }).click();
    await helene.pastesInvitation(await nadia.copiesTheInvitation());
    await helene.saysTheirName();
    await helene.sees("B12");
    await expect(helene.page.getByText("Invitation lue.")).toHaveCount(0);
  },
);
