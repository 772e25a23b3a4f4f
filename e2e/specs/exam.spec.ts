import { expect, test } from "../fixtures.ts";
import { examUnderWay } from "../people/exam.ts";

test(
  "from creation to seal: both take part, and then both read the same",
  { tag: "@main-job" },
  async ({ relay, nadia, luc }) => {
    await examUnderWay({ relay, nadia, luc });
    await luc.notesIncident("MOREAU Sacha", "L’ordinateur s’est éteint");
    await nadia.opensTheFinalisation();
    await expect(nadia.page.getByRole("row", { name: /MOREAU Sacha/ })).toContainText(
      "1 signalement",
    );
    await nadia.givesAbortReason("MOREAU Sacha", "Problème technique");
    await nadia.finalises();
    await nadia.sees(/Les informations de la session ont été transmises avec succès/);
    await luc.sees(/Finalisée|finalisée/);
  },
);
