import { expect, test } from "../../fixtures.ts";

const ZOE = { name: "Zoé Okafor", password: "trois colverts sur l’étang" };

test(
  "S’il n’est pas membre, il accédera directement à l’écran d’accueil de l’espace surveillant",
  { tag: "@guide" },
  async ({ nadia, zoe }) => {
    await nadia.signsIn();
    await nadia.opensTheTeam();
    await zoe.opensLink(await nadia.invites("zoe.okafor@louise-michel.example"));
    await zoe.joinsTheTeam(ZOE);
    await zoe.opensTheTeam();
    await zoe.leavesTheCentre();
    await zoe.triesToSignIn({ password: ZOE.password });
    await expect(zoe.page.getByRole("button", { name: "Rejoindre une session" })).toBeVisible();
  },
);
