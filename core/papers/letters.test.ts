// Text that can be copied may still be invisible: what a paper is worth is seen in its picture.
import { beforeAll, describe, expect, test } from "vitest";
import { listed, NAMES, orderOf } from "../testing/paper-orders.ts";
import { fonts, inkOfOutlines, lettersOf, openPaper } from "../testing/reading-papers.ts";
import { attendanceSheet } from "./attendance-sheet.ts";
import { incidentSheet } from "./incident-sheet.ts";
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
    const outlines = inkOfOutlines(found, face);
    for (const { letter, rectangle } of lettersOf(found, face)) {
      const [drawn, asked] = [inkOf(rectangle), outlines(rectangle)];
      expect.soft(drawn, `ink of ${letter}`).toBeGreaterThanOrEqual(asked * CLOSE);
      expect.soft(drawn, `ink of ${letter}`).toBeLessThanOrEqual(asked / CLOSE + 1);
      expect.soft(letter === " " || asked > 5, `outline of ${letter}`).toBe(true);
    }
  });
});

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
