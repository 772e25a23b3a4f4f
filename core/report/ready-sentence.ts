import { growsTooLong } from "./prose.ts";

/** The description with a ready sentence behind what is written; null where that would be too long. [RE24] */
export function withSentence(description: string, sentence: string): string | null {
  const written = description.trimEnd();
  const joined = written === "" ? sentence : `${written} ${sentence}`;
  return growsTooLong(description, joined) ? null : joined;
}
