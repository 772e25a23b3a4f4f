import { Show } from "solid-js";
import { usePage } from "../../page/page.tsx";
import { Remark } from "../../ui/Remark.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "./EnrolPupils.module.css";

type Props = {
  /** How many are ticked. */
  count: number;
  /** How many are in the session already. */
  enrolled: number;
  extraTime: string;
  onExtraTime: (text: string) => void;
  /** Why the extra time is refused. */
  error: string | undefined;
};

/** How many are ticked and, once somebody is, the field for the extra time that all of them get. */
export function EnrolText(props: Props) {
  const page = usePage();
  const words = () => page.messages().enrolment.bar;

  return (
    <div class={styles.foot}>
      <div role="status">
        <strong>{props.count ? words().selected({ count: props.count }) : words().nobody}</strong>
        <Remark>{words().enrolled({ count: props.enrolled })}</Remark>
      </div>
      <Show when={props.count > 0}>
        <TextField
          label={page.messages().candidate.field.extraTimePercent}
          hint={words().extraTimeHint}
          inputMode="numeric"
          autocomplete="off"
          value={props.extraTime}
          error={props.error}
          onInput={props.onExtraTime}
        />
      </Show>
    </div>
  );
}
