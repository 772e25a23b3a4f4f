import Timer from "lucide-solid/icons/timer";
import { createEffect, on, Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./Candidates.module.css";
import type { ExtraTime } from "./use-extra-time.ts";

type Props = {
  /** How many are ticked. */
  count: number;
  extraTime: ExtraTime;
  onGive: () => void;
};

/** How many are ticked, and the field for their extra time once somebody asks for it. */
export function SelectionText(props: Props) {
  const page = usePage();
  const words = () => page.messages().candidate;
  const bar = () => page.messages().enrolment.bar;
  const title = () => (props.count > 0 ? bar().selected({ count: props.count }) : bar().nobody);

  return (
    <div class={styles.selection}>
      <strong role="status">{title()}</strong>
      <Show when={props.extraTime.typed() !== null}>
        <form
          novalidate
          onSubmit={(event) => {
            event.preventDefault();
            props.onGive();
          }}
        >
          <TextField
            ref={(field) => queueMicrotask(() => field.focus())}
            label={words().field.extraTimePercent}
            hint={words().extraTime.hintForSelected}
            inputMode="numeric"
            autocomplete="off"
            value={props.extraTime.typed() ?? ""}
            error={props.extraTime.error()}
            onInput={props.extraTime.write}
          />
        </form>
      </Show>
    </div>
  );
}

type ActionsProps = Props & { onClear: () => void };

export function SelectionActions(props: ActionsProps) {
  const page = usePage();
  const words = () => page.messages().candidate;
  const isAsking = () => props.extraTime.typed() !== null;
  const nobody = () => (props.count === 0 ? words().extraTime.nobodySelected : undefined);
  let begin: HTMLButtonElement | undefined;
  // The field is gone: the focus goes back to the button that asked for it, while it can be of use.
  createEffect(on(isAsking, (is) => is || nobody() || begin?.focus(), { defer: true }));

  return (
    <Show
      when={isAsking()}
      fallback={
        <>
          <Show when={props.count > 0}>
            <Button look="quiet" onClick={() => props.onClear()}>
              {page.messages().enrolment.bar.clear}
            </Button>
          </Show>
          <Button
            icon={Timer}
            unavailable={nobody()}
            onClick={() => props.extraTime.begin()}
            ref={(element) => (begin = element)}
          >
            {words().extraTime.forSelected}
          </Button>
        </>
      }
    >
      <Button onClick={() => props.extraTime.cancel()}>{page.messages().action.cancel}</Button>
      <Button look="primary" unavailable={nobody()} onClick={() => props.onGive()}>
        {page.messages().action.validate}
      </Button>
    </Show>
  );
}
