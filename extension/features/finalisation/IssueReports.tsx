import Plus from "lucide-solid/icons/plus";
import { createSignal, For, onMount, Show } from "solid-js";
import { issueReportId } from "#core/ids.ts";
import { addIssueReport } from "#core/report/issue-report-commands.ts";
import type { IssueReportView } from "#core/report/issue-report-queries.ts";
import { newId } from "../../platform/chance.ts";
import { runCommand } from "../../documents/run-command.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { useSessionPage } from "../session/session-context.ts";
import { IssueReport } from "./IssueReport.tsx";
import styles from "./IssueReports.module.css";
import type { Line } from "./use-preview.ts";

type Props = { line: Line; issueReports: readonly IssueReportView[] };

/** Everything that is reported of one candidate, and one more. */
export function IssueReports(props: Props) {
  const page = usePage();
  const { open, documents, facts } = useSessionPage();
  const words = () => page.messages().issueReport;
  const [refusal, setRefusal] = createSignal<string | null>(null);
  let list: HTMLUListElement | undefined;

  let addButton: HTMLButtonElement | undefined;

  // Whoever opens an empty list wants to write the first one; nothing is written by looking.
  onMount(() => {
    if (props.issueReports.length === 0) addButton?.focus();
  });

  function add(): void {
    const blank = {
      issueReport: newId(issueReportId),
      candidate: props.line.candidate,
      category: "",
      questionNumber: null,
      description: "",
      by: open.known.me,
      now: Date.now(),
      roster: documents().roster,
      facts: facts(),
    };
    const verdict = runCommand(open.link.handles().report, (report) =>
      addIssueReport(report, blank),
    );
    setRefusal(verdict.ok ? null : words().refused.addition[verdict.reason]);
    // The document tells of it in a microtask of its own; the new one stands last.
    setTimeout(() => list?.querySelector<HTMLElement>("li:last-child select")?.focus());
  }

  return (
    <section class={styles.reports} aria-label={props.line.displayName}>
      <Show when={refusal()}>
        {(sentence) => (
          <Note tone="signal" live="assertive">
            {sentence()}
          </Note>
        )}
      </Show>
      <ul ref={(element) => (list = element)} class={styles.list}>
        <For each={props.issueReports}>
          {(entry) => <IssueReport entry={entry} onRemoved={() => addButton?.focus()} />}
        </For>
      </ul>
      <Button size="sm" icon={Plus} onClick={add} ref={(element) => (addButton = element)}>
        {props.issueReports.length === 0 ? words().add : words().addAnother}
      </Button>
    </section>
  );
}
