import { expect, test } from "../fixtures.ts";
import { examUnderWay } from "../people/exam.ts";

test(
  "the relay is killed and started again: nothing that was on the server is lost",
  { tag: "@restart" },
  async ({ relay, nadia, luc }) => {
    await examUnderWay({ relay, nadia, luc });
    await luc.notesIncident("MOREAU Sacha", "Le réseau est tombé");
    await luc.sees(/Sur le serveur/);
    await relay.kill();
    await relay.start();
    await nadia.opensTheFinalisation();
    await expect(nadia.page.getByRole("row", { name: /MOREAU Sacha/ })).toContainText(
      "1 signalement",
      { timeout: 60_000 },
    );
  },
);
