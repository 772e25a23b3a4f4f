import Award from "lucide-solid/icons/award";
import Trash from "lucide-solid/icons/trash";
import { Show } from "solid-js";
import type { LocalNow } from "#core/session/queries.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { StatusTag } from "../../ui/StatusTag.tsx";
import { cleaResults, type SessionLine } from "./session-line.ts";
import { SessionTag } from "./SessionTag.tsx";

type Props = { line: SessionLine; now: LocalNow; onDelete: (line: SessionLine) => void };

export function SessionRow(props: Props) {
  const page = usePage();
  return (
    <tr role="row">
      <th role="rowheader" scope="row" data-kind="tight">
        <a href={`#/sessions/${props.line.id}`}>
          {props.line.number ?? page.messages().session.list.pendingNumber}
        </a>
      </th>
      <td role="cell">{props.line.site}</td>
      <td role="cell">{props.line.room}</td>
      <td role="cell" data-kind="tight">
        {props.line.date && page.format().date(props.line.date)}
      </td>
      <td role="cell" data-kind="tight">
        {props.line.time}
      </td>
      <td role="cell">{props.line.invigilators}</td>
      <td role="cell" data-kind="number">
        {props.line.enrolled}
      </td>
      <td role="cell" data-kind="number">
        {props.line.started}
      </td>
      <td role="cell">
        <SessionTag line={props.line} now={props.now} />
        <Show when={cleaResults(props.line)}>
          {(count) => (
            <StatusTag icon={Award} look="bare" tone="action">
              {page.messages().subscription.clea.tag({ count: count() })}
            </StatusTag>
          )}
        </Show>
      </td>
      <td role="cell" data-kind="tight">
        <DeleteButton line={props.line} onDelete={props.onDelete} />
      </td>
    </tr>
  );
}

/** The bin at the end of the line; it says why it does nothing once a test has started. [SE5] */
function DeleteButton(props: Omit<Props, "now">) {
  const page = usePage();
  const words = () => page.messages().sessionAct.deletion;
  const name = () => {
    const { number } = props.line;
    return number === null ? words().actPending : words().act({ sessionNumber: number });
  };
  const unavailable = () => {
    if (props.line.lifecycle !== "open") return words().unavailable.finalised;
    return props.line.firstStart === null ? undefined : words().unavailable.started;
  };
  return (
    <Button
      look="quiet"
      size="sm"
      icon={Trash}
      name={name()}
      unavailable={unavailable()}
      onClick={() => props.onDelete(props.line)}
    />
  );
}
