// Workbooks as Excel and LibreOffice write them, for the tests.
import { strToU8, zipSync } from "fflate";

export type Parts = Readonly<Record<string, string>>;

export function zipOf(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The styles 0 to 4: none, a day, a percentage, a day of one's own, an hour. */
const STYLES = `<numFmts count="2"><numFmt numFmtId="164" formatCode="[$-40C]dd&quot; du &quot;mm/yyyy"/><numFmt numFmtId="165" formatCode="hh:mm"/></numFmts>
<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>`;

type Book = {
  /** Of the shared strings: each is what stands in its `<si>`. */
  strings?: readonly string[];
  properties?: string;
  /** Name, state and rows of each sheet. */
  sheets: readonly { name: string; state?: string; rows: string }[];
};

export function xlsxParts({ strings = [], properties = "", sheets }: Book): Record<string, string> {
  const listed = sheets.map(
    ({ name, state = "visible" }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`,
  );
  const links = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const parts: Record<string, string> = {
    "xl/workbook.xml": `${XML}<workbook ${MAIN} ${REL}>${properties}<sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships>${links.join("")}</Relationships>`,
    "xl/styles.xml": `${XML}<styleSheet ${MAIN}>${STYLES}</styleSheet>`,
    "xl/sharedStrings.xml": `${XML}<sst ${MAIN}>${strings.map((each) => `<si>${each}</si>`).join("")}</sst>`,
  };
  for (const [at, { rows }] of sheets.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `${XML}<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`;
  return parts;
}

/** One sheet with texts alone. */
export function xlsxOf(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((cells) => {
    const written = cells.map(
      (cell) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`,
    );
    return `<row>${written.join("")}</row>`;
  });
  return zipOf(xlsxParts({ sheets: [{ name: "Feuil1", rows: lines.join("") }] }));
}

/** A document whose body holds these tables. */
export function odsOf(tables: string, styles = ""): Uint8Array {
  return zipOf({
    "content.xml": `${XML}<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:calcext="c"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
