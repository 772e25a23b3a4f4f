import type { Locator } from "@playwright/test";
import { expect, test } from "../../fixtures.ts";
import { DETAILS, INES, SACHA } from "../../people/exam.ts";

test(
  "[DE14] whoever clicks twice in the room has pressed once, whatever has come under the pointer by then",
  { tag: ["@exam-day", "@double-click"] },
  async ({ nadia, luc }) => {
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const codes = await nadia.copiesTheCodes();
    await nadia.enrols([SACHA, INES]);
    await luc.joins(codes);
    const { page } = luc;
    const button = (name: string) => page.getByRole("button", { name, exact: true });

    // Inès’s row goes to the others, and Sacha’s comes where it was.
    await clicksTwice(button("Confirmer la présence de Inès Ferreira"));
    await luc.sees(/La présence de Inès Ferreira est confirmée/);
    await expect(button("Confirmer la présence de Sacha Moreau")).toBeVisible();

    // The list goes, and what can be noted of Sacha comes.
    await clicksTwice(button("MOREAU Sacha"));
    // Where the button was, there is the one that takes it back.
    await clicksTwice(button("Confirmer la présence"));
    await luc.sees(/La présence de Sacha Moreau est confirmée/);
    await expect(button("Annuler la confirmation")).toBeVisible();

    await luc.seesTheRoom();
    await luc.opensTheJournal();
    await expect(
      page.getByRole("list", { name: /^Ce qui s’est passé/ }).getByRole("listitem"),
    ).toHaveCount(2);
    await luc.sees("Présence de Inès Ferreira confirmée");
    await expect(page.getByText("annulé")).toHaveCount(0);
  },
);

/** As slowly as a hand: by its second click what the first one did is seen. */
function clicksTwice(target: Locator): Promise<void> {
  return target.click({ clickCount: 2, delay: 150 });
}
