import { expect, test } from "../fixtures.ts";
import { examUnderWay } from "../people/exam.ts";

test(
  "results come to the administrator, name by name, and stay there without network",
  { tag: "@results" },
  async ({ relay, nadia, luc, nadiasLine }) => {
    const { codes, sacha, ines, platform } = await examUnderWay({ relay, nadia, luc });
    await nadia.opensTheFinalisation();
    await nadia.givesAbortReason("MOREAU Sacha", "Problème technique");
    await nadia.finalises();
    await nadia.sees(/Les informations de la session ont été transmises avec succès/);
    const levels = { "1.1": 5, "3.4": 4 };
    await platform.publishes([
      ines.earns({ status: "validated", pix: 512, levels, comment: "" }),
      sacha.earns({ status: "cancelled", pix: null, levels: {}, comment: "=2+2 coupures" }),
    ]);
    await nadia.seesResult("FERREIRA Inès", "Validée", "512");
    await nadia.seesResult("MOREAU Sacha", "Annulée");
    await nadia.seesLevelsOf("FERREIRA Inès", "3.4 Programmer");
    await nadia.looksForResultOf("mor");
    await nadia.seesNoResultOf("FERREIRA Inès");
    const { fileName, text } = await nadia.downloadsResults();
    expect(fileName).toBe(`20300514_resultats_session_${codes.number}.csv`);
    expect(text).toMatch(/^\uFEFFNuméro de certification;Prénom;Nom;/);
    expect(text).toContain(";Inès;Ferreira;21/09/2011;");
    expect(text).toContain(";'=2+2 coupures");
    nadiasLine.cut();
    await nadia.reloads();
    await nadia.seesResult("FERREIRA Inès", "Validée", "512");
    await luc.sees(/scellée/);
  },
);
