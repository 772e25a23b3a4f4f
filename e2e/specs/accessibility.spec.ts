import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { examUnderWay } from "../people/exam.ts";

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

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  }
}
