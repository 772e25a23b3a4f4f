import { describe, expect, test } from "vitest";
import { en } from "../messages/en.ts";
import { fr } from "../messages/fr.ts";
import { listed, NAMES, orderOf } from "../testing/paper-orders.ts";
import { openPaper } from "../testing/reading-papers.ts";
import { attendanceSheet } from "./attendance-sheet.ts";
import { candidateSlips } from "./candidate-slips.ts";
import { doorSign } from "./door-sign.ts";
import { fraudReport } from "./fraud-report.ts";
import { incidentSheet } from "./incident-sheet.ts";
import { invigilatorGuide } from "./invigilator-guide.ts";
import { invigilatorKit } from "./invigilator-kit.ts";

const people = listed(NAMES);
const PAPERS = [
  { name: "attendanceSheet", make: attendanceSheet },
  { name: "incidentSheet", make: incidentSheet },
  { name: "invigilatorKit", make: invigilatorKit },
  { name: "fraudReport", make: fraudReport },
  { name: "candidateSlips", make: candidateSlips },
  { name: "doorSign", make: doorSign },
  { name: "invigilatorGuide", make: invigilatorGuide },
] as const;

describe.each(PAPERS)("$name", ({ name, make }) => {
  test("[PP1] is the same to the byte, made of the same", async () => {
    expect(await make(orderOf(people))).toEqual(await make(orderOf(people)));
  });

  test("[PP1] says on every page what it is of, which page it is, and when it was made", async () => {
    const { pages } = await openPaper(await make(orderOf(people)));
    pages.forEach((page, index) => {
      expect(page.map(({ text }) => text)).toEqual(
        expect.arrayContaining([
          fr.paper[name],
          "Session 48217",
          `Page ${index + 1}/${pages.length}`,
          "Scellé, document du 12/03/2026 à 08:40",
        ]),
      );
    });
  });

  test.each([
    ["fr", fr],
    ["en", en],
  ] as const)(
    "[PP2] names its session and its language in its head (%s)",
    async (language, words) => {
      const { metadata } = await openPaper(await make(orderOf(people, { language })));
      expect(metadata.info).toMatchObject({
        Title: `${words.paper[name]}, Session 48217`,
        Language: language,
      });
    },
  );

  test("[PP1] is made of a session of which every field is spoilt", async () => {
    const nothing = { site: "", room: "", date: "", time: "", invigilators: "", observations: "" };
    const spoilt = people.map((person) => ({ ...person, birthdate: "", lastName: "" }));
    const { pages } = await openPaper(await make({ ...orderOf(spoilt), details: nothing }));
    expect(pages.length).toBeGreaterThan(0);
  });
});

test("[PP2] names of files hold the number, or nothing", () => {
  const numbered = { sessionNumber: 48217 };
  const { attendanceSheet: sheet, invigilatorKit: kit, incidentSheet: pv } = fr.printed.fileName;
  expect(sheet(numbered)).toBe("feuille-emargement-session-48217.pdf");
  expect(kit(numbered)).toBe("kit-surveillant-session-48217.pdf");
  expect(pv(numbered)).toBe("pv-incident-session-48217.pdf");
  expect(pv({ sessionNumber: null })).toBe("pv-incident-session.pdf");
  expect(fr.printed.fileName.fraudReport(numbered)).toBe("pv-fraude-session-48217.pdf");
  expect(fr.printed.fileName.candidateSlips(numbered)).toBe("coupons-candidats-session-48217.pdf");
  expect(fr.printed.fileName.doorSign({ sessionNumber: null })).toBe("affichette-session.pdf");
  expect(fr.printed.fileName.invigilatorGuide(numbered)).toBe(
    "guide-surveillant-session-48217.pdf",
  );
  expect(en.printed.fileName.attendanceSheet(numbered)).toBe("attendance-sheet-session-48217.pdf");
});
