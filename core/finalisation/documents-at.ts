import * as A from "@automerge/automerge/slim";
import type { DocumentKind, SessionDocuments } from "../schema.ts";

/**
 * The documents as they were at these heads, to be read only; null if one of the heads is not here.
 * Automerge itself shows an empty document for heads that it does not know.
 */
export function documentsAt(
  documents: SessionDocuments,
  heads: Readonly<Record<DocumentKind, readonly string[]>>,
): SessionDocuments | null {
  const { session, roster, report } = documents;
  const kinds: readonly DocumentKind[] = ["session", "roster", "report"];
  if (!kinds.every((kind) => A.hasHeads(documents[kind], [...heads[kind]]))) return null;
  return {
    session: A.view(session, [...heads.session]),
    roster: A.view(roster, [...heads.roster]),
    report: A.view(report, [...heads.report]),
  };
}
