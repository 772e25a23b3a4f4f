import { Members } from "../features/team/Members.tsx";
import { TeamSheet } from "../features/team/TeamSheet.tsx";

export function TeamRoute() {
  return (
    <TeamSheet>
      <Members />
    </TeamSheet>
  );
}
