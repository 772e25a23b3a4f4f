// Excel's workbooks since 2007: ECMA-376 part 1, § 18.
import { refuse } from "../verdict.ts";
import { daySerial, frenchDay } from "./calendar.ts";
import type { SheetsRead } from "./read-ods.ts";
import { createRows, MAX_COLUMNS, newRoom, type Room, type RowsRefusal } from "./sheet-rows.ts";
import { childOf, childrenOf, textOf, type XmlNode } from "../imports/xml-tree.ts";
import type { Sheet } from "./table.ts";
import type { Workbook } from "./workbook.ts";
import { numberFormats, type NumberFormat } from "./xlsx-styles.ts";

/** More are no list of candidates. */
const MAX_SHEETS = 20;

/** What a cell is read by. */
type Book = { texts: readonly string[]; formats: readonly NumberFormat[]; from1904: boolean };

export function readXlsx(workbook: Workbook): SheetsRead {
  const main = workbook.part("xl/workbook.xml");
  const links = workbook.part("xl/_rels/workbook.xml.rels");
  if (!main.ok) return main;
  if (!links.ok) return links;
  const strings = workbook.part("xl/sharedStrings.xml");
  const styles = workbook.part("xl/styles.xml");
  // Either may be absent, but not broken.
  if (!strings.ok && strings.reason !== "not-a-workbook") return strings;
  if (!styles.ok && styles.reason !== "not-a-workbook") return styles;
  const date1904 = childOf(main.root, "workbookPr")?.attributes.get("date1904") ?? "";
  const book: Book = {
    texts: strings.ok ? childrenOf(strings.root, "si").map(richText) : [],
    formats: styles.ok ? numberFormats(styles.root) : [],
    from1904: ["1", "true"].includes(date1904),
  };
  const room = newRoom();
  const sheets: Sheet[] = [];
  for (const { name, path } of shownSheets(main.root, links.root)) {
    const part = workbook.part(path);
    if (!part.ok) return part;
    const rows = sheetRows(part.root, book, room);
    if (typeof rows === "string") return refuse(rows);
    sheets.push({ name, rows });
  }
  return { ok: true, sheets };
}

function shownSheets(main: XmlNode, links: XmlNode): { name: string; path: string }[] {
  const targets = new Map(
    childrenOf(links, "Relationship").map(({ attributes }) => [
      attributes.get("Id"),
      attributes.get("Target") ?? "",
    ]),
  );
  return childrenOf(childOf(main, "sheets"), "sheet")
    .filter(({ attributes }) => (attributes.get("state") ?? "visible") === "visible")
    .slice(0, MAX_SHEETS)
    .map(({ attributes }) => {
      const target = targets.get(attributes.get("id")) ?? "";
      const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
      return { name: attributes.get("name") ?? "", path };
    });
}

/** Lines and columns that do not say where they are come after the one before. */
function sheetRows(sheet: XmlNode, book: Book, room: Room): Sheet["rows"] | RowsRefusal {
  const { rows, add } = createRows(room);
  let line = 0;
  for (const row of childrenOf(childOf(sheet, "sheetData"), "row")) {
    const said = Number(row.attributes.get("r"));
    line = Number.isInteger(said) && said > line ? said : line + 1;
    const refusal = add(cellsOf(row, book), line, 1);
    if (refusal) return refusal;
  }
  return rows;
}

function cellsOf(row: XmlNode, book: Book): string[] {
  const cells: string[] = [];
  let next = 0;
  for (const cell of childrenOf(row, "c")) {
    const at = columnOf(cell.attributes.get("r") ?? "") ?? next;
    if (at < MAX_COLUMNS) {
      while (cells.length < at) cells.push("");
      cells[at] = cellText(cell, book);
    }
    next = at + 1;
  }
  return cells;
}

/** `AB12` is 27; null where there is no letter. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return null;
  return Array.from(letters).reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(cell: XmlNode, { texts, formats, from1904 }: Book): string {
  const value = textOf(childOf(cell, "v")).trim();
  switch (cell.attributes.get("t") ?? "n") {
    case "s":
      return texts[Number(value)] ?? "";
    case "inlineStr":
      return richText(childOf(cell, "is"));
    case "str":
      return textOf(childOf(cell, "v"));
    case "b":
      return value === "1" ? "oui" : "non";
    case "d":
      return frenchDay(value) ?? value;
    case "n":
      return numberText(value, formats[Number(cell.attributes.get("s") ?? 0)], from1904);
    default:
      // `#N/A` and its like say nothing of anybody.
      return "";
  }
}

function numberText(value: string, format: NumberFormat | undefined, from1904: boolean): string {
  const counted = Number(value);
  if (value === "" || !Number.isFinite(counted)) return value;
  switch (format?.kind) {
    case "date":
      return daySerial(counted, from1904) ?? value;
    case "percent":
      return `${percentShown(counted, format.places)}%`;
    case "digits":
      return Number.isInteger(counted) && counted >= 0
        ? String(counted).padStart(format.least, "0")
        : String(counted);
    default:
      return String(counted);
  }
}

/** A third is 33 where no places are shown; nothing is said of what the computer cannot count exactly. */
function percentShown(counted: number, places: number): number {
  const exact = Number((counted * 100).toPrecision(12));
  return Number(exact.toFixed(places));
}

/** The text of its pieces, without what tells how a word is pronounced. */
function richText(node: XmlNode | undefined): string {
  return (node?.children ?? [])
    .filter(({ name }) => name === "t" || name === "r")
    .map((each) => (each.name === "t" ? textOf(each) : textOf(childOf(each, "t"))))
    .join("");
}
