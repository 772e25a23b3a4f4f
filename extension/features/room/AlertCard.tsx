import Puzzle from "lucide-solid/icons/puzzle";
import TriangleAlert from "lucide-solid/icons/triangle-alert";
import { Show } from "solid-js";
import type { RoomCandidate } from "#core/report/queries.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { StatusTag } from "../../ui/StatusTag.tsx";
import styles from "./AlertCard.module.css";
import { alertWord } from "./alert-words.ts";
import { keepFocus } from "./keep-focus.ts";
import { Name } from "./Name.tsx";
import { useRoom } from "./room-context.tsx";
import { useActs } from "./use-acts.ts";

type Props = { candidate: RoomCandidate };

/** A candidate who waits with the test on hold. First in the panel, until somebody has answered. */
export function AlertCard(props: Props) {
  const { messages, format } = usePage();
  const { now, isLive, go, isOpen } = useRoom();
  const acts = useActs();
  const words = () => messages().room.alert;
  const age = () => {
    const length = format().length(now() - (props.candidate.alert?.raisedAt ?? now()));
    return isLive() ? words().since({ length }) : words().seenAgo({ length });
  };
  const isExtension = () => props.candidate.alert?.about === "extension";
  const actWord = () => {
    if (isExtension()) return words().extensionHandled;
    return isLive() ? words().handle : words().handleOffline;
  };

  /** A missing extension has but one answer; a question has reasons to choose from. */
  function act(): void {
    const { alert, id } = props.candidate;
    if (!isExtension() || !alert) return go({ view: "alert", candidate: id });
    const near = card?.closest("main");
    if (acts.answer(props.candidate, alert.id, null)) keepFocus(near);
  }

  let card: HTMLElement | null = null;
  return (
    <section
      ref={(element) => (card = element)}
      class={styles.card}
      data-candidate={props.candidate.id}
      aria-label={alertWord(props.candidate, messages())}
    >
      <div class={styles.line}>
        <StatusTag icon={isExtension() ? Puzzle : TriangleAlert} tone="signal">
          {alertWord(props.candidate, messages())}
        </StatusTag>
        <span class={styles.age}>{age()}</span>
      </div>
      <div class={styles.line}>
        <p class={styles.who}>
          <Name of={props.candidate} />
          <Show when={props.candidate.alert?.question}>
            {(question) => <small>{words().paused({ question: question() })}</small>}
          </Show>
        </p>
        <Show when={isOpen()}>
          <div class={styles.act}>
            <Button look="signal" size="sm" wide onClick={act}>
              {actWord()}
            </Button>
          </div>
        </Show>
      </div>
    </section>
  );
}
