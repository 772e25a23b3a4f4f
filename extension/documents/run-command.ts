import type { DocHandle } from "@automerge/automerge-repo/slim";
import type { Refusal, Verdict } from "#core/verdict.ts";

/**
 * Carries out one thing that a person wants, as one change. What `command` refuses leaves no trace,
 * even if it had begun to write. [DE6] Everything the extension writes into a document goes through here.
 */
export function runCommand<T, Reason extends string>(
  handle: DocHandle<T>,
  command: (draft: T) => Verdict<Reason>,
): Verdict<Reason> {
  let verdict: Verdict<Reason> | undefined;
  try {
    handle.change((draft) => {
      verdict = command(draft);
      // Only what throws is rolled back.
      if (!verdict.ok) throw new Error("refused");
    });
  } catch (error) {
    if (!isRefusal(verdict)) throw error;
  }
  // Inside an event of a handle, `change` only queues: nobody could answer the person.
  if (!verdict) throw new Error("A command cannot be run while a change is being told.");
  return verdict;
}

function isRefusal<Reason extends string>(
  verdict: Verdict<Reason> | undefined,
): verdict is Refusal<Reason> {
  return verdict?.ok === false;
}
