import RotateCcw from "lucide-solid/icons/rotate-ccw";
import UserCheck from "lucide-solid/icons/user-check";
import UserX from "lucide-solid/icons/user-x";
import { createSignal, Show } from "solid-js";
import type { DecisionId } from "#core/ids.ts";
import type { DecisionKind } from "#core/schema.ts";
import { mayTakeBackAbsence } from "#core/report/absence.ts";
import { standing, type Situation } from "#core/report/decisions.ts";
import {
  mayAuthoriseResume,
  mayConfirmPresence,
  mayEndTest,
  mayMarkAbsent,
  mayWithdraw,
} from "#core/report/policy.ts";
import type { RoomCandidate } from "#core/report/queries.ts";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { createPress } from "./create-press.ts";
import { FirstAlert } from "./FirstAlert.tsx";
import styles from "./CandidateSheet.module.css";
import { keepFocus } from "./keep-focus.ts";
import { spokenName } from "./person-name.ts";
import { useRoom } from "./room-context.tsx";
import { useAbsence } from "./use-absence.ts";
import { useActs } from "./use-acts.ts";

type Props = { candidate: RoomCandidate; situation: Situation };

/** What can be done about this candidate now, and nothing else. */
export function CandidateActions(props: Props) {
  const { messages } = usePage();
  const { alerts } = useRoom();
  const acts = useActs();
  const absence = useAbsence();
  const [isEnding, setEnding] = createSignal(false);
  const words = () => messages().room;
  /** The last decision of this kind, if it can be taken back. */
  const revocable = (kind: DecisionKind) => {
    const last = standing(props.situation, kind).at(-1);
    return last && mayWithdraw(props.situation, last.id).ok ? last.id : null;
  };
  const pressed = createPress();
  /** The button that was pressed may be gone then, and the focus with it. */
  const press = (click: MouseEvent, act: (candidate: RoomCandidate) => void) => {
    const { candidate } = props;
    pressed.take(click, () => {
      try {
        act(candidate);
      } finally {
        keepFocus(actions);
      }
    });
  };
  const takeBack = (click: MouseEvent, decision: DecisionId) =>
    press(click, (candidate) => acts.withdraw(candidate, decision));
  const end = (click: MouseEvent) => {
    setEnding(false);
    press(click, (candidate) => acts.end(candidate));
  };

  let actions: HTMLDivElement | null = null;
  return (
    <div
      ref={(element) => (actions = element)}
      class={styles.actions}
      tabIndex={-1}
      aria-busy={pressed.isTaken() ? "true" : undefined}
    >
      <Show when={mayConfirmPresence(props.situation).ok}>
        <Button
          look="primary"
          size="sm"
          icon={UserCheck}
          onClick={(click) => press(click, (candidate) => acts.confirm(candidate))}
        >
          {words().presence.confirm}
        </Button>
      </Show>
      <Show when={!mayConfirmPresence(props.situation).ok && revocable("presence")}>
        {(decision) => (
          <Button size="sm" onClick={(click) => takeBack(click, decision())}>
            {words().presence.withdraw}
          </Button>
        )}
      </Show>
      <Show when={mayMarkAbsent(props.situation).ok}>
        <Button
          size="sm"
          icon={UserX}
          onClick={(click) => press(click, (candidate) => absence.mark(candidate))}
        >
          {messages().absence.mark}
        </Button>
      </Show>
      <Show when={mayTakeBackAbsence(props.situation).ok}>
        <Button
          size="sm"
          onClick={(click) => press(click, (candidate) => absence.takeBack(candidate))}
        >
          {messages().absence.takeBack}
        </Button>
      </Show>
      <Show when={mayAuthoriseResume(props.situation).ok}>
        <Button
          size="sm"
          icon={RotateCcw}
          onClick={(click) => press(click, (candidate) => acts.resume(candidate))}
        >
          {words().resume.act}
        </Button>
      </Show>
      <Show when={!mayAuthoriseResume(props.situation).ok && revocable("resume")}>
        {(decision) => (
          <Button size="sm" onClick={(click) => takeBack(click, decision())}>
            {words().resume.withdraw}
          </Button>
        )}
      </Show>
      <Show when={mayEndTest(props.situation).ok}>
        <Button look="danger" size="sm" onClick={() => setEnding(true)}>
          {words().end.act}
        </Button>
      </Show>
      <Dialog
        isOpen={isEnding()}
        onClose={() => setEnding(false)}
        title={words().end.question({ name: spokenName(props.candidate) })}
        text={words().end.text}
        safeWord={messages().action.cancel}
        act={
          <Button look="danger" onClick={end}>
            {words().end.confirm}
          </Button>
        }
        alert={alerts()[0] && <FirstAlert />}
      />
    </div>
  );
}
