import { For, Show } from "solid-js";
import { partsDone } from "#core/journal/queries.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { AbortReasonField } from "../finalisation/AbortReasonField.tsx";
import { AnswerBoxes } from "../finalisation/AnswerBoxes.tsx";
import { PartsDone } from "../finalisation/PartsDone.tsx";
import { useColleagues } from "../together/together-context.ts";
import { IssueReportRows } from "./IssueReportRows.tsx";
import { keepFocus } from "./keep-focus.ts";
import { useRoom } from "./room-context.tsx";
import { useActs } from "./use-acts.ts";
import { useJournal } from "./use-journal.ts";
import styles from "./WrapUp.module.css";
import { ViewTitle } from "./ViewTitle.tsx";

/** The invigilator's part of the finalisation: what is missing, and that it is done. */
export function WrapUp() {
  const { messages, format } = usePage();
  const { candidates, documents, facts, link, me, isOpen, setRefusal } = useRoom();
  const acts = useActs();
  const journal = useJournal();
  const words = () => messages().journal.part;
  const unfinished = () => candidates().filter((candidate) => candidate.needsAbortReason);
  const withGaps = () =>
    candidates().filter(({ issueReports }) => issueReports.some(({ gaps }) => gaps.length > 0));
  const isComplete = () =>
    withGaps().length === 0 && unfinished().every(({ abortReason }) => abortReason !== null);
  const mine = () =>
    partsDone(documents().report, facts()).find(({ person }) => person === me) ?? null;

  let done: HTMLElement | undefined;
  function mark(isDone: boolean): void {
    journal.markPart(isDone);
    keepFocus(done);
  }

  return (
    <article class={styles.wrapUp}>
      <header>
        <ViewTitle>{words().title}</ViewTitle>
        <p>{words().hint}</p>
      </header>
      <Others />
      <PartsDone report={documents().report} facts={facts()} me={me} />
      <Show when={isComplete()}>
        <p role="status">{words().nothingMissing}</p>
      </Show>
      <Show when={isOpen() && unfinished().length > 0}>
        <section>
          <h2>{messages().finalisation.issueReports.unfinishedTable}</h2>
          <ul>
            <For each={unfinished().map(({ id }) => id)}>
              {(id) => (
                <Show when={unfinished().find((candidate) => candidate.id === id)}>
                  {(candidate) => (
                    <li class={styles.reason}>
                      <p>
                        <b>{candidate().displayName}</b>,{" "}
                        {messages().candidate.state[candidate().state]}
                      </p>
                      <AbortReasonField
                        isInTable
                        candidate={id}
                        name={candidate().displayName}
                        value={candidate().abortReason}
                        onChoose={(reason) => acts.giveAbortReason(candidate(), reason)}
                      />
                    </li>
                  )}
                </Show>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <For each={withGaps()}>
        {(candidate) => (
          <section>
            <h2>{candidate.displayName}</h2>
            <IssueReportRows candidate={candidate} />
          </section>
        )}
      </For>
      <Show when={isOpen()}>
        <section class={styles.answers}>
          <h2>{messages().finalisation.extra.title}</h2>
          <AnswerBoxes
            answers={documents().report}
            report={link.handles().report}
            facts={facts()}
            tell={(verdict) =>
              setRefusal(
                verdict.ok ? null : () => messages().finalisation.extra.refused[verdict.reason],
              )
            }
          />
        </section>
        <p class={styles.done} ref={(place) => (done = place)} tabIndex={-1}>
          <Show
            when={mine()}
            fallback={
              <Button look="primary" onClick={() => mark(true)}>
                {words().mark}
              </Button>
            }
          >
            {(part) => (
              <>
                <span role="status">{words().marked({ time: format().time(part().at) })}</span>
                <Button size="sm" onClick={() => mark(false)}>
                  {words().takeBack}
                </Button>
              </>
            )}
          </Show>
        </p>
      </Show>
    </article>
  );
}

/** What the administrator is doing meanwhile. */
function Others() {
  const { messages } = usePage();
  const here = useColleagues();
  const words = () => messages().person;
  const sentence = ({ name, role, at }: ReturnType<typeof here>[number]) =>
    words().at({ name, role: words().role[role], view: words().view[at.view] });
  return (
    <ul class={styles.others} aria-label={words().alsoHere}>
      <For each={here()}>{(colleague) => <li>{sentence(colleague)}</li>}</For>
    </ul>
  );
}
