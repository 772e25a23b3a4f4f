import type { Fact } from "#core/facts/schema.ts";
import type { ChangeHash } from "#core/ids.ts";
import type { UndatedFact } from "#core/log/requests.ts";
import type { SessionDocuments } from "#core/schema.ts";
import { receivedPermissions } from "./received-permissions.ts";

type Copy = {
  documents: SessionDocuments;
  facts: readonly Fact[];
  voided: ReadonlySet<ChangeHash>;
};

/** What the items mean and no fact says yet; each has an event id, so that saying it twice is harmless. */
export function newsIn({
  facts,
  voided,
  documents,
}: Copy): { fact: UndatedFact; eventId: string }[] {
  const known = new Set(facts.flatMap((fact) => (fact.kind === "voided" ? [fact.hash] : [])));
  const voids = [...voided]
    .filter((hash) => !known.has(hash))
    .map((hash) => ({
      fact: { kind: "voided" as const, hash, code: "BAD_STRUCT" },
      eventId: `voided-${hash}`,
    }));
  const received = receivedPermissions(documents.report, facts).map(({ decision, candidate }) => ({
    fact: { kind: "presence-received" as const, decision, candidate },
    eventId: `received-${decision}`,
  }));
  return [...voids, ...received];
}
