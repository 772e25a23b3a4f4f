import { expect, test } from "../fixtures.ts";
import { DETAILS } from "../people/exam.ts";
import { beginsAnew } from "../people/team-acts.ts";

const ZOE = { name: "Zoé Okafor", password: "trois colverts sur l’étang" };
const NEXT = "quatre colverts sur l’étang";
const EMAIL = "zoe.okafor@louise-michel.example";

test(
  "a colleague comes by a link, changes her password and becomes an administrator; the last one stays",
  { tag: "@team" },
  async ({ nadia, zoe }) => {
    await nadia.signsIn();
    await nadia.opensTheTeam();
    const leave = nadia.page.getByRole("button", { name: "Quitter le centre" });
    await expect(leave).toBeDisabled();
    await leave.focus();
    await nadia.sees("Un centre garde au moins un administrateur.");

    const link = await nadia.invites(EMAIL);
    await nadia.sees("Invitations (1)");
    await zoe.opensLink(link);
    await zoe.sees(`Collège Louise-Michel vous invite dans son équipe, avec l’adresse ${EMAIL}.`);
    await zoe.joinsTheTeam(ZOE);
    await zoe.sees("Sessions de certification");
    await zoe.changesPassword(NEXT, NEXT);
    await zoe.sees("Le mot de passe actuel est incorrect.");
    await zoe.page.getByLabel("Mot de passe actuel").fill(ZOE.password);
    await zoe.page.getByRole("button", { name: "Enregistrer le mot de passe" }).click();
    await zoe.sees("Votre mot de passe est changé.");

    await zoe.opensTheTeam();
    await zoe.sees("Seuls les administrateurs invitent des membres");
    await nadia.opensTheTeam();
    await nadia.gives(ZOE.name, "Administrateur");
    await nadia.sees("Zoé Okafor est maintenant administrateur du centre.");
    const invite = zoe.page.getByRole("link", { name: "Inviter des membres" });
    await expect(invite).toBeVisible({ timeout: 60_000 });

    await nadia.leavesTheCentre();
    await expect(zoe.page.getByRole("button", { name: "Quitter le centre" })).toBeDisabled({
      timeout: 60_000,
    });
  },
);

test(
  "whoever has forgotten the password gets a link for a new one, which works once",
  { tag: "@team" },
  async ({ nadia, zoe }) => {
    await nadia.signsIn();
    await nadia.opensTheTeam();
    await zoe.opensLink(await nadia.invites(EMAIL));
    await zoe.joinsTheTeam(ZOE);
    await zoe.signsOut();
    await nadia.opensTheTeam();
    const link = await nadia.makesPasswordLink(ZOE.name, EMAIL);
    await zoe.opensLink(link);
    await zoe.choosesPassword(NEXT);
    await zoe.sees("Sessions de certification");
    await zoe.signsOut();
    await zoe.opensLink(link);
    await zoe.sees("Ce lien a déjà servi.");
    await zoe.page.getByRole("button", { name: "Se connecter sans lien" }).click();
    await zoe.triesToSignIn({ password: NEXT });
    await zoe.sees("Sessions de certification");
  },
);

test(
  "whoever is removed is led to the invigilator’s entry",
  { tag: "@team" },
  async ({ nadia, zoe }) => {
    await nadia.signsIn();
    await nadia.opensTheTeam();
    await zoe.opensLink(await nadia.invites(EMAIL));
    await zoe.joinsTheTeam(ZOE);
    await zoe.opensTheTeam();
    await nadia.opensTheTeam();
    await nadia.removes(ZOE.name);
    await nadia.sees("Zoé Okafor ne fait plus partie de l’équipe.");
    await expect(zoe.page.getByRole("heading", { name: "Surveiller une session" })).toBeVisible({
      timeout: 60_000,
    });
    await expect(zoe.page.getByRole("button", { name: "Rejoindre une session" })).toBeVisible();
  },
);

test(
  "[AC22] what was written without a network is sent before somebody signs out, and nothing stays behind",
  { tag: "@team" },
  async ({ nadia, nadiasLine }) => {
    const { page } = nadia;
    await nadia.signsIn();
    nadiasLine.cut();
    await nadia.createsSession(DETAILS);
    await nadia.asksToSignOut();
    await expect(page.getByRole("alertdialog")).toContainText("que sur cet appareil");
    await expect(page.getByRole("alertdialog")).toContainText("Collège Louise-Michel, B12");
    await expect(page.getByRole("button", { name: "Rester connecté" })).toBeFocused();
    await page.getByRole("button", { name: "Envoyer, puis se déconnecter" }).click();
    await expect(page.getByRole("alertdialog")).toContainText("Le serveur ne répond pas.");
    await beginsAnew(page, nadiasLine.mend);
    expect(await nadia.whatIsKept()).toEqual([]);
    await nadia.signsIn();
    await expect(page.getByRole("row", { name: /B12/ })).toBeVisible();
  },
);
