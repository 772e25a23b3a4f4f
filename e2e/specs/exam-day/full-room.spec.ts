import { expect, test } from "../../fixtures.ts";
import { DETAILS } from "../../people/exam.ts";
import { classIsEnrolled } from "../../people/full-room.ts";

const ADELE = "AUBRY Adèle";
const SHOWN_SOON = { timeout: 60_000 };

test(
  "[DE1] [PA2] [PA11] [PA13] [RE1] thirty-five candidates, two invigilators, and no server for twenty minutes: nothing is lost",
  { tag: ["@exam-day", "@full-room"] },
  async ({ relay, nadia, luc, lucsLine, helene }) => {
    const { codes, candidates } = await classIsEnrolled({ relay, nadia }, DETAILS);
    const [adele, bilal] = candidates;
    await luc.joins(codes);
    await helene.joins(codes);
    await luc.sees("0/35 présent");
    await luc.page.clock.install();

    await test.step("both confirm the same person, one of them without a server", async () => {
      await luc.confirmsPresence("Bilal Aubry");
      await helene.sees("1/35 présent");
      // Noted by him is not yet received by the server: until then, nobody can have been let in.
      await expect(luc.page.getByRole("listitem").filter({ hasText: "AUBRY Bilal" })).toContainText(
        /Présence\s:/,
      );
      lucsLine.cut();
      await luc.confirmsPresence("Adèle Aubry");
      await helene.confirmsPresence("Adèle Aubry");
      await luc.sees("2/35 présents");
      await helene.sees("2/35 présents");
    });

    await test.step("who starts while the server is away is unknown, never guessed", async () => {
      for (const candidate of [adele, bilal]) {
        await candidate?.joins();
        await candidate?.starts(codes.accessCode);
      }
      await helene.sees("2 commencés");
      await luc.sees(/Le serveur ne répond pas/);
      await luc.page.clock.fastForward("20:00");
      await luc.sees(/^Dernier contact il y a 2\d/);
      await expect(luc.page.getByRole("listitem").filter({ hasText: "AUBRY Bilal" })).toContainText(
        "Départ inconnu",
      );
      await luc.sees("0 commencé");
      await luc.page.getByRole("button", { name: "AUBRY Bilal", exact: true }).click();
      await luc.sees(/^Départ inconnu : .* Vérifiez sur l’écran du candidat\.$/);
      await luc.seesTheRoom();
    });

    await test.step("what is written meanwhile outlives the worker and the panel", async () => {
      await luc.notesIncident(ADELE, "Le réseau est tombé");
      await luc.seesTheRoom();
      await luc.opensTheJournal();
      await luc.workerIsStopped();
      await luc.beginsNote("Toute la salle est sans rés");
      await luc.reopensThePanel();
      await luc.opensTheJournal();
      await luc.sees("Toute la salle est sans rés");
      await luc.seesTheRoom();
      await luc.sees(/non envoyée/);
    });

    await test.step("the server is back: everybody sees the same", async () => {
      lucsLine.mend();
      await expect(luc.page.getByText("2 commencés")).toBeVisible(SHOWN_SOON);
      await luc.sees("2/35 présents");
      await expect(luc.page.getByText(/non envoyée/)).toHaveCount(0, SHOWN_SOON);
      await helene.opensTheJournal();
      await helene.sees("Toute la salle est sans rés");
      await nadia.opensTheFinalisation();
      await expect(nadia.page.getByRole("row", { name: /AUBRY Adèle/ })).toContainText(
        "1 signalement",
        SHOWN_SOON,
      );
    });

    await test.step("an alert comes while a question is asked: it shows, and takes no key", async () => {
      const { page } = luc;
      await page.getByRole("button", { name: ADELE, exact: true }).click();
      await page.getByRole("button", { name: "Terminer le test" }).click();
      const question = page.getByRole("alertdialog");
      const focused = question.getByRole("button", { name: "Annuler" });
      await expect(focused).toBeFocused();
      await bilal?.reports(7);
      await expect(question).toContainText("AUBRY Bilal");
      await expect(focused).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(question).toBeHidden();
      await luc.seesTheRoom();
      await luc.sees("Question 7, en pause");
      await luc.sees("2 commencés");
      await expect.poll(() => luc.numberOnTheIcon()).toBe("1");
    });
  },
);
