import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../../fixtures.ts";
import { DETAILS, SACHA } from "../../people/exam.ts";

/** What 400 % leave of a window of 1280 by 800. */
const ZOOMED = { width: 320, height: 200 };

test(
  "[PA10] [RE24] at 400 % and with the keyboard alone, from the presence to an incident that is written",
  { tag: ["@exam-day", "@keyboard"] },
  async ({ nadia, luc }) => {
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const codes = await nadia.copiesTheCodes();
    await nadia.enrols([SACHA]);
    await luc.joins(codes);
    const { page } = luc;
    await luc.sees("À faire");
    await page.setViewportSize(ZOOMED);
    await page.emulateMedia({ reducedMotion: "reduce" });
    const button = (name: string | RegExp) => page.getByRole("button", { name });

    await goesTo(page, button("Confirmer la présence de Sacha Moreau"));
    await page.keyboard.press("Enter");
    await luc.sees("La présence de Sacha Moreau est confirmée pour 15\u00a0min.");
    await goesTo(page, button("Menu de la session"));
    await page.keyboard.press("Enter");
    await expect(page.locator("[role=menu]:focus-within")).toBeVisible();
    await page.keyboard.press("End");
    await expect(page.getByRole("menuitem", { name: "Quitter la surveillance" })).toBeFocused();
    await seesTheFocus(page);
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Journal de la salle" })).toBeFocused();
    await goesTo(page, button("Retour à la liste"), "Shift+Tab");
    await page.keyboard.press("Enter");
    await goesTo(page, button("Noter un incident"));
    await page.keyboard.press("Enter");
    await goesTo(page, button("MOREAU Sacha"));
    await page.keyboard.press("Enter");
    await goesTo(page, page.getByLabel("Que s’est-il passé ?"));
    await page.keyboard.type("Écran noir à 9 h 40.");
    await goesTo(page, button(/^C7/));
    await page.keyboard.press("Enter");
    await goesTo(page, button("L’ordinateur s’est éteint, puis a été rallumé."));
    await page.keyboard.press("Enter");
    await expect(luc.description()).toBeFocused();
    await page.keyboard.type(" Repris à 9 h 45.");
    await expect(luc.description()).toHaveValue(
      "Écran noir à 9 h 40. L’ordinateur s’est éteint, puis a été rallumé. Repris à 9 h 45.",
    );
    await goesTo(page, button("Terminé"));
    await page.keyboard.press("Enter");
    await expect(button("Noter un incident")).toBeVisible();
  },
);

/** From stop to stop, each of them in sight, until it is there. */
async function goesTo(page: Page, wanted: Locator, key = "Tab"): Promise<void> {
  for (let stops = 0; stops < 40; stops += 1) {
    await page.keyboard.press(key);
    await seesTheFocus(page);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error("no key leads there");
}

async function seesTheFocus(page: Page): Promise<void> {
  expect(await page.evaluate(whatHidesTheFocus)).toBe("");
}

/** What stands before the middle of what has the focus, or nothing. */
function whatHidesTheFocus(): string {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return "";
  const { left, top, width, height } = activeElement.getBoundingClientRect();
  const before = document.elementFromPoint(left + width / 2, top + height / 2);
  const isSeen = before && (activeElement.contains(before) || before.contains(activeElement));
  return isSeen
    ? ""
    : `${activeElement.outerHTML.slice(0, 80)} behind ${before?.outerHTML.slice(0, 80)}`;
}
