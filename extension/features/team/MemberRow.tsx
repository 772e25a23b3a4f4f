import ShieldAlert from "lucide-solid/icons/shield-alert";
import Trash from "lucide-solid/icons/trash";
import { Show } from "solid-js";
import { centreRole, type CentreRole } from "#core/wire/http.ts";
import type { TeamMember } from "#core/wire/team.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { StatusTag } from "../../ui/StatusTag.tsx";
import { useMember } from "../account/member-context.ts";
import { isLastAdmin } from "./last-admin.ts";
import { RefererCell } from "./RefererCell.tsx";
import styles from "./Team.module.css";
import { useTeamPage } from "./team-context.ts";

type Props = {
  row: TeamMember;
  /** The centre has CléA. */
  hasReferers: boolean;
  onNameReferer: (isReferer: boolean) => void;
  onChoose: (role: CentreRole) => void;
  onRemove: () => void;
  onLink: () => void;
  onUnblock: () => void;
};

/** One member, and for administrators what can be done about them. */
export function MemberRow(props: Props) {
  const page = usePage();
  const { member } = useMember();
  const { team } = useTeamPage();
  const words = () => page.messages().team;
  let select: HTMLSelectElement | undefined;
  const roles = () => page.messages().account.role;
  const isAdmin = () => member().centreRole === "admin";
  const isSelf = () => props.row.person === member().person;
  const isFixed = () => isLastAdmin(team()?.members ?? [], props.row.person);

  /** The list says who somebody is: a role that was refused, or not confirmed, is not shown as theirs. */
  function choose(value: string): void {
    if (select) select.value = props.row.centreRole;
    props.onChoose(centreRole.parse(value));
  }

  return (
    <tr>
      <th scope="row">
        <span class={styles.person}>
          {props.row.name}
          <Show when={isSelf()}>
            <span class={styles.you}>({words().you})</span>
          </Show>
          <Show when={props.row.isBlocked}>
            <StatusTag icon={ShieldAlert} tone="attention">
              {words().blocked}
            </StatusTag>
          </Show>
        </span>
      </th>
      <Show when={isAdmin()}>
        <td>{props.row.email}</td>
      </Show>
      <td>
        <Show when={isAdmin() && !isFixed()} fallback={roles()[props.row.centreRole]}>
          <div class={styles.role}>
            <SelectField
              label={words().roleOf(props.row)}
              isLabelHidden
              choices={centreRole.options.map((value) => ({ value, label: roles()[value] }))}
              value={props.row.centreRole}
              ref={(element) => (select = element)}
              onChange={choose}
            />
          </div>
        </Show>
      </td>
      <Show when={props.hasReferers}>
        <td data-kind="tight">
          <RefererCell
            row={props.row}
            mayChange={isAdmin()}
            onName={(isReferer) => props.onNameReferer(isReferer)}
          />
        </td>
      </Show>
      <Show when={isAdmin()}>
        <td data-kind="tight">
          <span class={styles.acts}>
            <Show when={props.row.isBlocked}>
              <Button
                size="sm"
                look="quiet"
                name={words().unblock(props.row)}
                onClick={() => props.onUnblock()}
              >
                {words().unblockShort}
              </Button>
            </Show>
            <Show when={!isSelf()}>
              <Button
                size="sm"
                look="quiet"
                name={words().passwordLink.act(props.row)}
                onClick={() => props.onLink()}
              >
                {words().passwordLink.short}
              </Button>
              <Button
                size="sm"
                look="quiet"
                icon={Trash}
                name={words().remove.act(props.row)}
                onClick={() => props.onRemove()}
              />
            </Show>
          </span>
        </td>
      </Show>
    </tr>
  );
}
