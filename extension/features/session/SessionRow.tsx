import type { LocalNow } from "#core/session/queries.ts";
import { usePage } from "../../page/page.tsx";
import type { SessionLine } from "./session-line.ts";
import { SessionTag } from "./SessionTag.tsx";

export function SessionRow(props: { line: SessionLine; now: LocalNow }) {
  const page = usePage();
  return (
    <tr>
      <th scope="row" data-kind="tight">
        <a href={`#/sessions/${props.line.id}`}>
          {props.line.number ?? page.messages().session.list.pendingNumber}
        </a>
      </th>
      <td>{props.line.site}</td>
      <td>{props.line.room}</td>
      <td data-kind="tight">{props.line.date && page.format().date(props.line.date)}</td>
      <td data-kind="tight">{props.line.time}</td>
      <td>{props.line.invigilators}</td>
      <td data-kind="number">{props.line.enrolled}</td>
      <td data-kind="number">{props.line.started}</td>
      <td data-kind="tight">
        <SessionTag line={props.line} now={props.now} />
      </td>
    </tr>
  );
}
