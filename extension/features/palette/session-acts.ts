import type { SessionLine } from "../session/session-line.ts";

export type SessionAct = "edit" | "enrol" | "finalise";

/** What can be done to a session now, by what its line tells. [PK2] */
export function actsOn({ lifecycle, firstStart }: SessionLine): SessionAct[] {
  if (lifecycle !== "open") return [];
  return firstStart === null ? ["edit", "enrol"] : ["enrol", "finalise"];
}
