// Who is in the team: not kept on the device, and asked anew while somebody looks.
import { createSignal, onCleanup, untrack, type Accessor } from "solid-js";
import type { Team } from "#core/wire/team.ts";
import type { ApiAnswer, ApiRefusal, CentreDesk } from "../../relay-link/api.ts";
import { fetchTeam } from "../../relay-link/team-api.ts";
import { createView } from "../../documents/create-view.ts";
import { createReadingOf } from "../../page/create-reading.ts";
import { useSurroundings } from "../../page/page.tsx";
import { useMember } from "../account/member-context.ts";
import { useCentreDesk } from "../account/use-centre-desk.ts";
import { freshenAccount } from "../account/use-fresh-account.ts";

const LOOK_AGAIN_MS = 10_000;

export type TeamNow = {
  /** As it was last heard; undefined before that. */
  team: Accessor<Team | undefined>;
  /** Why the last act was refused, or why the list is not there. */
  refusal: Accessor<ApiRefusal | null>;
  /** Does this at the relay and looks again; what was answered, or null for a refusal. */
  act: <Value>(
    what: (desk: CentreDesk) => Promise<ApiAnswer<Value>>,
  ) => Promise<{ value: Value } | null>;
};

export function useTeam(): TeamNow {
  const page = useSurroundings();
  const { member } = useMember();
  const desk = useCentreDesk();
  const [refusal, setRefusal] = createSignal<ApiRefusal | null>(null);
  const [away, setAway] = createSignal<ApiRefusal | null>(null);
  const [heard, { again }] = createReadingOf<CentreDesk, Team | undefined>(
    desk,
    async (asking, before) => {
      const answer = await fetchTeam(asking);
      setAway(answer.ok ? null : answer);
      const self = untrack(member);
      const mine = answer.ok && answer.value.members.find(({ person }) => person === self.person);
      // The list may know before the connection says so: another role, or in the team no more.
      const isNews = mine
        ? mine.centreRole !== self.centreRole || mine.isReferer !== self.isReferer
        : isUnknown(answer);
      if (isNews) await freshenAccount(page);
      return answer.ok ? answer.value : before;
    },
  );
  // A row in which somebody is choosing stays when the list is asked anew.
  const view = createView(() => {
    const team = heard();
    return { team: team && identified(team) };
  });
  const timer = setInterval(() => {
    if (document.visibilityState === "visible") void again();
  }, LOOK_AGAIN_MS);
  onCleanup(() => clearInterval(timer));

  return {
    team: () => view().team,
    refusal: () => refusal() ?? away(),
    async act(what) {
      const asking = desk();
      setRefusal(null);
      if (!asking) return null;
      const answer = await what(asking);
      if (!answer.ok) setRefusal(answer);
      await again();
      return answer.ok ? { value: answer.value } : null;
    },
  };
}

function isUnknown(answer: ApiAnswer<Team>): boolean {
  return !answer.ok && answer.reason === "not-found";
}

function identified({ members, invitations }: Team): Team {
  return { members: members.map((each) => ({ id: each.person, ...each })), invitations };
}
