import { expect, test } from "../../fixtures.ts";
import { LINK_PAGE } from "../../tour/camera.ts";
import { openTour } from "../../tour/tour.ts";

const ZOE = { name: "Zoé Okafor", password: "trois colverts sur l’étang" };
const EMAIL = "zoe.okafor@louise-michel.example";

test(
  "the team, its links, the settings, and the ways out of a centre",
  { tag: "@screens" },
  async ({ nadia, zoe }) => {
    const { page } = nadia;
    const tour = openTour("6-team");
    await nadia.signsIn();
    await nadia.opensTheTeam();
    await page.getByRole("button", { name: "Quitter le centre" }).focus();
    await nadia.sees("Un centre garde au moins un administrateur.");
    await tour.stop("team of one", page);
    await page.getByRole("link", { name: "Inviter des membres" }).click();
    await tour.stop("invitations empty", page);
    const link = await nadia.invites(EMAIL);
    await tour.stop("a link just made", page);
    await page.getByLabel("Adresses e-mail").fill("sans arobase");
    await page.getByRole("button", { name: "Créer les liens" }).click();
    await tour.stop("invitation refused", page);

    const visitor = await zoe.page.context().newPage();
    await visitor.goto(link);
    await expect(visitor.getByText(link)).toBeVisible();
    await tour.stop("where a link leads", visitor, LINK_PAGE);
    await visitor.close();
    await zoe.opensLink(link);
    await zoe.sees(/vous invite dans son équipe/);
    await expect(zoe.page.getByLabel("Vos prénom et nom")).toBeFocused();
    await tour.stop("invitation opened", zoe.page);
    await zoe.joinsTheTeam({ name: "", password: "court" });
    await tour.stop("joining with errors", zoe.page);
    await zoe.joinsTheTeam(ZOE);
    await zoe.sees("Sessions de certification");
    await zoe.opensTheTeam();
    await tour.stop("team of a member", zoe.page);
    await zoe.page.getByRole("button", { name: "Quitter le centre" }).click();
    await expect(zoe.page.getByRole("alertdialog")).toBeVisible();
    await tour.stop("leaving the centre", zoe.page);
    await zoe.page.getByRole("button", { name: "Rester dans le centre" }).click();
    await zoe.changesPassword("ce n’est pas celui-là", "quatre colverts sur l’étang");
    await zoe.sees("Le mot de passe actuel est incorrect.");
    await tour.stop("settings with a password refused", zoe.page);
    await zoe.page.getByRole("link", { name: "J’ai reçu un lien" }).click();
    await expect(zoe.page.getByLabel("Lien reçu")).toBeVisible();
    await tour.stop("a link for somebody who is a member", zoe.page);
    await zoe.page.getByLabel("Lien reçu").fill(link);
    await zoe.page.getByRole("button", { name: "Ouvrir le lien" }).click();
    await zoe.sees("Ce lien a déjà servi.");
    await tour.stop("a link that has served", zoe.page);

    await page.bringToFront();
    await nadia.opensTheTeam();
    await nadia.makesPasswordLink(ZOE.name, EMAIL);
    await tour.stop("a password link just made", page);
    await nadia.gives(ZOE.name, "Administrateur");
    await nadia.sees("Zoé Okafor est maintenant administrateur du centre.");
    await page.getByLabel("Rôle de Nadia Benali").selectOption("Membre");
    await expect(page.getByRole("alertdialog")).toBeVisible();
    await tour.stop("stepping down", page);
    await nadia.goesBack();
    await page.getByRole("button", { name: `Retirer ${ZOE.name} de l’équipe` }).click();
    await tour.stop("removing a member", page);
    await page.getByRole("button", { name: "Retirer de l’équipe", exact: true }).click();
    await nadia.sees("Zoé Okafor ne fait plus partie de l’équipe.");
    await expect(zoe.page.getByRole("heading", { name: "Surveiller une session" })).toBeVisible({
      timeout: 60_000,
    });
    await tour.stop("without a centre", zoe.page);
  },
);
