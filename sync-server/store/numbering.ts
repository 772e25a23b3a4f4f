// Numbers that only whoever holds the lock can give, so that each is given once.
import type { CandidateId } from "#core/ids.ts";
import type { Log } from "#core/log/log.ts";
import type { LogRequest } from "#core/log/requests.ts";

/** Far more than one session can enrol: a roster of that many would weigh megabytes. */
const TESTS_A_SESSION = 10_000;

/**
 * The request with its number: a session's from `nextSessionNumber`, a certification's from the log.
 * Whatever number the request came with does not count. [ST6]
 */
export function numbered(
  log: Log,
  request: LogRequest,
  nextSessionNumber: () => number,
): LogRequest {
  if (request.kind === "create" && log.tip.seq === 0) {
    return { ...request, codes: { ...request.codes, number: nextSessionNumber() } };
  }
  if (request.kind === "fact" && request.fact.kind === "candidate-started") {
    const certification = certificationOf(log, request.fact.candidate);
    return { ...request, fact: { ...request.fact, certification } };
  }
  return request;
}

/**
 * N° de certification: the session's number and which test of the session it is, so no two tests of a
 * relay share one; a test that is gone on with keeps it.
 */
function certificationOf({ facts }: Log, candidate: CandidateId): number {
  const starts = facts.filter((fact) => fact.kind === "candidate-started");
  const own = starts.find((start) => start.candidate === candidate);
  if (own) return own.certification;
  const session = facts.find((fact) => fact.kind === "created")?.number ?? 0;
  const others = new Set(starts.map((start) => start.candidate)).size;
  return session * TESTS_A_SESSION + others + 1;
}
