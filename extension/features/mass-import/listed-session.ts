import type { ListedSession } from "#core/mass-import/session.ts";
import type { SessionLine } from "../session/session-line.ts";

/** A line of the list, as far as an import asks about it. [MI6] */
export function listedSession(line: SessionLine): ListedSession {
  const { number, site, room, date, time } = line;
  return { number, site, room, date, time, takesCandidates: takesCandidates(line) };
}

export function takesCandidates({
  lifecycle,
  firstStart,
}: Pick<SessionLine, "lifecycle" | "firstStart">): boolean {
  return lifecycle === "open" && firstStart === null;
}
