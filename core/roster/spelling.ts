const MARKS = /\p{M}/gu;
const BLANKS = /\s+/gu;
const PUNCTUATION = /[\p{P}\p{S}]/gu;

/** A text without what two people write differently: accents, capitals, ligatures, spare blanks. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(MARKS, "")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .replaceAll(BLANKS, " ")
    .trim();
}

/** A name, in which hyphens and apostrophes do not matter either. */
export function foldedName(name: string): string {
  return folded(name.replaceAll(PUNCTUATION, " "));
}
