import type { CandidateId } from "#core/ids.ts";
import type { Preview } from "./use-preview.ts";

/** Where in step 1 somebody is sent: to a reason that is missing, or to what was reported of a candidate. */
export type GoTo = { candidate: CandidateId; to: "reason" | "reports" };

export function firstWithoutReason({ unmet }: Pick<Preview, "unmet">): CandidateId | null {
  const [first] = unmet;
  return first?.rule === "abort-reason-missing" ? (first.candidates[0] ?? null) : null;
}
