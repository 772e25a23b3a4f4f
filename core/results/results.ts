// What the platform publishes of a session: certification numbers, statuses and levels, and no name.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import * as z from "zod";
import { canonicalBytes, canonicalJson } from "../canonical.ts";
import type { Fact } from "../facts/schema.ts";
import { candidateId, contentHash, type ContentHash } from "../ids.ts";

/** The sixteen competences of the framework, in its order. */
export const COMPETENCES = [
  "1.1",
  "1.2",
  "1.3",
  "2.1",
  "2.2",
  "2.3",
  "2.4",
  "3.1",
  "3.2",
  "3.3",
  "3.4",
  "4.1",
  "4.2",
  "4.3",
  "5.1",
  "5.2",
] as const;
export const competence = z.enum(COMPETENCES);
export type Competence = z.infer<typeof competence>;

/** Validée, rejetée, annulée, en erreur, démarrée. */
export const resultStatus = z.enum(["validated", "rejected", "cancelled", "error", "started"]);
export type ResultStatus = z.infer<typeof resultStatus>;

const certificationResult = z.strictObject({
  /** N° de certification. */
  certification: z.int().positive(),
  candidate: candidateId,
  status: resultStatus,
  /** Nombre de Pix; null where none were given. */
  pix: z.int().min(0).max(1024).nullable(),
  /** 0 … 8 in each competence that was tested. */
  levels: z.partialRecord(competence, z.int().min(0).max(8)),
  /** Commentaire jury pour l'organisation; may be empty. */
  comment: z.string().max(2000),
});
export type CertificationResult = z.infer<typeof certificationResult>;

export const MAX_RESULTS = 2000;
export const resultsContent = z.strictObject({
  kind: z.literal("results@1"),
  /** By certification number, each once. */
  results: z.array(certificationResult).min(1).max(MAX_RESULTS).refine(isAscending),
});
export type ResultsContent = z.infer<typeof resultsContent>;

/** Results never change: the bytes are known by their hash. */
export type Results = {
  results: readonly CertificationResult[];
  /** RFC 8785 canonical JSON, UTF-8: what is kept and sent. */
  bytes: Uint8Array<ArrayBuffer>;
  hash: ContentHash;
};

/** In whatever order they were given. Refuses two results of one certification. [RS1] */
export function resultsOf(given: readonly CertificationResult[]): Results | null {
  const results = given.toSorted((one, other) => one.certification - other.certification);
  const parsed = resultsContent.safeParse({ kind: "results@1", results });
  return parsed.success ? known(parsed.data, canonicalBytes(parsed.data)) : null;
}

/** What these bytes say, or null when they are no results, or not written in the one way. [RS1] */
export function parseResults(bytes: Uint8Array): Results | null {
  try {
    const written = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const { data } = resultsContent.safeParse(JSON.parse(written));
    return data && canonicalJson(data) === written ? known(data, new Uint8Array(bytes)) : null;
  } catch {
    return null;
  }
}

/** The results that the platform has published with this session; null if none, or none yet. [RS2] */
export function publishedResults(facts: readonly Fact[]): ContentHash | null {
  const published = facts.find((fact) => fact.kind === "published");
  return published?.results ?? null;
}

function known({ results }: ResultsContent, bytes: Uint8Array<ArrayBuffer>): Results {
  return { results, bytes, hash: contentHash.parse(bytesToHex(sha256(bytes))) };
}

function isAscending(results: readonly { certification: number }[]): boolean {
  return results.every(
    ({ certification }, at) => at === 0 || (results[at - 1]?.certification ?? 0) < certification,
  );
}
