import { describe, expect, test } from "vitest";
import { refusalCode } from "../wire/codes.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { LANGUAGES, messagesIn } from "./language.ts";

const french = sentencesOf(fr);
const english = sentencesOf(en);

describe("every language", () => {
  test("[WL4] has the same sentences", () => {
    expect(english.map(({ key }) => key)).toEqual(french.map(({ key }) => key));
  });

  test.each(LANGUAGES)("[WL4] leaves none of them empty (%s)", (language) => {
    const empty = sentencesOf(messagesIn(language)).filter(({ text }) => text.trim() === "");
    expect(empty).toEqual([]);
  });

  test("[WL4] speaks itself", () => {
    const ENGLISH =
      /(?<!\p{L})(the|and|of|your|is|are|this|that|with|has|have|been|not|you|for|from)(?!\p{L})/iu;
    const FRENCH =
      /(?<!\p{L})(le|les|des|une|est|sont|vous|pour|dans|cette|aux|sur|avec)(?!\p{L})/iu;
    expect(french.filter(({ text }) => ENGLISH.test(text))).toEqual([]);
    expect(english.filter(({ text }) => FRENCH.test(text))).toEqual([]);
  });

  test("[WL4] says every number and every name that it is given", () => {
    const silent = [...french, ...english].filter(({ text }) =>
      /undefined|NaN|\[object/.test(text),
    );
    expect(silent).toEqual([]);
  });
});

describe("French", () => {
  test("[WL5] has a no-break space before : ; ? ! » %, and after «", () => {
    const wrong = french.filter(({ text }) =>
      /[^\u00a0(][;?!»%]|[^\u00a0\d]:(?!\/)|«[^\u00a0]/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test("[WL5] keeps a number and its unit together", () => {
    expect(french.filter(({ text }) => /\d (min|h|s|j|%)(?![\p{L}])/u.test(text))).toEqual([]);
  });

  test("[WL5] has curly apostrophes and its own quotation marks", () => {
    expect(french.filter(({ text }) => /['"“”]/.test(text))).toEqual([]);
  });

  test("[WL5] has one space between two words, and none around a sentence", () => {
    expect(french.filter(({ text }) => / {2}|^\s|\s$/.test(text))).toEqual([]);
  });
});

describe("the product’s own words", () => {
  test("[WL10] are the server and this device, never the relay or a local copy", () => {
    expect(french.filter(({ text }) => /\brelais\b/i.test(text))).toEqual([]);
    expect(english.filter(({ text }) => /\brelay\b/i.test(text))).toEqual([]);
    expect(french.filter(({ text }) => /(?<!identifiant )local(?!e\b)/i.test(text))).toEqual([]);
  });

  test("[WL10] never shout, but for the guide’s one word", () => {
    const shouted = french.filter(({ text }) => text.includes("!"));
    expect(shouted.map(({ text }) => text)).toEqual(["Copié\u00a0!"]);
  });

  test("[WL10] never apologise and never leave somebody waiting", () => {
    const evasive = /oups|oops|erreur inconnue|veuillez patienter|unknown error|please wait|sorry/i;
    expect([...french, ...english].filter(({ text }) => evasive.test(text))).toEqual([]);
  });
});

test("[WL9] every refusal of the wire has a sentence in every language", () => {
  const codes = refusalCode.options.toSorted();
  expect(Object.keys(fr.sync.refused).toSorted()).toEqual(codes);
  expect(Object.keys(en.sync.refused).toSorted()).toEqual(codes);
});

type Sentence = { key: string; text: string };

/** Every sentence, those with placeholders for none, one and several. */
function sentencesOf(messages: unknown, key = ""): Sentence[] {
  if (typeof messages === "string") return [{ key, text: messages }];
  if (isFunction(messages))
    return [0, 1, 3].map((count) => ({ key, text: String(messages(always(count))) }));
  return Object.entries(messages ?? {}).flatMap(([name, inner]) =>
    sentencesOf(inner, key === "" ? name : `${key}.${name}`),
  );
}

function isFunction(value: unknown): value is (args: unknown) => unknown {
  return typeof value === "function";
}

/** Placeholders that all have one value, whatever their names. */
function always(value: number): unknown {
  return new Proxy({}, { get: () => value });
}
