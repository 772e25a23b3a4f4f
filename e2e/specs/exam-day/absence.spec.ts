import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures.ts";
import { examUnderWay } from "../../people/exam.ts";

const ZOE = { lastName: "Achour", firstName: "Zoé", birthdate: "2011-01-05" };

const CALLED = "Famille appelée à 10 h 10.";
/** Of three hundred characters; 255 are kept. */
const TOO_LONG = "Sans réponse, rappelée à 10 h. ".repeat(10).trim();

test(
  "[RE22] somebody absent has a reason, which is corrected, taken back and read before the seal",
  { tag: ["@exam-day", "@absence"] },
  async ({ relay, nadia, luc, helene }) => {
    const { codes } = await examUnderWay({ relay, nadia, luc });
    await nadia.opensTheDetails();
    await nadia.enrols([ZOE]);
    await helene.joins(codes);
    const { page } = luc;
    await page.getByRole("button", { name: "ACHOUR Zoé", exact: true }).click();
    await page.getByRole("button", { name: "Noter absent" }).click();
    await luc.sees("L’absence de Zoé Achour est notée.");
    await page.getByLabel("Raison de l’absence").selectOption("Sans nouvelles");
    await luc.sees("La raison de l’absence de Zoé Achour est notée.");
    const words = page.getByLabel("Précision");
    const opensZoe = () => page.getByRole("button", { name: "ACHOUR Zoé", exact: true }).click();
    await words.fill(TOO_LONG);
    await luc.sees(/^La précision a 255 caractères au plus/);
    await luc.seesTheRoom();
    await opensZoe();
    await expect(words).toHaveValue(TOO_LONG);
    await luc.sees(/^La précision a 255 caractères au plus/);
    await page.reload();
    await opensZoe();
    await expect(words).toHaveValue(TOO_LONG.slice(0, 255));
    await words.fill(CALLED);
    await luc.seesTheRoom();
    await luc.sees("1 absent");

    await helene.sees("1 absent");
    await helene.page.getByRole("button", { name: "ACHOUR Zoé", exact: true }).click();
    const reason = helene.page.getByLabel("Raison de l’absence");
    await expect(reason).toHaveValue("no-news");
    await expect(helene.page.getByLabel("Précision")).toHaveValue(CALLED);
    await helene.page.setViewportSize({ width: 360, height: 400 });
    await reason.selectOption("Malade");
    const undo = helene.page.getByRole("button", { name: "Annuler", exact: true });
    await expect(undo).toBeVisible();
    const withToast = await heightOf(helene.page);
    expect(withToast).toBeGreaterThan(400);
    await undo.click();
    await expect(reason).toHaveValue("no-news");
    await expect(undo).toHaveCount(0);
    // Nothing moves under whoever presses something as a toast goes.
    expect(await heightOf(helene.page)).toBe(withToast);

    await nadia.opensTheFinalisation();
    await nadia.page.getByRole("button", { name: "Sceller" }).click();
    const absentees = nadia.page.getByRole("listitem").filter({ hasText: "ACHOUR Zoé" });
    await expect(absentees).toHaveText(
      "ACHOUR Zoé Sans nouvelles\u00a0: «\u00a0Famille appelée à 10 h 10.\u00a0»",
    );
    await helene.page.getByLabel("Précision").fill(TOO_LONG);
    await helene.page.getByRole("button", { name: "Annuler l’absence" }).click();
    await helene.sees("L’absence de Zoé Achour est annulée.");
    await expect(helene.page.getByRole("alert").filter({ hasText: /noté absent/ })).toHaveCount(0);
    await expect(absentees).toHaveCount(0);
    await luc.opensTheJournal();
    await luc.sees(/^Absence de Zoé Achour notée\.$/);
    await expect(luc.page.getByText("Malade")).toHaveCount(0);
  },
);

async function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}
