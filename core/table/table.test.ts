import { expect, test } from "vitest";
import { readTable, readText, type Table } from "./table.ts";
import { openWorkbook } from "./workbook.ts";
import { odsOf, xlsxOf, xlsxParts, zipOf } from "./testing/workbooks.ts";

function tableOf(bytes: Uint8Array): Table {
  const table = readTable(bytes);
  if (!table.ok) throw new Error(table.reason);
  return table;
}

const rowsOf = (bytes: Uint8Array) =>
  tableOf(bytes).sheets[0]?.rows.map(({ line, cells }) => [line, ...cells]);
const xlsx = (rows: string, strings: readonly string[] = [], properties = "") =>
  zipOf(xlsxParts({ strings, properties, sheets: [{ name: "Feuil1", rows }] }));
const utf8 = (text: string) => new TextEncoder().encode(text);

const odsCell = (text: string) =>
  `<table:table-cell office:value-type="string"><text:p>${text.replace("&", "&amp;")}</text:p></table:table-cell>`;

test("[TB1] a list is the same from Excel, from LibreOffice, as a CSV of each kind, or pasted", () => {
  const list = [
    ["Nom", "Prénom"],
    ["BEN SAÏD", "Anas & Léa"],
  ];
  const rows = list.map((row) => `<table:table-row>${row.map(odsCell).join("")}</table:table-row>`);
  const files = [
    xlsxOf(list),
    odsOf(`<table:table table:name="Feuille1">${rows.join("")}</table:table>`),
    ...[";", ",", "\t"].map((by) => utf8(list.map((row) => row.join(by)).join("\r\n"))),
  ];
  for (const file of files)
    expect(rowsOf(file)).toEqual([
      [1, "Nom", "Prénom"],
      [2, "BEN SAÏD", "Anas & Léa"],
    ]);
});

const LIST = [
  "Nom;Prénom;Adresse",
  "MARTIN;Léa;1, rue X, Paris, 3e",
  "DURAND;Tom;2, rue Y, Lyon, 7e",
];

test.each([
  ["a title", ["Troisièmes du collège", ...LIST]],
  ["an empty line", ["", ...LIST]],
  [
    "a title with commas",
    ["Liste de Mme Un, M. Deux, Mme Trois, M. Quatre, Mme Cinq", "", ...LIST],
  ],
])("[TB1] %s above the headings separates nothing", (_what, lines) => {
  const rows = LIST.map((line) => line.split(";"));
  expect(
    rowsOf(utf8(lines.join("\r\n")))
      ?.slice(-3)
      .map(([, ...cells]) => cells),
  ).toEqual(rows);
  const [sheet] = tableOf(utf8(lines.join("\n").replaceAll(";", "\t"))).sheets;
  expect(sheet?.rows.at(-1)?.cells).toEqual(rows.at(-1));
});

test("[TB1] what is pasted is separated by its tabs, wherever there is one", () => {
  const text = ["Nom ; Prénom ; Classe", "MARTIN ; Léa ; 3A", "DURAND\tTom"].join("\n");
  const table = readText(text, null);
  expect(table.ok && table.sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
    ["Nom ; Prénom ; Classe"],
    ["MARTIN ; Léa ; 3A"],
    ["DURAND", "Tom"],
  ]);
});

test("[TB2] Excel: days, percentages, shared and rich texts, and lines that are not there", () => {
  const strings = [
    "<t>MARTIN</t>",
    "<r><t>Léa</t></r><r><t xml:space='preserve'> Zoé</t></r><rPh><t>x</t></rPh>",
  ];
  const row = `<row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c><c r="D3" s="1"><v>36282</v></c>
    <c r="E3" s="3"><v>36282.5</v></c><c r="F3" s="2"><v>0.33</v></c><c r="G3"><v>1004</v></c><c r="H3" t="b"><v>1</v></c>
    <c r="I3" t="e"><v>#N/A</v></c><c r="J3" t="str"><f>A1</f><v>abc</v></c><c r="K3" t="d"><v>1999-05-02T00:00:00</v></c></row>`;
  expect(rowsOf(xlsx(row, strings))).toEqual([
    [
      3,
      "MARTIN",
      "",
      "Léa Zoé",
      "02/05/1999",
      "02/05/1999",
      "33%",
      "1004",
      "oui",
      "",
      "abc",
      "02/05/1999",
    ],
  ]);
});

test("[TB2] Excel: zeros in front and the places of a percentage are those that it shows", () => {
  const parts = xlsxParts({
    sheets: [
      {
        name: "Feuil1",
        rows: `<row><c s="5"><v>1004</v></c><c s="6"><v>12345</v></c><c s="2"><v>0.3333333333</v></c>
          <c s="7"><v>0.3333333333</v></c><c s="8"><v>0.3333333333</v></c><c s="8"><v>0.33</v></c></row>`,
      },
    ],
  });
  const formats = ["00000", "00000000", "0.0%"].map(
    (code, at) => `<numFmt numFmtId="${170 + at}" formatCode="${code}"/>`,
  );
  const styles = parts["xl/styles.xml"]
    ?.replace("</numFmts>", `${formats.join("")}</numFmts>`)
    .replace(
      "</cellXfs>",
      `${[170, 171, 172, 10].map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>`,
    );
  expect(rowsOf(zipOf({ ...parts, "xl/styles.xml": styles ?? "" }))).toEqual([
    [1, "01004", "00012345", "33%", "33.3%", "33.33%", "33%"],
  ]);
});

test("[TB2] Excel on an old Mac counts days from 1904", () => {
  const row = `<row><c s="1"><v>34820</v></c></row>`;
  expect(rowsOf(xlsx(row, [], '<workbookPr date1904="1"/>'))).toEqual([[1, "02/05/1999"]]);
});

test("[TB2] LibreOffice: days, numbers as they are shown, covered cells, comments, groups of rows", () => {
  const rows = `<table:table-header-rows><table:table-row>
      <table:table-cell table:number-columns-spanned="2"><text:p>Nom</text:p></table:table-cell><table:covered-table-cell/>
      <table:table-cell><office:annotation><text:p>privé</text:p></office:annotation><text:p>Né<text:s text:c="2"/>le</text:p></table:table-cell>
    </table:table-row></table:table-header-rows>
    <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
    <table:table-row-group><table:table-row>
      <table:table-cell office:value-type="float" office:value="1004"><text:p>01004</text:p></table:table-cell>
      <table:table-cell office:value-type="float" office:value="75012"><text:p>75 012</text:p></table:table-cell>
      <table:table-cell office:value-type="date" office:date-value="1999-05-02" calcext:value-type="date"><text:p>2 mai 99</text:p></table:table-cell>
      <table:table-cell office:value-type="percentage" office:value="0.33"><text:p>33%</text:p></table:table-cell>
    </table:table-row></table:table-row-group>
    <table:table-row table:number-rows-repeated="1048571"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
  expect(rowsOf(odsOf(`<table:table>${rows}</table:table>`))).toEqual([
    [1, "Nom", "", "Né  le"],
    [5, "01004", "75012", "02/05/1999", "33%"],
  ]);
});

test("[TB2] sheets that are hidden or empty are not read", () => {
  const cell = `<row><c t="str"><v>x</v></c></row>`;
  const sheets = [
    { name: "Listes", state: "hidden", rows: cell },
    { name: "Vide", rows: "" },
    { name: "Élèves", rows: cell },
  ];
  expect(tableOf(zipOf(xlsxParts({ sheets }))).sheets.map(({ name }) => name)).toEqual(["Élèves"]);
  const style = `<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>`;
  const filled =
    "<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>";
  const ods = odsOf(
    `<table:table table:name="a" table:style-name="ta1">${filled}</table:table><table:table table:name="b">${filled}</table:table>`,
    style,
  );
  expect(tableOf(ods).sheets.map(({ name }) => name)).toEqual(["b"]);
});

const repeated = (rows: number, columns: number) =>
  odsOf(
    `<table:table><table:table-row table:number-rows-repeated="${rows}"><table:table-cell table:number-columns-repeated="${columns}"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`,
  );

test("[TB3] what a file repeats a million times is bounded before it is written out", () => {
  expect(rowsOf(repeated(1, 16_384))?.[0]).toHaveLength(201);
  expect(readTable(repeated(1_048_576, 1))).toMatchObject({ reason: "too-many-rows" });
  expect(readTable(repeated(20_000, 16_384))).toMatchObject({ reason: "too-many-cells" });
  expect(readTable(repeated(Number.MAX_SAFE_INTEGER, 2))).toMatchObject({
    reason: "too-many-rows",
  });
});

const part = (zip: Uint8Array, maxBytes: number, names: readonly string[]) => {
  const workbook = openWorkbook(zip, maxBytes);
  if (!workbook.ok) throw new Error(workbook.reason);
  return names.map((name) => workbook.part(name)).map((each) => (each.ok ? "read" : each.reason));
};

test("[TB3] a small file that unpacks without end is not unpacked", () => {
  const bomb = zipOf({ "content.xml": "x".repeat(1_000_000) });
  expect(bomb.length).toBeLessThan(2000);
  expect(part(bomb, 999_999, ["content.xml"])).toEqual(["too-large"]);
});

test("[TB3] what all parts unpack to is counted together", () => {
  const parts = { "xl/workbook.xml": "<a>1234</a>", "xl/styles.xml": "<b>1234</b>" };
  const names = Object.keys(parts);
  expect(part(zipOf(parts), 22, names)).toEqual(["read", "read"]);
  expect(part(zipOf(parts), 21, names)).toEqual(["read", "too-large"]);
});

test("[TB3] no entity is expanded, whoever declares it", () => {
  const declared = `<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><office:document-content>&c;</office:document-content>`;
  expect(readTable(zipOf({ "content.xml": declared }))).toMatchObject({ reason: "damaged" });
  const row = `<row><c t="str"><v>a&amp;b &#233; &quoi;</v></c></row>`;
  expect(rowsOf(xlsx(row))).toEqual([[1, "a&b é \uFFFD"]]);
});

test("[TB3] what is no list is refused with its reason", () => {
  expect(readTable(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toMatchObject({
    reason: "old-workbook",
  });
  expect(readTable(zipOf({ "word/document.xml": "<a/>" }))).toMatchObject({
    reason: "not-a-workbook",
  });
  expect(readTable(xlsxOf([["a"]]).subarray(0, 200))).toMatchObject({ reason: "damaged" });
  expect(readTable(utf8("\n;;\n"))).toMatchObject({ reason: "data-missing" });
  expect(readTable(odsOf("<table:table/>"))).toMatchObject({ reason: "data-missing" });
  const open = xlsxParts({ sheets: [{ name: "a", rows: "<row><c>" }] });
  expect(readTable(zipOf(open))).toMatchObject({ reason: "damaged" });
});
