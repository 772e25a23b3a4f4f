import { Show } from "solid-js";
import { useMember } from "../features/account/member-context.ts";
import { Invitations } from "../features/team/Invitations.tsx";
import { Members } from "../features/team/Members.tsx";
import { TeamSheet } from "../features/team/TeamSheet.tsx";

/** Whoever is no administrator sees the members. */
export function InvitationsRoute() {
  const { member } = useMember();
  return (
    <TeamSheet>
      <Show when={member().centreRole === "admin"} fallback={<Members />}>
        <Invitations />
      </Show>
    </TeamSheet>
  );
}
