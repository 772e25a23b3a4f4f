import { childOf, childrenOf, type XmlNode } from "../imports/xml-tree.ts";

/** How the numbers of a style are shown. */
export type NumberFormat =
  | { kind: "plain" | "date" }
  | { kind: "percent"; places: number }
  /** With zeros in front, as postal codes have them. */
  | { kind: "digits"; least: number };

/** Formats that every Excel has, ECMA-376 part 1, § 18.8.30, with those of its East Asian editions. */
const DATES = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
const PERCENTS: Readonly<Record<number, number>> = { 9: 0, 10: 2 };
/** More places than a number has are none of a percentage. */
const MOST_PLACES = 10;

/** By the number of the style, as cells name it. */
export function numberFormats(styles: XmlNode | undefined): NumberFormat[] {
  const formats = childrenOf(childOf(styles, "numFmts"), "numFmt");
  const codes = new Map(
    formats.map(({ attributes }) => [
      attributes.get("numFmtId"),
      attributes.get("formatCode") ?? "",
    ]),
  );
  return childrenOf(childOf(styles, "cellXfs"), "xf").map(({ attributes }) => {
    const id = attributes.get("numFmtId");
    const code = codes.get(id);
    return code === undefined ? builtIn(Number(id)) : formatOf(code);
  });
}

function builtIn(id: number): NumberFormat {
  if (DATES.includes(id)) return { kind: "date" };
  const places = PERCENTS[id];
  return places === undefined ? { kind: "plain" } : { kind: "percent", places };
}

/** Without what stands in quotes, brackets or after a backslash. A format of hours alone is no day. */
function formatOf(code: string): NumberFormat {
  const letters = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (/[dy]/i.test(letters)) return { kind: "date" };
  if (/^0{1,20}$/.test(letters)) return { kind: "digits", least: letters.length };
  if (!letters.includes("%")) return { kind: "plain" };
  const [, decimals = ""] = /\.([0#?]*)/.exec(letters) ?? [];
  return { kind: "percent", places: Math.min(decimals.length, MOST_PLACES) };
}
