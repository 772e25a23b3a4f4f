// A finalised session as one file that proves itself: to anybody, without an account and without a network.
import * as z from "zod";
import { canonicalJson, isCanonicalText } from "../canonical.ts";
import { receipt } from "../finalisation/receipt.ts";
import { finalContentShape, personRow } from "../finalisation/schema.ts";
import { signedRenewals, type SignedRenewal } from "../keys/renewal.ts";
import { publicKey } from "../keys/signature.ts";
import { logLine } from "../wire/http.ts";

const FORMAT = "scelle.proof";
/** A new meaning of a field is a new number. */
const VERSION = 2;

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`));
const signed = z.strictObject({ receipt, signature: hex(64) });

const parts = {
  format: z.literal(FORMAT),
  ...signed.shape,
  /** The key of the relay that has signed, to be compared with what one knows of it; null if unknown. */
  publicKey: publicKey.nullable(),
  content: finalContentShape,
  /** The clear-text table; a row can be taken out, and the seal holds. */
  people: z.array(personRow),
  /** The log up to the seal, from its first item; null where the relay was out of reach. */
  log: z.array(logLine).nullable(),
  /** The receipt of the same centre that this one names; null for its first, and out of reach. */
  previous: signed.nullable(),
};
const proof = z.discriminatedUnion("version", [
  z.strictObject({ ...parts, version: z.literal(1) }),
  z.strictObject({ ...parts, version: z.literal(VERSION), renewals: signedRenewals.min(1) }),
]);
type Parts = z.infer<z.ZodObject<Omit<typeof parts, "format">>>;
/** `renewals`: how the relay's key was renewed until the file was made; whoever knows any key of them can check it. */
export type Proof = Parts & { renewals: readonly SignedRenewal[] };

/** Canonical, so that no byte of it can be another without being noticed. Without a renewal, older programs read it. */
export function proofText({ renewals, ...rest }: Proof): string {
  const said = { ...rest, format: FORMAT };
  return canonicalJson(
    renewals.length > 0 ? { ...said, version: VERSION, renewals } : { ...said, version: 1 },
  );
}

export type ProofRefusal = "no-proof" | "newer" | "altered";

/** Refuses what is no proof, one of a newer program, and one whose bytes are not as they were written. [PF2] */
export function readProof(
  text: string,
): { ok: true; proof: Proof } | { ok: false; reason: ProofRefusal } {
  const said = parsedJson(text);
  const header = z.object({ format: z.literal(FORMAT), version: z.int() }).safeParse(said).data;
  if (!header) return { ok: false, reason: "no-proof" };
  if (header.version > VERSION) return { ok: false, reason: "newer" };
  const read = proof.safeParse(said).data;
  if (!read || !isCanonicalText(text, read)) return { ok: false, reason: "altered" };
  const { format: _, version: __, ...found } = read;
  return { ok: true, proof: { renewals: [], ...found } };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
