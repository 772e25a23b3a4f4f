import Papa from "papaparse";
import { guarded } from "./formula.ts";

/** A table as the spreadsheets of French offices open it: UTF-8 with its mark, `;`, and no formula. [CV4] */
export function csvText(records: readonly (readonly string[])[]): string {
  const cells = records.map((record) => record.map(guarded));
  return `\uFEFF${Papa.unparse(cells, { delimiter: ";", newline: "\r\n" })}\r\n`;
}
