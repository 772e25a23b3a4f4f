import { Link } from "@tanstack/solid-router";
import { Show, type JSX } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { createLeaving } from "../account/create-leaving.ts";
import { LeavingDialog } from "../account/LeavingDialog.tsx";
import { useMember } from "../account/member-context.ts";
import { usePageTitle } from "../account/page-title.ts";
import { refusalOf } from "../account/refusal-of.ts";
import { CentreStatus } from "../session/CentreStatus.tsx";
import { LinkButton } from "../session/LinkButton.tsx";
import { endMembership } from "../../relay-link/team-api.ts";
import { isLastAdmin } from "./last-admin.ts";
import { TeamContext } from "./team-context.ts";
import styles from "./Team.module.css";
import { useTeam } from "./use-team.ts";

/** The head of both pages of the team; only administrators have the second. [TE1] */
export function TeamSheet(props: { children: JSX.Element }) {
  const page = usePage();
  const { member } = useMember();
  const now = useTeam();
  const words = () => page.messages().team;
  const isAdmin = () => member().centreRole === "admin";
  usePageTitle(() => words().title);

  const leaving = createLeaving({
    alwaysAsks: true,
    before: async () => (await now.act((desk) => endMembership(desk, member().person))) !== null,
  });
  const stays = () => {
    if (leaving.stage() === "counting") return page.messages().account.signOut.counting;
    const members = now.team()?.members ?? [];
    return isLastAdmin(members, member().person) ? words().lastAdmin : undefined;
  };
  const refused = () => {
    const refusal = now.refusal();
    if (refusal === null) return null;
    if (refusal.reason === "unreachable") return words().away;
    return refusalOf(refusal, { messages: page.messages(), format: page.format() });
  };

  return (
    <TeamContext.Provider value={now}>
      <CentreStatus />
      <Sheet
        title={words().title}
        subtitle={member().centreName}
        actions={
          <>
            <Button unavailable={stays()} onClick={leaving.begin}>
              {words().leave.act}
            </Button>
            <Show when={isAdmin()}>
              <LinkButton to="/team/invitations" look="primary">
                {words().invite.act}
              </LinkButton>
            </Show>
          </>
        }
        tabs={
          <Show when={isAdmin() && now.team()}>
            {(team) => (
              <Tabs name={words().title}>
                <Link to="/team" activeOptions={{ exact: true }}>
                  {words().members({ count: team().members.length })}
                </Link>
                <Link to="/team/invitations">
                  {words().invitations({ count: team().invitations.length })}
                </Link>
              </Tabs>
            )}
          </Show>
        }
      >
        <div class={styles.body}>
          <Show when={refused()}>
            {(sentence) => (
              <Note tone="signal" live="assertive">
                {sentence()}
              </Note>
            )}
          </Show>
          {props.children}
        </div>
      </Sheet>
      <LeavingDialog
        leaving={leaving}
        title={words().leave.title({ centre: member().centreName })}
        text={words().leave.text}
        act={words().leave.act}
        stay={words().leave.stay}
      />
    </TeamContext.Provider>
  );
}
