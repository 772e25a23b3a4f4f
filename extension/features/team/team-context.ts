import { createContext, useContext } from "solid-js";
import type { TeamNow } from "./use-team.ts";

export const TeamContext = createContext<TeamNow>();

export function useTeamPage(): TeamNow {
  const team = useContext(TeamContext);
  if (!team) throw new Error("A part of the team's page stands outside of it.");
  return team;
}
