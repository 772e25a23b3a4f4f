import MailPlus from "lucide-solid/icons/mail-plus";
import { createSignal, For, Show } from "solid-js";
import type { Invitation } from "#core/wire/team.ts";
import { usePage } from "../../page/page.tsx";
import { linkAddress } from "../../relay-link/link-address.ts";
import { renewInvitation, setInvitationState } from "../../relay-link/team-api.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useMember } from "../account/member-context.ts";
import { TableRegion } from "../session/TableRegion.tsx";
import { FreshLinks, type FreshLink } from "./FreshLinks.tsx";
import { InviteForm } from "./InviteForm.tsx";
import styles from "./Team.module.css";
import { useTeamPage } from "./team-context.ts";

type Fresh = { text: string; links: readonly FreshLink[] };

/** Whom the team waits for, and a form to invite more. */
export function Invitations() {
  const page = usePage();
  const { say } = useMember();
  const { team, act } = useTeamPage();
  const [fresh, setFresh] = createSignal<Fresh | null>(null);
  const words = () => page.messages().team;
  const invitations = () => team()?.invitations ?? [];

  function show(text: string, made: readonly { email: string; secret: string }[]): void {
    const relay = page.urls()?.http ?? "";
    const links = made.map(({ email, secret }) => ({
      email,
      address: linkAddress(relay, { kind: "invitation", secret }),
    }));
    setFresh({ text, links });
  }

  async function renew({ id, email }: Invitation): Promise<void> {
    const made = await act((desk) => renewInvitation(desk, id));
    if (made) show(words().invitation.renewed({ email }), [{ email, ...made.value }]);
  }

  async function cancel({ id, email }: Invitation): Promise<void> {
    const set = (state: "open" | "cancelled") =>
      act((desk) => setInvitationState(desk, { id, state }));
    if (!(await set("cancelled"))) return;
    setFresh(null);
    say(words().invitation.cancelled({ email }), () => void restore());
    async function restore(): Promise<void> {
      if (await set("open")) say(words().invitation.restored({ email }));
    }
  }

  const stateOf = ({ state, expiresAt }: Invitation) =>
    words().invitation[state]({ day: page.format().day(expiresAt) });

  return (
    <>
      <InviteForm
        onInvited={(links) => show(words().invite.ready({ count: links.length }), links)}
      />
      <Show when={fresh()}>
        {(made) => (
          <FreshLinks text={made().text} links={made().links} onClose={() => setFresh(null)} />
        )}
      </Show>
      <Show
        when={invitations().length}
        fallback={
          <Show when={team()}>
            <EmptyState icon={MailPlus} title={words().invite.nobody}>
              {words().invite.nobodyText}
            </EmptyState>
          </Show>
        }
      >
        <TableRegion name={words().invitations({ count: invitations().length })} look="bleed">
          <thead>
            <tr>
              <th scope="col">{words().email}</th>
              <th scope="col">{words().invitation.linkedAt}</th>
              <th scope="col">{words().invitation.state}</th>
              <th scope="col">
                <span class="visually-hidden">{words().acts}</span>
              </th>
            </tr>
          </thead>
          <tbody class={styles.rows}>
            <For each={invitations()}>
              {(row) => (
                <tr>
                  <th scope="row">{row.email}</th>
                  <td data-kind="tight">{page.format().day(row.linkedAt)}</td>
                  <td>{stateOf(row)}</td>
                  <td data-kind="tight">
                    <span class={styles.acts}>
                      <Button
                        size="sm"
                        look="quiet"
                        name={words().invitation.renew(row)}
                        onClick={() => void renew(row)}
                      >
                        {words().invitation.renewShort}
                      </Button>
                      <Button
                        size="sm"
                        look="quiet"
                        name={words().invitation.cancel(row)}
                        onClick={() => void cancel(row)}
                      >
                        {page.messages().action.cancel}
                      </Button>
                    </span>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </TableRegion>
      </Show>
    </>
  );
}
