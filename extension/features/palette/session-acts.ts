import type { SessionLine } from "../session/session-line.ts";

export type SessionAct = "edit" | "enrol" | "finalise" | "guide";

/** What can be done to a session now, by what its line tells; its papers are read where it is open. [PK2] */
export function actsOn({ lifecycle, firstStart }: SessionLine, isHere: boolean): SessionAct[] {
  if (lifecycle !== "open") return [];
  const acts: SessionAct[] = firstStart === null ? ["edit", "enrol"] : ["enrol", "finalise"];
  return isHere ? [...acts, "guide"] : acts;
}
