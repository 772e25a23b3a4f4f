// What a finalisation would seal, read by the relay itself from its own copy of the documents.
import { getHeads, type Doc } from "@automerge/automerge/slim";
import { canonicalJson } from "#core/canonical.ts";
import { contentHashOf, finalContent } from "#core/finalisation/content.ts";
import { unmetRules } from "#core/finalisation/policy.ts";
import type { DocumentKind, SessionDocuments } from "#core/schema.ts";
import { changeHash, type ChangeHash, type SessionId } from "#core/ids.ts";
import type { Reading } from "#core/log/requests.ts";
import type { Replica } from "../replica/replica.ts";
import type { Sealed } from "../store/store.ts";

export type Readings = { of(session: SessionId): Promise<{ reading: Reading; sealed: Sealed }> };

export function createReadings(replica: Replica): Readings {
  return {
    async of(session) {
      const { len, documents, facts } = await replica.follow(session);
      const { content, people } = finalContent(documents, facts);
      const heads = {
        session: headsOf(documents.session),
        roster: headsOf(documents.roster),
        report: headsOf(documents.report),
      };
      const unmet = unmetRules(documents, facts).map(({ rule }) => rule);
      return {
        reading: { len, heads, contentHash: contentHashOf(content), unmet },
        sealed: { content: canonicalJson(content), people: canonicalJson(people) },
      };
    },
  };
}

function headsOf(document: Doc<SessionDocuments[DocumentKind]>): ChangeHash[] {
  return getHeads(document).map((head) => changeHash.parse(head));
}
