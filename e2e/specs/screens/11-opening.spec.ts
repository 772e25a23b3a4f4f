import { extensionOrigin } from "../../browser.ts";
import { expect, test } from "../../fixtures.ts";
import { dayAhead, DETAILS, examUnderWay, today } from "../../people/exam.ts";
import { popup } from "../../people/popup.ts";
import { PANEL, POPUP } from "../../tour/camera.ts";
import { openTour } from "../../tour/tour.ts";

test(
  "a centre whose space opens later, with a session that has begun and one that has not",
  { tag: "@screens" },
  async ({ relay, nadia, luc, helene }) => {
    const { page } = nadia;
    const tour = openTour("11-opening");
    await examUnderWay({ relay, nadia, luc, date: today() });
    await nadia.opensTheSessions();
    await nadia.createsSession({ ...DETAILS, room: "C3" });
    const codes = await nadia.copiesTheCodes();
    await relay.centreIs("--opens-on", dayAhead(40));
    await nadia.sees(/^Ouverture de votre espace/);
    await nadia.sees(/^1\ssession est déjà préparée/);
    await tour.stop("opening", page);
    await page.keyboard.press("ControlOrMeta+k");
    await expect(page.getByRole("option", { name: /Voir l’équipe/ })).toBeVisible();
    await tour.stop("palette before the opening", page);
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: /^Session \d+, B12/ }).click();
    await expect(page.getByRole("heading", { name: /^Session/, level: 1 })).toBeVisible();
    await tour.stop("session that has begun", page);
    const small = await popup(page.context());
    await small.sees(/^Ouverture de votre espace/);
    await tour.stop("popup before the opening", small.page, POPUP);
    const panel = await page.context().newPage();
    await panel.goto(`${extensionOrigin()}/sidepanel.html`);
    await expect(panel.getByText(/^Ouverture de votre espace/)).toBeVisible();
    await tour.stop("panel of a member before the opening", panel, PANEL);
    await helene.triesToJoin(codes);
    await helene.sees(/^Cette session ne peut pas encore être rejointe/);
    await tour.stop("panel refused before the opening", helene.page, PANEL);
  },
);
