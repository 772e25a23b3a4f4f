import type { SessionLine } from "../session/session-line.ts";

type Line = Pick<SessionLine, "firstStart" | "lifecycle">;

/** Whether candidates have started in it: then it is gone on with, whenever the space opens. [CE8] */
export function hasBegun({ firstStart }: Pick<Line, "firstStart">): boolean {
  return firstStart !== null;
}

/** Begun, and still to be finalised. */
export function isInHand(line: Line): boolean {
  return hasBegun(line) && line.lifecycle === "open";
}

/** Still to be held: out of sight before the space opens. */
export function isPrepared(line: Line): boolean {
  return !hasBegun(line) && line.lifecycle === "open";
}
