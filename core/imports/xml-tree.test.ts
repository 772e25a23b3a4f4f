import { expect, test } from "vitest";
import { childOf, childrenOf, textOf, xmlTree } from "./xml-tree.ts";

const LOST = "\uFFFD";
const read = (xml: string) => xmlTree(xml, { maxDepth: 3 });
const text = (xml: string) => textOf(read(xml) ?? undefined);

test("[RG7] what is not well-formed is not read in part", () => {
  const broken = [
    "<a><b></a></b>",
    "<a>",
    "<a/><b/>",
    "<a>Hugo & Cie</a>",
    "<a>1 < 2</a>",
    "<a b=1/>",
    '<a b="1" b="2"/>',
    "<a>]]></a>",
    "<a><!-- -- --></a>",
    "<a>&amp</a>",
    "text",
    "",
  ];
  expect(broken.map(read)).toEqual(broken.map(() => null));
});

test("[RG7] what declares or nests too deep is not read", () => {
  expect(read("<a><b><c/></b></a>")).not.toBeNull();
  expect(read("<a><b><c><d/></c></b></a>")).toBeNull();
  expect(read('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toBeNull();
  expect(read("<!DOCTYPE a><a/>")).toBeNull();
});

test("[RG7] what is no character is lost where it stands, and the rest is read", () => {
  expect(text("<a>H\u0001u\uFFFFgo</a>")).toBe(`H${LOST}u${LOST}go`);
  expect(text("<a>H&#1;u&#xD800;g&#x1FFFF;o</a>")).toBe(`H${LOST}u${LOST}g${LOST}o`);
  expect(text("<a>Andr&eacute; &__proto__; &#233;&amp;eacute;</a>")).toBe(
    `Andr${LOST} ${LOST} é&eacute;`,
  );
  expect(text('<?xml version="1.1"?><a>&#1;</a>')).toBe(LOST);
});

test("[RG7] a name with damage in it is no other name", () => {
  expect(read("<a><EL\u0001EVE/></a>")).toBeNull();
  expect(read(`<a><EL${LOST}EVE/></a>`)).toBeNull();
});

test("[RG1] where no reference is one, nothing is read into it", () => {
  expect(text("<a><!-- &eacute; --><?b &eacute; ?><![CDATA[R&D; <b>]]></a>")).toBe("R&D; <b>");
  expect(text("<a>&lt;!-- &eacute; --&gt;</a>")).toBe(`<!-- ${LOST} -->`);
});

test("[RG3] an element stands on the line on which it begins, whatever ends the lines", () => {
  const lines = ["<a>", "<b", 'c="1"', "/>", "é<b/></a>"];
  const found = ["\n", "\r\n", "\r"].map((end) =>
    childrenOf(read(lines.join(end)) ?? undefined, "b").map(({ line }) => line),
  );
  expect(found).toEqual([
    [2, 5],
    [2, 5],
    [2, 5],
  ]);
});

test("[TB3] pieces keep their order, and names have no prefix", () => {
  const root = read('<o:a xmlns:o="urn:o" o:b="1" c="&lt;">x<o:d> </o:d>y<d/></o:a>');
  expect(root?.name).toBe("a");
  expect([...(root?.attributes ?? [])]).toEqual([
    ["b", "1"],
    ["c", "<"],
  ]);
  expect(root?.children.map(({ name }) => name)).toEqual(["", "d", "", "d"]);
  expect(textOf(childOf(root ?? undefined, "d"))).toBe(" ");
});

test("[RG1] without blanks, the spaces inside of a text stay", () => {
  const tree = xmlTree("<a>\n  <b> El </b>\n  <b> </b>\n</a>", {
    maxDepth: 3,
    withoutBlanks: true,
  });
  expect(tree?.children.map(textOf)).toEqual([" El ", ""]);
});

test("[RG7] what is not kept takes along what stands in it", () => {
  const tree = xmlTree("<a><b>x<c>y</c></b><c>z</c></a>", {
    maxDepth: 3,
    keeps: (name) => name !== "b",
  });
  expect(textOf(tree ?? undefined)).toBe("z");
});
