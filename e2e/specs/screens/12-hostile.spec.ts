import { readFile } from "node:fs/promises";
import { expect, test } from "../../fixtures.ts";
import { examUnderWay } from "../../people/exam.ts";
import { openTour } from "../../tour/tour.ts";

/** So many wrong passwords are heard at once; then the next one waits for two minutes. */
const AT_ONCE = 10;
const PAUSE_MS = 121_000;

test(
  "somebody who guesses passwords until the account is blocked, and who lifts it",
  { tag: "@screens" },
  async ({ relay, nadia, paul }) => {
    const tour = openTour("12-blocked");
    for (const _ of ["ten", "twenty", "thirty"]) {
      for (let attempt = 1; attempt <= AT_ONCE; attempt += 1) {
        const answer = paul.page.waitForResponse(/\/sign-in$/);
        await paul.triesToSignIn({ password: `pas celui-là, ${attempt}` });
        await answer;
      }
      await relay.letsTimePass(PAUSE_MS);
    }
    await paul.triesToSignIn({});
    await paul.sees(/la connexion est bloquée depuis ce réseau/);
    await tour.stop("sign-in blocked", paul.page);
    await nadia.signsIn();
    await nadia.opensTheTeam();
    await nadia.sees("Connexion bloquée");
    await tour.stop("team with a member who is blocked", nadia.page);
    await nadia.page.getByRole("button", { name: /^Débloquer/ }).click();
    await expect(nadia.page.getByText("Connexion bloquée")).toBeHidden();
    await paul.signsIn();
  },
);

test(
  "a receipt that speaks of something else than what this device has",
  { tag: "@screens" },
  async ({ relay, nadia, luc, paul }) => {
    const tour = openTour("13-receipt");
    const { codes } = await examUnderWay({ relay, nadia, luc });
    await nadia.opensTheFinalisation();
    await nadia.givesAbortReason("MOREAU Sacha", "Problème technique");
    await nadia.finalises();
    await nadia.sees(/Vérifié sur cet appareil/);
    await relay.liesAboutTheSeal();
    await paul.signsIn();
    await paul.opensSession(codes.number);
    await paul.sees(/^Le contenu de cet appareil ne correspond pas au reçu/);
    await tour.stop("receipt of other content", paul.page);
    const asked = paul.page.waitForEvent("download");
    await paul.page.getByRole("button", { name: "Exporter les deux versions" }).click();
    const download = await asked;
    expect(download.suggestedFilename()).toBe(`scelle-${codes.number}-divergence.json`);
    const kept: unknown = JSON.parse(await readFile(await download.path(), "utf8"));
    expect(kept).toMatchObject({ receipt: expect.any(String), here: { hash: expect.any(String) } });
    expect(JSON.stringify(kept)).not.toMatch(/moreau|ferreira/i);
    await nadia.sees(/Synchronisation arrêtée/);
    await tour.stop("sealed, with a server that contradicts itself", nadia.page);
  },
);
