import { createSignal, For, Show } from "solid-js";
import type { CentreRole } from "#core/wire/http.ts";
import type { TeamMember } from "#core/wire/team.ts";
import { usePage } from "../../page/page.tsx";
import { linkAddress } from "../../relay-link/link-address.ts";
import {
  endMembership,
  liftBlock,
  makePasswordLink,
  setCentreRole,
} from "../../relay-link/team-api.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useMember } from "../account/member-context.ts";
import { TableRegion } from "../session/TableRegion.tsx";
import { FreshLinks, type FreshLink } from "./FreshLinks.tsx";
import { MemberRow } from "./MemberRow.tsx";
import styles from "./Team.module.css";
import { useTeamPage } from "./team-context.ts";
import { useReferer } from "./use-referer.ts";

type Fresh = { name: string; link: FreshLink };

/** Everybody of the team by name; an administrator changes who is what. */
export function Members() {
  const page = usePage();
  const { member, say } = useMember();
  const { team, act } = useTeamPage();
  const [leaves, setLeaves] = createSignal<TeamMember | null>(null);
  const [isSteppingDown, setSteppingDown] = createSignal(false);
  const [fresh, setFresh] = createSignal<Fresh | null>(null);
  const referers = useReferer();
  const words = () => page.messages().team;
  const isAdmin = () => member().centreRole === "admin";
  const members = () =>
    (team()?.members ?? []).toSorted((one, other) =>
      one.name.localeCompare(other.name, page.language()),
    );

  async function give({ person, name, centreRole: before }: TeamMember, centreRole: CentreRole) {
    const done = await act((desk) => setCentreRole(desk, { person, centreRole }));
    if (!done || person === member().person) return;
    const back = () => act((desk) => setCentreRole(desk, { person, centreRole: before }));
    say(words().roleChanged[centreRole]({ name }), () => void back());
  }

  /** Only somebody else could make them an administrator again. */
  function choose(who: TeamMember, centreRole: CentreRole): void {
    if (who.person === member().person) setSteppingDown(true);
    else void give(who, centreRole);
  }

  async function stepDown(): Promise<void> {
    setSteppingDown(false);
    const self = members().find(({ person }) => person === member().person);
    if (self) await give(self, "member");
  }

  async function remove(): Promise<void> {
    const who = leaves();
    setLeaves(null);
    if (who && (await act((desk) => endMembership(desk, who.person))))
      say(words().remove.done(who));
  }

  async function linkFor({ person, name, email }: TeamMember): Promise<void> {
    const made = await act((desk) => makePasswordLink(desk, person));
    const relay = page.urls()?.http;
    if (!made || relay === undefined) return;
    const address = linkAddress(relay, { kind: "password", secret: made.value.secret });
    setFresh({ name, link: { email: email ?? name, address } });
  }

  async function unblock({ person, name }: TeamMember): Promise<void> {
    if (await act((desk) => liftBlock(desk, person))) say(words().unblocked({ name }));
  }

  return (
    <>
      <Show when={fresh()}>
        {(made) => (
          <FreshLinks
            text={words().passwordLink.ready(made())}
            links={[made().link]}
            onClose={() => setFresh(null)}
          />
        )}
      </Show>
      <Show when={team()}>
        <Show when={!isAdmin()}>
          <p>{words().forAdmins}</p>
        </Show>
        <TableRegion name={words().members({ count: members().length })} look="bleed">
          <thead>
            <tr>
              <th scope="col">{words().name}</th>
              <Show when={isAdmin()}>
                <th scope="col">{words().email}</th>
              </Show>
              <th scope="col">{words().role}</th>
              <Show when={referers.areOffered()}>
                <th scope="col">{words().referer.column}</th>
              </Show>
              <Show when={isAdmin()}>
                <th scope="col">
                  <span class="visually-hidden">{words().acts}</span>
                </th>
              </Show>
            </tr>
          </thead>
          <tbody class={styles.rows}>
            <For each={members()}>
              {(row) => (
                <MemberRow
                  row={row}
                  hasReferers={referers.areOffered()}
                  onNameReferer={(isReferer) => void referers.name(isReferer ? row : null)}
                  onChoose={(role) => choose(row, role)}
                  onRemove={() => setLeaves(row)}
                  onLink={() => void linkFor(row)}
                  onUnblock={() => void unblock(row)}
                />
              )}
            </For>
          </tbody>
        </TableRegion>
      </Show>
      <Dialog
        isOpen={leaves() !== null}
        onClose={() => setLeaves(null)}
        title={words().remove.title({ name: leaves()?.name ?? "" })}
        text={words().remove.text}
        safeWord={page.messages().action.back}
        act={
          <Button look="danger" onClick={() => void remove()}>
            {words().remove.confirm}
          </Button>
        }
      />
      <Dialog
        isOpen={isSteppingDown()}
        onClose={() => setSteppingDown(false)}
        title={words().stepDown.title}
        text={words().stepDown.text}
        safeWord={page.messages().action.back}
        act={
          <Button look="danger" onClick={() => void stepDown()}>
            {words().stepDown.act}
          </Button>
        }
      />
    </>
  );
}
