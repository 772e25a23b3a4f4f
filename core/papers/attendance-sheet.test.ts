import { expect, test } from "vitest";
import { setExtraTime } from "../roster/commands.ts";
import { enrolledCandidates } from "../roster/queries.ts";
import { after, candidate, everybody, roomOf, told, zoe } from "../testing/cast.ts";
import { crowd, listed, orderOf } from "../testing/paper-orders.ts";
import { openPaper, type PlacedText } from "../testing/reading-papers.ts";
import { attendancePages } from "./attendance-pages.ts";
import { attendanceSheet } from "./attendance-sheet.ts";

const textsOf = (page: readonly PlacedText[] | undefined) => (page ?? []).map(({ text }) => text);
const LONG = "Anne-Charlotte de La Rochefoucauld d’Enville et de Montmorency "
  .repeat(5)
  .slice(0, 254);

test("[PP3] the attendance sheet lists everybody enrolled, in the order of the roster", async () => {
  const candidates = enrolledCandidates(roomOf(...everybody).roster, told());
  const { pages } = await openPaper(await attendanceSheet(orderOf(candidates)));
  const [texts] = pages.map(textsOf);
  const names = candidates.map(({ lastName }) => lastName.toUpperCase());
  expect(texts?.filter((text) => names.includes(text))).toEqual(names);
  expect(texts).toEqual(
    expect.arrayContaining([
      "48217",
      "jeudi 12 mars 2026",
      "09:30",
      "Salle B12",
      "14/03/2009",
      "3E2",
    ]),
  );
});

test.each([
  [1, 1],
  [20, 1],
  [21, 2],
  [45, 3],
])(
  "[PP3] [PP1] %i candidates are on %i pages, each with the head and its number",
  async (count, of) => {
    const { pages } = await openPaper(await attendanceSheet(orderOf(crowd(count))));
    expect(attendancePages(count)).toBe(of);
    expect(pages).toHaveLength(of);
    pages.map(textsOf).forEach((texts, index) => {
      expect(texts).toEqual(expect.arrayContaining([`Page ${index + 1}/${of}`, "Session 48217"]));
      expect(texts).toContain("Luc Dumas, Hélène Marty");
      const listedHere = texts.filter((text) => text.startsWith("MOREAU-"));
      expect(listedHere).toHaveLength(index + 1 < of ? 20 : count - 20 * (of - 1));
    });
  },
);

test("[PP3] where nobody has a class, the identifier of the centre has its column, and nothing else", async () => {
  const outside = listed([["D’Almeida", "Samuel"]]).map((person) => ({
    ...person,
    schoolClass: "",
    externalId: "GRETA-117",
  }));
  const texts = async (people: typeof outside) =>
    (await openPaper(await attendanceSheet(orderOf(people)))).pages.flatMap(textsOf).join(" ");
  expect(await texts(outside)).toMatch(/Identifiant local.* GRETA-117/);
  const mixed = await texts([
    ...outside,
    ...outside.map((one) => ({ ...one, schoolClass: "3E1" })),
  ]);
  expect(mixed).toContain("3E1");
  expect(mixed).not.toContain("GRETA-117");
});

test("[PP3] it never shows extra time", async () => {
  const { roster } = roomOf(...everybody);
  const planned = after(roster, (draft) =>
    setExtraTime(draft, { candidates: [candidate(zoe)], percent: 33, facts: told() }),
  );
  const sheet = (of: typeof roster) => attendanceSheet(orderOf(enrolledCandidates(of, told())));
  expect(await sheet(planned)).toEqual(await sheet(roster));
});

test("[PP4] long names, places and classes go on in the next line, within their column", async () => {
  const [person] = listed([[LONG, LONG]]);
  const order = orderOf(person ? [{ ...person, schoolClass: "W".repeat(60) }] : []);
  const details = { ...order.details, site: LONG, invigilators: LONG };
  const { pages } = await openPaper(await attendanceSheet({ ...order, details }));
  const texts = pages[0] ?? [];
  const copied = textsOf(texts).join("").replaceAll(" ", "");
  const whole = LONG.replaceAll(" ", "");
  expect(copied.split(whole)).toHaveLength(4);
  expect(copied).toContain(whole.toUpperCase());
  expect(copied).toContain("W".repeat(60));
  const { lastName, firstName, birthdate, schoolClass } = order.messages.candidate.field;
  const heads = [lastName, firstName, birthdate, schoolClass, "Signature"];
  const edges = heads.map((head) => texts.find(({ text }) => text === head)?.x ?? 0);
  const rows = texts.slice(texts.findIndex(({ text }) => text === lastName));
  edges.slice(0, -1).forEach((edge, column) => {
    const ends = rows.filter(({ x }) => x === edge).map(({ x, width }) => x + width);
    expect(ends.length).toBeGreaterThan(1);
    expect(Math.max(...ends)).toBeLessThanOrEqual(edges[column + 1] ?? 0);
  });
});

test("[PP3] some names of three lines still leave twenty candidates on a page", async () => {
  const name = "Marie-Antoinette Joséphine Charlotte Élisabeth";
  const names = crowd(20).map(
    ({ lastName }, index) => [lastName, index < 6 ? name : "Sacha"] as const,
  );
  const { pages } = await openPaper(await attendanceSheet(orderOf(listed(names))));
  expect(pages).toHaveLength(1);
});
