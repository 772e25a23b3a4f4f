import { resolve } from "node:path";
import { expect, test } from "../fixtures.ts";
import { candidateOf } from "../people/candidate.ts";
import { DETAILS, INES, SACHA } from "../people/exam.ts";
import { platformOf } from "../people/platform.ts";

const SCHOOL = resolve("core/imports/samples/ExportXML_ElevesSansAdresses.zip");
/** A pupil of 3EA. */
const ZOE = { lastName: "Lebrun", firstName: "Zoé", birthdate: "2012-07-09" };
const CODE = "12345678912345/FACT12345";

test(
  "a centre that pays enrols for Pix+ Droit, prepaid; the room sees for what, and when it should end",
  { tag: "@subscriptions" },
  async ({ relay, nadia, luc }) => {
    const { page } = nadia;
    await relay.centreIs("--type", "PRO", "--habilitations", "CLEA,DROIT");
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const codes = await nadia.copiesTheCodes();
    await page.getByRole("link", { name: /^Candidats/ }).click();
    await expect(page.getByRole("link", { name: "Ajouter des candidats" })).toBeHidden();
    await page.getByRole("button", { name: "Ajouter un candidat" }).first().click();
    await nadia.fillsInCandidate(INES);

    const pricing = page.getByLabel("Tarification part Pix");
    const code = page.getByLabel("Code de prépaiement");
    const enrol = page.getByRole("button", { name: "Inscrire le candidat" });
    await expect(page.getByLabel("Certification sélectionnée")).toHaveValue("CORE");
    await page.getByLabel("Certification sélectionnée").selectOption("Pix+ Droit");
    await enrol.click();
    await expect(pricing).toBeFocused();
    await expect(pricing).toHaveAccessibleDescription(
      "Veuillez choisir la tarification de la part Pix.",
    );
    await expect(code).toBeHidden();
    await pricing.selectOption("Prépayée");
    await enrol.click();
    await expect(code).toBeFocused();
    await expect(code).toHaveAccessibleDescription(/Veuillez indiquer le code de prépaiement/);
    await code.fill(CODE);
    await enrol.click();
    await nadia.sees("Le candidat a été inscrit avec succès.");
    await expect(page.getByRole("row", { name: /FERREIRA Inès.*Pix\+ Droit/ })).toBeVisible();
    await page.getByRole("button", { name: "Fermer" }).click();

    await page.getByRole("button", { name: /^Modifier les informations de FERREIRA/ }).click();
    await expect(code).toHaveValue(CODE);
    await pricing.selectOption("Payante");
    await page.getByRole("button", { name: "Valider" }).click();
    await page.getByRole("button", { name: /^Modifier les informations de FERREIRA/ }).click();
    await expect(pricing).toHaveValue("PAID");
    await expect(code).toBeHidden();
    await page.getByRole("button", { name: "Annuler", exact: true }).click();

    await luc.joins(codes);
    await luc.confirmsPresence("Inès Ferreira");
    await expect(luc.page.getByText("Présence notée")).toHaveCount(0);
    await luc.sees("Pix+ Droit");
    const session = { key: await relay.platformKey(), sessionNumber: Number(codes.number) };
    const ines = candidateOf(relay, { ...session, identity: INES });
    await ines.joins();
    const from = Date.now();
    await ines.starts(codes.accessCode);
    await luc.page.getByRole("button", { name: /^FERREIRA Inès/ }).click();
    await luc.sees("Inscription à Pix+ Droit");
    const ends = [from, Date.now()].map((at) => timeOf(at + 60 * 60_000));
    await luc.sees(new RegExp(`Fin théorique\\s:\\s(${ends.join("|")})`));
    const edit = page.getByRole("button", { name: /^Modifier les informations de FERREIRA/ });
    await expect(edit).toBeDisabled();
  },
);

test(
  "an administrator names the CléA referer, who is told that there are results for CléA",
  { tag: "@subscriptions" },
  async ({ relay, nadia, paul, luc }) => {
    await relay.centreIs("--habilitations", "CLEA");
    await nadia.signsIn();
    await paul.signsIn();
    await nadia.opensTheTeam();
    await nadia.namesReferer("Paul Rey");
    await nadia.namesReferer("Nadia Benali");
    await expect(nadia.refererIs("Paul Rey")).toBeHidden();
    await nadia.page.getByRole("button", { name: "Annuler", exact: true }).click();
    await expect(nadia.refererIs("Paul Rey")).toBeVisible();
    await expect(nadia.refererIs("Nadia Benali")).toBeHidden();

    await nadia.opensTheSessions();
    await nadia.createsSession(DETAILS);
    const codes = await nadia.copiesTheCodes();
    await nadia.enrols([SACHA]);
    await nadia.page.getByRole("button", { name: "Fermer" }).click();
    await nadia.page.getByRole("button", { name: /^Modifier les informations/ }).click();
    const clea = "Double certification Pix-CléA";
    await nadia.page.getByLabel("Certification sélectionnée").selectOption(clea);
    await nadia.page.getByRole("button", { name: "Valider" }).click();
    await expect(nadia.page.getByRole("row", { name: new RegExp(clea) })).toBeVisible();

    await luc.joins(codes);
    await luc.confirmsPresence("Sacha Moreau");
    await expect(luc.page.getByText("Présence notée")).toHaveCount(0);
    const session = { key: await relay.platformKey(), sessionNumber: Number(codes.number) };
    const sacha = candidateOf(relay, { ...session, identity: SACHA });
    await sacha.joins();
    await sacha.starts(codes.accessCode);
    await sacha.finishes();
    await nadia.opensTheFinalisation();
    await nadia.finalises();
    await nadia.sees(/Les informations de la session ont été transmises avec succès/);
    await platformOf(relay, session).publishes([
      sacha.earns({ status: "validated", pix: 512, levels: { "1.1": 5 }, comment: "" }),
    ]);
    await nadia.seesResult("MOREAU Sacha", "Validée", clea);
    await nadia.sees("1 candidat était inscrit à la double certification Pix-CléA.");
    await nadia.sees(
      "Le référent CléA Numérique du centre doit déposer ces résultats sur la plateforme CléA. La page Équipe dit qui l’est.",
    );
    const { text } = await nadia.downloadsResults();
    expect(text).toContain(`;${clea};Validée;`);

    await expect(paul.page.getByRole("row", { name: /CléA : 1/ })).toBeVisible();
    await paul.opensSession(codes.number);
    await paul.sees(/Vous êtes le référent CléA Numérique du centre/);
  },
);

test(
  "a class is enrolled for CléA at once; when the centre offers it no more, nobody joins before the list is right",
  { tag: "@subscriptions" },
  async ({ relay, nadia }) => {
    const { page } = nadia;
    await relay.centreIs("--habilitations", "CLEA");
    await nadia.signsIn();
    await nadia.importsRegister(SCHOOL);
    await nadia.opensTheSessions();
    await nadia.createsSession(DETAILS);
    const codes = await nadia.copiesTheCodes();
    const clea = "Double certification Pix-CléA";
    await nadia.enrolsClasses(["3EA"], clea);
    const enrolled = await page.getByRole("row").count();
    await expect(page.getByRole("row", { name: new RegExp(clea) })).toHaveCount(enrolled - 1);

    await relay.centreIs("--habilitations", "none");
    await nadia.sees("Certification à changer");
    const session = { key: await relay.platformKey(), sessionNumber: Number(codes.number) };
    const zoe = candidateOf(relay, { ...session, identity: ZOE });
    await zoe.isRefused("not-habilitated");
    await page.getByRole("button", { name: "Modifier les informations de LEBRUN Zoé" }).click();
    await page.getByLabel("Certification sélectionnée").selectOption("Certification Pix");
    await page.getByRole("button", { name: "Valider" }).click();
    await nadia.sees("Les informations du candidat sont modifiées.");
    await expect(page.getByText(/^Enregistré sur le serveur/)).toBeVisible();
    await zoe.joins();
  },
);

/** As the room writes it, `10:42`. */
function timeOf(at: number): string {
  return new Date(at).toLocaleTimeString("fr-FR", { hour: "2-digit", minute: "2-digit" });
}
