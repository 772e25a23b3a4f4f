import type { PersonId } from "#core/ids.ts";
import type { TeamMember } from "#core/wire/team.ts";

/** Whether nobody could put this person back, as the relay sees it too. [TE2] */
export function isLastAdmin(members: readonly TeamMember[], person: PersonId): boolean {
  const admins = members.filter(({ centreRole }) => centreRole === "admin");
  return admins.length === 1 && admins[0]?.person === person;
}
