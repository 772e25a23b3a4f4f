import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { DETAILS, examUnderWay } from "../people/exam.ts";
import { popup } from "../people/popup.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

test(
  "an automatic check finds nothing on the way from sign-in to the last step of the finalisation",
  { tag: "@accessibility" },
  async ({ relay, nadia, luc }) => {
    await expectAccessible(nadia.page);
    await expectAccessible(luc.page);
    await examUnderWay({ relay, nadia, luc });
    await expectAccessible(nadia.page);
    await expectAccessible(luc.page);
    await nadia.opensTheDetails();
    await expectAccessible(nadia.page);
    await nadia.opensTheFinalisation();
    await expectAccessible(nadia.page);
    await nadia.opensTheSessions();
    await expectAccessible(nadia.page);
  },
);

test(
  "nor in the popup, signed out, on an empty day and with a session, for either of them",
  { tag: "@accessibility" },
  async ({ nadia, luc }) => {
    const small = await popup(nadia.page.context());
    await small.sees("Connectez-vous pour voir vos sessions");
    await expectAccessible(small.page);
    await nadia.signsIn();
    await small.sees("Aucune session aujourd’hui.");
    await expectAccessible(small.page);
    const date = await nadia.page.evaluate(() => new Date().toLocaleDateString("sv-SE"));
    await nadia.createsSession({ ...DETAILS, date });
    await small.page.bringToFront();
    await expect(small.page.getByRole("button", { name: /^Mot de passe C-/ })).toBeVisible();
    await expectAccessible(small.page);
    await nadia.page.bringToFront();
    await luc.joins(await nadia.copiesTheCodes());
    const lucs = await popup(luc.page.context());
    await lucs.sees(/Sur le serveur/);
    await expectAccessible(lucs.page);
  },
);

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  }
}
