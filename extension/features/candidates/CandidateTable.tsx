import { For, Show } from "solid-js";
import type { CandidateId } from "#core/ids.ts";
import type { CandidateRow } from "#core/roster/candidate-rows.ts";
import { usePage } from "../../page/page.tsx";
import { CheckboxField } from "../../ui/CheckboxField.tsx";
import { selectByKey } from "../../ui/select-by-key.ts";
import type { Selection } from "../../ui/use-selection.ts";
import { useMember } from "../account/member-context.ts";
import { TableRegion } from "../session/TableRegion.tsx";
import { CandidateLine } from "./CandidateLine.tsx";
import styles from "./Candidates.module.css";

type Props = {
  title: string;
  rows: readonly CandidateRow[];
  selection: Selection<CandidateId>;
  /** A form is open, with what somebody has typed in it. */
  isFormOpen: boolean;
  onEdit: (person: CandidateRow) => void;
  onRemove: (person: CandidateRow) => void;
};

/** Everybody enrolled, a box each; arrows go from box to box. */
export function CandidateTable(props: Props) {
  const page = usePage();
  const words = () => page.messages().candidate;
  const { member } = useMember();
  /** Also where a certification was chosen before the centre lost its habilitations. */
  const hasChoice = () =>
    member().profile.habilitations.length > 0 ||
    props.rows.some(({ subscription }) => subscription !== "CORE");
  const open = () => props.rows.flatMap((row) => (row.editRefusal === null ? row.id : []));
  const chosen = () => open().filter((id) => props.selection.chosen().has(id));
  const isAll = () => open().length > 0 && chosen().length === open().length;

  return (
    <TableRegion name={props.title} look="framed">
      <thead class={styles.columns}>
        <tr>
          <th scope="col" data-kind="tight">
            <CheckboxField
              isLabelHidden
              isUnavailable={open().length === 0}
              isChecked={isAll()}
              isMixed={chosen().length > 0 && !isAll()}
              onChange={(all) => props.selection.set(open(), all)}
            >
              {words().list.selectAll}
            </CheckboxField>
          </th>
          <th scope="col">{words().field.lastName}</th>
          <th scope="col">{words().field.firstName}</th>
          <th scope="col" data-kind="tight">
            {words().field.birthdate}
          </th>
          <th scope="col">{words().field.schoolClass}</th>
          <th scope="col" data-kind="tight">
            {words().field.extraTime}
          </th>
          <Show when={hasChoice()}>
            <th scope="col">{words().field.subscription}</th>
          </Show>
          <th scope="col">
            <span class="visually-hidden">{words().list.acts}</span>
          </th>
        </tr>
      </thead>
      <tbody class={styles.rows} onKeyDown={(event) => selectByKey(event, props.selection, open())}>
        <For each={props.rows}>
          {(row) => (
            <CandidateLine
              row={row}
              isChosen={props.selection.chosen().has(row.id)}
              isFormOpen={props.isFormOpen}
              onChoose={(isChosen) => props.selection.set([row.id], isChosen)}
              showsSubscription={hasChoice()}
              onEdit={() => props.onEdit(row)}
              onRemove={() => props.onRemove(row)}
            />
          )}
        </For>
      </tbody>
    </TableRegion>
  );
}
