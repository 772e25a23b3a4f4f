import { expect, test } from "../fixtures.ts";
import { examUnderWay } from "../people/exam.ts";

test(
  "what an invigilator writes offline reaches the administrator when the network is back",
  { tag: "@offline" },
  async ({ relay, nadia, luc, lucsLine }) => {
    await examUnderWay({ relay, nadia, luc });
    await nadia.opensTheFinalisation();
    lucsLine.cut();
    await luc.notesIncident("MOREAU Sacha", "L’écran est resté noir");
    await luc.sees(/non envoyée/);
    lucsLine.mend();
    await expect(nadia.page.getByRole("row", { name: /MOREAU Sacha/ })).toContainText(
      "1 signalement",
      { timeout: 60_000 },
    );
  },
);
