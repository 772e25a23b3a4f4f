// OpenDocument spreadsheets: content.xml, ODF 1.3 part 3, § 9.
import { refuse, type Refusal } from "../verdict.ts";
import { frenchDay } from "./calendar.ts";
import { createRows, MAX_COLUMNS, newRoom, type Room, type RowsRefusal } from "./sheet-rows.ts";
import { childOf, childrenOf, type XmlNode } from "../imports/xml-tree.ts";
import type { Sheet } from "./table.ts";
import type { Workbook, WorkbookRefusal } from "./workbook.ts";

export type SheetsRead = { ok: true; sheets: Sheet[] } | Refusal<WorkbookRefusal | RowsRefusal>;

/** As many rows as a sheet has: a larger number is no number. */
const LAST_LINE = 1_048_576;
/** What rows are grouped in. */
const GROUPS = ["table-row-group", "table-header-rows", "table-rows"];
const CELLS = ["table-cell", "covered-table-cell"];

export function readOds(workbook: Workbook): SheetsRead {
  const content = workbook.part("content.xml");
  if (!content.ok) return content;
  const body = childOf(childOf(content.root, "body"), "spreadsheet");
  if (!body) return refuse("not-a-workbook");
  const hidden = hiddenStyles(content.root);
  const room = newRoom();
  const sheets: Sheet[] = [];
  for (const table of childrenOf(body, "table")) {
    if (hidden.has(table.attributes.get("style-name") ?? "")) continue;
    const rows = sheetRows(table, room);
    if (typeof rows === "string") return refuse(rows);
    sheets.push({ name: table.attributes.get("name") ?? "", rows });
  }
  return { ok: true, sheets };
}

function hiddenStyles(root: XmlNode): ReadonlySet<string> {
  const styles = childrenOf(childOf(root, "automatic-styles"), "style");
  const hidden = styles.filter(
    (style) => childOf(style, "table-properties")?.attributes.get("display") === "false",
  );
  return new Set(hidden.flatMap(({ attributes }) => attributes.get("name") ?? []));
}

function sheetRows(table: XmlNode, room: Room): Sheet["rows"] | RowsRefusal {
  const { rows, add } = createRows(room);
  let line = 1;
  for (const row of rowsIn(table)) {
    const times = repeated(row, "number-rows-repeated", LAST_LINE);
    const refusal = add(cellsOf(row), line, times);
    if (refusal) return refusal;
    line += times;
  }
  return rows;
}

function rowsIn(node: XmlNode): XmlNode[] {
  return node.children.flatMap((child) => {
    if (child.name === "table-row") return [child];
    return GROUPS.includes(child.name) ? rowsIn(child) : [];
  });
}

function cellsOf(row: XmlNode): string[] {
  const cells: string[] = [];
  for (const cell of row.children) {
    if (!CELLS.includes(cell.name)) continue;
    const text = cell.name === "table-cell" ? cellText(cell) : "";
    const room = MAX_COLUMNS - cells.length;
    const times = Math.min(repeated(cell, "number-columns-repeated", MAX_COLUMNS), room);
    for (let at = 0; at < times; at++) cells.push(text);
  }
  return cells;
}

function repeated({ attributes }: XmlNode, name: string, most: number): number {
  const times = Number(attributes.get(name) ?? 1);
  return Number.isInteger(times) && times >= 1 ? Math.min(times, most) : 1;
}

/** A number as it is shown where that is the number, for then its zeros are there; a day as it is written here. */
function cellText(cell: XmlNode): string {
  const shown = childrenOf(cell, "p").map(paragraph).join("\n");
  const value = cell.attributes.get("value") ?? "";
  switch (cell.attributes.get("value-type")) {
    case "date":
      return frenchDay(cell.attributes.get("date-value") ?? "") ?? shown;
    case "boolean":
      return cell.attributes.get("boolean-value") === "true" ? "oui" : "non";
    case "float":
      return shown !== "" && Number(shown) === Number(value) ? shown : value;
    default:
      return shown;
  }
}

/** Several blanks, tabs and line ends are elements. */
function paragraph(node: XmlNode): string {
  return node.children.map(piece).join("");
}

function piece(node: XmlNode): string {
  if (node.name === "") return node.text;
  if (node.name === "s") return " ".repeat(repeated(node, "c", 100));
  if (node.name === "tab" || node.name === "line-break") return " ";
  return node.name === "annotation" ? "" : paragraph(node);
}
