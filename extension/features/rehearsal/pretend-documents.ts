// The documents of a rehearsal: of the same shapes and by the same commands as any, in memory only.
import { Repo, type DocHandle } from "@automerge/automerge-repo/slim";
import { A_SCHOOL } from "#core/centre/profile.ts";
import { factsView } from "#core/facts/queries.ts";
import { genesisChange } from "#core/genesis.ts";
import { inventedCandidates } from "#core/rehearsal/cast.ts";
import { enrolCandidate } from "#core/roster/commands.ts";
import type { DocumentKind, SessionDocuments } from "#core/schema.ts";
import { setDetails } from "#core/session/commands.ts";
import type { SessionDetails } from "#core/session/policy.ts";
import { allow } from "#core/verdict.ts";
import { createCommits } from "../../documents/commits.ts";
import type { Documents } from "../../documents/documents.ts";
import { runCommand } from "../../documents/run-command.ts";
import type { SessionHandles } from "../../relay-link/session-documents.ts";

/** A repo without a disk and without other pages; whoever looks for its disk has come to the wrong place. [RH8] */
export function documentsInMemory(): Documents {
  return {
    repo: new Repo(),
    commits: createCommits(),
    get database() {
      return nothingIsKept();
    },
  };
}

/** [RH8] */
export function nothingIsKept(): never {
  throw new Error("A rehearsal keeps nothing.");
}

/** The session as an administrator would have left it, with everybody enrolled. [RH1] */
export function pretendHandles(
  { repo }: Documents,
  { seed, details, now }: { seed: string; details: SessionDetails; now: number },
): SessionHandles {
  const facts = factsView([]);
  const handles: SessionHandles = {
    session: emptyIn(repo, "session"),
    roster: emptyIn(repo, "roster"),
    report: emptyIn(repo, "report"),
  };
  const form = { today: details.date, creating: true, details, facts, opensOn: undefined };
  must(runCommand(handles.session, (draft) => setDetails(draft, form)));
  must(
    runCommand(handles.roster, (draft) => {
      for (const person of inventedCandidates(seed)) {
        const enrolled = enrolCandidate(draft, { centre: A_SCHOOL, person, facts, now });
        if (!enrolled.ok) return enrolled;
      }
      return allow();
    }),
  );
  return handles;
}

function emptyIn<Kind extends DocumentKind>(
  repo: Repo,
  kind: Kind,
): DocHandle<SessionDocuments[Kind]> {
  return repo.import<SessionDocuments[Kind]>(genesisChange[kind]);
}

function must(verdict: { ok: boolean; reason?: string }): void {
  if (!verdict.ok) throw new Error(`the rehearsal cannot begin: ${verdict.reason}`);
}
