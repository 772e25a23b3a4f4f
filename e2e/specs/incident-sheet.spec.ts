import { expect, test } from "../fixtures.ts";
import { examUnderWay, SACHA } from "../people/exam.ts";
import { filledIn, read, type Download } from "../people/papers.ts";

test(
  "[PP9] [PP10] a filled PV d’incident comes back into the session, and nobody types it again",
  { tag: "@papers" },
  async ({ nadia, luc, relay, nadiasLine }) => {
    await examUnderWay({ nadia, luc, relay });
    await nadia.opensTheDetails();
    const sheet = await nadia.downloadsPaper("PV d’incident");
    const [ines] = await linesOf(sheet);
    const filled = await filledIn(sheet, {
      [`${ines}.category`]: "C7",
      [`${ines}.description`]: "Souris changée à 10 h 12.",
      "other.1.name": `${SACHA.firstName} ${SACHA.lastName}`,
      "other.1.category": "E4",
      "other.1.question": "7-8",
      "other.2.name": "Camille",
      "other.2.category": "C6",
      "session.hasIncident": true,
    });

    nadiasLine.cut();
    await nadia.opensTheFilledSheet();
    await nadia.offersSheet(new TextEncoder().encode("Nom;Prénom"));
    await nadia.sees(/Ce fichier n’est pas un PDF/);

    await nadia.offersSheet(filled);
    await nadia.sees(/4 éléments de ce PV ne sont pas dans la session/);
    await expect(nadia.itemOfSheet(/FERREIRA Inès C7/)).toBeChecked();
    await nadia.sees("Souris changée à 10 h 12.");
    await expect(nadia.itemOfSheet(/question 7/)).toBeChecked();
    await nadia.sees(/ligne 2/);
    await nadia.itemOfSheet(/question 8/).uncheck();
    await expect(nadia.lineOfSheet("Sacha Moreau")).toHaveValue(/./);
    await nadia.lineOfSheet("Camille").selectOption({ label: "FERREIRA Inès" });
    await expect(nadia.itemOfSheet(/FERREIRA Inès C6/)).toBeChecked();
    await nadia.takesOverTheSheet(4);
    await nadia.page.getByRole("button", { name: "Annuler" }).click();
    await nadia.sees("Les éléments du PV ont été retirés de la session.");
    await nadia.takesOverTheSheet(4);
    await expect(nadia.itemOfSheet(/question 8/)).not.toBeChecked();

    await expect(nadia.page.getByRole("heading", { name: "Déjà dans la session" })).toBeVisible();
    nadiasLine.mend();
    await nadia.page.getByRole("link", { name: "Voir la finalisation" }).click();
    await nadia.opensReportsOf("FERREIRA Inès");
    await nadia.sees(/Écrit par vous à .* · Repris du PV/);
  },
);

/** How the fields of each candidate begin, in the order of the list. */
async function linesOf(sheet: Download): Promise<string[]> {
  const { fields } = await read(sheet);
  return fields.flatMap((name) => /^(candidate\.[0-9a-f]{32})\.category$/.exec(name)?.[1] ?? []);
}
