import { expect, test } from "../fixtures.ts";
import { DETAILS, examUnderWay } from "../people/exam.ts";

const INES = { lastName: "Ferreira", firstName: "Inès", birthdate: "2009-04-12" };
const BASILE = { lastName: "Guérin", firstName: "Basile", birthdate: "2010-03-04" };
const ZOE = { lastName: "Œuvrard", firstName: "Zoé", birthdate: "2009-11-30" };

test(
  "a candidate is corrected on the list, one is removed and comes back, and two get extra time at once",
  { tag: "@candidates" },
  async ({ nadia }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    await nadia.enrols([INES, BASILE, ZOE]);
    await page.getByRole("button", { name: "Fermer" }).click();

    await nadia.corrects("GUÉRIN Basile", { Classe: "3EA", Prénom: "Bazile" });
    await expect(page.getByRole("row", { name: /GUÉRIN Bazile 04\/03\/2010 3EA/ })).toBeVisible();
    await expect(
      page.getByRole("button", { name: "Modifier les informations de GUÉRIN Bazile" }),
    ).toBeFocused();

    await page.getByRole("button", { name: "Retirer FERREIRA Inès de la liste" }).click();
    await nadia.sees("FERREIRA Inès a été retirée de la liste.");
    await expect(page.getByRole("row", { name: /FERREIRA/ })).toBeHidden();
    await page.getByRole("button", { name: "Annuler", exact: true }).click();
    await nadia.sees("FERREIRA Inès est de nouveau dans la liste.");
    await expect(page.getByRole("row", { name: /FERREIRA Inès/ })).toBeVisible();

    await nadia.givesExtraTime(["FERREIRA Inès", "ŒUVRARD Zoé"], "33 %");
    await nadia.sees("Un temps majoré de 33 % est prévu pour 2 candidats.");
    await expect(page.getByRole("row", { name: /\+33/ })).toHaveCount(2);
  },
);

test(
  "a birthplace is chosen from the list, told by a code, or abroad, and addresses are in order",
  { tag: "@candidates" },
  async ({ nadia }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    await page.getByRole("link", { name: /^Candidats/ }).click();
    await page.getByRole("button", { name: "Ajouter un candidat" }).first().click();
    await page.getByLabel("Nom de naissance").fill("D’Almeida");
    await page.getByLabel("Prénom").fill("Samuel");
    await page.getByLabel("Date de naissance").fill("2001-12-31");
    await page.getByLabel("Sexe").selectOption("Homme");
    await expect(page.getByLabel("Pays de naissance")).toHaveValue("FRANCE");
    const commune = page.getByLabel("Commune de naissance");
    const communes = page.getByRole("listbox", { name: "Communes proposées" });
    await page.getByRole("button", { name: "Inscrire le candidat" }).click();
    await expect(commune).toBeFocused();
    await expect(commune).toHaveAccessibleDescription("Veuillez indiquer le lieu de naissance.");
    await commune.fill("st denis");
    await expect(communes).toBeVisible();
    await commune.press("Enter");
    await expect(communes).toBeHidden();
    await expect(commune).toHaveAccessibleDescription(/^Choisissez la commune dans la liste/);
    await commune.press("ArrowDown");
    await expect(communes).toBeVisible();
    await commune.press("Escape");
    await expect(communes).toBeHidden();
    await commune.fill("st denis 974");
    await expect(communes.getByRole("option")).toHaveText(["Saint-Denis La Réunion (974)"]);
    await commune.press("Enter");
    await expect(commune).toHaveValue("Saint-Denis");
    await expect(commune).toHaveAccessibleDescription("Code INSEE 97411, La Réunion (974).");

    await page.getByRole("button", { name: "La commune n’est pas dans la liste" }).click();
    await expect(page.getByLabel("Code INSEE de naissance")).toBeFocused();
    await page.getByLabel("Code INSEE de naissance").fill("44999");
    await nadia.sees(/Aucune commune connue ici ne porte ou n’a porté ce code/);
    await page.getByLabel("Par le code postal et la commune").check();
    await page.getByText("Autres informations").click();
    await page.getByLabel("Code postal de naissance").fill("6900");
    await page.getByLabel("E-mail de convocation").fill("samuel");
    await page.getByText("Autres informations").click();
    await page.getByRole("button", { name: "Inscrire le candidat" }).click();
    const postalCode = page.getByLabel("Code postal de naissance");
    await expect(postalCode).toBeFocused();
    await expect(postalCode).toHaveAccessibleDescription(
      "Le code postal a 5 chiffres, comme 69003.",
    );
    await nadia.sees("Veuillez indiquer la commune de naissance.");
    await nadia.sees("Cette adresse e-mail n’est pas complète.");
    await page.getByLabel("Pays de naissance").fill("Bénin");
    await expect(postalCode).toBeHidden();
    await page.getByLabel("Commune de naissance").fill("Cotonou");
    await page.getByLabel("E-mail de convocation").fill("samuel@courriel.example");
    await page.getByLabel("Identifiant externe").fill("GRETA-117");
    await page.getByLabel("Le candidat a besoin d’un aménagement").check();
    await page.getByRole("button", { name: "Inscrire le candidat" }).click();
    await nadia.sees("Le candidat a été inscrit avec succès.");
    await page.getByRole("button", { name: "Fermer" }).click();

    await nadia.corrects("D’ALMEIDA Samuel", { Prénom: "Samuël" });
    await page.getByRole("button", { name: /^Modifier les informations de D’ALMEIDA/ }).click();
    await page.getByText("Autres informations").click();
    await expect(page.getByLabel("Pays de naissance")).toHaveValue("Bénin");
    await expect(page.getByLabel("Commune de naissance")).toHaveValue("Cotonou");
    await expect(page.getByLabel("Identifiant externe")).toHaveValue("GRETA-117");
    await expect(page.getByLabel("Le candidat a besoin d’un aménagement")).toBeChecked();

    await page.getByLabel("Pays de naissance").fill("France");
    await page.getByRole("button", { name: "Valider" }).click();
    await expect(commune).toBeFocused();
    await expect(commune).toHaveAccessibleDescription(/^Choisissez la commune dans la liste/);
    await commune.fill("nantes");
    await page.getByRole("button", { name: "Valider" }).click();
    await expect(commune).toBeHidden();
    await page.getByRole("button", { name: /^Modifier les informations de D’ALMEIDA/ }).click();
    await expect(commune).toHaveValue("Nantes");
  },
);

test(
  "a candidate is found by name, and whoever is ticked stays so out of sight",
  { tag: "@candidates" },
  async ({ nadia }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    await nadia.enrols([INES, BASILE]);
    await page.getByRole("button", { name: "Fermer" }).click();
    await page.getByRole("checkbox", { name: /FERREIRA/ }).check();
    await page.getByLabel("Rechercher un candidat").fill("guer");
    await expect(page.getByRole("row", { name: /FERREIRA/ })).toBeHidden();
    await nadia.sees("1 candidat sélectionné");
    await page.getByLabel("Rechercher un candidat").fill("Martin");
    await nadia.sees("Aucun candidat ne correspond à « Martin ».");
  },
);

test(
  "what is corrected in another tab while a form is open stays, and so does what the form changes",
  { tag: "@candidates" },
  async ({ nadia }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    await nadia.enrols([INES, BASILE]);
    await page.getByRole("button", { name: "Fermer" }).click();
    const title = "Modifier les informations de GUÉRIN Basile";
    await page.getByRole("button", { name: title }).click();
    await page.getByRole("form", { name: title }).getByLabel("Prénom").fill("Bazile");

    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole("button", { name: title }).click();
    const form = other.getByRole("form", { name: title });
    await form.getByLabel("Classe").fill("3EB");
    await form.getByRole("button", { name: "Valider" }).click();
    await expect(page.getByRole("row", { name: /GUÉRIN Basile 04\/03\/2010 3EB/ })).toBeVisible();

    await page.getByRole("form", { name: title }).getByRole("button", { name: "Valider" }).click();
    for (const tab of [page, other])
      await expect(tab.getByRole("row", { name: /GUÉRIN Bazile 04\/03\/2010 3EB/ })).toBeVisible();
  },
);

test(
  "whoever has started stays as they are, and the list says why",
  { tag: "@candidates" },
  async ({ relay, nadia, luc }) => {
    const { page } = nadia;
    await examUnderWay({ relay, nadia, luc });
    await page.getByRole("button", { name: "Fermer" }).click();
    await expect(page.getByRole("checkbox", { name: /MOREAU Sacha/ })).toBeDisabled();
    const edit = page.getByRole("button", { name: "Modifier les informations de MOREAU Sacha" });
    await expect(edit).toBeDisabled();
    await edit.focus();
    await nadia.sees("Ce candidat a commencé son test");
    const bin = page.getByRole("button", { name: "Retirer MOREAU Sacha de la liste" });
    await expect(bin).toBeDisabled();
    await bin.focus();
    await nadia.sees("Ce candidat a déjà rejoint la session.");
    await expect(page.getByRole("button", { name: "Temps majoré…" })).toBeHidden();
  },
);
