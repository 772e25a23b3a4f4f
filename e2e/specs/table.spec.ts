import { strToU8, zipSync } from "fflate";
import { expect, test } from "../fixtures.ts";
import { DETAILS } from "../people/exam.ts";
import { siecleOf } from "../people/siecle-file.ts";

const HEADINGS = ["Nom", "Prénom", "Né(e) le", "Sexe", "INSEE", "Groupe de TP"];
const LEA = ["MARTIN", "Léa", "2/5/1999", "Fille", "1004", "G1"];
const ANAS = ["BEN SAÏD", "Anas", "31/02/1998", "M", "69383", "G2"];
const RENE = ["LEBRUN", "RenÃ©", "4.7.97", "M", "69383", "G1"];
/** A pupil of the school; the export says that she is a girl, born in Lyon. */
const HUGO = {
  lastName: "LEFÈVRE",
  firstName: "Hugo",
  birthdate: "2011-11-14",
  schoolClass: "CM2 C",
};

test(
  "a secretary pastes cells, says what a column is, corrects a row, enrols, and takes it back",
  { tag: "@files" },
  async ({ nadia }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    await nadia.opensTheTable();
    await nadia.pastesCells([HEADINGS, LEA, ANAS, RENE, ["", "Zoé"]]);
    await nadia.sees("3 lignes sont à corriger ou à laisser de côté. Rien n’est encore modifié.");
    await expect(page.getByLabel("Né(e) le")).toHaveValue("birthdate");
    await nadia.mapsColumn("Groupe de TP", "Classe");

    await nadia.sees(
      "« Né(e) le » : Cette date n’existe pas. Écrivez-la sous la forme JJ/MM/AAAA.",
    );
    await nadia.correctsLine(3, { "Né(e) le": "28/02/1998" });
    await page.getByRole("button", { name: /^Accepter «.René.»$/ }).click();
    await nadia.leavesOut(5);
    await nadia.sees("3 candidats à ajouter. Rien n’est encore modifié.");
    await page.getByRole("button", { name: "Ajouter 3 candidats" }).click();
    await nadia.sees("3 candidats sont inscrits.");
    await expect(page.getByRole("row", { name: /MARTIN Léa.*G1/ })).toBeVisible();
    await nadia.takesItBack();
    await nadia.sees("La liste est comme avant.");
    await expect(page.getByRole("row", { name: /MARTIN Léa/ })).toBeHidden();

    // The next table of these headings is read as she has said.
    await nadia.opensTheTable();
    await nadia.pastesCells([HEADINGS, LEA]);
    await expect(page.getByLabel("Groupe de TP")).toHaveValue("schoolClass");
  },
);

test(
  "the list goes out as Pix's ODS, and changes nothing when it comes back",
  { tag: "@files" },
  async ({ nadia }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const { number } = await nadia.copiesTheCodes();
    await nadia.opensTheTable();
    await nadia.pastesCells([HEADINGS, LEA]);
    await page.getByRole("button", { name: "Ajouter 1 candidat" }).click();
    const list = await nadia.downloadsPaper("Liste des candidats");
    expect(list.fileName).toBe(`liste-candidats-session-${number}.ods`);
    await nadia.opensTheTable();
    await nadia.offersTable(list.fileName, list.bytes);
    await expect(page.getByText("Inchangés (1)")).toBeVisible();
    await expect(page.getByRole("button", { name: "Ajouter", exact: true })).toBeDisabled();
  },
);

test(
  "what is no list is refused in a sentence, and a workbook of Excel is read without the network",
  { tag: "@files" },
  async ({ nadia, nadiasLine }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    await nadia.opensTheTable();
    await nadia.offersTable("liste.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
    await nadia.sees(/classeur d’avant 2007/);
    nadiasLine.cut();
    await nadia.offersTable("liste.xlsx", workbook([HEADINGS, LEA]));
    await page.getByRole("button", { name: "Ajouter 1 candidat" }).click();
    await expect(page.getByRole("row", { name: /MARTIN Léa/ })).toBeVisible();
  },
);

test(
  "what a list of ONDE lacks, the register of the school fills, and it says so",
  { tag: "@files" },
  async ({ nadia }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await nadia.offersRegister("eleves.xml", siecleOf([HUGO]));
    await nadia.acceptsTheImport();
    await nadia.opensTheSessions();
    await nadia.createsSession(DETAILS);
    await nadia.opensTheTable();
    const headings = ["Nom élève", "Prénom élève", "Date naissance", "Libellé classe"];
    await nadia.pastesCells([headings, ["lefevre", "Hugo", "14/11/2011", ""]]);
    await nadia.sees(/^Aucune colonne pour.: Sexe et Commune de naissance. La liste des élèves/);
    await nadia.sees(/Hugo.: Sexe F, Commune de naissance Lyon 3e Arrondissement et Classe CM2 C/);
    await page.getByRole("button", { name: "Ajouter 1 candidat" }).click();
    await expect(page.getByRole("row", { name: /Hugo.*CM2 C/ })).toBeVisible();
    // The same pupil, whoever enrols them from wherever.
    await page.getByRole("link", { name: "Ajouter des candidats" }).click();
    await page.getByLabel("Chercher un élève").fill("Lefèvre");
    await expect(page.getByRole("row", { name: /LEFÈVRE Hugo.*Déjà inscrit\(e\)/ })).toBeVisible();
  },
);

test(
  "a table waits for whoever looks elsewhere or loads the page anew, with all that was made of it",
  { tag: "@files" },
  async ({ nadia }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const { number } = await nadia.copiesTheCodes();
    await nadia.opensTheTable();
    await nadia.pastesCells([
      HEADINGS,
      LEA,
      ANAS,
      ["DURAND", "Tom", "31/02/1998", "M", "69383", ""],
    ]);
    await nadia.mapsColumn("Groupe de TP", "Classe");
    await nadia.correctsLine(3, { "Né(e) le": "28/02/1998" });
    await page.getByRole("button", { name: "Corriger la ligne 4" }).click();
    const day = page.getByRole("form").getByLabel("Né(e) le");
    await day.fill("3/2/19");

    await nadia.opensTheSessions();
    await nadia.opensSession(number);
    await nadia.opensTheTable();
    await nadia.sees(/Vous retrouvez ce tableau comme vous l’aviez laissé/);
    await expect(day).toHaveValue("3/2/19");
    await page.reload();
    await expect(page.getByLabel("Groupe de TP")).toHaveValue("schoolClass");
    await expect(day).toHaveValue("3/2/19");
    await day.fill("3/2/1998");
    await page.getByRole("form").getByRole("button", { name: "Valider" }).click();
    await page.getByRole("button", { name: "Ajouter 3 candidats" }).click();
    await nadia.sees("3 candidats sont inscrits.");
    // It has counted: nothing waits any more.
    await page.getByRole("link", { name: "Depuis un tableau" }).click();
    await expect(page.getByLabel("Ou collez des cellules")).toBeVisible();
  },
);

/** As Excel saves it: texts apart, cells that name them by number. */
function workbook(rows: readonly (readonly string[])[]): Uint8Array {
  const texts = rows.flat();
  const lines = rows.map((cells, row) => {
    const named = cells.map((_, at) => `<c t="s"><v>${row * cells.length + at}</v></c>`);
    return `<row r="${row + 1}">${named.join("")}</row>`;
  });
  const parts = {
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="Élèves" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${lines.join("")}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}
