import { PDFDocument } from "pdf-lib";
import { expect, test } from "vitest";
import { LANGUAGES } from "../messages/language.ts";
import { session } from "../testing/cast.ts";
import { formTypefaces } from "../testing/form-typefaces.ts";
import { listed, NAMES, orderOf } from "../testing/paper-orders.ts";
import { openPaper } from "../testing/reading-papers.ts";
import { CONCERNED, concernedAt, FRAUD_FIELDS, witnessAt } from "./fraud-fields.ts";
import { fraudReportText } from "./fraud-report-text.ts";
import { fraudReport } from "./fraud-report.ts";
import { FOOT_ROOM } from "./head.ts";
import { readIncidentSheet } from "./read-incident-sheet.ts";

const people = listed(NAMES);
const order = orderOf(people);

test("[PP12] the fraud report asks for who, when, what, with which evidence and what was done", async () => {
  const { pages, fields } = await openPaper(await fraudReport(order));
  expect(pages).toHaveLength(2);
  expect(pages[0]?.map(({ text }) => text)).toEqual(
    expect.arrayContaining(["48217", "jeudi 12 mars 2026", "09:30", "Salle B12", "Les faits"]),
  );
  const asked = Object.keys(fields);
  const { number, date, time, site, room, ...toFillIn } = FRAUD_FIELDS;
  expect(asked).toEqual(expect.arrayContaining(Object.values(toFillIn)));
  for (const known of [number, date, time, site, room]) expect(asked).not.toContain(known);
});

test("[PP12] each candidate concerned makes a statement, or refuses to sign it", async () => {
  const { fields } = await openPaper(await fraudReport(order));
  for (const at of CONCERNED.map(concernedAt)) {
    expect(fields).toHaveProperty([`${at}.lastName`]);
    expect(fields).toHaveProperty([`${at}.statement`]);
    expect(fields).toHaveProperty([`${at}.answer.refuses`]);
  }
});

test("[PP12] nobody is named before somebody writes a name", async () => {
  const { pages, fields } = await openPaper(await fraudReport(order));
  const printed = pages.flat().map(({ text }) => text);
  for (const { lastName } of people) {
    expect(printed.join(" ")).not.toContain(lastName);
    expect(JSON.stringify(fields)).not.toContain(lastName);
  }
  expect(printed.join(" ")).not.toContain(order.details.invigilators);
});

test("[PP12] every field tells a screen reader what it is, and whose", async () => {
  const { annotations } = await openPaper(await fraudReport(order));
  const spoken = [...(await annotations(1)), ...(await annotations(2))].map(
    ({ alternativeText }) => alternativeText,
  );
  expect(spoken.every(Boolean)).toBe(true);
  expect(spoken).toContain("Nom de naissance, candidat 2");
  expect(spoken).toContain("Refuse de signer, candidat 3");
  expect(spoken).toContain("Nom et prénom, témoin 1");
  expect(new Set(spoken).size).toBe(spoken.length);
});

test("[PP12] what is not known of the session is filled in by hand", async () => {
  const { fields } = await openPaper(await fraudReport({ ...order, codes: null }));
  expect(fields[FRAUD_FIELDS.number]).toContainEqual(
    expect.objectContaining({ value: "", editable: true }),
  );
});

test("[PP12] the typeface that a field names is in the form: without it some readers crash", async () => {
  const { named, known } = await formTypefaces(await fraudReport(order));
  expect(named.length).toBeGreaterThan(20);
  expect(known).toEqual(expect.arrayContaining([...new Set(named)]));
});

test("[PP12] filled in, it is no incident sheet, and does not lead back to its session", async () => {
  const filled = await PDFDocument.load(await fraudReport(order));
  filled.getForm().getTextField(FRAUD_FIELDS.description).setText("Un téléphone sous la table.");
  filled
    .getForm()
    .getTextField(`${witnessAt(1)}.name`)
    .setText("Luc Dumas");
  const bytes = await filled.save();
  expect(await readIncidentSheet(bytes)).toEqual({ ok: false, reason: "not-ours" });
  const { fields } = await openPaper(bytes);
  expect(JSON.stringify(fields)).not.toContain(session);
});

test.each(LANGUAGES)(
  "[PP12] with the longest places it is still two pages (%s)",
  async (language) => {
    const longest = "École Saint-Exupéry ".repeat(13).slice(0, 255);
    const given = orderOf([], { language });
    const details = { ...given.details, site: longest, room: longest };
    const { pages } = await openPaper(await fraudReport({ ...given, details }));
    expect(pages).toHaveLength(2);
    const feet = pages.flat().filter(({ y }) => y < FOOT_ROOM);
    expect(feet).toHaveLength(2);
  },
);

test("[PP12] its text asks for the same in the same order", () => {
  const { title, blocks } = fraudReportText(order);
  expect(title).toBe("PV de fraude");
  expect(blocks.map(({ kind }) => kind).slice(0, 4)).toEqual([
    "paragraph",
    "heading",
    "facts",
    "table",
  ]);
  expect(blocks).toContainEqual({
    kind: "list",
    items: [
      "☐ Le candidat a été averti",
      "☐ Le test s’est poursuivi",
      "☐ Le surveillant a mis fin au test",
    ],
    isOrdered: false,
  });
});

test("[PP12] [PP17] in its text each box says whose it is, as it does to a screen reader in the PDF", async () => {
  const { annotations } = await openPaper(await fraudReport(order));
  const boxes = [...(await annotations(1)), ...(await annotations(2))].filter(
    ({ checkBox }) => checkBox,
  );
  const { blocks } = fraudReportText(order);
  const items = blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
  expect(items).toContain("☐ Refuse de signer, candidat 3");
  expect(items).toEqual(boxes.map(({ alternativeText }) => `☐ ${alternativeText}`));
});
