// The relay's own copy of the documents, behind the acknowledgement, as far as it has read the log.
import { appliedSoundly } from "../guard/apply.ts";
import { changeHash, type ChangeHash } from "../ids.ts";
import type { LogRequest, Reading } from "../log/requests.ts";
import { factIn, hashOf, headsOf } from "./changes.ts";
import type { Store } from "./process.ts";
import { contentHashOf, free, GENESIS, KINDS, type Documents } from "./content.ts";

export type Replica = {
  len: number;
  documents: Documents;
  facts: Uint8Array[];
  /** What does not apply. */
  voided: ChangeHash[];
};

export function emptyReplica(): Replica {
  return { len: 0, documents: { ...GENESIS }, facts: [], voided: [] };
}

/** Reads on to the end of the log. */
export function readOn(replica: Replica, { entries, misread }: Store): void {
  const fresh = entries.slice(replica.len);
  for (const kind of KINDS) {
    const changes = fresh.filter((entry) => entry.kind === kind).map(({ bytes }) => bytes);
    if (changes.length === 0) continue;
    const readable = changes.filter((bytes) => hashOf(bytes) !== misread);
    if (misread !== null && readable.length < changes.length)
      replica.voided.push(changeHash.parse(misread));
    const { document, voided } = appliedSoundly(replica.documents[kind], readable);
    if (document !== replica.documents[kind]) free(replica.documents[kind]);
    replica.documents[kind] = document;
    replica.voided.push(...voided);
  }
  replica.facts.push(...fresh.filter(({ kind }) => kind === "fact").map(({ bytes }) => bytes));
  replica.len = entries.length;
}

/** What the relay tells everybody of changes that do not apply, until it has been told. */
export function voidedFacts({ voided, facts }: Replica): LogRequest[] {
  if (voided.length === 0) return [];
  const told = facts.map((bytes) => factIn(bytes));
  const untold = voided.filter(
    (hash) => !told.some((fact) => fact?.kind === "voided" && fact.hash === hash),
  );
  return untold.map((hash) => ({
    kind: "fact",
    fact: { kind: "voided", hash, code: "BAD_STRUCT" },
    eventId: `voided-${hash}`,
  }));
}

export function readingOf({ len, documents, facts }: Replica): Reading {
  const { session, roster, report } = documents;
  return {
    len,
    heads: { session: headsOf(session), roster: headsOf(roster), report: headsOf(report) },
    contentHash: contentHashOf(documents, facts),
    unmet: [],
  };
}
