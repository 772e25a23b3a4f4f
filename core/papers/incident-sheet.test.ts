import { PDFDocument } from "pdf-lib";
import { expect, test } from "vitest";
import { session } from "../testing/cast.ts";
import { categoryCode } from "../report/categories.ts";
import { formTypefaces } from "../testing/form-typefaces.ts";
import { crowd, listed, NAMES, orderOf } from "../testing/paper-orders.ts";
import { openPaper } from "../testing/reading-papers.ts";
import {
  candidateFields,
  otherFields,
  SESSION_FIELDS,
  SHEET_FIELDS,
  SHEET_FORM,
} from "./incident-fields.ts";
import { incidentSheet } from "./incident-sheet.ts";

const people = listed(NAMES);
const [lukasz] = people;
if (!lukasz) throw new Error("nobody to write about");
const his = candidateFields(lukasz.id);

test("[PP7] the first page has the session, the categories and step 2", async () => {
  const { pages, fields } = await openPaper(await incidentSheet(orderOf(people)));
  const texts = pages[0]?.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining([...categoryCode.options, "Salle B12"]));
  expect(fields[SESSION_FIELDS.number]).toContainEqual(
    expect.objectContaining({ value: "48217", editable: false }),
  );
  expect(fields).toHaveProperty([SESSION_FIELDS.hasIncident]);
  expect(fields).toHaveProperty([SESSION_FIELDS.hasJoiningIssue]);
});

test("[PP7] the number is filled in by hand while there is none", async () => {
  const order = { ...orderOf(people), codes: null };
  const { fields } = await openPaper(await incidentSheet(order));
  expect(fields[SESSION_FIELDS.number]).toContainEqual(
    expect.objectContaining({ value: "", editable: true }),
  );
});

test("[PP7] everybody enrolled has a line, over as many pages as it takes", async () => {
  const candidates = crowd(45);
  const { pages, fields } = await openPaper(await incidentSheet(orderOf(candidates)));
  for (const { id } of candidates) {
    const { abortReason, ...line } = candidateFields(id);
    const names = [...Object.values(line), abortReason("candidate"), abortReason("technical")];
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(names));
  }
  const named = pages.flat().filter(({ text }) => text.startsWith("MOREAU-"));
  expect(named).toHaveLength(45);
  expect(named.every(({ y }) => y > 40)).toBe(true);
});

test("[PP7] no field is named after a person, and each says whose it is", async () => {
  const paper = await openPaper(await incidentSheet(orderOf(people)));
  for (const name of Object.keys(paper.fields))
    expect(name).toMatch(
      /^(candidate(\.[0-9a-f]{32})?|other(\.\d)?|session|sheet)(\.[a-zA-Z.]+)?$/,
    );
  const pages = await Promise.all(paper.pages.map((_, index) => paper.annotations(index + 1)));
  const seen = pages.flat().filter(({ hidden }) => !hidden);
  const spoken = seen.map(({ alternativeText }) => alternativeText);
  expect(spoken).toContain("Description, WIŚNIEWSKI Łukasz");
  expect(spoken).toContain("Problème technique, WIŚNIEWSKI Łukasz");
  expect(spoken.every(Boolean)).toBe(true);
});

test("[PP8] its session and its form are told to whoever reads it back, and to nobody else", async () => {
  const { fields, annotations } = await openPaper(await incidentSheet(orderOf(people)));
  expect(fields[SHEET_FIELDS.session]).toContainEqual(
    expect.objectContaining({ value: session, editable: false, hidden: true }),
  );
  expect(fields[SHEET_FIELDS.form]).toContainEqual(
    expect.objectContaining({ value: String(SHEET_FORM), hidden: true }),
  );
  const shown = (await annotations(1)).filter(({ hidden }) => !hidden);
  expect(shown.map(({ fieldName }) => fieldName)).not.toContain(SHEET_FIELDS.session);
});

test("[PP7] what is filled in stands under its name", async () => {
  const filled = await PDFDocument.load(await incidentSheet(orderOf(people)));
  const form = filled.getForm();
  form.getDropdown(his.category).select("E12");
  form.getTextField(his.question).setText("14");
  form.getTextField(his.description).setText("L’écran s’est éteint deux fois.");
  form.getCheckBox(his.abortReason("technical")).check();
  form.getTextField(otherFields(1).name).setText("Sacha Moreau");
  form.getCheckBox(SESSION_FIELDS.hasIncident).check();
  const { fields } = await openPaper(await filled.save());
  const values = (name: string) => fields[name]?.map(valueOf).at(-1);
  expect(values(his.question)).toBe("14");
  expect(values(his.description)).toBe("L’écran s’est éteint deux fois.");
  expect(values(his.abortReason("technical"))).not.toBe("Off");
  expect(values(his.abortReason("candidate"))).toBe("Off");
  expect(values(otherFields(1).name)).toBe("Sacha Moreau");
  expect(form.getDropdown(his.category).getSelected()).toEqual(["E12"]);
});

test("[PP7] the typeface that a field names is in the form: without it some readers crash", async () => {
  const { named, known } = await formTypefaces(await incidentSheet(orderOf(people)));
  expect(named.length).toBeGreaterThan(people.length);
  expect(known).toEqual(expect.arrayContaining([...new Set(named)]));
});

test("[PP7] with nobody enrolled it is a blank sheet", async () => {
  const { pages, fields } = await openPaper(await incidentSheet(orderOf([])));
  expect(pages).toHaveLength(2);
  expect(fields).toHaveProperty([otherFields(5).description]);
});

function valueOf(field: object): unknown {
  return Reflect.get(field, "value");
}
