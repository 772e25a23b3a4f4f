import * as fc from "fast-check";
import { zlibSync } from "fflate";
import { PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { categoryCode } from "../report/categories.ts";
import { session } from "../testing/cast.ts";
import { filledIn, filledInFirefox, readBack } from "../testing/filled-sheets.ts";
import { crowd, listed, NAMES, orderOf } from "../testing/paper-orders.ts";
import { candidateFields, otherFields, SESSION_FIELDS, SHEET_FIELDS } from "./incident-fields.ts";
import { incidentSheet } from "./incident-sheet.ts";
import { MAX_PDF_BYTES } from "./pdf-size.ts";
import { readIncidentSheet } from "./read-incident-sheet.ts";

const people = listed(NAMES);
const [lukasz, huong] = people;
if (!lukasz || !huong) throw new Error("nobody to write about");
const [his, hers] = [candidateFields(lukasz.id), candidateFields(huong.id)];
const blank = await incidentSheet(orderOf(people));
const refused = (reason: string) => ({ ok: false, reason });

const FILLING = {
  [his.category]: "E12",
  [his.question]: "14",
  [his.description]: "L’écran s’est éteint deux fois.\nOn a changé de poste.",
  [hers.abortReason("technical")]: true,
  [otherFields(2).name]: "Sacha Moreau",
  [otherFields(2).description]: "Malaise à 10 h 05.",
  [SESSION_FIELDS.present]: "Luc Dumas, Đặng Ánh",
  [SESSION_FIELDS.hasIncident]: true,
};

describe.each([
  ["by a program built on pdf-lib", filledIn],
  ["in Firefox", filledInFirefox],
])("filled in %s", (_, fill) => {
  test("[PP9] everything is read back as it was filled in", async () => {
    expect(await readBack(await fill(blank, FILLING))).toEqual({
      ok: true,
      session,
      number: "48217",
      candidates: [
        {
          candidate: lukasz.id,
          entry: {
            category: "E12",
            question: "14",
            description: "L’écran s’est éteint deux fois.\nOn a changé de poste.",
          },
          reasons: [],
        },
        {
          candidate: huong.id,
          entry: { category: "", question: "", description: "" },
          reasons: ["technical"],
        },
      ],
      others: [
        {
          line: 2,
          name: "Sacha Moreau",
          entry: { category: "", question: "", description: "Malaise à 10 h 05." },
        },
      ],
      present: "Luc Dumas, Đặng Ánh",
      hasIncident: true,
      hasJoiningIssue: false,
    });
  });
});

test("[PP9] whatever words are filled in come back", async () => {
  const words = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
    .map((text) => text.trim());
  const lines = fc.record({
    category: fc.constantFrom(...categoryCode.options),
    description: words,
  });
  await fc.assert(
    fc.asyncProperty(lines, async ({ category, description }) => {
      const filling = { [his.category]: category, [his.description]: description };
      const { candidates } = await readBack(await filledIn(blank, filling));
      const entry = { category, question: "", description: description.replaceAll(/\r\n?/g, "\n") };
      expect(candidates).toEqual([{ candidate: lukasz.id, entry, reasons: [] }]);
    }),
    { numRuns: 25 },
  );
});

test("[PP9] words in UTF-8, as PDF 2.0 has them, come back too", async () => {
  const pdf = await PDFDocument.load(blank);
  const bytes = new TextEncoder().encode("\uFEFFL’élève Đặng 🙂");
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const { dict } = pdf.getForm().getTextField(his.description).acroField;
  dict.set(PDFName.of("V"), PDFHexString.of(hex));
  const { candidates } = await readBack(await pdf.save({ updateFieldAppearances: false }));
  expect(candidates[0]?.entry.description).toBe("L’élève Đặng 🙂");
});

test("[PP9] a sheet on which nothing stands says nothing", async () => {
  expect(await readBack(blank)).toMatchObject({ candidates: [], others: [], present: "" });
});

test("[PP9] what is no sheet of ours is called what it is", async () => {
  const foreign = await PDFDocument.create();
  foreign.addPage();
  expect(await readIncidentSheet(await foreign.save())).toEqual(refused("no-fields"));
  foreign.getForm().createTextField("nom").addToPage(foreign.getPage(0));
  expect(await readIncidentSheet(await foreign.save())).toEqual(refused("not-ours"));
  const printed = await PDFDocument.load(blank);
  printed.catalog.delete(PDFName.of("AcroForm"));
  const bytes = await printed.save({ updateFieldAppearances: false });
  expect(await readIncidentSheet(bytes)).toEqual(refused("no-fields"));
});

test.each([
  ["0", "older-form"],
  ["2", "newer-form"],
])("[PP9] a sheet of form %s is %s", async (version, reason) => {
  const other = await PDFDocument.load(blank);
  other.getForm().getTextField(SHEET_FIELDS.form).setText(version);
  const bytes = await other.save({ updateFieldAppearances: false });
  expect(await readIncidentSheet(bytes)).toEqual(refused(reason));
});

test("[PP9] a sheet from before there were numbers of forms is an older one", async () => {
  const older = await PDFDocument.load(blank);
  const form = older.getForm();
  for (const name of Object.values(SHEET_FIELDS)) form.removeField(form.getTextField(name));
  const bytes = await older.save({ updateFieldAppearances: false });
  expect(await readIncidentSheet(bytes)).toEqual(refused("older-form"));
});

describe("hostile files", () => {
  test("[PP9] one that unpacks into a hundred times what it should", async () => {
    const bomb = await PDFDocument.load(blank);
    const zeros = zlibSync(new Uint8Array(120_000_000));
    bomb.context.register(PDFRawStream.of(bomb.context.obj({ Filter: "FlateDecode" }), zeros));
    expect(await readIncidentSheet(await bomb.save())).toEqual(refused("too-large"));
  });

  test("[PP9] one whose fields lead into themselves, and one with a text without an end", async () => {
    const looped = await PDFDocument.load(blank);
    const field = looped.context.obj({ T: PDFString.of("a") });
    const reference = looped.context.register(field);
    field.set(PDFName.of("Kids"), looped.context.obj([reference, reference]));
    looped.catalog
      .getOrCreateAcroForm()
      .dict.set(PDFName.of("Fields"), looped.context.obj([reference]));
    expect(await readIncidentSheet(await looped.save({ updateFieldAppearances: false }))).toEqual(
      refused("not-ours"),
    );
    const endless = await PDFDocument.load(blank);
    const text = PDFRawStream.of(
      endless.context.obj({ Filter: "FlateDecode" }),
      zlibSync(new Uint8Array(5_000_000)),
    );
    const words = endless.getForm().getTextField(his.description);
    words.acroField.dict.set(PDFName.of("V"), endless.context.register(text));
    expect(await readIncidentSheet(await endless.save({ updateFieldAppearances: false }))).toEqual(
      refused("damaged"),
    );
  });

  test("[PP9] a file that is too large is not opened", async () => {
    expect(await readIncidentSheet(new Uint8Array(MAX_PDF_BYTES + 1))).toEqual(
      refused("too-large"),
    );
  });

  test("[PP9] another kind of file, and none at all", async () => {
    const text = new TextEncoder().encode("Nom;Prénom\nMartin;Léa");
    expect(await readIncidentSheet(text)).toEqual(refused("no-pdf"));
    expect(await readIncidentSheet(new Uint8Array())).toEqual(refused("no-pdf"));
  });

  test("[PP9] one behind a password", async () => {
    const locked = await PDFDocument.load(blank);
    locked.encrypt({ userPassword: "grand-cahier", ownerPassword: "grand-cahier" });
    expect(await readIncidentSheet(await locked.save())).toEqual(refused("locked"));
  });

  test("[PP9] one that was cut off, anywhere", async () => {
    const whole = await filledIn(await incidentSheet(orderOf(crowd(3))), {});
    for (const share of [0.05, 0.3, 0.6, 0.9]) {
      const answer = await readIncidentSheet(whole.subarray(0, Math.floor(whole.length * share)));
      expect(answer.ok).toBe(false);
    }
  });

  test("[PP9] bytes that were changed end in an answer", async () => {
    const change = fc.record({ at: fc.nat({ max: blank.length - 1 }), to: fc.nat({ max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 40 }), async (changes) => {
        const bytes = blank.slice();
        for (const { at, to } of changes) bytes[at] = to;
        expect(await readIncidentSheet(bytes)).toHaveProperty("ok");
      }),
      { numRuns: 60 },
    );
  });
});
