import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import * as z from "zod";
import { canonicalBytes, canonicalJson } from "../canonical.ts";
import { factsView } from "../facts/queries.ts";
import type { Fact } from "../facts/schema.ts";
import { contentHash, type ContentHash } from "../ids.ts";
import type { ReportDocument, SessionDocument, SessionDocuments } from "../schema.ts";
import { sessionDetails } from "../session/queries.ts";
import { branchVariants, conflictsIn, variants } from "./conflicts.ts";
import {
  CONTENT_QUERY,
  finalContentShape,
  type FinalContent,
  type PersonRow,
  type SealedAnswers,
  type SealedSession,
} from "./schema.ts";
import { sealedCandidates } from "./sealed-candidate.ts";
import { sealedOrigin, sealedStaff, untilTheSeal } from "./sealed-facts.ts";

/** What is hashed and signed, and the table of people that travels beside it, by ref. */
export type SealedSessionContent = { content: FinalContent; people: PersonRow[] };

/**
 * Everything that counts in these documents and facts, and nothing else: the same on every device that
 * has the same changes, before the seal and after it. [FI3] [FI5] [FI12]
 * The documents are as they are at their own heads: views of earlier heads will do (`documentsAt`).
 */
export function finalContent(
  documents: SessionDocuments,
  facts: readonly Fact[],
): SealedSessionContent {
  const told = untilTheSeal(facts);
  const staff = sealedStaff(told);
  const candidates = sealedCandidates({ ...documents, facts: factsView(told) });
  return {
    content: {
      query: CONTENT_QUERY,
      session: { ...sealedOrigin(told), ...sealedDetails(documents.session) },
      staff: staff.map(({ entry }) => entry),
      candidates: candidates.map(({ entry }) => entry),
      answers: sealedAnswers(documents.report),
    },
    people: [...candidates, ...staff]
      .map(({ row }) => row)
      .toSorted((one, other) => (one.ref < other.ref ? -1 : 1)),
  };
}

/** The canonical bytes: what is stored, sent and hashed. */
export function contentBytes(content: FinalContent): Uint8Array<ArrayBuffer> {
  return canonicalBytes(content);
}

export function contentHashOf(content: FinalContent): ContentHash {
  return contentHash.parse(bytesToHex(sha256(contentBytes(content))));
}

/** Reads content back from its bytes; null unless it is content of this query, written canonically. */
export function parseContent(bytes: Uint8Array): FinalContent | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const content = finalContentShape.safeParse(JSON.parse(text)).data;
    return content && canonicalJson(content) === text ? content : null;
  } catch {
    return null;
  }
}

function sealedDetails(session: SessionDocument): Omit<SealedSession, "centre" | "number"> {
  const details = sessionDetails(session);
  const readings = branchVariants(session, []).map((variant) =>
    sessionDetails({ ...session, ...variant }),
  );
  return { ...details, conflicts: conflictsIn(readings, Object.keys(details)) };
}

const answers = z.object({
  hasIncident: z.boolean().catch(false),
  hasJoiningIssue: z.boolean().catch(false),
});

/** Step 2: whatever is not a plain yes is a no. */
export function answersOf(report: ReportDocument): Omit<SealedAnswers, "conflicts"> {
  return answers.parse(report);
}

function sealedAnswers(report: ReportDocument): SealedAnswers {
  const fields = ["hasIncident", "hasJoiningIssue"];
  const readings = fields.flatMap((field) =>
    variants(report, [field]).map((value) => answers.parse({ ...report, [field]: value })),
  );
  return { ...answersOf(report), conflicts: conflictsIn(readings, fields) };
}
