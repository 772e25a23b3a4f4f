import { expect, test } from "../../fixtures.ts";
import { DETAILS, SACHA } from "../../people/exam.ts";

/** Of six hundred characters; 500 are taken. */
const TOO_LONG = "Le poste 12 s’est éteint deux fois de suite, puis plus rien. ".repeat(10).trim();
const SHORT = "Le poste 12 s’est éteint.";

test(
  "[RE25] what is too long is found as it was typed, where it was typed, and shortened there",
  { tag: ["@exam-day", "@too-long"] },
  async ({ nadia, luc }) => {
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const codes = await nadia.copiesTheCodes();
    await nadia.enrols([SACHA]);
    await luc.joins(codes);
    const { page } = luc;

    const note = page.getByLabel("Ajouter une note");
    await luc.opensTheJournal();
    await note.fill(TOO_LONG);
    await luc.sees(/Raccourcissez-la/);
    await luc.seesTheRoom();
    await luc.opensTheJournal();
    await expect(note).toHaveValue(TOO_LONG);
    await luc.sees(/Raccourcissez-la/);
    await note.fill(SHORT);
    await expect(page.getByRole("listitem").filter({ hasText: SHORT })).toBeVisible();
    await luc.seesTheRoom();
    await luc.opensTheJournal();
    await expect(note).toHaveValue("");
    await luc.seesTheRoom();

    await luc.notesIncident("MOREAU Sacha", "Le réseau");
    await luc.description().fill(TOO_LONG);
    await luc.sees(/Raccourcissez-la/);
    await luc.seesTheRoom();
    await luc.opensIncident("MOREAU Sacha", /Le réseau/);
    await expect(luc.description()).toHaveValue(TOO_LONG);
    await luc.sees(/Raccourcissez-la/);
    await luc.description().fill(SHORT);
    await luc.seesTheRoom();
    await luc.opensIncident("MOREAU Sacha", /Le poste 12/);
    await expect(luc.description()).toHaveValue(SHORT);
  },
);
