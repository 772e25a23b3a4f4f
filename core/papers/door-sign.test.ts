import { decodeQR } from "qr/decode.js";
import { expect, test } from "vitest";
import { LANGUAGES } from "../messages/language.ts";
import { CODES, orderOf } from "../testing/paper-orders.ts";
import { openPaper } from "../testing/reading-papers.ts";
import { doorFacts } from "./door-sign-text.ts";
import { doorSign } from "./door-sign.ts";
import { FOOT_ROOM } from "./head.ts";
import type { TextOrder } from "./order.ts";

test("[PP14] the door sign says large what is under way, where and when", async () => {
  const { pages } = await openPaper(await doorSign(orderOf([])));
  expect(pages).toHaveLength(1);
  const large = pages[0]?.filter(({ size }) => size >= 24).map(({ text }) => text);
  expect(large?.slice(0, 3).join(" ")).toBe("Certification Pix en cours Silence");
  expect(large).toEqual(
    expect.arrayContaining([
      "Salle B12",
      "Collège Louise-Michel",
      "jeudi 12 mars 2026",
      "09:30",
      "48217",
    ]),
  );
});

test("[PP14] whoever passes by reads no code, and their camera finds none", async () => {
  const { pages, pictureOf } = await openPaper(await doorSign(orderOf([])));
  const words = pages.flatMap((page) => page.map(({ text }) => text)).join(" ");
  expect(words).not.toContain(CODES.accessCode);
  expect(words).not.toContain(CODES.sessionPassword.slice(0, 4));
  const picture = await pictureOf(1);
  expect(() => decodeQR(picture)).toThrow(/find/i);
});

test.each(LANGUAGES)(
  "[PP4] [PP14] with the longest places it is still one page (%s)",
  async (language) => {
    const longest = "École Saint-Exupéry ".repeat(13).slice(0, 255);
    const order = orderOf([], { language });
    const details = { ...order.details, site: longest, room: longest };
    const { pages } = await openPaper(await doorSign({ ...order, details }));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.filter(({ y }) => y < FOOT_ROOM)).toHaveLength(1);
  },
);

test("[PP14] while a session has no number, its door sign has no line for it", () => {
  const numbered = namesOf(orderOf([]));
  expect(numbered.at(-1)).toBe("N° de session");
  expect(namesOf({ ...orderOf([]), codes: null })).toEqual(numbered.slice(0, -1));
});

function namesOf(order: TextOrder): string[] {
  return doorFacts(order).map(({ name }) => name);
}
