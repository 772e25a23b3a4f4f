import { childOf, childrenOf, type XmlNode } from "./spreadsheet-xml.ts";

/** What the numbers of a style are. */
export type NumberKind = "plain" | "date" | "percent";

/** Formats that every Excel has, ECMA-376 part 1, § 18.8.30, with those of its East Asian editions. */
const DATES = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
const PERCENTS = [9, 10];

/** By the number of the style, as cells name it. */
export function numberKinds(styles: XmlNode | undefined): NumberKind[] {
  const formats = childrenOf(childOf(styles, "numFmts"), "numFmt");
  const codes = new Map(
    formats.map(({ attributes }) => [attributes["numFmtId"], attributes["formatCode"] ?? ""]),
  );
  return childrenOf(childOf(styles, "cellXfs"), "xf").map(({ attributes }) => {
    const id = attributes["numFmtId"];
    const code = codes.get(id);
    return code === undefined ? builtIn(Number(id)) : kindOfCode(code);
  });
}

function builtIn(id: number): NumberKind {
  if (DATES.includes(id)) return "date";
  return PERCENTS.includes(id) ? "percent" : "plain";
}

/** Without what stands in quotes, brackets or after a backslash. A format of hours alone is no day. */
function kindOfCode(code: string): NumberKind {
  const letters = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (/[dy]/i.test(letters)) return "date";
  return letters.includes("%") ? "percent" : "plain";
}
