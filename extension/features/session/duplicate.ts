import type { SessionId } from "#core/ids.ts";
import type { SessionDetails } from "#core/session/policy.ts";
import { isDuplicateOf } from "#core/session/queries.ts";
import type { SessionLine } from "./session-line.ts";

/**
 * The session at whose place and time this one would be, or null. Of two that are duplicates already,
 * made apart, either can still be corrected: only who moves a session onto another is refused. [SE12]
 */
export function duplicateAmong(
  lines: readonly SessionLine[],
  details: SessionDetails,
  itself: { id: SessionId; details: SessionDetails } | null,
): SessionLine | null {
  if (itself && isDuplicateOf(itself.details, details)) return null;
  const isTwin = (line: SessionLine) =>
    line.id !== itself?.id && isDuplicateOf({ ...line, observations: "" }, details);
  return lines.find(isTwin) ?? null;
}
