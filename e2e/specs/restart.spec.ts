import { expect, test } from "../fixtures.ts";
import { chanceFrom } from "../chance.ts";
import { examUnderWay } from "../people/exam.ts";
import { typesUntilKilled } from "../people/killed-typist.ts";

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

/** `npm run kill` kills as often as it is told. One story: the same profile is opened again and again. */
const KILLS = Number(process.env["SCELLE_KILLS"] ?? 10);
/** [DE15] owes all but half a second; among other stories, on a busy machine, the clock of the test is not so exact. */
const OWED_MS = process.env["SCELLE_KILLS"] === undefined ? 1000 : 500;
const SEED = Number(process.env["SCELLE_SEED"] ?? 1);

test(
  "[DE2] [DE15] the browser is killed while somebody types: what was shown as kept is there, and all but the last moment",
  { tag: ["@restart", "@kill"] },
  async ({ relay, nadia, luc, lucsLine }) => {
    test.setTimeout(240_000 + KILLS * 30_000);
    await examUnderWay({ relay, nadia, luc });
    // Nothing can come back from the server.
    lucsLine.cut();
    await luc.notesIncident("MOREAU Sacha", "Le poste 12");
    await luc.sees(/non envoyée/);
    await luc.typesAndSeesItKept(" noir");
    await luc.browserIsKilled();
    await luc.startsBrowser();
    await luc.opensIncident("MOREAU Sacha", /Le poste 12/);
    await expect(luc.description()).toHaveValue("Le poste 12 noir");
    const chance = chanceFrom(SEED);
    let [kept, typed, owed] = ["Le poste 12 noir", 0, 0];
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const told = await typesUntilKilled(luc, { chance, owedMs: OWED_MS });
      await luc.startsBrowser();
      await luc.opensIncident("MOREAU Sacha", /Le poste 12/);
      const found = await luc.description().inputValue();
      const what = `npm run kill -- --relay 0 --browser ${kill} --seed ${SEED}: “${found}”`;
      expect(found.startsWith(kept + told.owed), what).toBe(true);
      expect((kept + told.typed).startsWith(found), what).toBe(true);
      kept = found;
      typed += told.typed.length;
      owed += told.owed.length;
    }
    if (KILLS > 0) expect(owed).toBeGreaterThan(0);
    process.stdout.write(
      `browser: killed ${KILLS} times; ${typed} letters typed, ${owed} of them ${OWED_MS} ms before, none lost\n`,
    );
    lucsLine.mend();
    await nadia.opensTheFinalisation();
    await nadia.opensReportsOf("MOREAU Sacha");
    await expect(nadia.description()).toHaveValue(kept, { timeout: 60_000 });
  },
);
