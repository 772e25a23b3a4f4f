import type { CentreId, SessionId } from "#core/ids.ts";
import type { KnownSession } from "../../documents/known-sessions.ts";

/** The sessions of a centre that this device knows and the centre's list does not. */
export function unlistedIds(
  known: readonly KnownSession[],
  { centre, listed }: { centre: CentreId; listed: readonly SessionId[] },
): SessionId[] {
  const inList = new Set(listed);
  return known
    .filter((each) => each.role === "member" && each.centre === centre)
    .map(({ session }) => session)
    .filter((id) => !inList.has(id));
}
