import { sha256 } from "@noble/hashes/sha2.js";
import { idFrom, sessionId, type SessionId } from "../ids.ts";
import type { SessionFile } from "./session-file.ts";

export type Standing =
  | "open"
  | "sealed"
  | "deleted"
  | "unknown"
  /** Not heard of here, while the server cannot be asked. */
  | "unsure";
export type Target =
  /** What the session lacks is added to it. */
  | { kind: "merge"; session: SessionId }
  | { kind: "create"; session: SessionId }
  /** Sealed: nothing is added to it any more. */
  | { kind: "none"; session: SessionId };

/**
 * Where a file goes; null while it may be that its session is still there. A session that is there no more comes back under an id that follows from its own: whoever
 * restores it, and however often, it comes back once. [SF4] [SF5]
 */
export function targetOf(
  { session }: Pick<SessionFile, "session">,
  standingOf: (session: SessionId) => Standing,
): Target | null {
  let candidate = session;
  let standing = standingOf(candidate);
  // Under its own id only what this centre has: somebody else's session is not ours to make.
  while (standing === "deleted" || (standing === "unknown" && candidate === session)) {
    candidate = nextId(candidate);
    standing = standingOf(candidate);
  }
  if (standing === "unsure" && candidate === session) return null;
  if (standing === "sealed") return { kind: "none", session: candidate };
  return { kind: standing === "open" ? "merge" : "create", session: candidate };
}

function nextId(session: SessionId): SessionId {
  return idFrom(sessionId, sha256(new TextEncoder().encode(`restored${session}`)).subarray(0, 16));
}
