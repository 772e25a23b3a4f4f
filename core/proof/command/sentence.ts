import type { Proof, ProofRefusal } from "../proof.ts";
import type { Verification } from "../verify.ts";

const PARTS = ["signature", "renewals", "content", "log", "heads", "previous"] as const;
const NAMES: Record<(typeof PARTS)[number], string> = {
  signature: "the receipt's signature",
  renewals: "the renewals of the relay's key",
  content: "the content",
  log: "the log",
  heads: "the documents' heads",
  previous: "the receipt before",
};

/** One line for whoever typed `npm run verify`. [PF1] */
export function proofSentence({ content, receipt }: Proof, found: Verification): string {
  const { held, erased, forged, unsealed } = found.names;
  const which = (finding: string) =>
    PARTS.filter((part) => found[part] === finding).map((part) => NAMES[part]);
  const broken = [
    ...which("broken"),
    ...(forged > 0 ? [`${forged} forged ${forged === 1 ? "name" : "names"}`] : []),
  ];
  const sealed = held + erased + forged;
  const says = [
    broken.length > 0 ? `does NOT hold: ${broken.join(", ")}` : seals(found, receipt.key),
    `checked: ${which("holds").join(", ") || "nothing"}`,
    ...listed("not checked without a key", which("unchecked")),
    // A key that was never renewed lacks nothing.
    ...listed(
      "not in the file",
      which("absent").filter((part) => part !== NAMES.renewals),
    ),
    `${held} of ${sealed} names held, ${erased} erased` +
      (unsealed > 0 ? `, ${unsealed} never sealed` : ""),
  ];
  return `Session ${content.session.number ?? "without a number"} ${says.join("; ")}.`;
}

function seals({ signature }: Verification, key: string): string {
  if (signature === "holds") return "holds";
  return signature === "foreign"
    ? `is not proved: signed by the key ${key}, which nothing here links to the one that is known; if the relay's key was ` +
        "renewed since, save what GET /relay answers and give it with --relay"
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
