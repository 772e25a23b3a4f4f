// Brings together what the page, the link, the disk and the browser know.
import { createEffect, createMemo, createSignal, on, onCleanup, type Accessor } from "solid-js";
import { usePage } from "../../page/page.tsx";
import type { SessionLink } from "../../relay-link/session-link.ts";
import { syncWords, type SyncSituation, type SyncWords } from "./sync-words.ts";
import { useNow } from "./use-now.ts";

/** Lengths of time are told in whole minutes after the first: more often would only be noise. */
const TELL_EVERY_MS = 20_000;
const LOOK_EVERY_MS = 2_000;

export function useSync(link: Accessor<SessionLink>): {
  words: Accessor<SyncWords>;
  now: Accessor<number>;
} {
  const { documents, relay, isOffline } = usePage();
  const look = useNow(LOOK_EVERY_MS);
  const tell = useNow(TELL_EVERY_MS);
  const storage = useStorageProblem(documents.commits);
  const isLive = () => link().state().phase === "live";
  const acknowledgedAt = useSince(() => isLive() && link().unsent() === 0);

  const situation = (): SyncSituation => ({
    storage: storage(),
    isSealed: link().state().receipt !== null,
    isAlarmed: link().state().alarm !== null,
    connection: relay()?.connection() ?? null,
    isOffline: isOffline(),
    isLive: isLive(),
    unsent: link().unsent(),
    acknowledgedAt: acknowledgedAt(),
    now: look(),
  });
  const words = createMemo(() => syncWords(situation()), undefined, { equals: sameWords });
  // News are told by the present time, not by that of the last look.
  const now = createMemo(on([words, tell], () => Date.now()));
  return { words, now };
}

/** Since when `isTrue` has been true without a break; null while it is not. */
function useSince(isTrue: Accessor<boolean>): Accessor<number | null> {
  const claim = createMemo(isTrue);
  const [since, setSince] = createSignal<number | null>(null);
  createEffect(on(claim, (holds) => setSince(holds ? Date.now() : null)));
  return since;
}

type Commits = { problem(): unknown; subscribe(listener: () => void): () => void };

/** Why the browser last refused to store, while that is not stored: nothing may then be called saved. [DE2] */
export function useStorageProblem(commits: Commits): Accessor<SyncSituation["storage"]> {
  const [problem, setProblem] = createSignal(problemOf(commits.problem()));
  onCleanup(commits.subscribe(() => setProblem(problemOf(commits.problem()))));
  return problem;
}

function problemOf(problem: unknown): SyncSituation["storage"] {
  if (problem === null) return null;
  return problem instanceof DOMException && problem.name === "QuotaExceededError"
    ? "full"
    : "failed";
}

/** So that a live region says nothing twice. */
function sameWords(one: SyncWords, other: SyncWords): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
