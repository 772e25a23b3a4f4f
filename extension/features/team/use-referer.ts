import type { Accessor } from "solid-js";
import type { TeamMember } from "#core/wire/team.ts";
import { usePage } from "../../page/page.tsx";
import { setReferer } from "../../relay-link/team-api.ts";
import { useMember } from "../account/member-context.ts";
import { useTeamPage } from "./team-context.ts";

export type Referers = {
  /** Whether the centre is habilitated for CléA: elsewhere there is no such person. [CE3] */
  areOffered: Accessor<boolean>;
  /** In place of the one before; null for nobody. It can be taken back in the toast. */
  name: (who: TeamMember | null) => Promise<void>;
};

export function useReferer(): Referers {
  const page = usePage();
  const { member, say } = useMember();
  const { team, act } = useTeamPage();
  const words = () => page.messages().team.referer;

  return {
    areOffered: () => member().profile.habilitations.includes("CLEA"),
    async name(who) {
      const before = team()?.members.find(({ isReferer }) => isReferer);
      const [earlier, person] = [before?.person ?? null, who?.person ?? null];
      // The list may be some seconds old: what a colleague has decided since stays, then and when this is taken back.
      const change = { person, insteadOf: earlier };
      if (!(await act((desk) => setReferer(desk, change)))) return;
      const text = who ? words().named(who) : words().ended({ name: before?.name ?? "" });
      const back = { person: earlier, insteadOf: person };
      say(text, () => void act((desk) => setReferer(desk, back)));
    },
  };
}
