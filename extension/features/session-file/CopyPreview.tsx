import { Match, Show, Switch } from "solid-js";
import { sessionDetails } from "#core/session/queries.ts";
import { usePage } from "../../page/page.tsx";
import { Cell, Cells } from "../../ui/Cells.tsx";
import { Note } from "../../ui/Note.tsx";
import type { Plan } from "./create-restore.ts";
import styles from "./SessionFile.module.css";

/** What a copy holds, and what would come of it. */
export function CopyPreview(props: { plan: Plan }) {
  const { messages, format } = usePage();
  const words = () => messages().sessionFile;
  const details = () => sessionDetails(props.plan.file.details);
  const savedAt = () => {
    const { savedAt: at } = props.plan.file;
    return words().restore.savedAt({ day: format().day(at), time: format().time(at) });
  };
  const people = () =>
    Object.values(props.plan.file.candidates).filter(({ removedAt }) => removedAt === null).length;
  const reports = () =>
    Object.values(props.plan.file.report.issueReports).filter(({ removedAt }) => removedAt === null)
      .length;

  return (
    <div class={styles.preview}>
      <Cells>
        <Cell label={words().restore.number} span={4}>
          {props.plan.file.number ?? words().restore.noNumber}
        </Cell>
        <Cell label={words().restore.place} span={8}>
          {[details().site, details().room].filter(Boolean).join(", ")}
        </Cell>
        <Cell label={words().restore.when} span={4}>
          {`${format().date(details().date)} ${details().time}`.trim()}
        </Cell>
        <Cell label={words().restore.people} span={4}>
          {people()}
        </Cell>
        <Cell label={words().restore.reports} span={4}>
          {reports()}
        </Cell>
      </Cells>
      <p class={styles.saved}>{savedAt()}</p>
      <Switch>
        <Match when={props.plan.target === null}>
          <Note tone="attention" live="polite">
            {words().outcome.unlisted}
          </Note>
        </Match>
        <Match when={props.plan.target?.kind === "none"}>
          <Note tone="attention">{words().outcome.sealed}</Note>
        </Match>
        <Match when={props.plan.target?.kind === "create"}>
          <Note tone="action">{words().outcome.create}</Note>
        </Match>
        <Match when={props.plan.additions}>
          {(additions) => <MergeNote additions={additions()} />}
        </Match>
        <Match when={props.plan.additions === null}>
          <Note tone="attention" live="polite">
            {words().outcome.unread}
          </Note>
        </Match>
      </Switch>
    </div>
  );
}

function MergeNote(props: { additions: NonNullable<Plan["additions"]> }) {
  const { messages } = usePage();
  const words = () => messages().sessionFile.outcome;
  const counts = () => ({
    people: props.additions.candidates,
    reports: props.additions.issueReports,
    others: props.additions.notes + props.additions.outcomes,
  });
  const isNothing = () => Object.values(counts()).every((count) => count === 0);
  return (
    <>
      <Note tone="action">{isNothing() ? words().nothing : words().merge(counts())}</Note>
      <Show when={props.additions.leftOut > 0}>
        <Note tone="attention">{words().closed({ count: props.additions.leftOut })}</Note>
      </Show>
    </>
  );
}
