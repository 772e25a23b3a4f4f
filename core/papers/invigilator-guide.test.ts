import { expect, test } from "vitest";
import { LANGUAGES, messagesIn, type Language } from "../messages/language.ts";
import { crowd, orderOf } from "../testing/paper-orders.ts";
import { openPaper } from "../testing/reading-papers.ts";
import { FOOT_ROOM } from "./head.ts";
import { invigilatorGuideText } from "./invigilator-guide-text.ts";
import { invigilatorGuide } from "./invigilator-guide.ts";
import { SKETCH_POINTS } from "./panel-sketch.ts";
import type { PaperBlock } from "./paper-text.ts";

test.each(LANGUAGES)(
  "[PP15] the guide is two pages, large enough to read (%s)",
  async (language) => {
    const { pages } = await openPaper(await invigilatorGuide(orderOf(crowd(3), { language })));
    expect(pages).toHaveLength(2);
    const feet = pages.flat().filter(({ y }) => y < FOOT_ROOM);
    expect(feet).toHaveLength(2);
    const steps = pages.flat().filter(({ text }) => /^\d\.$/.test(text));
    expect(steps).toHaveLength(17);
    expect(Math.min(...steps.map(({ size }) => size))).toBeGreaterThanOrEqual(9);
  },
);

test.each(LANGUAGES)(
  "[PP15] what stands in quotation marks is a word of the screen (%s)",
  (language) => {
    const { printed, ...screens } = messagesIn(language);
    const words = new Set(wordsOf(screens));
    const quoted = quotedIn(printed.guide, language);
    expect(quoted.length).toBeGreaterThan(20);
    expect(quoted.filter((word) => !words.has(word))).toEqual([]);
  },
);

test("[PP15] each part of the sketch is named once", () => {
  const { blocks } = invigilatorGuideText(orderOf([]));
  const legend = blocks.find((block) => block.kind === "list");
  expect(legend?.items).toHaveLength(SKETCH_POINTS.length);
});

test("[PP15] the steps are those before, during and after", () => {
  const { title, blocks } = invigilatorGuideText(orderOf([]));
  expect(title).toBe("Guide du surveillant");
  expect(blocks.filter(isHeading).map(({ text }) => text)).toEqual([
    "Le panneau, de haut en bas",
    "Avant",
    "Pendant",
    "Après",
  ]);
});

function isHeading(block: PaperBlock) {
  return block.kind === "heading";
}

/** Every sentence without a placeholder, however deep. */
function wordsOf(messages: unknown): string[] {
  if (typeof messages === "string") return [messages];
  return typeof messages === "object" && messages !== null
    ? Object.values(messages).flatMap(wordsOf)
    : [];
}

function quotedIn(words: unknown, language: Language): string[] {
  const quotation = { fr: /«\u00a0(.*?)\u00a0»/g, en: /“(.*?)”/g }[language];
  return wordsOf(words).flatMap((text) =>
    [...text.matchAll(quotation)].map(([, word = ""]) => word),
  );
}
