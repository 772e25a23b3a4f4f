import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "../fixtures.ts";
import { examUnderWay } from "../people/exam.ts";
import { latecomer } from "../people/latecomer.ts";

test(
  "[PF4] [PF8] what reaches the relay after the finalisation is refused, and the sealed session proves itself as a file, also where files come in",
  { tag: "@seal" },
  async ({ relay, nadia, luc }) => {
    const { platform } = await examUnderWay({ relay, nadia, luc });
    const henri = await latecomer(relay, nadia.sessionId());
    expect(await henri.pushes()).toBe("kept");
    await nadia.opensTheFinalisation();
    await nadia.givesAbortReason("MOREAU Sacha", "Problème technique");
    await luc.leaves();
    await nadia.readsAgain();
    await nadia.sees(/L’ordinateur de Luc Dumas n’a pas donné de nouvelles depuis \d+:\d+\./);
    await nadia.confirms();
    await nadia.sees(/Les informations de la session ont été transmises avec succès/);
    await nadia.sees("Ordinateur de Luc Dumas");
    const report = await nadia.downloadsFile("PV finalisé (PDF)");
    expect(report.name).toMatch(/^pv-finalise-session-\d+\.pdf$/);
    expect(await henri.pushes()).toBe("LOCKED");
    henri.leaves();

    const proof = await nadia.downloadsFile("Reçu vérifiable");
    expect(proof.name).toMatch(/^scelle-\d+-preuve\.json$/);
    await nadia.sees(
      /Fichier téléchargé et vérifié\s: signature, contenu, noms et journal concordent/,
    );
    expect(verified(proof.text)).toMatch(
      /^Session \d+ holds; checked: the receipt's signature, the content, the log, the documents' heads;/,
    );
    await nadia.page.reload();
    await nadia.sees(/Vérifié sur cet appareil/);
    await nadia.offersReceipt(proof.text, /Choisir une copie/);
    await nadia.sees(/signature, contenu, noms et journal concordent/);
    await nadia.sees(/^\d noms sur \d établis, 0 effacé$/);
    await nadia.page.getByRole("button", { name: "Vérifier un autre reçu" }).click();
    await nadia.offersReceipt(`${proof.text}\n`);
    await nadia.sees(/^Ce reçu a été modifié ou abîmé/);
    await platform.publishesResults();
    await nadia.opensTheSessions();
    await nadia.sees("Résultats transmis par Pix");
  },
);

/** What `npm run verify` says of this file to anybody. */
function verified(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "scelle-proof-"));
  const file = join(folder, "proof.json");
  writeFileSync(file, text);
  const { stdout } = spawnSync("node", ["core/proof/command/main.ts", file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return stdout.slice(`${file}: `.length);
}
