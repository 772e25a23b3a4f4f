// A spreadsheet carries out a cell that begins like a formula, also one that came in a CSV. An apostrophe in front
// makes it text. What has apostrophes already gets one more, so that each can be taken off again.

/** With what a formula begins, also as Excel writes it in East Asian editions; blanks in front are skipped by some. */
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;
const GUARDED = /^'+(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** The text of a cell that no spreadsheet takes for a formula. [CV4] */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was guarded; any other as it is. [CV4] */
export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
