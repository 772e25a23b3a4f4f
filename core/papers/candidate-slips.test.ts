import { decodeQR } from "qr/decode.js";
import { expect, test } from "vitest";
import { LANGUAGES } from "../messages/language.ts";
import { CODES, crowd, listed, NAMES, orderOf } from "../testing/paper-orders.ts";
import { openPaper } from "../testing/reading-papers.ts";
import { candidateSlipsText } from "./candidate-slips-text.ts";
import { candidateSlips } from "./candidate-slips.ts";
import { BODY_TOP, FOOT_ROOM } from "./head.ts";

const A4_HIGH = 841.89;

test("[PP13] a slip says who, when, where, and what is typed at which address", async () => {
  const { pages } = await openPaper(await candidateSlips(orderOf(listed([["Öztürk", "Çağlar"]]))));
  expect(pages).toHaveLength(1);
  expect(pages[0]?.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      "ÖZTÜRK Çağlar",
      "48217",
      "KRTB42",
      "jeudi 12 mars 2026",
      "09:30",
      "Collège Louise-Michel",
      "Salle B12",
      "pix.fr",
    ]),
  );
});

test("[PP13] the QR, read from the printed page, opens the address that is to be typed", async () => {
  const { pictureOf } = await openPaper(await candidateSlips(orderOf(crowd(1))));
  expect(decodeQR(await pictureOf(1))).toBe("https://pix.fr");
});

test.each(LANGUAGES)("[PP13] six a page, as many pages as it takes (%s)", async (language) => {
  const { pages } = await openPaper(await candidateSlips(orderOf(crowd(13), { language })));
  const codes = pages.map((page) => page.filter(({ text }) => text === CODES.accessCode).length);
  expect(codes).toEqual([6, 6, 1]);
});

test("[PP13] what is nobody else’s business is not on it", async () => {
  const order = orderOf(listed(NAMES));
  const { pages } = await openPaper(await candidateSlips(order));
  const printed = pages.flat().map(({ text }) => text);
  expect(printed).not.toContain("14/03/2009");
  expect(printed.join(" ")).not.toContain(CODES.sessionPassword.slice(0, 4));
});

test("[PP4] [PP13] the longest names and places run on, above the foot of the page", async () => {
  const longest = "Saint-Exupéry ".repeat(19).slice(0, 255);
  const order = orderOf(listed([[longest, longest], ...NAMES]));
  const details = { ...order.details, site: longest, room: longest };
  const { pages } = await openPaper(await candidateSlips({ ...order, details }));
  const low = pages.flat().filter(({ y }) => y < FOOT_ROOM);
  expect(low).toHaveLength(pages.length);
  const words = pages.flatMap((page) => page.map(({ text }) => text)).join(" ");
  expect(words.match(/SAINT-/g)).toHaveLength(18);
});

test("[PP4] [PP13] a slip of the widest names and places stands on one page, every letter of it", async () => {
  const widest = "W".repeat(255);
  const order = orderOf(listed([[widest, widest], ...NAMES]));
  const details = { ...order.details, site: widest, room: widest };
  const { pages } = await openPaper(await candidateSlips({ ...order, details }));
  const [first = []] = pages;
  expect(pages.flat().filter(({ y }) => y < FOOT_ROOM)).toHaveLength(pages.length);
  const below = first.filter(({ y }) => y < A4_HIGH - BODY_TOP);
  const letters = below.flatMap(
    ({ text }) => (/^[W ]+$/.test(text) ? text.match(/W/g) : null) ?? [],
  );
  // The names and the place of the one slip, and the place of the one beside it.
  expect(letters).toHaveLength(6 * 255);
});

test("[PP13] the text of the slips has one heading for each candidate", () => {
  const { title, blocks } = candidateSlipsText(orderOf(crowd(3)));
  expect(title).toBe("Coupons candidats");
  const headings = blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  expect(headings).toEqual(["MOREAU-1 Sacha", "MOREAU-2 Sacha", "MOREAU-3 Sacha"]);
  expect(blocks).toContainEqual({
    kind: "qr",
    link: "https://pix.fr",
    alternative: "Le code QR ouvre pix.fr.",
  });
});
