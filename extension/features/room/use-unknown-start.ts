import type { Accessor } from "solid-js";
import type { RoomCandidate } from "#core/report/queries.ts";
import { useRoom } from "./room-context.tsx";

/** Whoever had been let in may have begun since the server was last heard: nobody can know. [PA13] */
export function useUnknownStart(candidate: Accessor<RoomCandidate>): Accessor<boolean> {
  const { isLive } = useRoom();
  return () => candidate().state === "lapsed" && !isLive();
}
