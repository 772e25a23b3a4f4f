// A typeface as pdf-lib asks for it. To read one takes longer than to draw a paper with it, and so does asking it for
// each line what goes together: it is read once, and a letter that stands for itself is looked up.
import { create, type Font, type Glyph } from "@cantoo/fontkit";

/** As much of a glyph as a document is made of. What fontkit gives remembers the documents it was in before. */
type Letter = Pick<Glyph, "id" | "codePoints" | "advanceWidth">;
type Layout = (text: string, features?: Record<string, boolean> | string[]) => { glyphs: Letter[] };
type Typeface = {
  font: Font;
  characters: ReadonlySet<number>;
  /** null where what stands around it decides what it looks like. */
  letters: Map<string, Letter | null>;
};

/**
 * Each letter is one glyph, its own: a ligature would be copied as something else, and pdf-lib places
 * glyphs by their widths alone.
 */
export const FEATURES = Object.fromEntries(
  ["ccmp", "locl", "rlig", "mark", "mkmk", "calt", "clig", "liga", "rclt", "curs", "kern"].map(
    (feature) => [feature, false],
  ),
);

/** Each is one glyph, wherever it stands; the fraction slash makes small digits of those around it. */
const STANDS_ALONE =
  /^(?![\u2044\p{Default_Ignorable_Code_Point}])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]$/u;

/** By its bytes, for as long as somebody keeps those. */
const typefaces = new WeakMap<Uint8Array, Typeface>();

/** What a document takes for fontkit. */
export const typefaceReader = {
  create: (bytes: Uint8Array): Font => {
    const { font, letters } = typefaceOf(bytes);
    const layout: Layout = layoutWith(bytes, font, letters);
    return Object.create(font, { layout: { value: layout } });
  },
};

/** The code points that the typeface has something for. */
export function charactersOf(bytes: Uint8Array): ReadonlySet<number> {
  return typefaceOf(bytes).characters;
}

function typefaceOf(bytes: Uint8Array): Typeface {
  const known = typefaces.get(bytes);
  if (known) return known;
  const font = readFont(bytes);
  const read = { font, characters: new Set(font.characterSet), letters: new Map() };
  typefaces.set(bytes, read);
  return read;
}

function layoutWith(bytes: Uint8Array, font: Font, letters: Typeface["letters"]): Layout {
  // Of this document alone, for fontkit gives a glyph the letters that it was first asked for with.
  let own: Font | undefined;
  return (text, features) => {
    const glyphs = [];
    for (const character of text) {
      const letter = letterOf(font, letters, character);
      if (!letter) return (own ??= readFont(bytes)).layout(text, features);
      glyphs.push(letter);
    }
    return { glyphs };
  };
}

function letterOf(font: Font, letters: Typeface["letters"], character: string): Letter | null {
  const known = letters.get(character);
  if (known !== undefined) return known;
  const codePoint = character.codePointAt(0) ?? 0;
  const glyph = STANDS_ALONE.test(character) ? font.glyphForCodePoint(codePoint) : null;
  const { id, advanceWidth } = glyph ?? {};
  const letter =
    id === undefined || advanceWidth === undefined
      ? null
      : { id, advanceWidth, codePoints: [codePoint] };
  letters.set(character, letter);
  return letter;
}

function readFont(bytes: Uint8Array): Font {
  const font = create(bytes);
  if (!("layout" in font)) throw new TypeError("A collection of typefaces is no typeface.");
  return font;
}
