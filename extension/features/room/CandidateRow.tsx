import CircleQuestionMark from "lucide-solid/icons/circle-question-mark";
import UserCheck from "lucide-solid/icons/user-check";
import { createSignal, Match, Show, Switch } from "solid-js";
import { testProgress } from "#core/facts/queries.ts";
import type { RoomCandidate } from "#core/report/queries.ts";
import { onceSeen } from "../../documents/once-seen.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Drawing } from "../../ui/Drawing.tsx";
import styles from "./CandidateRow.module.css";
import { keepFocus } from "./keep-focus.ts";
import { Name } from "./Name.tsx";
import { spokenName } from "./person-name.ts";
import { useRoom } from "./room-context.tsx";
import { RowChip } from "./RowChip.tsx";
import { STATE_LOOKS } from "./state-look.ts";
import { TimeLeft } from "./TimeLeft.tsx";
import { useActs } from "./use-acts.ts";
import { useUnknownStart } from "./use-unknown-start.ts";

type Props = {
  candidate: RoomCandidate;
  /** Somebody is looking for a name, and has nothing to do but choose one. */
  isToChoose?: boolean | undefined;
};

/** One line: the state as icon and word, the name, and at most one button. The whole row opens. */
export function CandidateRow(props: Props) {
  const { messages, format } = usePage();
  const { go, isOpen, facts } = useRoom();
  const acts = useActs();
  /** Pressed: seen at once, in a frame that does nothing else; what comes of it is seen in the next one. */
  const [isConfirmed, setConfirmed] = createSignal(false);
  const state = () => (isConfirmed() ? "confirming" : props.candidate.state);
  const look = () => STATE_LOOKS[state()];
  const isUnknown = useUnknownStart(() => props.candidate);
  const mayConfirm = () => isOpen() && ["to-confirm", "lapsed"].includes(state()) && !isUnknown();
  const confirmName = () => {
    const { confirmAgainFor, confirmFor } = messages().room.presence;
    const name = spokenName(props.candidate);
    return props.candidate.state === "lapsed" ? confirmAgainFor({ name }) : confirmFor({ name });
  };

  /** When the test has ended, or else should. */
  const end = () =>
    testProgress(facts(), props.candidate.id).finishedAt ?? props.candidate.theoreticalEnd;

  /**
   * The row goes to another list; the focus to the next one, on what does no harm if it is pressed. Refused, the row
   * says again what it said, and has the focus there.
   */
  function confirm(): void {
    const { candidate } = props;
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    setConfirmed(true);
    onceSeen(() => {
      let isDone = false;
      try {
        isDone = acts.confirm(candidate);
      } finally {
        if (!isDone) setConfirmed(false);
        const near = !isDone && row?.isConnected ? row : next;
        keepFocus(near?.querySelector("button"));
      }
    });
  }

  let row: HTMLLIElement | null = null;
  return (
    <li
      ref={(element) => (row = element)}
      class={styles.row}
      data-candidate={props.candidate.id}
      data-state={state()}
      data-tone={look().tone}
    >
      <Drawing icon={isUnknown() ? CircleQuestionMark : look().icon} />
      <button
        type="button"
        class={styles.who}
        onClick={() => go({ view: "candidate", candidate: props.candidate.id })}
      >
        <Name of={props.candidate} />
        <Show when={props.candidate.isHomonym}>
          <small class={styles.born}>{format().date(props.candidate.birthdate)}</small>
        </Show>
        <Show when={props.candidate.subscription !== "CORE"}>
          <small class={styles.born}>
            {messages().subscription.short[props.candidate.subscription]}
          </small>
        </Show>
      </button>
      <span class={styles.standing}>
        <RowChip candidate={props.candidate} />
        <Switch fallback={<span>{messages().candidate.state[state()]}</span>}>
          <Match when={isUnknown()}>
            <span>{messages().room.presence.unknownStartShort}</span>
          </Match>
          <Match when={state() === "to-confirm" && mayConfirm()}>{null}</Match>
          <Match when={state() === "present"}>
            <TimeLeft expiry={props.candidate.expiry} />
          </Match>
        </Switch>
        <Show when={mayConfirm() && !props.isToChoose}>
          <span class={styles.act}>
            <Button size="xs" icon={UserCheck} name={confirmName()} onClick={confirm}>
              {messages().room.presence.confirmShort}
            </Button>
          </span>
        </Show>
        <Show when={end()}>{(at) => <time class={styles.end}>{format().time(at())}</time>}</Show>
      </span>
    </li>
  );
}
