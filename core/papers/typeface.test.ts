import { create, type Font } from "@cantoo/fontkit";
import { describe, expect, test } from "vitest";
import { NAMES } from "../testing/paper-orders.ts";
import { fonts } from "../testing/reading-papers.ts";
import { printable } from "./printable.ts";
import { charactersOf, FEATURES, typefaceReader } from "./typeface.ts";

describe.each(["regular", "bold"] as const)("the typeface, %s", (weight) => {
  const bytes = fonts[weight];
  const characters = [...charactersOf(bytes)]
    .map((codePoint) => String.fromCodePoint(codePoint))
    .filter((character) => printable(character, () => true) === character);

  test("[PP5] a letter that is looked up is the one that fontkit draws, whatever stands beside it", () => {
    const asked = typefaceReader.create(bytes);
    const whole = ofFontkit(bytes);
    const texts = characters.map((character, index) => {
      const next = characters[(index * 7 + 1) % characters.length] ?? "";
      return `x${character}fi${next}`.normalize("NFC");
    });
    for (const text of [...characters, ...texts, ...NAMES.flat(), "fi 1⁄2"])
      expect(drawn(asked, text)).toEqual(drawn(whole, text));
  });

  test("[PP1] a document is the same, whatever was drawn before it", () => {
    const first = typefaceReader.create(bytes);
    const before = NAMES.flat().map((name) => first.layout(name, FEATURES).glyphs);
    const other = typefaceReader.create(bytes);
    other.layout("क्षत्रिय", FEATURES);
    const subset = other.createSubset();
    for (const character of characters) {
      const { glyphs } = other.layout(character, FEATURES);
      for (const glyph of glyphs) subset.includeGlyph(glyph.id);
    }
    subset.encode();
    const again = typefaceReader.create(bytes);
    expect(NAMES.flat().map((name) => again.layout(name, FEATURES).glyphs)).toEqual(before);
  });
});

function ofFontkit(bytes: Uint8Array): Font {
  const font = create(bytes);
  if (!("layout" in font)) throw new Error("no typeface was read");
  return font;
}

function drawn(font: Font, text: string) {
  return font.layout(text, FEATURES).glyphs.map(({ id, advanceWidth }) => [id, advanceWidth]);
}
