import { candidateId, type CandidateId } from "#core/ids.ts";
import { candidateFields, otherFields, SESSION_FIELDS } from "#core/papers/incident-fields.ts";
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
    const [ines] = await candidatesOn(sheet);
    const fields = candidateFields(ines);
    const filled = await filledIn(sheet, {
      [fields.category]: "C7",
      [fields.description]: "Souris changée à 10 h 12.",
      [otherFields(1).name]: `${SACHA.firstName} ${SACHA.lastName}`,
      [otherFields(1).category]: "E4",
      [otherFields(1).question]: "7-8",
      [otherFields(2).name]: "Camille",
      [otherFields(2).category]: "C6",
      [SESSION_FIELDS.hasIncident]: true,
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
    await nadia.page.getByLabel("De qui s’agit-il ?").selectOption({ label: "FERREIRA Inès" });
    await expect(nadia.itemOfSheet(/FERREIRA Inès C6/)).toBeChecked();
    await nadia.takesOverTheSheet(4);
    await expect(nadia.itemOfSheet(/question 8/)).not.toBeChecked();

    await expect(nadia.page.getByRole("heading", { name: "Déjà dans la session" })).toBeVisible();
    nadiasLine.mend();
    await nadia.page.getByRole("link", { name: "Voir la finalisation" }).click();
    await nadia.opensReportsOf("FERREIRA Inès");
    await nadia.sees(/Écrit par vous à .* · Repris du PV/);
  },
);

/** In the order of the list. */
async function candidatesOn(sheet: Download): Promise<[CandidateId, ...CandidateId[]]> {
  const { fields } = await read(sheet);
  const ids = fields.flatMap((name) => {
    const id = candidateId.safeParse(/^candidate\.([0-9a-f]{32})\.category$/.exec(name)?.[1]).data;
    return id === undefined ? [] : [id];
  });
  const [first, ...others] = ids;
  if (first === undefined) throw new Error("The sheet lists nobody.");
  return [first, ...others];
}
