// Text that can be copied may still be invisible: what a paper is worth is seen in its picture.
import { beforeAll, describe, expect, test } from "vitest";
import { listed, NAMES, orderOf } from "../testing/paper-orders.ts";
import {
  faceOf,
  fonts,
  inkOfOutlines,
  lettersOf,
  openPaper,
  type Ink,
  type PlacedText,
} from "../testing/reading-papers.ts";
import { attendanceSheet } from "./attendance-sheet.ts";
import { incidentSheet } from "./incident-sheet.ts";
import { invigilatorKit } from "./invigilator-kit.ts";
import { PLACEHOLDER } from "./printable.ts";

/** Of the ink that a letter asks for; the rest is how two painters smooth its edges. */
const CLOSE = 0.85;

describe("a sheet of many languages", () => {
  const places = NAMES.flatMap(([lastName, firstName]) => [
    { name: lastName.toUpperCase(), face: fonts.bold },
    { name: firstName, face: fonts.regular },
  ]);
  let paper: Awaited<ReturnType<typeof openPaper>>;
  let inkOf: Awaited<ReturnType<typeof paper.inkOf>>;
  beforeAll(async () => {
    paper = await openPaper(await attendanceSheet(orderOf(listed(NAMES))));
    inkOf = await paper.inkOf(1);
  });

  test.each(places)("[PP5] $name is drawn letter by letter, and copied as written", (place) => {
    const { name, face } = place;
    const found = paper.pages[0]?.find(({ text }) => text === name);
    if (!found) throw new Error(`${name} is not on the page`);
    expect(faceOf(found)).toBe(face);
    expectInk(found, inkOf);
  });
});

/** Each on one line, where nothing else stands close. */
const DIFFICULT = {
  site: "Wiśniewski Łukasz, Nguyễn Thị Hương 🦊",
  room: "Đặng Ánh, Öztürk Çağlar",
  invigilators: "Œuvrard, D’Aubigné, Hawaiʼi, Ștefan Þóra",
};

test.each([
  ["attendance sheet", attendanceSheet],
  ["incident sheet", incidentSheet],
  ["invigilator kit", invigilatorKit],
])("[PP5] difficult names are whole wherever they stand: %s", async (_, make) => {
  const order = orderOf(listed([...NAMES, ["Renard", "Zoé 🦊"]]));
  const details = { ...order.details, ...DIFFICULT };
  const paper = await openPaper(await make({ ...order, details }));
  const words = [...Object.values(details), ...NAMES.flat(), "Zoé 🦊"].map((word) =>
    word.replace("🦊", PLACEHOLDER),
  );
  const isName = ({ text }: PlacedText) =>
    words.includes(text) ||
    NAMES.some(([last, first]) => text === `${last.toUpperCase()} ${first}`);
  expect(paper.pages.flat().map(({ text }) => text)).toEqual(
    expect.arrayContaining(Object.values(DIFFICULT).map((word) => word.replace("🦊", PLACEHOLDER))),
  );
  for (const [index, page] of paper.pages.entries()) {
    const inkOf = await paper.inkOf(index + 1);
    for (const found of page.filter(isName)) expectInk(found, inkOf);
  }
});

function expectInk(found: PlacedText, inkOf: Ink): void {
  const face = faceOf(found);
  const outlines = inkOfOutlines(found, face);
  for (const { letter, rectangle } of lettersOf(found, face)) {
    const [drawn, asked] = [inkOf(rectangle), outlines(rectangle)];
    expect
      .soft(drawn, `ink of ${letter} in ${found.text}`)
      .toBeGreaterThanOrEqual(asked * CLOSE - 1);
    expect.soft(drawn, `ink of ${letter} in ${found.text}`).toBeLessThanOrEqual(asked / CLOSE + 1);
    expect.soft(letter === " " || asked > 5, `outline of ${letter}`).toBe(true);
  }
}

test("[PP5] letters and marks that were typed apart are one", async () => {
  const apart = "Nguyễn".normalize("NFD");
  const { pages } = await openPaper(await incidentSheet(orderOf(listed([[apart, "Thị"]]))));
  expect(pages[1]?.map(({ text }) => text)).toContain("NGUYỄN Thị");
});

test("[PP5] in place of a letter that the typeface lacks stands a mark that is seen", async () => {
  const paper = await openPaper(await attendanceSheet(orderOf(listed([["Haddad", "محمد"]]))));
  const found = paper.pages[0]?.find(({ text }) => text.includes(PLACEHOLDER));
  expect(found?.text).toBe(PLACEHOLDER.repeat(4));
  if (!found) return;
  const inkOf = await paper.inkOf(1);
  for (const { rectangle } of lettersOf(found, fonts.regular))
    expect(inkOf(rectangle)).toBeGreaterThan(20);
});
