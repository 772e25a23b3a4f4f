import { expect, test } from "../fixtures.ts";
import { DETAILS, INES, SACHA } from "../people/exam.ts";
import { read } from "../people/papers.ts";

test(
  "what is handed out, put on the door, read beforehand and signed afterwards is made offline, too [PP12] [PP13] [PP14] [PP15]",
  { tag: "@papers" },
  async ({ nadia, nadiasLine }) => {
    await nadia.signsIn();
    await nadia.createsSession(DETAILS);
    const codes = await nadia.copiesTheCodes();
    await expect(nadia.page.getByRole("button", { name: "Coupons candidats" })).toContainText(
      "Disponibles dès qu’un candidat est inscrit",
    );
    await nadia.enrols([INES, SACHA]);
    nadiasLine.cut();

    const slips = await nadia.downloadsPaper("Coupons candidats");
    expect(slips.fileName).toBe(`coupons-candidats-session-${codes.number}.pdf`);
    const { text: handedOut } = await read(slips);
    expect(handedOut).toMatch(/FERREIRA Inès[^]*MOREAU Sacha/);
    expect(handedOut).toContain(codes.accessCode);

    const { text: onTheDoor } = await read(await nadia.downloadsPaper("Affichette de porte"));
    expect(onTheDoor).toContain("Silence");
    expect(onTheDoor).toContain(codes.number);
    expect(onTheDoor).not.toContain(codes.accessCode);

    const { text: guide } = await read(await nadia.downloadsPaper("Guide du surveillant"));
    expect(guide).toContain("Noter un incident");

    const report = await nadia.downloadsPaper("PV de fraude");
    expect(report.fileName).toBe(`pv-fraude-session-${codes.number}.pdf`);
    const { text: toSign, fields } = await read(report);
    expect(toSign).not.toContain("MOREAU");
    expect(fields).toContain("fraud.facts.description");
  },
);
