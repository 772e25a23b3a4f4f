import CircleAlert from "lucide-solid/icons/circle-alert";
import Trash from "lucide-solid/icons/trash";
import Users from "lucide-solid/icons/users";
import { Show } from "solid-js";
import type { CandidateRow } from "#core/roster/candidate-rows.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { CheckboxField } from "../../ui/CheckboxField.tsx";
import { StatusTag } from "../../ui/StatusTag.tsx";
import { useWriterAbout } from "../together/together-context.ts";
import { WritesHere } from "../together/WritesHere.tsx";
import styles from "./Candidates.module.css";

type Props = {
  row: CandidateRow;
  isChosen: boolean;
  isFormOpen: boolean;
  /** Something else than Pix may stand there. */
  showsSubscription: boolean;
  onChoose: (isChosen: boolean) => void;
  onEdit: () => void;
  onRemove: () => void;
};

/** One candidate on the list, with what can be done, and why not where it cannot. */
export function CandidateLine(props: Props) {
  const page = usePage();
  const words = () => page.messages().candidate;
  const subscription = () => page.messages().subscription;
  const writer = useWriterAbout(() => [props.row.id]);
  const named = () => ({ name: props.row.displayName });
  const born = () => page.format().date(props.row.birthdate);
  const notEditable = () => {
    const { editRefusal } = props.row;
    if (editRefusal !== null) return words().refused.edit[editRefusal];
    return props.isFormOpen ? words().list.formOpen : undefined;
  };
  const notRemovable = () => {
    const { removalRefusal } = props.row;
    return removalRefusal === null ? undefined : words().refused.removal[removalRefusal];
  };

  return (
    <tr data-candidate={props.row.id} data-chosen={props.isChosen ? "" : undefined}>
      <td data-kind="tight">
        <CheckboxField
          isLabelHidden
          isUnavailable={props.row.editRefusal !== null}
          isChecked={props.isChosen}
          onChange={(isChosen) => props.onChoose(isChosen)}
          value={props.row.id}
        >
          {page.messages().enrolment.pupils.select({ ...named(), birthdate: born() })}
        </CheckboxField>
      </td>
      <th scope="row">
        {props.row.lastName.toUpperCase()}
        <WritesHere who={writer()} />
        <Show when={props.row.gap}>
          {(gap) => (
            <StatusTag icon={CircleAlert} look="bare" tone="attention">
              {subscription().gap[gap()]}
            </StatusTag>
          )}
        </Show>
      </th>
      <td>{props.row.firstName}</td>
      <td data-kind="tight">
        <span class={styles.birth}>
          {born()}
          <Show when={props.row.isHomonym}>
            <span title={words().list.homonymHint}>
              <StatusTag icon={Users} look="bare" tone="attention">
                {words().list.homonym}
              </StatusTag>
            </span>
          </Show>
        </span>
      </td>
      <td>{props.row.schoolClass}</td>
      <td data-kind="tight">
        {props.row.extraTimePercent !== null &&
          words().extraTime.short({ percent: props.row.extraTimePercent })}
      </td>
      <Show when={props.showsSubscription}>
        <td>{subscription().name[props.row.subscription]}</td>
      </Show>
      <td data-kind="tight">
        <span class={styles.acts}>
          <Button
            size="sm"
            look="quiet"
            name={words().list.edit(named())}
            unavailable={notEditable()}
            onClick={() => props.onEdit()}
          >
            {page.messages().action.edit}
          </Button>
          <Button
            size="sm"
            look="quiet"
            icon={Trash}
            name={words().list.remove(named())}
            unavailable={notRemovable()}
            onClick={() => props.onRemove()}
          />
        </span>
      </td>
    </tr>
  );
}
