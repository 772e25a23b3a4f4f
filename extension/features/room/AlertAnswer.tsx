import { createEffect, createSignal, createUniqueId, For, Show } from "solid-js";
import type { AlertId } from "#core/ids.ts";
import type { QuestionCategory } from "#core/report/categories.ts";
import type { RoomCandidate } from "#core/report/queries.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import CircleCheck from "lucide-solid/icons/circle-check";
import styles from "./AlertAnswer.module.css";
import { alertWord, isWaiting } from "./alert-words.ts";
import { Name } from "./Name.tsx";
import { useRoom } from "./room-context.tsx";
import { useActs } from "./use-acts.ts";
import { ViewTitle } from "./ViewTitle.tsx";

/** In the order of their codes, as the platform offers them. */
const REASONS: readonly QuestionCategory[] = [
  "E1",
  "E2",
  "E3",
  "E4",
  "E5",
  "E8",
  "E9",
  "E10",
  "E11",
  "E12",
];

/** The answer to one alert; until it is given the candidate cannot go on. */
export function AlertAnswer(props: { candidate: RoomCandidate }) {
  const { messages } = usePage();
  const { go } = useRoom();
  const acts = useActs();
  const [reason, setReason] = createSignal<QuestionCategory | null>(null);
  const [answered, setAnswered] = createSignal<AlertId | null>(null);
  const group = createUniqueId();
  const words = () => messages().room.alert;

  function answer(category: QuestionCategory | null): void {
    const { alert } = props.candidate;
    if (alert && acts.answer(props.candidate, alert.id, category)) setAnswered(alert.id);
  }

  // The room follows what was written in a moment, and only then the list has a row to come back to.
  createEffect(() => {
    const own = answered();
    const isOpen = isWaiting(props.candidate) && props.candidate.alert?.id === own;
    if (own !== null && !isOpen) go({ view: "list" });
  });

  return (
    <article class={styles.answer}>
      <ViewTitle>
        <Name of={props.candidate} />
      </ViewTitle>
      <Show
        when={isWaiting(props.candidate)}
        fallback={
          <EmptyState icon={CircleCheck} title={messages().room.refused.alert["alert-closed"]}>
            {messages().room.refused.alert["already-answered"]}
          </EmptyState>
        }
      >
        <p class={styles.what}>
          {alertWord(props.candidate, messages())}
          <Show when={props.candidate.alert?.question}>
            {(question) => <span>{words().paused({ question: question() })}</span>}
          </Show>
        </p>
        <Show
          when={props.candidate.alert?.about === "question"}
          fallback={
            <Button look="primary" onClick={() => answer(null)}>
              {words().extensionHandled}
            </Button>
          }
        >
          <fieldset class={styles.reasons}>
            <legend>{words().reason}</legend>
            <For each={REASONS}>
              {(code) => (
                <label>
                  <input
                    type="radio"
                    name={group}
                    value={code}
                    checked={reason() === code}
                    onChange={() => setReason(code)}
                  />
                  <code>{code}</code>
                  <span>{messages().issueReport.category[code]}</span>
                </label>
              )}
            </For>
          </fieldset>
          <div class={styles.acts}>
            <Button
              look="primary"
              unavailable={reason() === null ? words().reason : undefined}
              onClick={() => answer(reason())}
            >
              {words().validate}
            </Button>
            <Button onClick={() => answer(null)}>{words().dismiss}</Button>
          </div>
        </Show>
      </Show>
    </article>
  );
}
