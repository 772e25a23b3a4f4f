import { expect, test } from "../../fixtures.ts";
import { candidateOf } from "../../people/candidate.ts";
import { DETAILS, examUnderWay, INES, SACHA } from "../../people/exam.ts";

test(
  "[PA7] an alert is counted on the icon in the toolbar until it is answered or the panel is closed",
  { tag: ["@exam-day", "@alerts"] },
  async ({ relay, nadia, luc }) => {
    const { sacha } = await examUnderWay({ relay, nadia, luc });
    await sacha.reports(7);
    await luc.sees("Question 7, en pause");
    await expect.poll(() => luc.numberOnTheIcon()).toBe("1");
    await luc.page.getByRole("button", { name: "Gérer le signalement" }).click();
    await luc.page.getByRole("button", { name: "Refuser le signalement" }).click();
    await expect.poll(() => luc.numberOnTheIcon()).toBe("");
  },
);

test(
  "[RE10] a reason that was chosen for one candidate is not there for the next one",
  { tag: ["@exam-day", "@alerts"] },
  async ({ relay, nadia, luc }) => {
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const codes = await nadia.copiesTheCodes();
    await nadia.enrols([SACHA, INES]);
    await luc.joins(codes);
    await luc.confirmsPresence("Sacha Moreau");
    await luc.confirmsPresence("Inès Ferreira");
    await expect(luc.page.getByText("Présence notée")).toHaveCount(0);
    const session = { key: await relay.platformKey(), sessionNumber: Number(codes.number) };
    for (const [identity, question] of [[SACHA, 7] as const, [INES, 3] as const]) {
      const candidate = candidateOf(relay, { ...session, identity });
      await candidate.joins();
      await candidate.starts(codes.accessCode);
      await candidate.reports(question);
      await luc.sees(`Question ${question}, en pause`);
    }
    const { page } = luc;
    const chosen = page.getByRole("radio", { checked: true });
    await page.getByRole("button", { name: "Gérer le signalement" }).last().click();
    await expect(page.getByRole("heading", { name: "FERREIRA Inès" })).toBeFocused();
    await page.getByRole("radio", { name: /^E3/ }).check();
    await expect(chosen).toHaveCount(1);
    await page.getByRole("button", { name: /^2 signalements en cours/ }).click();
    await expect(page.getByRole("heading", { name: "MOREAU Sacha" })).toBeFocused();
    await expect(chosen).toHaveCount(0);
  },
);

test(
  "[PA12] whoever touches with a finger has higher lines, today and tomorrow",
  { tag: ["@exam-day", "@alerts"] },
  async ({ relay, nadia, luc }) => {
    await examUnderWay({ relay, nadia, luc });
    const { page } = luc;
    const line = page.getByRole("listitem").filter({ hasText: "MOREAU Sacha" });
    const height = async () => (await line.boundingBox())?.height;
    const dense = (await height()) ?? 0;
    await luc.opensTheSettings();
    await page.getByRole("checkbox", { name: /aérée/ }).check();
    await luc.seesTheRoom();
    await expect.poll(height).toBeGreaterThan(dense + 20);
    await page.reload();
    await expect.poll(height).toBeGreaterThan(dense + 20);
  },
);

test(
  "[RE20] [RE21] [RE23] one incident with several questions and candidates is one issue report for each",
  { tag: ["@exam-day", "@alerts"] },
  async ({ relay, nadia, luc }) => {
    await examUnderWay({ relay, nadia, luc });
    const { page } = luc;
    await page.getByRole("button", { name: "MOREAU Sacha", exact: true }).click();
    await page.getByLabel("Que s’est-il passé ?").fill("Les images restent grises.");
    await luc.sees("Catégorie proposée\u00a0: E1, à cause de «\u00a0images\u00a0».");
    await page.getByRole("button", { name: /^E1 / }).click();
    await page.getByLabel("Numéro de question").pressSequentially("7, 9-10");
    await page.getByRole("button", { name: "Faire 3 signalements, un par question" }).click();
    await luc.sees("3 signalements sont notés, un par question.");
    await expect(page.getByLabel("Numéro de question")).toHaveValue("7");
    await page.getByRole("button", { name: "Aussi pour d’autres candidats" }).click();
    await page.getByRole("checkbox", { name: "FERREIRA Inès" }).check();
    await page.getByRole("button", { name: "Noter pour 1 candidat" }).click();
    await luc.sees("Le signalement est noté pour 1 autre candidat.");
    await nadia.opensTheFinalisation();
    await nadia.sees("3 signalements");
    await nadia.sees("1 signalement");
  },
);
