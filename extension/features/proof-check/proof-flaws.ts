import type { Messages } from "#core/messages/messages.ts";
import type { FoundProof } from "#core/proof/check.ts";

type Words = Messages["proof"];
const PARTS = ["signature", "renewals", "content", "log", "heads", "previous"] as const;

/** Each part that is not what was sealed, in a sentence. [PF8] */
export function flaws({ found }: FoundProof, words: Words): string[] {
  const { forged } = found.names;
  return [
    ...PARTS.filter((part) => found[part] === "broken").map((part) => words.broken[part]),
    ...(forged > 0 ? [words.forgedNames({ count: forged })] : []),
  ];
}

/** What the file does not have of what there was, and what stays to be verified. [PF1] */
export function gaps({ found, about }: FoundProof, words: Words): string[] {
  const { missing } = words;
  return [
    ...(found.log === "absent" ? [missing.log] : []),
    ...(found.previous === "absent" && about.hasPrevious ? [missing.previous] : []),
    ...(found.previous === "unchecked" && found.signature === "holds" ? [missing.previousKey] : []),
  ];
}
