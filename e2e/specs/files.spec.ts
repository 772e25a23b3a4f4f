import { expect, test } from "../fixtures.ts";
import { DETAILS } from "../people/exam.ts";

/** As the template of before had them; that of today is what is downloaded. */
const HEADINGS =
  "N° de session;* Nom du site;* Nom de la salle;* Date de début;* Heure de début (heure locale);* Surveillant(s);Observations (optionnel);* Nom de naissance;* Prénom;* Date de naissance (format: jj/mm/aaaa);* Sexe (M ou F);Code Insee;Code postal;Nom de la commune;* Pays;E-mail du destinataire des résultats (formateur, enseignant...);E-mail de convocation;Identifiant local;Temps majoré ?;Tarification part Pix;Code de prépaiement";
const ROWS = [
  ";Campus Nord;B12;14/12/2035;9:00;Luc Dumas;;MARTIN;Léa;02/05/1999;F;1004;;;FRANCE;;;A-1;33%;Payante;",
  ";;;;;;;BEN SAÏD;Anas;03/06/1998;H;99;;Fès;MAROC;;;;;Gratuite;",
  ";Campus Nord;C3;15/12/2035;14:00;Hélène Marty;;LEBRUN;RenÃ©;04/07/1997;M;69383;;;FRANCE;;;;;Payante;",
];

const RIGHT = ROWS.slice(0, 2).map((row) => row.replace(";H;", ";M;"));

/** What a spreadsheet on Windows makes of it: all letters above are in Latin-1. */
function onWindows(lines: readonly string[]): Buffer {
  return Buffer.from(lines.join("\r\n"), "latin1");
}

test(
  "a file of sessions is looked at, corrected line by line, and then created",
  { tag: "@files" },
  async ({ relay, nadia }) => {
    const { page } = nadia;
    await relay.centreIs("--type", "PRO");
    await nadia.signsIn();
    await nadia.opensTheFiles();
    const template = await nadia.downloadsFile("Télécharger le modèle vide");
    expect(template.name).toBe("import-sessions.csv");
    expect(template.text.replace(/^\uFEFF/, "").split(";")).toHaveLength(21);

    await nadia.offersFile("décembre.csv", onWindows([HEADINGS, ...ROWS]));
    await nadia.sees(/2 lignes sont à corriger avant l’import/);
    await nadia.sees("Encodage reconnu : Windows-1252");
    await nadia.sees("Ligne 3 : BEN SAÏD Anas");
    await nadia.sees("« * Sexe (M ou F) » : Le sexe s’écrit F ou M.");
    const create = page.getByRole("button", { name: "Créer 2 sessions" });
    await expect(create).toBeDisabled();
    await nadia.correctsLine(3, { "* Sexe (M ou F)": "M" });
    await expect(page.getByRole("button", { name: /^Accepter/ })).toBeFocused();
    await page.getByRole("button", { name: /^Accepter «.René.»$/ }).click();
    await nadia.sees("2 sessions dont 0 sans candidat, 3 candidats. Rien n’est encore modifié.");
    await create.click();
    await nadia.sees("2 sessions sont créées, avec 3 candidats.");
    const north = page.getByRole("row", { name: /B12/ });
    await expect(north.getByRole("link", { name: /^\d+$/ })).toBeVisible();
    await expect(north).toContainText("Luc Dumas");
    await north.getByRole("link").first().click();
    await page.getByRole("link", { name: /^Candidats/ }).click();
    await expect(page.getByRole("row", { name: /MARTIN Léa.*33/ })).toBeVisible();
    await expect(page.getByRole("row", { name: /BEN SAÏD Anas/ })).toBeVisible();
  },
);

test(
  "the prefilled template changes nothing by itself, completes a list once it is changed, and is taken back",
  { tag: "@files" },
  async ({ relay, nadia }) => {
    const { page } = nadia;
    await relay.centreIs("--type", "PRO");
    await nadia.signsIn();
    await nadia.offersFile("décembre.csv", onWindows([HEADINGS, ...RIGHT]));
    await page.getByRole("button", { name: "Créer 1 session" }).click();
    const north = page.getByRole("row", { name: /B12/ });
    await expect(north.getByRole("link", { name: /^\d+$/ })).toBeVisible();

    await nadia.opensTheFiles();
    const filled = await nadia.downloadsFile("Télécharger le modèle prérempli");
    await nadia.offersFile("prérempli.csv", Buffer.from(filled.text));
    await nadia.sees("2 inchangés");
    await expect(page.getByRole("button", { name: "Importer", exact: true })).toBeDisabled();
    await page.getByRole("button", { name: "Annuler l’import" }).click();

    const more = filled.text
      .replace(";MARTIN;Léa;", ";MARTIN;Zoé;")
      .replace("99;;Fès", "99;;Rabat");
    await nadia.offersFile("corrigé.csv", Buffer.from(more));
    await nadia.sees("1 à ajouter, 1 à modifier, 1 absent du fichier, qui reste inscrit");
    await page.getByRole("button", { name: "Compléter 1 session" }).click();
    await nadia.sees("1 liste est complétée : 1 candidat en plus, 1 à jour.");
    await nadia.takesItBack();
    await nadia.sees("L’import est annulé.");
    await north.getByRole("link").first().click();
    await page.getByRole("link", { name: /^Candidats/ }).click();
    await expect(page.getByRole("row", { name: /MARTIN Léa/ })).toBeVisible();
    await expect(page.getByRole("row", { name: /MARTIN Zoé/ })).toBeHidden();
  },
);

test(
  "without network sessions of a file are created and taken back; another time they get their numbers",
  { tag: "@files" },
  async ({ relay, nadia, nadiasLine }) => {
    const { page } = nadia;
    await relay.centreIs("--type", "PRO");
    await nadia.signsIn();
    const file = onWindows([HEADINGS, ...ROWS.slice(0, 1)]);
    nadiasLine.cut();
    await nadia.offersFile("décembre.csv", file);
    await page.getByRole("button", { name: "Créer 1 session" }).click();
    await nadia.sees("1 session est créée, avec 1 candidat.");
    await expect(page.getByRole("row", { name: /B12/ })).toBeVisible();
    await nadia.takesItBack();
    await nadia.sees("L’import est annulé.");
    await expect(page.getByRole("row", { name: /B12/ })).toBeHidden();

    await nadia.offersFile("décembre.csv", file);
    await page.getByRole("button", { name: "Créer 1 session" }).click();
    nadiasLine.mend();
    await expect(
      page.getByRole("row", { name: /B12/ }).getByRole("link", { name: /^\d+$/ }),
    ).toBeVisible({ timeout: 60_000 });

    await nadia.offersFile("décembre.csv", file);
    await nadia.sees(/Une session existe déjà à ce lieu/);
    await page.getByRole("button", { name: /^Ajouter ces candidats à la session \d+$/ }).click();
    await nadia.sees("1 inchangé");
  },
);

test(
  "a file that is no template is refused in a sentence; a school exports its sessions and imports none",
  { tag: "@files" },
  async ({ relay, nadia }) => {
    const { page } = nadia;
    await relay.centreIs("--type", "PRO");
    await nadia.signsIn();
    await nadia.offersFile("notes.csv", Buffer.from("Nom;Note\nLéa;12"));
    await nadia.sees(/Les colonnes de ce fichier ne sont pas celles du modèle/);
    await nadia.sees("Colonnes inconnues ici : « Nom » et « Note »");
    await nadia.offersFile("énorme.csv", Buffer.alloc(50_000_000, "a;b\n"));
    await nadia.sees(/Ce fichier dépasse 20.Mo/);
    await nadia.offersFile("cellules.csv", Buffer.alloc(20_000_000, ";"));
    await nadia.sees(/Ce fichier a plus d’un million de cellules/);
    await nadia.offersFile("liste.csv", Buffer.from("PK\u0003\u0004"));
    await nadia.sees(/C’est un classeur, pas un CSV/);

    await relay.centreIs("--type", "SCO", "--pupils", "yes");
    await page.reload();
    await nadia.opensTheSessions();
    await nadia.createsSession(DETAILS);
    await nadia.opensTheFiles();
    await nadia.sees(/Les candidats de cet établissement viennent de sa base élèves/);
    await page.getByLabel("Sessions à exporter").selectOption("all");
    const { name, text } = await nadia.downloadsFile("Télécharger les sessions (CSV)");
    expect(name).toMatch(/^sessions_\d{8}\.csv$/);
    expect(text).toContain(`;${DETAILS.site};${DETAILS.room};`);
  },
);
