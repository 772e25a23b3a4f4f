import { decodeQR } from "qr/decode.js";
import { expect, test } from "vitest";
import { INVITATION, orderOf } from "../testing/paper-orders.ts";
import { openPaper } from "../testing/reading-papers.ts";
import { FOOT_ROOM } from "./head.ts";
import { invigilatorKit } from "./invigilator-kit.ts";

test("[PP6] the kit is one page with the codes, when, where and who, and the steps", async () => {
  const { pages } = await openPaper(await invigilatorKit(orderOf([])));
  const [texts, ...more] = pages.map((page) => page.map(({ text }) => text));
  expect(more).toEqual([]);
  expect(texts).toEqual(
    expect.arrayContaining(["48217", "C-7KQM-2XWA", "KRTB42", "jeudi 12 mars 2026", "09:30"]),
  );
  expect(texts).toEqual(
    expect.arrayContaining(["Collège Louise-Michel", "Salle B12", "Luc Dumas, Hélène Marty"]),
  );
  expect(texts).toContain("https://scelle.louise-michel.example");
  expect(texts?.filter((text) => /^\d\.$/.test(text))).toHaveLength(6);
});

test("[PP6] the QR of the kit, read from the printed page, is the invitation, and the page says until when", async () => {
  const { pages, pictureOf } = await openPaper(await invigilatorKit(orderOf([])));
  expect(decodeQR(await pictureOf(1))).toBe(INVITATION.link);
  const text = pages[0]?.map((placed) => placed.text).join(" ");
  expect(text).toContain("« Scanner le QR avec la caméra »");
  expect(text).toMatch(/jusqu’au 13\/03\/2026 à 13:00/);
  expect(text).not.toContain(INVITATION.link);
});

test("[PP6] without an invitation the kit has no QR, and says so", async () => {
  const { pages, pictureOf } = await openPaper(
    await invigilatorKit({ ...orderOf([]), invitation: null }),
  );
  const picture = await pictureOf(1);
  expect(() => decodeQR(picture)).toThrow(/find/i);
  expect(pages[0]?.map((placed) => placed.text).join(" ")).toContain("n’a pas de code QR");
});

test("[PP6] with the longest places and names it is still one page", async () => {
  const longest = "École Saint-Exupéry ".repeat(13).slice(0, 255);
  const order = orderOf([]);
  const details = { ...order.details, site: longest, room: longest, invigilators: longest };
  const { pages } = await openPaper(await invigilatorKit({ ...order, details }));
  expect(pages).toHaveLength(1);
  const aboveFoot = (pages[0] ?? []).filter(({ text }) => !text.startsWith("Scellé, document du"));
  expect(aboveFoot).toHaveLength((pages[0] ?? []).length - 1);
  expect(Math.min(...aboveFoot.map(({ y }) => y))).toBeGreaterThan(FOOT_ROOM);
});
