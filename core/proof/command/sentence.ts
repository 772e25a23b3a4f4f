import type { ProofRefusal } from "../proof.ts";
import type { Verification } from "../verify.ts";

const PARTS = ["signature", "content", "log", "heads", "previous"] as const;
const NAMES: Record<(typeof PARTS)[number], string> = {
  signature: "the receipt's signature",
  content: "the content",
  log: "the log",
  heads: "the documents' heads",
  previous: "the receipt before",
};

/** One line for whoever typed `npm run verify`. [PF1] */
export function proofSentence(sessionNumber: number | null, found: Verification): string {
  const { held, erased, forged, unsealed } = found.names;
  const which = (finding: string) =>
    PARTS.filter((part) => found[part] === finding).map((part) => NAMES[part]);
  const broken = [
    ...which("broken"),
    ...(forged > 0 ? [`${forged} forged ${forged === 1 ? "name" : "names"}`] : []),
  ];
  const sealed = held + erased + forged;
  const says = [
    broken.length > 0 ? `does NOT hold: ${broken.join(", ")}` : seals(found),
    `checked: ${which("holds").join(", ") || "nothing"}`,
    ...listed("not checked without a key", which("unchecked")),
    ...listed("not in the file", which("absent")),
    `${held} of ${sealed} names held, ${erased} erased` +
      (unsealed > 0 ? `, ${unsealed} never sealed` : ""),
  ];
  return `Session ${sessionNumber ?? "without a number"} ${says.join("; ")}.`;
}

function seals({ signature }: Verification): string {
  return signature === "holds"
    ? "holds"
    : "is not proved: signed, but by a key that is not known here: give it with --key";
}

function listed(title: string, parts: readonly string[]): string[] {
  return parts.length > 0 ? [`${title}: ${parts.join(", ")}`] : [];
}

export function refusalSentence(reason: ProofRefusal): string {
  switch (reason) {
    case "no-proof":
      return "This file is no proof of a sealed session.";
    case "newer":
      return "This proof is of a newer version: verify it with a newer program.";
    case "altered":
      return "This proof was altered or damaged: it is not, byte for byte, what was written. Nothing of it is believed.";
  }
}
