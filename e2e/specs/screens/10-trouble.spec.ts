import { readFile } from "node:fs/promises";
import { expect, test } from "../../fixtures.ts";
import { DETAILS, examUnderWay } from "../../people/exam.ts";
import { PANEL } from "../../tour/camera.ts";
import { openTour } from "../../tour/tour.ts";

const TEN_MINUTES_MS = 600_000;

test(
  "what goes wrong on a device, with a session and between people",
  { tag: "@screens" },
  async ({ relay, nadia, luc, lucsLine, helene, paul }) => {
    const { page } = nadia;
    const tour = openTour("10-trouble");
    await relay.worksAlsoAt("nadia.benali@louise-michel.example", "Lycée Joliot-Curie");
    for (let attempt = 1; attempt <= 11; attempt += 1) {
      const answer = page.waitForResponse(/\/sign-in$/);
      await nadia.triesToSignIn({ email: "personne@exemple.fr", password: `essai-${attempt}` });
      await answer;
    }
    await nadia.sees(/Trop d’essais/);
    await tour.stop("sign-in slowed down", page);
    const { platform, ines } = await examUnderWay({ relay, nadia, luc });
    await nadia.opensTheSessions();
    await tour.stop("list of one of two centres", page);

    await nadia.createsSession({ ...DETAILS, room: "C3" });
    const codes = await nadia.copiesTheCodes();
    await helene.joins(codes);
    await helene.sees("C3");
    await page.bringToFront();
    await nadia.opensTheSessions();
    await nadia.deletes(`session ${codes.number}`);
    await helene.sees(/^Le centre a supprimé cette session/);
    await tour.stop("panel of a session that is deleted", helene.page, PANEL);

    await luc.page.clock.install({ time: Date.now() + TEN_MINUTES_MS });
    lucsLine.cut();
    await luc.sees(/Le serveur ne répond pas/);
    lucsLine.mend();
    await luc.sees(/^L’horloge de cet appareil avance de/);
    await tour.stop("panel with a wrong clock", luc.page, PANEL);
    await luc.page.evaluate(fillTheDisk);
    await luc.notesIncident("MOREAU Sacha", "Le réseau est tombé");
    await luc.sees(/Le navigateur n’a plus de place/);
    await tour.stop("panel with a full disk", luc.page, PANEL);
    const asked = luc.page.waitForEvent("download");
    await luc.page.getByRole("button", { name: "Exporter la session" }).click();
    expect(await readFile(await (await asked).path(), "utf8")).toContain("Le réseau est tombé");

    await paul.signsIn();
    await paul.page.getByRole("row", { name: /B12/ }).getByRole("link").first().click();
    await paul.opensTheFinalisation();
    await page.bringToFront();
    await page.getByRole("row", { name: /B12/ }).getByRole("link").first().click();
    await nadia.opensTheFinalisation();
    await nadia.givesAbortReason("MOREAU Sacha", "Problème technique");
    lucsLine.stall();
    await nadia.finalises();
    await paul.sees(/^Nadia Benali finalise la session/);
    await tour.stop("while a colleague finalises", paul.page);
    await nadia.sees(/Vérifié sur cet appareil/);

    await page.route(/\/results$/, (route) => route.abort());
    await platform.publishes([
      ines.earns({ status: "validated", pix: 512, levels: {}, comment: "" }),
    ]);
    await nadia.sees("Les résultats ne sont pas encore sur cet appareil.");
    await tour.stop("results that are not here yet", page);

    await page.evaluate(useByANewerVersion);
    await page.evaluate('chrome.storage.local.set({ language: "en" })');
    await page.reload();
    await nadia.sees("This page has stopped");
    await expect(page.getByRole("button", { name: "Open the page again" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  },
);

function fillTheDisk(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException("The disk is full.", "QuotaExceededError");
  };
}

/** As another page of a newer Scellé would. */
function useByANewerVersion(): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open("scelle", 99);
    opening.addEventListener("success", () => {
      opening.result.close();
      resolve();
    });
  });
}
