import { decodeQR } from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { signedReceipt } from "../finalisation/receipt.ts";
import { formatIn } from "../messages/format.ts";
import { messagesIn } from "../messages/language.ts";
import { anas, at } from "../testing/cast.ts";
import { minutes, morning, ready, withReport } from "../testing/finalising.ts";
import { noonReceipt } from "../testing/noon-receipt.ts";
import { CODES } from "../testing/paper-orders.ts";
import { fonts, openPaper } from "../testing/reading-papers.ts";
import { sealedReport } from "./sealed-report-text.ts";
import { textPaper } from "./text-paper.ts";

const VOICE = { messages: messagesIn("fr"), format: formatIn("fr", "Europe/Paris") };
const signed = signedReceipt(noonReceipt, {
  key: noonReceipt.key,
  sign: () => new Uint8Array(64),
});
const ORDER = { ...VOICE, documents: ready, facts: morning, signed };
const PAGE = { ...VOICE, codes: CODES, language: "fr" as const, fonts, madeAt: at("12:05") };
const inFours = (hash: string) => (hash.match(/.{1,4}/g) ?? []).join(" ");

describe("the sealed report", () => {
  const made = sealedReport(ORDER);
  test("[PP18] says who was there, what happened and what was answered", () => {
    const text = JSON.stringify(made?.text);
    expect(text).toContain("Absent");
    expect(text).toContain("non terminé");
    expect(text).toContain(VOICE.messages.finalisation.extra.hasIncident);
    expect(text).toContain(inFours(noonReceipt.contentHash));
    expect(made?.text.title).toBe("PV finalisé");
  });

  test("[PP18] bears the fingerprint, in letters and as a QR, of the content at the foot of every page", async () => {
    if (!made) throw new Error("there is no report");
    const bytes = await textPaper(PAGE, made.text, made.stamp);
    const { pages, pictureOf } = await openPaper(bytes);
    expect(decodeQR(await pictureOf(1))).toContain(noonReceipt.contentHash);
    for (const page of pages) {
      const words = page.map(({ text }) => text).join(" ");
      expect(words).toContain(inFours(noonReceipt.contentHash));
    }
  });

  test("[PP18] is not made where the content here is another, or the receipt cannot be read", () => {
    const other = withReport(ready, minutes(anas, 5));
    expect(sealedReport({ ...ORDER, documents: other })).toBeNull();
    expect(sealedReport({ ...ORDER, signed: { ...signed, receipt: "{}" } })).toBeNull();
  });
});

test("[PP19] a long text goes on, the head of its table again on each page", async () => {
  const rows = Array.from({ length: 120 }, (_, index) => [`Ligne ${index + 1}`, "Rien de plus."]);
  const text = {
    title: "Un long texte",
    blocks: [
      { kind: "heading", text: "Tête" },
      { kind: "table", caption: "Légende", columns: ["Quoi", "Combien"], rows },
    ],
  } as const;
  const { pages } = await openPaper(await textPaper(PAGE, text));
  const words = pages.map((page) => page.map(({ text: word }) => word));
  expect(pages.length).toBeGreaterThan(2);
  for (const page of words) expect(page).toContain("Combien");
  expect(words.flat().filter((word) => word.startsWith("Ligne "))).toHaveLength(120);
  expect(words[0]).toEqual(expect.arrayContaining(["Tête", "Légende", "Ligne 1"]));
});
