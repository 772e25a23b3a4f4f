import { expect, test } from "../fixtures.ts";
import { DETAILS, INES } from "../people/exam.ts";
import { read } from "../people/papers.ts";

const LUKASZ = { lastName: "Wiśniewski", firstName: "Łukasz", birthdate: "2010-12-24" };

test(
  "the three papers of a session are made in the tab, offline too, and hold what they should",
  { tag: "@papers" },
  async ({ nadia, nadiasLine }) => {
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const codes = await nadia.copiesTheCodes();
    await expect(nadia.page.getByText("Disponible dès qu’un candidat est inscrit.")).toBeVisible();
    await nadia.enrols([INES, LUKASZ]);

    const sheet = await nadia.downloadsPaper("Feuille d’émargement");
    expect(sheet.fileName).toBe(`feuille-emargement-session-${codes.number}.pdf`);
    const { text: listed } = await read(sheet);
    expect(listed).toMatch(/FERREIRA[^]*WIŚNIEWSKI/);
    expect(listed).toContain("Łukasz");
    expect(listed).toContain(codes.number);

    nadiasLine.cut();
    const kit = await nadia.downloadsPaper("Kit surveillant");
    expect(kit.fileName).toBe(`kit-surveillant-session-${codes.number}.pdf`);
    const { text: handedOver } = await read(kit);
    for (const code of Object.values(codes)) expect(handedOver).toContain(code);
    expect(handedOver).toContain(DETAILS.invigilators);
    expect(handedOver).toContain("Entrer avec ce code QR");

    const report = await nadia.downloadsPaper("PV d’incident");
    expect(report.fileName).toBe(`pv-incident-session-${codes.number}.pdf`);
    const { text: toFillIn, fields } = await read(report);
    expect(toFillIn).toContain("WIŚNIEWSKI Łukasz");
    expect(fields.filter((name) => /^candidate\.[0-9a-f]{32}\.category$/.test(name))).toHaveLength(
      2,
    );
    expect(fields).toEqual(expect.arrayContaining(["session.number", "session.hasIncident"]));
  },
);

test(
  "a session without a number has a blank PV d’incident, and no kit yet [PP6]",
  { tag: "@papers" },
  async ({ nadia, nadiasLine }) => {
    await nadia.signsIn();
    nadiasLine.cut();
    await nadia.createsSession(DETAILS);
    const kit = nadia.page.getByRole("button", { name: "Kit surveillant" });
    await expect(kit).toHaveAttribute("aria-disabled", "true");
    await expect(kit).toContainText(
      "Disponible dès que le serveur a attribué le numéro et les codes.",
    );
    const report = await nadia.downloadsPaper("PV d’incident");
    expect(report.fileName).toBe("pv-incident-session.pdf");
    expect((await read(report)).text).toContain("Session en attente de numéro");
  },
);

test(
  "who cannot read a PDF reads the papers on the page, offline too, and prints them [PP17]",
  { tag: "@papers" },
  async ({ nadia, nadiasLine }) => {
    const { page } = nadia;
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const codes = await nadia.copiesTheCodes();
    const link = await nadia.copiesTheInvitation();
    await nadia.enrols([INES, LUKASZ]);

    await nadia.readsPaper("Feuille d’émargement");
    await expect(page).toHaveTitle(new RegExp(`^Feuille d’émargement, Session ${codes.number}`));
    const list = page.getByRole("table", { name: "Liste des candidats" });
    await expect(list.getByRole("columnheader")).toHaveText([
      "Nom de naissance",
      "Prénom",
      "Date de naissance",
      "Classe",
      "Signature",
    ]);
    await expect(list.getByRole("row", { name: /^WIŚNIEWSKI Łukasz 24\/12\/2010/ })).toBeVisible();
    await expect(list.getByRole("rowheader")).toHaveText(["FERREIRA", "WIŚNIEWSKI"]);

    nadiasLine.cut();
    await nadia.readsPaper("Kit surveillant");
    await expect(page.getByRole("definition").filter({ hasText: codes.accessCode })).toBeVisible();
    await expect(page.getByRole("img", { name: "Code QR de l’invitation" })).toBeVisible();
    await expect(page.getByRole("link", { name: link })).toHaveAttribute("href", link);
    await expect(page.getByRole("list").last().getByRole("listitem")).toHaveCount(6);

    await nadia.readsPaper("PV d’incident");
    const reports = page.getByRole("table", { name: "Signalements des candidats" });
    await expect(reports.getByRole("row", { name: /^WIŚNIEWSKI Łukasz/ })).toBeVisible();
    await page.setViewportSize({ width: 320, height: 180 });
    const sideways = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(sideways).toBe(0);

    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("heading", { name: "PV d’incident" })).toBeVisible();
    await expect(page.getByRole("navigation")).toBeHidden();
    await expect(page.getByRole("button", { name: "Télécharger le PDF" })).toBeHidden();
  },
);
