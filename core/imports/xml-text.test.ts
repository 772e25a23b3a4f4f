import { expect, test } from "vitest";
import { xmlText } from "./xml-text.ts";

const NAME = "ŒUVRARD Zoé €";
const latin9Name = [0xbc, ...ascii("UVRARD Zo"), 0xe9, 0x20, 0xa4];
const windowsName = [0x8c, ...ascii("UVRARD Zo"), 0xe9, 0x20, 0x80];
const utf8Name = [...new TextEncoder().encode(NAME)];
const BOM = [0xef, 0xbb, 0xbf];

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function file(prolog: string, ...bytes: number[]): Uint8Array {
  return Uint8Array.of(...ascii(prolog), ...bytes);
}

function utf16(text: string): number[] {
  return Array.from(text, (char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]).flat();
}

test("[RG1] the prolog says how to read: ISO-8859-15 has œ and €", () => {
  const { text } = xmlText(file(`<?xml version="1.0" encoding="ISO-8859-15"?>`, ...latin9Name));
  expect(text).toContain(NAME);
});

test("[RG1] single quotes, spaces and small letters in the prolog say the same", () => {
  const { text } = xmlText(file(`<?xml version='1.0' encoding = 'iso-8859-15' ?>`, ...latin9Name));
  expect(text).toContain(NAME);
});

test("[RG1] without a prolog the text is UTF-8", () => {
  expect(xmlText(file("", ...utf8Name)).text).toBe(NAME);
});

test("[RG1] a byte order mark counts more than the prolog, and is no part of the text", () => {
  const prolog = `<?xml version="1.0" encoding="ISO-8859-15"?>`;
  const marked = Uint8Array.of(...BOM, ...file(prolog, ...utf8Name));
  const wide = Uint8Array.of(0xff, 0xfe, ...utf16(prolog + NAME));
  expect(xmlText(marked).text).toBe(prolog + NAME);
  expect(xmlText(wide).text).toBe(prolog + NAME);
});

test("[RG1] a file that says UTF-8 and is not is read as Western European", () => {
  const prolog = `<?xml version="1.0" encoding="UTF-8"?>`;
  expect(xmlText(file(prolog, ...latin9Name)).text).toContain(NAME);
  expect(xmlText(file(prolog, ...windowsName)).text).toContain(NAME);
});

test("[RG1] one broken letter does not take the accents of the others", () => {
  const prolog = `<?xml version="1.0" encoding="UTF-8"?>`;
  expect(xmlText(file(prolog, ...utf8Name, 0xe9)).text).toContain(`${NAME}\ufffd`);
});

test("[RG1] an encoding that does not exist is taken for UTF-8", () => {
  const { text, encoding } = xmlText(
    file(`<?xml version="1.0" encoding="SIECLE-1"?>`, ...utf8Name),
  );
  expect(text).toContain(NAME);
  expect(encoding).toBe("utf-8");
});
