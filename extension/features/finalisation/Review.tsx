import { For, Show } from "solid-js";
import type { CandidateId } from "#core/ids.ts";
import type { MissingDevice } from "#core/wire/frames.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";
import { Conflicts } from "../together/Conflicts.tsx";
import { Absentees } from "./Absentees.tsx";
import { countsSentence } from "./counts-sentence.ts";
import { FinishedMeanwhile } from "./FinishedMeanwhile.tsx";
import type { GoTo } from "./go-to.ts";
import { MissingDevices } from "./MissingDevices.tsx";
import styles from "./Review.module.css";
import { useNames } from "./use-names.ts";
import type { Preview } from "./use-preview.ts";
import type { SealingRefusal, SealingView } from "./use-sealing.ts";

type Props = {
  preview: Preview;
  sealing: SealingView;
  /** Who has not been heard of; null while the server has not said. */
  missing: readonly MissingDevice[] | null;
  onGoTo: (target: GoTo) => void;
};

/** The last look: what will be sealed, what will not, and what became of the last attempt. */
export function Review(props: Props) {
  const page = usePage();
  const words = () => page.messages().finalisation;
  const counts = () => props.preview.counts;
  const names = useNames();

  const sentenceOf = (refusal: SealingRefusal): string => {
    switch (refusal) {
      case "offline":
        return words().offline;
      case "alarm":
        return page.messages().sync.poisoned;
      case "locked":
        return words().already;
      case "failed":
        return words().failed;
      default:
        return words().refused[refusal];
    }
  };

  return (
    <div class={styles.review}>
      <h2>{words().preview.title}</h2>
      <Show when={props.sealing.refusal()}>
        {(refusal) => (
          <Note tone="signal" live="assertive">
            {sentenceOf(refusal())}
          </Note>
        )}
      </Show>
      <Show when={props.sealing.isPending()}>
        <Note tone="action" live="polite">
          {words().sending}
        </Note>
      </Show>
      <p class={styles.counts}>{countsSentence(page.messages(), counts())}</p>
      <For each={props.preview.unmet}>
        {(unmet) =>
          unmet.rule === "no-start" ? (
            <Note tone="attention">{words().refused[unmet.rule]}</Note>
          ) : (
            <Missing candidates={unmet.candidates} onGoTo={props.onGoTo} />
          )
        }
      </For>
      <FinishedMeanwhile preview={props.preview} />
      <Show when={!props.sealing.isOnline()}>
        <Note tone="attention">{words().offline}</Note>
      </Show>
      <Show when={counts().notes}>
        <Note tone="attention">{words().issueReports.incomplete({ count: counts().notes })}</Note>
      </Show>
      <Show when={props.preview.conflicts.length}>
        <Note tone="attention">
          {words().preview.conflicts({ count: props.preview.conflicts.length })}
        </Note>
      </Show>
      <Conflicts of={() => true} />
      <Show when={props.preview.delays.length}>
        <section>
          <h3>{words().preview.delays}</h3>
          <ul class={styles.delays}>
            <For each={props.preview.delays}>
              {({ candidate, category }) => (
                <li>
                  <strong>{names().get(candidate)}</strong> {category}
                  {" · "}
                  {page.messages().issueReport.category[category]}{" "}
                  <Button
                    look="quiet"
                    size="sm"
                    name={words().preview.open({ name: names().get(candidate) ?? "" })}
                    onClick={() => props.onGoTo({ candidate, to: "reports" })}
                  >
                    {page.messages().action.edit}
                  </Button>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Absentees of={props.preview.absentees} heading="h3" />
      <Answers preview={props.preview} />
      <MissingDevices missing={props.missing} />
    </div>
  );
}

/** Who has none yet, by name, and the way to the first of them. */
function Missing(props: { candidates: readonly CandidateId[]; onGoTo: (target: GoTo) => void }) {
  const page = usePage();
  const all = useNames();
  const words = () => page.messages().finalisation.abortReason;
  const names = () => props.candidates.map((candidate) => all().get(candidate) ?? "").join(", ");
  const go = () => {
    const [candidate] = props.candidates;
    if (candidate) props.onGoTo({ candidate, to: "reason" });
  };
  return (
    <Note
      tone="attention"
      act={
        <Button size="sm" onClick={go}>
          {words().goToFirst}
        </Button>
      }
    >
      {words().missing({ names: names() })}
    </Note>
  );
}

/** Step 2 as it was answered. */
function Answers(props: { preview: Preview }) {
  const page = usePage();
  const words = () => page.messages().finalisation.extra;
  const said = () => [
    ...(props.preview.answers.hasIncident ? [words().hasIncident] : []),
    ...(props.preview.answers.hasJoiningIssue ? [words().hasJoiningIssue] : []),
  ];
  return (
    <Show when={said().length}>
      <section>
        <h3>{page.messages().finalisation.step.extra}</h3>
        <ul class={styles.delays}>
          <For each={said()}>{(sentence) => <li>{sentence}</li>}</For>
        </ul>
      </section>
    </Show>
  );
}
