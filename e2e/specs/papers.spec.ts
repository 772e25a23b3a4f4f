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
