/** Where a line may end: after a blank that is not a no-break space, and after a hyphen. */
const WORDS = /[^ -]*(?:-+|[ ]+|$)/g;

/**
 * The text in lines that are at most `width` wide by `measure`; nothing of it is left out. A word that
 * is wider than a line is broken between two letters. Empty text is no line. [PP4]
 */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.match(WORDS) ?? []) {
    if (measure(trimmed(line + word)) <= width) {
      line += word;
      continue;
    }
    if (line !== "") lines.push(trimmed(line));
    const pieces = broken(word, width, measure);
    line = pieces.pop() ?? "";
    lines.push(...pieces);
  }
  if (line !== "") lines.push(trimmed(line));
  return lines;
}

function broken(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(trimmed(word)) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    // A letter that is wider than the line stands alone: it has to stand somewhere.
    if (piece !== "" && measure(trimmed(piece + letter)) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** Without the blanks at which the line ends; a no-break space belongs to its word. */
function trimmed(line: string): string {
  return line.replace(/ +$/, "");
}
