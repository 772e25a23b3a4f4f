import { For, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Note } from "../../ui/Note.tsx";
import { LinkButton } from "../session/LinkButton.tsx";
import { useSessionPage } from "../session/session-context.ts";
import { TableRegion } from "../session/TableRegion.tsx";
import { CandidateRow } from "./CandidateRow.tsx";
import styles from "./IssueReportsStep.module.css";
import { FinishedMeanwhile } from "./FinishedMeanwhile.tsx";
import type { GoTo } from "./go-to.ts";
import type { Line, Preview } from "./use-preview.ts";

/** Step 1: everybody with a test; whose test is unfinished needs a reason. */
export function IssueReportsStep(props: { preview: Preview; goTo: GoTo | null }) {
  const page = usePage();
  const { id } = useSessionPage();
  const words = () => page.messages().finalisation;
  const counts = () => props.preview.counts;

  return (
    <div class={styles.step}>
      <h2>{words().step.issueReports}</h2>
      <p>{words().issueReports.intro}</p>
      <p class={styles.hint}>{words().issueReports.categoryHint}</p>
      <p>
        <LinkButton to="/sessions/$session/incident-sheet" params={{ session: id }}>
          {page.messages().incidentSheet.offer}
        </LinkButton>
      </p>
      <Show when={props.preview.unfinished.length}>
        <Note tone="attention" fact={words().issueReports.unfinishedTitle}>
          {words().issueReports.unfinishedText({
            missing: counts().unfinished - counts().abortReasons,
            of: counts().unfinished,
          })}
        </Note>
        <Candidates
          name={words().issueReports.unfinishedTable}
          lines={props.preview.unfinished}
          goTo={props.goTo}
          isUnfinished
        />
      </Show>
      <FinishedMeanwhile preview={props.preview} />
      <Show when={props.preview.finished.length}>
        <h2>{words().issueReports.finishedTitle({ count: props.preview.finished.length })}</h2>
        <Candidates
          name={words().issueReports.finishedTable}
          lines={props.preview.finished}
          goTo={props.goTo}
          isUnfinished={false}
        />
      </Show>
    </div>
  );
}

type ListProps = {
  name: string;
  lines: readonly Line[];
  isUnfinished: boolean;
  goTo: GoTo | null;
};

function Candidates(props: ListProps) {
  const page = usePage();
  const field = () => page.messages().candidate.field;
  const words = () => page.messages().finalisation;
  return (
    <TableRegion name={props.name} look="framed" isStacked>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {field().lastName}
          </th>
          <th role="columnheader" scope="col">
            {field().firstName}
          </th>
          <th role="columnheader" scope="col">
            {field().certification}
          </th>
          <th role="columnheader" scope="col">
            {words().issueReports.column}
          </th>
          <Show when={props.isUnfinished}>
            <th role="columnheader" scope="col">
              {words().abortReason.label} {words().abortReason.required}
            </th>
          </Show>
        </tr>
      </thead>
      <tbody role="rowgroup">
        <For each={props.lines}>
          {(line) => (
            <CandidateRow
              line={line}
              isUnfinished={props.isUnfinished}
              goTo={props.goTo?.candidate === line.candidate ? props.goTo.to : null}
            />
          )}
        </For>
      </tbody>
    </TableRegion>
  );
}
