import { expect, test } from "../fixtures.ts";
import { examUnderWay } from "../people/exam.ts";
import { latecomer } from "../people/latecomer.ts";

test(
  "a change that reaches the relay after the finalisation is refused, though its author may write",
  { tag: "@seal" },
  async ({ relay, nadia, luc }) => {
    const { platform } = await examUnderWay({ relay, nadia, luc });
    const henri = await latecomer(relay, nadia.sessionId());
    expect(await henri.pushes()).toBe("kept");
    await nadia.opensTheFinalisation();
    await nadia.givesAbortReason("MOREAU Sacha", "Problème technique");
    await nadia.finalises();
    await nadia.sees(/Les informations de la session ont été transmises avec succès/);
    const report = await nadia.downloadsFile("PV finalisé (PDF)");
    expect(report.name).toMatch(/^pv-finalise-session-\d+\.pdf$/);
    expect(await henri.pushes()).toBe("LOCKED");
    henri.leaves();
    await platform.publishesResults();
    await nadia.opensTheSessions();
    await nadia.sees("Résultats transmis par Pix");
  },
);
