import { expect, test } from "../../fixtures.ts";
import { DETAILS, examUnderWay, today } from "../../people/exam.ts";
import { popup } from "../../people/popup.ts";
import { PANEL, POPUP } from "../../tour/camera.ts";
import { openTour } from "../../tour/tour.ts";

const DAY_MS = 86_400_000;

test(
  "the list with sessions in every phase, what is asked of them, and the palette",
  { tag: "@screens" },
  async ({ relay, nadia, paul, luc, nadiasLine }) => {
    const { page } = nadia;
    const tour = openTour("5-centre");
    const { sacha, ines, platform } = await examUnderWay({ relay, nadia, luc, date: today() });
    await sacha.reports(7);
    await nadia.opensTheFinalisation();
    await nadia.givesAbortReason("MOREAU Sacha", "Problème technique");
    await nadia.finalises();
    await nadia.sees(/Vérifié sur cet appareil/);
    await luc.sees(/scellée/);
    await tour.stop("panel sealed while somebody waited", luc.page, PANEL);
    // What stood in the calendar a week ago can only be made by whoever lives then.
    const then = Date.now() - 7 * DAY_MS;
    await paul.page.clock.setFixedTime(then);
    await paul.signsIn();
    for (const [ahead, room] of [
      [1, "B14"],
      [4, "CDI"],
    ] as const) {
      await paul.createsSession({ ...DETAILS, room, date: dayOf(then + ahead * DAY_MS) });
      await paul.opensTheSessions();
    }
    await page.bringToFront();
    await nadia.opensTheSessions();
    for (const [ahead, room, time] of [
      [0, "Salle informatique 1", "08:15"],
      [0, "Salle informatique 2", "23:30"],
      [1, "B12", "09:30"],
      [9, "Salle polyvalente du bâtiment des sciences", "09:30"],
      [30, "Labo", "13:30"],
    ] as const) {
      const date = dayOf(Date.now() + ahead * DAY_MS);
      await nadia.createsSession({ ...DETAILS, room, time, date });
      await nadia.opensTheSessions();
    }
    nadiasLine.cut();
    await nadia.createsSession({ ...DETAILS, room: "C3", date: dayOf(Date.now() + 3 * DAY_MS) });
    await nadia.opensTheSessions();
    await nadia.sees("Créée hors ligne");
    await tour.stop("list offline", page);
    const labo = page.getByRole("row", { name: /Labo/ }).getByRole("button");
    await labo.click();
    await tour.stop("deletion dialog", page);
    const question = page.getByRole("alertdialog");
    await question.getByRole("button", { name: "Supprimer la session" }).click();
    await nadia.sees(/on ne sait pas encore si la session est supprimée/);
    await tour.stop("deletion without an answer", page);
    await nadia.goesBack();
    nadiasLine.mend();
    await expect(page.getByText("Créée hors ligne")).toBeHidden({ timeout: 60_000 });
    await platform.publishes([
      ines.earns({ status: "validated", pix: 512, levels: {}, comment: "" }),
    ]);
    await nadia.sees("Résultats transmis par Pix");
    await tour.stop("list", page);
    const bin = page.getByRole("row", { name: /Résultats transmis/ }).getByRole("button");
    // What scrolls closes a tooltip: the list has come to rest first.
    await bin.scrollIntoViewIfNeeded();
    await expect(bin).toBeInViewport();
    await bin.press("Enter");
    await nadia.sees("La session est finalisée, vous ne pouvez plus la supprimer.");
    await tour.stop("deletion unavailable", page);
    await page.getByRole("button", { name: "Dates" }).click();
    await nadia.sortsBy("Salle");
    await page.getByLabel("Chercher une session").fill("b1");
    await tour.stop("list narrowed", page);
    await page.getByLabel("Chercher une session").fill("rien de tel");
    await nadia.sees("Aucune session trouvée.");
    await tour.stop("list nothing found", page);
    await page.getByRole("button", { name: "Effacer les filtres" }).first().click();

    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("combobox").fill("session");
    await tour.stop("palette", page);
    await page.getByRole("combobox").fill("rien de tel");
    await nadia.sees(/Rien ne correspond/);
    await tour.stop("palette nothing found", page);
    await page.getByRole("combobox").fill("raccourcis");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name: "Raccourcis du clavier" })).toBeVisible();
    await tour.stop("list of keys", page);
    const small = await popup(page.context());
    await small.sees("Salle informatique 1");
    await tour.stop("popup full", small.page, POPUP);
    const lucs = await popup(luc.page.context());
    await lucs.sees("Résultats transmis par Pix");
    await tour.stop("popup of the invigilator, published", lucs.page, POPUP);
  },
);

function dayOf(moment: number): string {
  return new Date(moment).toLocaleDateString("sv-SE");
}
