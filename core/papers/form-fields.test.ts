import { PDFDocument } from "pdf-lib";
import { expect, test } from "vitest";
import { orderOf } from "../testing/paper-orders.ts";
import { addTextField } from "./form.ts";
import { savePaper, startPaper } from "./paper.ts";
import { addSheet } from "./sheet.ts";

const BOX = { x: 40, top: 40, width: 200, height: 20 };

async function blankSheet() {
  const paper = await startPaper(orderOf([]), "Une feuille");
  return { paper, sheet: addSheet(paper, "portrait") };
}

test("[PP7] fields are found by their whole names, whatever these have in common", async () => {
  const { paper, sheet } = await blankSheet();
  const names = ["alone", "one.a.x", "one.b", "one.a.y", "other.a.x"];
  for (const name of names) addTextField(sheet, { name, tooltip: name }, BOX);
  const read = await PDFDocument.load(await savePaper(paper));
  const form = read.getForm();
  expect(names.map((name) => form.getTextField(name).getName())).toEqual(names);
  expect(form.getFields()).toHaveLength(names.length);
});

test("[PP7] no two fields have one name: they would be one", async () => {
  const { sheet } = await blankSheet();
  addTextField(sheet, { name: "one.a", tooltip: "a" }, BOX);
  expect(() => addTextField(sheet, { name: "one.a", tooltip: "b" }, BOX)).toThrow("one.a");
});
