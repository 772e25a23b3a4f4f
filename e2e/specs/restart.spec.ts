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

test(
  "the browser is killed while somebody types: all that was shown as kept on this device is there",
  { tag: "@restart" },
  async ({ relay, nadia, luc, lucsLine }) => {
    await examUnderWay({ relay, nadia, luc });
    lucsLine.cut();
    await luc.notesIncident("MOREAU Sacha", "L’écran");
    await luc.sees(/non envoyée/);
    await luc.typesAndSeesItKept(" noir");
    await luc.types(" depuis dix min");
    await luc.browserIsKilled();
    await luc.startsBrowser();
    await luc.opensIncident("MOREAU Sacha", /L’écran/);
    await expect(luc.description()).toHaveValue(/^L’écran noir/);
    lucsLine.mend();
    await nadia.opensTheFinalisation();
    await nadia.opensReportsOf("MOREAU Sacha");
    await expect(nadia.description()).toHaveValue(/^L’écran noir/, { timeout: 60_000 });
  },
);
