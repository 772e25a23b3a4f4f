/** Stands for a character that the typeface lacks: seen and copied as one that is missing. */
export const PLACEHOLDER = "\uFFFD";

const BLANKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * The text on one line, in letters that `has` knows. Letters and their marks are put together first:
 * typefaces have more of them whole than in parts. [PP5]
 */
export function printable(text: string, has: (codePoint: number) => boolean): string {
  const whole = text.normalize("NFC").replaceAll(BLANKS, " ").replaceAll(UNSEEN, "");
  return Array.from(whole, (letter) =>
    has(letter.codePointAt(0) ?? 0) ? letter : PLACEHOLDER,
  ).join("");
}
