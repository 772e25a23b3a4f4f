import Check from "lucide-solid/icons/check";
import Users from "lucide-solid/icons/users";
import { createMemo, For, Show } from "solid-js";
import type { PupilId } from "#core/ids.ts";
import type { EnrolmentRow } from "#core/register/enrolment.ts";
import { displayName } from "#core/roster/queries.ts";
import { usePage } from "../../page/page.tsx";
import { CheckboxField } from "../../ui/CheckboxField.tsx";
import { inFrames } from "../../ui/in-frames.ts";
import { selectByKey } from "../../ui/select-by-key.ts";
import { StatusTag } from "../../ui/StatusTag.tsx";
import type { Selection } from "../../ui/use-selection.ts";
import { PupilCells, PupilHeads } from "../register/PupilColumns.tsx";
import { TableRegion } from "../session/TableRegion.tsx";
import styles from "./EnrolPupils.module.css";

type Props = { rows: readonly EnrolmentRow[]; selection: Selection<PupilId> };

/** The pupils to choose from, a box each; arrows go from box to box. */
export function PupilTable(props: Props) {
  const page = usePage();
  const words = () => page.messages().enrolment.pupils;
  /** By pupil, so that a box keeps the focus whatever is found out about the row around it. */
  const pupils = inFrames(createMemo(() => props.rows.map(({ pupil }) => pupil)));
  const rows = createMemo(() => new Map(props.rows.map((row) => [row.pupil, row])));
  const open = () => props.rows.flatMap((row) => (row.isEnrolled ? [] : row.pupil));
  const chosen = () => open().filter((pupil) => props.selection.chosen().has(pupil));
  const isAll = () => open().length > 0 && chosen().length === open().length;

  return (
    <TableRegion name={words().table} look="framed" isLong>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" data-kind="tight">
            <CheckboxField
              isLabelHidden
              isChecked={isAll()}
              isMixed={chosen().length > 0 && !isAll()}
              onChange={(all) => props.selection.set(open(), all)}
            >
              {words().selectAll}
            </CheckboxField>
          </th>
          <PupilHeads />
          <th role="columnheader" scope="col">
            <span class="visually-hidden">{words().remark}</span>
          </th>
        </tr>
      </thead>
      <tbody
        role="rowgroup"
        class={styles.rows}
        onKeyDown={(event) => selectByKey(event, props.selection, open())}
      >
        <For each={pupils()}>
          {(pupil) => (
            <Show when={rows().get(pupil)}>
              {(row) => <PupilRow row={row()} selection={props.selection} />}
            </Show>
          )}
        </For>
      </tbody>
    </TableRegion>
  );
}

function PupilRow(props: { row: EnrolmentRow; selection: Selection<PupilId> }) {
  const page = usePage();
  const words = () => page.messages().enrolment.pupils;
  const born = () => page.format().date(props.row.birthdate);
  const isChosen = () => props.selection.chosen().has(props.row.pupil);

  return (
    <tr
      role="row"
      data-chosen={isChosen() ? "" : undefined}
      data-enrolled={props.row.isEnrolled ? "" : undefined}
    >
      <td role="cell" data-kind="tight">
        <CheckboxField
          isLabelHidden
          isUnavailable={props.row.isEnrolled}
          isChecked={isChosen() || props.row.isEnrolled}
          onChange={(chosen) => props.selection.set([props.row.pupil], chosen)}
          value={props.row.pupil}
        >
          {words().select({ name: displayName(props.row), birthdate: born() })}
        </CheckboxField>
      </td>
      <PupilCells pupil={props.row} />
      <td role="cell" data-kind="tight">
        <Show when={props.row.isEnrolled}>
          <StatusTag icon={Check} look="bare">
            {words().enrolled}
          </StatusTag>
        </Show>
        <Show when={!props.row.isEnrolled && props.row.hasHomonym}>
          <StatusTag icon={Users} look="bare" tone="attention">
            {words().homonym}
          </StatusTag>
        </Show>
      </td>
    </tr>
  );
}
