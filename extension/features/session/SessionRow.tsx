import { Link } from "@tanstack/solid-router";
import type { LocalNow } from "#core/session/queries.ts";
import { usePage } from "../../page/page.tsx";
import type { SessionLine } from "./session-line.ts";
import { SessionTag } from "./SessionTag.tsx";

export const COLUMNS = 9;

/** The heads of the columns, in the words of the guide. */
export function SessionColumns() {
  const page = usePage();
  const field = () => page.messages().session.field;
  const list = () => page.messages().session.list;
  return (
    <thead>
      <tr>
        <th scope="col">{field().numberShort}</th>
        <th scope="col">{field().site}</th>
        <th scope="col">{field().roomShort}</th>
        <th scope="col">{field().dateShort}</th>
        <th scope="col">{field().timeShort}</th>
        <th scope="col">{field().invigilators}</th>
        <th scope="col" data-kind="number">
          {list().enrolled}
        </th>
        <th scope="col" data-kind="number">
          {list().started}
        </th>
        <th scope="col">{list().status}</th>
      </tr>
    </thead>
  );
}

export function SessionRow(props: { line: SessionLine; now: LocalNow }) {
  const page = usePage();
  return (
    <tr>
      <th scope="row" data-kind="tight">
        <Link to="/sessions/$session" params={{ session: props.line.id }}>
          {props.line.number ?? page.messages().session.list.pendingNumber}
        </Link>
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
