import Pencil from "lucide-solid/icons/pencil";
import Plus from "lucide-solid/icons/plus";
import { createSignal, Show, untrack } from "solid-js";
import { issueReportsOf } from "#core/report/issue-report-queries.ts";
import { setAbortReason } from "#core/report/outcome-commands.ts";
import type { AbortReason } from "#core/schema.ts";
import { createView } from "../../documents/create-view.ts";
import { runCommand } from "../../documents/run-command.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { useSessionPage } from "../session/session-context.ts";
import { Conflicts } from "../together/Conflicts.tsx";
import { useWriterAbout } from "../together/together-context.ts";
import { WritesHere } from "../together/WritesHere.tsx";
import { AbortReasonField } from "./AbortReasonField.tsx";
import styles from "./CandidateRow.module.css";
import type { GoTo } from "./go-to.ts";
import { IssueReports } from "./IssueReports.tsx";
import type { Line } from "./use-preview.ts";

type Props = {
  line: Line;
  isUnfinished: boolean;
  /** Somebody was sent here to do this. */
  goTo: GoTo["to"] | null;
};

/** One candidate with a test; what is said of them opens under the row. */
export function CandidateRow(props: Props) {
  const page = usePage();
  const { documents } = useSessionPage();
  const words = () => page.messages().issueReport;
  const [isOpen, setOpen] = createSignal(untrack(() => props.goTo === "reports"));
  const view = createView(() => ({
    issueReports: issueReportsOf(documents().report).filter(
      ({ candidate }) => candidate === props.line.candidate,
    ),
  }));
  // An open row shows it in the field itself.
  const writer = useWriterAbout(() => (isOpen() ? [] : view().issueReports.map(({ id }) => id)));
  const count = () => view().issueReports.length;
  const name = () =>
    count() === 0
      ? words().addFor({ name: props.line.displayName })
      : words().openFor({ count: count(), name: props.line.displayName });

  return (
    <>
      <tr role="row">
        <th role="rowheader" scope="row">
          {props.line.lastName.toUpperCase()}
        </th>
        <td role="cell">{props.line.firstName}</td>
        <td role="cell">{props.line.certification}</td>
        <td role="cell">
          <Button
            size="sm"
            look={count() === 0 ? "quiet" : "default"}
            icon={count() === 0 ? Plus : Pencil}
            name={name()}
            pressed={isOpen()}
            onClick={() => setOpen(!isOpen())}
          >
            {count() === 0 ? page.messages().action.add : words().count({ count: count() })}
          </Button>
          <WritesHere who={writer()} />
        </td>
        <Show when={props.isUnfinished}>
          <td role="cell" class={styles.reason}>
            <Reason line={props.line} isAsked={props.goTo === "reason"} />
          </td>
        </Show>
      </tr>
      <Show when={isOpen()}>
        <tr role="row">
          <td role="cell" colspan={props.isUnfinished ? 5 : 4} class={styles.opened}>
            <IssueReports line={props.line} issueReports={view().issueReports} />
          </td>
        </tr>
      </Show>
    </>
  );
}

function Reason(props: { line: Line; isAsked: boolean }) {
  const page = usePage();
  const { open, documents, facts } = useSessionPage();
  const words = () => page.messages().finalisation.abortReason;
  const [refusal, setRefusal] = createSignal<string | undefined>();

  const missing = () =>
    props.isAsked && props.line.abortReason === null
      ? words().missingFor({ name: props.line.displayName })
      : undefined;

  function choose(reason: AbortReason | null): void {
    const given = {
      candidate: props.line.candidate,
      reason,
      roster: documents().roster,
      facts: facts(),
    };
    const verdict = runCommand(open.link.handles().report, (report) =>
      setAbortReason(report, given),
    );
    setRefusal(verdict.ok ? undefined : words().refused[verdict.reason]);
  }

  return (
    <>
      <AbortReasonField
        candidate={props.line.candidate}
        name={props.line.displayName}
        value={props.line.abortReason}
        error={refusal() ?? missing()}
        isAsked={props.isAsked}
        onChoose={choose}
        isInTable
      />
      <Conflicts
        of={({ field, about }) => field === "abortReason" && about === props.line.candidate}
      />
    </>
  );
}
