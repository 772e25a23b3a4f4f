import { extensionOrigin } from "../browser.ts";
import { expect, test } from "../fixtures.ts";
import { dayAhead, DETAILS, examUnderWay, today } from "../people/exam.ts";
import { popup } from "../people/popup.ts";

const LATER = dayAhead(40);
/** What a centre is reaches its people with the next look at their rights. */
const SOON = { timeout: 60_000 };

test(
  "before its day a centre waits, and nobody joins; then its sessions are there by themselves, offline as well",
  { tag: "@opening" },
  async ({ relay, nadia, luc, nadiasLine }) => {
    const { page } = nadia;
    const opening = page.getByRole("heading", { name: /^Ouverture de votre espace Scellé le/ });
    const sessions = page.getByRole("link", { name: "Sessions", exact: true });
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const codes = await nadia.copiesTheCodes();
    await relay.centreIs("--opens-on", LATER);
    await expect(opening).toBeVisible(SOON);
    await nadia.sees(/^1\ssession est déjà préparée/);
    await expect(sessions).toBeHidden();
    const small = await popup(page.context());
    await small.sees(/^Ouverture de votre espace Scellé le/);
    await expect(small.page.getByRole("button", { name: "Ouvrir le panneau" })).toBeVisible();
    await small.page.close();
    await luc.triesToJoin(codes);
    await luc.sees(/^Cette session ne peut pas encore être rejointe/);
    await nadia.opensTheTeam();
    await page.keyboard.press("n");
    await page.getByRole("link", { name: "Accueil" }).click();
    await expect(opening).toBeVisible();

    nadiasLine.cut();
    await page.clock.setFixedTime(`${LATER}T00:00`);
    await expect(page.getByRole("heading", { name: "Sessions de certification" })).toBeVisible(
      SOON,
    );
    await expect(sessions).toBeVisible();
    await nadia.opensSession(codes.number);
  },
);

test(
  "what was made offline before anybody knew of the day is kept, and taken when the space is open",
  { tag: "@opening" },
  async ({ relay, nadia, nadiasLine }) => {
    const { page } = nadia;
    await nadia.signsIn();
    nadiasLine.cut();
    await nadia.createsSession({ ...DETAILS, room: "C3" });
    await relay.centreIs("--opens-on", LATER);
    nadiasLine.mend();
    await expect(page.getByRole("heading", { name: /^Ouverture de votre espace/ })).toBeVisible(
      SOON,
    );
    await nadia.opensTheTeam();
    await page.getByRole("link", { name: "Accueil" }).click();
    await nadia.sees(/^1\ssession est déjà préparée/);
    await relay.centreIs("--opens-on", "none");
    await nadia.opensTheSessions();
    const row = page.getByRole("row", { name: /C3/ });
    await expect(row.getByText("Créée hors ligne")).toBeHidden(SOON);
    await expect(row.getByRole("link", { name: /^\d+$/ })).toBeVisible(SOON);
  },
);

test(
  "a session that has begun is gone on with before the day: in the popup, in the panel, and by who takes over",
  { tag: "@opening" },
  async ({ relay, nadia, luc, helene }) => {
    const { page } = nadia;
    const { codes } = await examUnderWay({ relay, nadia, luc, date: today() });
    await page.getByRole("button", { name: "Fermer" }).click();
    await expect(page.getByRole("checkbox", { name: /MOREAU Sacha/ })).toBeDisabled();
    await relay.centreIs("--opens-on", LATER);
    await expect(page.getByRole("link", { name: "Accueil" })).toBeVisible(SOON);

    const small = await popup(page.context());
    await small.sees(/^Ouverture de votre espace Scellé le/);
    await small.sees(/^Une session a déjà commencé/);
    await small.sees(/B12/);
    await expect(small.page.getByRole("button", { name: "Ouvrir le panneau" })).toBeVisible();
    await small.page.close();

    const panel = await page.context().newPage();
    await panel.goto(`${extensionOrigin()}/sidepanel.html`);
    await expect(panel.getByText(/^Une session a déjà commencé/)).toBeVisible();
    await panel.getByRole("button", { name: /B12/ }).click();
    await expect(panel.getByText(/MOREAU Sacha/).first()).toBeVisible();
    await panel.close();

    await helene.joins(codes);
    await expect(helene.page.getByText(/MOREAU Sacha/).first()).toBeVisible();
  },
);
