import { expect, test } from "../fixtures.ts";
import { DETAILS } from "../people/exam.ts";

const LIBRARY = { ...DETAILS, room: "CDI", date: "2030-06-03", invigilators: "Farid Ouali" };

test(
  "the list is searched, filtered and sorted, and stays so while somebody is in a session",
  { tag: "@sessions" },
  async ({ nadia }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    await nadia.opensTheSessions();
    await nadia.createsSession(LIBRARY);
    await nadia.opensTheSessions();
    await expect(nadia.listedRooms()).toHaveText(["B12", "CDI"]);

    await nadia.sortsBy("Salle");
    await nadia.sortsBy("Salle");
    await expect(nadia.listedRooms()).toHaveText(["CDI", "B12"]);
    await page.getByLabel("Chercher une session").fill("dumas mardi");
    await expect(nadia.listedRooms()).toHaveText(["B12"]);
    await expect(page.getByRole("button", { name: "À venir 1" })).toBeVisible();

    await page.getByRole("row", { name: /B12/ }).getByRole("link").click();
    await nadia.sees("Téléchargements");
    expect(page.url()).not.toContain("dumas");
    await nadia.opensTheSessions();
    await expect(page.getByLabel("Chercher une session")).toHaveValue("dumas mardi");
    await expect(nadia.listedRooms()).toHaveText(["B12"]);

    await page.getByRole("button", { name: "Finalisées 0" }).click();
    await nadia.sees("Aucune session trouvée.");
    await page.getByRole("button", { name: "Effacer les filtres" }).click();
    await expect(nadia.listedRooms()).toHaveText(["CDI", "B12"]);
    await nadia.sortsBy("Salle");
    await expect(nadia.listedRooms()).toHaveText(["B12", "CDI"]);
  },
);

test(
  "the keyboard alone finds a session, opens it and comes back, and single letters can be switched off",
  { tag: "@sessions" },
  async ({ nadia }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    await nadia.opensTheSessions();
    await nadia.createsSession(LIBRARY);

    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("combobox", { name: "Chercher ou faire" }).fill("b12");
    await expect(page.getByRole("option", { selected: true })).toContainText("B12");
    await page.keyboard.press("Enter");
    await expect(page.getByText("14/05/2030")).toBeVisible();
    await expect(page.getByRole("main")).toBeFocused();

    await page.getByRole("link", { name: "Détails" }).focus();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Raccourcis du clavier" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("link", { name: "Détails" })).toBeFocused();

    await nadia.opensTheSessions();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await expect(page.getByText("03/06/2030")).toBeVisible();

    await page.getByRole("link", { name: "Réglages" }).click();
    await page.getByRole("checkbox", { name: "Raccourcis d’une seule lettre" }).uncheck();
    await nadia.opensTheSessions();
    await page.keyboard.press("/");
    await expect(page.getByLabel("Chercher une session")).not.toBeFocused();
    await page.keyboard.press("ControlOrMeta+k");
    await expect(page.getByRole("combobox", { name: "Chercher ou faire" })).toBeFocused();
  },
);

test(
  "a session is neither created nor moved to where another one is, also offline, and that one is named",
  { tag: "@sessions" },
  async ({ nadia, nadiasLine }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const { number } = await nadia.copiesTheCodes();
    await nadia.opensTheSessions();
    nadiasLine.cut();
    await nadia.fillsInSession({ ...DETAILS, room: " b12 ", invigilators: "Farid Ouali" });
    await nadia.sees(`La session ${number} existe déjà`);
    await expect(page.getByRole("link", { name: /B12, 14\/05\/2030 à 09:30/ })).toBeVisible();
    await page.getByLabel("Nom de la salle").fill("CDI");
    await page.getByRole("button", { name: "Créer la session" }).click();
    await expect(page.getByRole("heading", { name: /en attente de numéro/ })).toBeVisible();

    await page.getByRole("link", { name: "Modifier" }).click();
    await page.getByLabel("Nom de la salle").fill("B12");
    await page.getByRole("button", { name: "Valider" }).click();
    await nadia.sees(/Rien n’a été modifié/);
    await page.getByRole("link", { name: /^Ouvrir l’autre session/ }).click();
    await expect(page.getByRole("heading", { name: `Session ${number}` })).toBeVisible();
  },
);
