import type { LocalNow } from "#core/session/queries.ts";
import { statusOf, type SessionLine } from "./session-line.ts";

export type Group = "today" | "to-finalise" | "upcoming" | "not-held" | "sent";
/** Today first, then what is to be done, then what comes, then what is over. */
const GROUPS: readonly Group[] = ["today", "to-finalise", "upcoming", "not-held", "sent"];

/** The lines under their headings; a heading without lines is left out. */
export function groupsOf(
  lines: readonly SessionLine[],
  now: LocalNow,
): { id: Group; lines: SessionLine[] }[] {
  return GROUPS.map((id) => ({
    id,
    lines: lines
      .filter((line) => groupOf(line, now) === id)
      .toSorted((one, other) => inOrder(one, other, id === "today" || id === "upcoming")),
  })).filter((group) => group.lines.length > 0);
}

/** The lines in which every word of `search` is found, whatever its accents and capitals. */
export function found(lines: readonly SessionLine[], search: string): SessionLine[] {
  const words = folded(search).split(" ").filter(Boolean);
  return lines.filter((line) => {
    const { number, site, room, invigilators } = line;
    const text = folded(`${number ?? ""} ${site} ${room} ${invigilators}`);
    return words.every((word) => text.includes(word));
  });
}

function groupOf(line: SessionLine, now: LocalNow): Group {
  const status = statusOf(line, now);
  if (status.status !== "created") return "sent";
  if (line.date === now.date || status.phase === "under-way") return "today";
  return status.phase === "to-finalise" || status.phase === "not-held" ? status.phase : "upcoming";
}

/** What comes begins with what comes first; what is over with what is last. Then by number. */
function inOrder(one: SessionLine, other: SessionLine, isAhead: boolean): number {
  const earlier = `${one.date} ${one.time}`.localeCompare(`${other.date} ${other.time}`);
  return (isAhead ? earlier : -earlier) || (one.number ?? Infinity) - (other.number ?? Infinity);
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
