/** As the beginning of a sentence: "Mardi 24 novembre 2026". */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
